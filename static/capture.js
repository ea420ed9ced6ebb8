"use strict";

// The capture page. A line that was typed is kept in this tab (sessionStorage) until the server
// says that it is stored: it survives a reload and a server that is down, and is gone with the
// tab. Each line has an id of its own, so that a line sent twice is filed once.

(() => {
  const page = document.getElementById("capture");
  const form = document.getElementById("entry");
  const entry = document.getElementById("line");
  const topic = document.getElementById("topic");
  const list = document.getElementById("lines");
  const waiting = document.getElementById("waiting");
  const status = document.getElementById("capture-status");
  const options = document.getElementById("people");
  const target = document.getElementById("target");
  const store = `capture:${page.dataset.session}`;
  const people = JSON.parse(document.getElementById("people-data").textContent);
  const SHORTEST = 1000;
  const LONGEST = 15000;
  const POLL = 2000;

  let queue = JSON.parse(sessionStorage.getItem(store) || "[]");
  let sending = false;
  let pause = SHORTEST;
  let retry = 0;
  let chosen = -1;
  let signedOut = false;
  let ownTopic = false;
  let previous = list.querySelector(".line[data-code]:last-of-type")?.dataset.code || "";

  // --- What is not stored yet -------------------------------------------------------------

  function keep() {
    sessionStorage.setItem(store, JSON.stringify(queue));
    waiting.replaceChildren(...queue.map(drawWaiting));
    const left = queue.filter((line) => !line.refused).length;
    const refused = queue.length - left;
    status.textContent = [
      left && `${left} ${left === 1 ? "line is" : "lines are"} not stored yet.`,
      refused && `${refused} ${refused === 1 ? "line was" : "lines were"} refused.`,
      signedOut && "You are signed out, or may no longer write here. Sign in again in another tab, and they will be sent.",
    ].filter(Boolean).join(" ") || "Everything is stored.";
    status.dataset.state = queue.length ? "waiting" : "stored";
  }

  function drawWaiting(line) {
    const item = document.createElement("li");
    item.className = line.refused ? "line line-refused" : "line line-waiting";
    const text = document.createElement("p");
    text.textContent = line.line;
    item.append(text);
    const why = document.createElement("p");
    why.className = "line-why";
    why.textContent = line.refused || (line.tries ? "Not stored yet; it will be sent again." : "Sending …");
    item.append(why);
    if (line.refused) item.append(button("Mend", () => mend(line)), button("Drop", () => drop(line)));
    return item;
  }

  function button(title, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn btn-sm btn-outline-secondary";
    made.textContent = title;
    made.addEventListener("click", act);
    return made;
  }

  function mend(line) {
    // What stands in the entry is a line of its own and must not be written over.
    if (entry.value.trim()) submit();
    entry.value = line.line;
    topic.value = line.topic;
    target.value = line.target;
    drop(line);
    entry.focus();
  }

  function drop(line) {
    queue = queue.filter((each) => each.id !== line.id);
    keep();
    entry.focus();
  }

  // --- Sending ----------------------------------------------------------------------------

  function submit() {
    const line = entry.value.trim();
    if (!line) return;
    queue.push({ id: crypto.randomUUID(), line, topic: topic.value.trim(), target: target.value, tries: 0 });
    entry.value = "";
    aim("");
    suggest();
    keep();
    flush();
  }

  async function flush() {
    const line = queue.find((each) => !each.refused);
    if (sending || !line) return;
    sending = true;
    clearTimeout(retry);
    let again = false; // nothing came back: after a pause, not at once
    try {
      again = await send(line);
    } catch {
      line.tries += 1;
    }
    sending = false;
    keep();
    if (again) {
      pause = SHORTEST;
      flush();
    } else {
      retry = setTimeout(flush, pause);
      pause = Math.min(pause * 2, LONGEST);
    }
  }

  async function send(line) {
    const { id, topic: about, target: on } = line;
    const body = new URLSearchParams({ id, line: line.line, topic: about, target: on, previous });
    const answer = await fetch(page.dataset.file, {
      method: "POST",
      body,
      headers: {
        "X-CSRFToken": csrfToken(),
        Accept: "application/json",
      },
      redirect: "manual", // to the sign-in page: the session is over
      signal: AbortSignal.timeout(20000),
    });
    signedOut = answer.type === "opaqueredirect" || answer.status === 403 || answer.status === 404;
    if (answer.status === 422) {
      line.refused = (await answer.json()).problem;
      return true;
    }
    if (!answer.ok) {
      line.tries += 1;
      return false;
    }
    accept(line, await answer.json());
    return true;
  }

  function accept(line, told) {
    queue = queue.filter((each) => each.id !== line.id);
    if (told.code) previous = told.code;
    if (told.topic !== undefined) {
      topic.value = told.topic;
      ownTopic = true;
    }
    if (told.rule !== undefined) document.getElementById("rule").textContent = told.rule;
    // While a question is under way the answer to it may hold this line already.
    look();
  }

  // --- What others filed ------------------------------------------------------------------

  async function look() {
    const asked = list.dataset.version;
    const answer = await fetch(`${page.dataset.lines}?since=${asked}&after=${list.dataset.last}`, {
      headers: { Accept: "application/json" },
      redirect: "manual", // to the sign-in page, which answers in JSON too and holds no lines
    }).catch(() => null);
    if (!answer?.ok || answer.status === 204 || asked !== list.dataset.version) return;
    const told = await answer.json();
    const below = window.innerHeight + window.scrollY >= document.body.scrollHeight - 160;
    for (const each of told.lines) put(each.id, each.html);
    list.dataset.version = told.version;
    list.dataset.last = told.last;
    if (!ownTopic && told.topic) topic.value = told.topic;
    document.getElementById("rule").textContent = told.rule;
    document.getElementById("empty")?.remove();
    if (below) entry.scrollIntoView({ block: "end" });
  }

  function put(id, html) {
    const holder = document.createElement("template");
    holder.innerHTML = html.trim(); // made by our own template, which escapes what was typed
    const fresh = holder.content.firstElementChild;
    const old = document.getElementById(id);
    if (!old) {
      list.append(fresh);
    } else if (old.outerHTML !== fresh.outerHTML) {
      const focused = old.contains(document.activeElement);
      old.replaceWith(fresh);
      if (focused) fresh.focus();
    }
  }

  // --- Completing a name ------------------------------------------------------------------

  function wanted() {
    const typed = entry.value;
    const sign = typed.match(/(?:^|\s)([+\-~])([^\s+\-~]*)$/);
    if (sign) return { part: sign[2], before: typed.slice(0, typed.length - sign[2].length), after: " " };
    if (/^[^:=#.+\-~\s][^:]*$/.test(typed)) return { part: typed, before: "", after: ": " };
    return null;
  }

  function matches() {
    const asked = wanted();
    if (!asked || (!asked.part && !/[+\-~]$/.test(entry.value))) return [];
    const part = fold(asked.part);
    return people
      .filter((each) => each.words.some((word) => fold(word).startsWith(part)))
      .slice(0, 8);
  }

  function fold(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function suggest() {
    const found = matches();
    chosen = found.length ? 0 : -1;
    options.replaceChildren(...found.map((each, index) => {
      const option = document.createElement("li");
      option.id = `person-${index}`;
      option.setAttribute("role", "option");
      option.dataset.code = each.code;
      option.textContent = each.shown;
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        complete(each.code);
      });
      return option;
    }));
    mark();
  }

  function mark() {
    [...options.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
    const open = options.children.length > 0;
    options.hidden = !open;
    entry.setAttribute("aria-expanded", String(open));
    if (open) entry.setAttribute("aria-activedescendant", `person-${chosen}`);
    else entry.removeAttribute("aria-activedescendant");
  }

  function complete(code) {
    const asked = wanted();
    entry.value = asked.before + code + asked.after;
    options.replaceChildren();
    chosen = -1;
    mark();
    entry.focus();
  }

  function exact() {
    // A code typed out needs no completing: Enter then files the line.
    const asked = wanted();
    return asked && people.some((each) => each.code === asked.part);
  }

  // --- Keys -------------------------------------------------------------------------------

  function aim(code) {
    target.value = code;
    document.getElementById("aim").textContent = code ? `On ${code}:` : "";
  }

  entry.addEventListener("input", suggest);
  entry.addEventListener("blur", () => { options.replaceChildren(); mark(); });
  entry.addEventListener("keydown", (event) => {
    const open = options.children.length > 0;
    if (event.key === "Tab" && open && !event.shiftKey) {
      event.preventDefault();
      complete(options.children[chosen].dataset.code);
    } else if (event.key === "Enter" && open && !exact()) {
      event.preventDefault();
      complete(options.children[chosen].dataset.code);
    } else if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      chosen = (chosen + step + options.children.length) % options.children.length;
      mark();
    } else if (event.key === "ArrowUp" && !entry.value) {
      event.preventDefault();
      list.lastElementChild?.focus();
    } else if (event.key === "Escape") {
      options.replaceChildren();
      mark();
      aim("");
    }
  });

  list.addEventListener("keydown", (event) => {
    const line = event.target.closest(".line");
    if (!line || event.target !== line) return;
    if (["+", "-", "~"].includes(event.key) && line.dataset.code) {
      event.preventDefault();
      aim(line.dataset.code);
      entry.value = event.key;
      entry.focus();
      suggest();
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      line.previousElementSibling?.focus();
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      (line.nextElementSibling || entry).focus();
    } else if (event.key === "Escape") {
      entry.focus();
    }
  });

  list.addEventListener("click", (event) => {
    const pressed = event.target.closest("button[data-stance]");
    if (!pressed) return;
    aim(pressed.closest(".line").dataset.code);
    entry.value = pressed.dataset.stance;
    entry.focus();
    suggest();
  });

  topic.addEventListener("input", () => { ownTopic = true; });
  topic.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    entry.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  window.addEventListener("online", flush);
  window.addEventListener("beforeunload", (event) => {
    if (queue.some((line) => !line.refused)) event.preventDefault();
  });

  keep();
  flush();
  setInterval(look, POLL);
  entry.focus({ preventScroll: true });
  // What was said last is what the next line follows.
  if (list.children.length) window.scrollTo(0, document.body.scrollHeight);
})();
