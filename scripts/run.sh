#!/bin/sh
# run.sh: the sample dialogue at a STAGE, its report in output/, and the site on PORT until Ctrl-C.
set -eu

port=${PORT:-8000}
python=${PYTHON:-.venv/bin/python}
stage=${STAGE:-review}
slug=harbour-2026-$stage
[ "$stage" = review ] && slug=harbour-2026
organiser=organiser@harbour.example
output=${OUTPUT:-output}
export RAPPORTEUR_URL="${RAPPORTEUR_URL:-http://localhost:$port}"

if ! "$python" -c "import socket; socket.create_server(('127.0.0.1', $port))" 2>/dev/null; then
    echo "Port $port is taken: choose another with \`make run PORT=8001\`." >&2
    exit 1
fi

"$python" manage.py load_sample --stage "$stage"
case $stage in
notes) ;; # nothing is written of it yet
released)
    echo "Its report, as it was released:"
    "$python" manage.py export_report "$slug" --format docx,pdf,html,md --output "$output"
    ;;
*)
    echo "Its report, in four formats:"
    "$python" manage.py export_report "$slug" --format docx,pdf,html,md --audience public \
        --output "$output" --draft
    ;;
esac

server=
worker=
stop() {
    trap '' INT TERM HUP
    # Quietly, and only what this script started.
    kill $server $worker 2>/dev/null || true
    wait
    trap - EXIT
    exit "$1"
}
trap 'stop 0' INT TERM HUP
trap 'stop $?' EXIT

"$python" -m gunicorn --config config/gunicorn.py &
server=$!
"$python" manage.py work &
worker=$!

# The port is open before a worker is: what counts is an answer.
"$python" - "$port" <<'WAIT'
import http.client, sys, time
for attempt in range(150):
    try:
        connection = http.client.HTTPConnection("127.0.0.1", int(sys.argv[1]), timeout=15)
        connection.request("HEAD", "/")
        connection.getresponse()
        break
    except OSError:
        time.sleep(0.1)
else:
    sys.exit("The server did not start within 15 seconds.")
WAIT
echo
echo "Rapporteur is at $RAPPORTEUR_URL (stop it with Ctrl-C)."
# Printed by the shell itself: whoever presses Ctrl-C on seeing it interrupts no command.
link=$("$python" manage.py sign_in_link "$organiser")
echo "Sign in once with this link:"
echo "$link"
if [ "$stage" = review ]; then
    handed=$("$python" manage.py review_link "$slug" RU2)
    echo "A participant's private link, and the code that opens it within ten minutes:"
    echo "$handed"
fi

# A worker that ends by itself is started again; without the server all is over.
while kill -0 "$server" 2>/dev/null; do
    if ! kill -0 "$worker" 2>/dev/null; then
        "$python" manage.py work &
        worker=$!
    fi
    sleep 1 || true
done
echo "The server has ended: see logs/ in the data directory." >&2
exit 1
