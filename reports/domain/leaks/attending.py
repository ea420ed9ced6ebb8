"""Whether a list of those who came, a table, a signature or a bracket names an organisation.

Source: the design's leak check. "Participants came from the X and the Y": of each body of which one
person is on the roster, that person came.
"""

from __future__ import annotations

import re
from typing import Final

from .reading import Reading
from .vocabulary import PERSONS

_BEHIND: Final = 400  # characters
_AHEAD: Final = 140
_LINES: Final = 40
_SHORT: Final = 70  # characters of a line that is no prose
_COMERS: Final = (
    "participants?|delegates?|attendees?|speakers?|panell?ists?|discussants?|invitees?"
    "|presenters?|those (?:present|attending|(?:at|a?round) the table)|group|meeting|room|panel"
    "|apologies|regrets|attendance|participation|company|party|line-up|circle|round ?table"
)
# What they do to a body that is not to come from it.
_DONE_TO: Final = (
    "visit|tour|read|prais|quot|cit|compar|thank|heard|hear|discuss|saw|watch|stud|bought|borrow"
    "|paper|book|article|map|letter|gift|grant|us(?:e|ed|ing)\\b|lik|question|critici|ask|contract"
    "|figures|data|money|report|invit|learn|copied|copies|news|support|fund|pa(?:y|id)|host"
)
_INCLUDES: Final = (
    "from|representing|included?|includes|including|brought together|comprised|comprising"
    "|consisted of|consisting of|made up of|drew on|united|among them|namely"
)
_PEOPLE: Final = (
    "people|persons|guests|experts|scholars|representatives|colleagues|members|others|visitors|officials"
    "|practitioners|researchers|academics|women|men|faces|voices|some|several|two|three|four|five"
    "|six|seven|eight|nine|ten|eleven|twelve|most|half|one|all"
)
_HOUSE: Final = (
    "firm|company|fund|bank|newspaper|university|college|institute|centre|think ?tank|ministry|ngo"
    "|foundation|trust|union|laboratory|hospital|school|yard|magazine|broadcaster|charity"
)
_ARRIVED: Final = (
    r"(?:(?:had|have|has|were|was|are) )?(?:came|come|comes|travelled|hailed|arrived|here|joined us"
    r"|attended|drawn|were|was|are|received|invited|flew in|sat there|on hand)(?: \w+)? "
)
_HOUSES: Final = (
    r"(?:institut(?:ions|es)|organi[sz]ations|bodies|houses|universities|employers|ministries"
    r"|affiliations|think ?tanks|centres|centers|firms|companies)"
)
_HERE: Final = (
    r"(?:represented|present|in the room|around (?:the|our) table|at (?:the|our) table|attending"
    r"|in attendance|taking part|took part|with us|sat (?:down )?together)"
)
# "Participants came from", "around the table were people from".
_CAME: Final = re.compile(
    rf"\b(?:(?:{_COMERS})\b[ (](?:(?!{_DONE_TO})[a-z\d]+[ (,:]+){{0,8}}?"
    r"|present (?:were|was) (?:people |guests |colleagues |somebody |someone )?"
    r"|one (?:person|guest|voice|scholar|official|expert)(?: each)? "
    rf"|(?:{_PEOPLE})\b[^.;\n]{{0,20}}? (?:{_ARRIVED})"
    r"|(?:[Aa]round|[Aa]t) (?:the|our|this) table\b[^.;\n]{0,40}? "
    r"|we had (?:people|guests|somebody|someone|one) )"
    rf"[(]?(?:{_INCLUDES})(?P<list>[^.;\n]*)$"
    r"|\bwe had\b[^.;\n]*(?:at|around|in|with) (?:the|our) (?:table|room)(?P<had>[^.;\n]*)$"
    r"|\b[Ww]ho (?:was|were|came|is coming|turned up|sat)\b[^?\n]{0,30}\?(?P<who>[^.;\n]*)$",
    re.IGNORECASE,
)
_WERE: Final = re.compile(
    rf"\b{_HOUSES} (?:[a-z]+ ){{0,3}}{_HERE}[^.;\n]*$"
    rf"|\b(?:invited|participating|represented|attending|sending) {_HOUSES}\b[^.;\n]*$"
    rf"|\b{_HOUSES} (?:each )?sent (?:an?|one|two|three|their|its|people|delegates)\b[^.\n]*$"
    rf"|\bfrom (?:\w+ )?{_HOUSES},? [(]?(?:among them|including|namely|notably)\b[^.;\n]*$"
    rf"|\b{_HOUSES} (?:that|which) (?:had )?(?:sent|came|attended|took part)\b[^.;\n]*$",
    re.IGNORECASE,
)
# "The first question came from X, the second from".
_SAID: Final = re.compile(
    r"\bwe (?:then |also |first |last |had )?heard (?:\w+ )?from (?:[^.;\n]* from )?(?:the )?$"
    r"|\b(?:question|objection|remark|answer|reply|intervention|proposal|comment|suggestion|toast"
    r"|voice|applause|laugh|protest|warning|example|contribution|reaction|response|word)s? "
    r"(?:\w+ )?(?:came|was|were|followed|arrived|fell|belonged|went|heard)(?: \w+)? (?:from|to)"
    r" (?:[^.;\n]*,? (?:and )?the (?:second|third|fourth|last|other|next) (?:\w+ )?(?:from|to) )?"
    r"(?:the )?$"
    r"|\bplease (?:tell|remind|inform|let|warn) (?:the )?$",
    re.IGNORECASE,
)
_SEATED: Final = re.compile(
    r"\b(?:Seat|Badge|Room|Place|Chair|Car|Table|Guest|Cabin|Card|Name ?tag|Microphone|Mic"
    r"|Desk|Locker) (?:no\. ?)?\w+ ?[–—:-] ?(?:[Tt]he )?$"
)
_WERE_AFTER: Final = re.compile(
    r"^[^.;:\n]{0,110}? (?:was|were|are|is|being) (?:also |both |all |each |well |not )?"
    rf"{_HERE}\b|^[^.;:\n]{{0,80}}? among (?:them|those {_HERE})\b[^.;\n]{{0,10}}[.;]"
)
# An item of such a list: words with a capital and what joins them.
_ITEMS: Final = re.compile(
    rf"(?:\s*+(?:\([^()]*+\)|[,&()]|(?:an? (?:\w+ ){{0,2}}(?:{_HOUSE})|a dozen {_HOUSES}"
    r"|(?:people|persons|guests|scholars|experts|one|someone|somebody|colleagues|members)"
    r"(?: each)? (?:from|of)|as (?:far|different|distant|diverse) as|places like|and|as well as"
    r"|or|the|of|for|in|on|at|from|de|du|la|do|da|y|und|plus|respectively|both|one|two"
    r"|[^\W\d_a-z][\w'’.&-]*+)(?!\w)))*+\s*"
)
_HEADING: Final = re.compile(
    r"^\W*(?:\w+ ){0,2}?(?:participa(?:nts?|ting)|present|in attendance|attend(?:ees|ance|ing)"
    r"|affiliations?|institutions|employers?|organi[sz]ations|represented|delegat(?:es|ions?)"
    r"|speakers|panel(?:lists)?|guests|invited|invitees|apologies|around the table|seating|seats"
    r"|badges?|name ?tags|who (?:came|was there|is coming)|confirmed|declined|regrets|rooms?"
    r"|hotel|transfers|pick-ups?|arrivals|departures|table \w+|new faces|absent|excused"
    r"|reactions|votes|replies|interventions|order of speakers"
    r"|speaking order|positions|tour de table|go-round|home bases?|day jobs?)\b",
    re.IGNORECASE,
)
_NO_HEADING: Final = re.compile(
    r"publish|librar|sources?\b|reading|thank|partner|sponsor|fund|donor|support|media|compar"
    r"|cited|literature|bibliograph|referenc|books?\b|studie|report|grant|copies|mailing|venue",
    re.IGNORECASE,
)
_COLUMN: Final = re.compile(
    r"affiliation|institut|employer|guests? of|speaking for|organi[sz]ation"
    r"|^\W*from\b|home|house|^\W*body\b|company|works? (?:at|for)|sent by|represent"
    r"|delegation|workplace|badge",
    re.IGNORECASE,
)
_NO_COLUMN: Final = re.compile(
    r"publish|year|volume|paper|book|amount|grant|paid|cost|price|fund|source|shelf|archive"
    r"|founded|website|ships?\b|sold|stock|share",
    re.IGNORECASE,
)
_SEPARATOR: Final = re.compile(r"[|\t;]|,(?=\S)")
_CELL: Final = 30  # characters of a heading of a column
_SIGN_OFF: Final = re.compile(
    r"^\s*(?:--+\s*|(?:(?:with )?(?:best|kind|warm|yours|regards|sincerely|cordially|cheers"
    r"|respectfully|all the best|faithfully|greetings|signed)\b.{0,40}|(?:many )?thanks,))$",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"\b(?:press|secretariat|reception|team|library|accounts|communications|help ?desk|editors?"
    r"|editorial|registry|bookings?|newsletter|events|mail ?room)\b",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(r" [a-z]")  # a sentence under a letter is no signature
_NAME: Final = re.compile(r"^\s*[^\W\d_a-z]\w+(?: [^\W\d_a-z]\.?)*(?: [^\W\d_a-z][\w-]+){1,2}\s*$")
_VOICE: Final = re.compile(
    r"(?:^|[\s|])(?:[QA](?=:| \()|[Ss]peaker|[Pp]articipant|[Dd]elegate|[Pp]anell?ist"
    r"|[Ii]nterviewee|[Rr]espondent|[Vv]oice|[Aa]nonymous|[Nn]ame withheld|[PSQR]\d{1,2})"
    r"(?: (?:\d{1,2}|[A-Z]|one|two|three|four|five|six))?[,:]? [(\[–—-]? ?(?:[Tt]he )?$"
)
_OPENS: Final = re.compile(r"(?:^|\n|[.!?”\"] )\($")
_CLOSES: Final = re.compile(r"\):? [A-Z“\"‘']")
_WITHHELD: Final = re.compile(
    r"^ ?[(\[,–—-] ?(?:name (?:withheld|known|not|on file)|anonym|unnamed|not for attribution"
    r"|off the record|(?:speaking )?in (?:a |an )?(?:personal|private|individual) capacity"
    r"|(?:via|over) (?:zoom|video|phone|skype)|on ?line\b|remote|by (?:phone|video|telephone)"
    r"|who asked|did not want|(?:chair|moderator|speaker|presenter|discussant|rapporteur|keynote"
    r"|\d+ min\w*)\))|^['’]s? (?:Mr|Ms|Mrs|Dr|Prof|Mx)\.? [A-Z]\b(?!\w)",
    re.IGNORECASE,
)
_ACTS: Final = re.compile(
    r"^['’]s? (?:question|intervention|objection|reply|toast|turn|seat|chair|remark|hand"
    r"|microphone)\b|^ (?:interrupted|nodded|interjected|took the floor|asked for the floor"
    r"|cut in|laughed|raised (?:a|its|his|her) hand|spoke (?:next|first|last|again|up|after)"
    r"|stayed silent|kept silent|sat (?:next|beside|between|opposite)|shrugged|smiled|sighed)\b"
)


# "At the X, one speaker added, they count twice".
_LED: Final = re.compile(r"(?:^|[.!?] |\n|[\"“])(?:At|For|In|From|With) (?:the )?$")
_ADDED: Final = re.compile(
    r"^, (?:an?|the|one|this|another) (?:\w+ )?"
    r"(?:participant|member|speaker|discussant|panell?ist|delegate|colleague) (?:\w+ )?"
    r"(?:said|says|added|noted|explained|told|recalled|observed|replied|remarked|went on)\b"
)


# "Nobody from the X came".
_NOBODY: Final = re.compile(
    r"\b(?:nobody|no[- ]one|none|neither|not one|no (?:\w+ ){1,2})(?: [^.;:\n]{0,40})?"
    r" (?:from|of|at) (?:the )?$",
    re.IGNORECASE,
)


def is_of_nobody(reading: Reading, start: int) -> bool:
    """Whether it is told that nobody was from the organisation that begins at a word."""
    low = reading.words[start].start
    return _NOBODY.search(reading.text, max(0, low - _AHEAD), low) is not None


def attends(reading: Reading, start: int, end: int) -> bool:
    """Whether the organisation of words `start` up to `end` stands for somebody of it who came."""
    text = reading.text
    low, high = reading.words[start].start, reading.words[end - 1].end
    before, after = text[max(0, low - _BEHIND) : low], text[high : high + _AHEAD]
    if _WITHHELD.match(after) or _ACTS.match(after):
        return True
    if low and text[low - 1] == "(" and _OPENS.search(before) and _CLOSES.match(after):
        return True
    if _LED.search(before) and _ADDED.match(after):
        return True
    if any(each.search(before) for each in (_VOICE, _SEATED, _SAID)):
        return True
    signed = _GOES_ON.match(after) is None and _is_signed(text, low)
    return signed or _is_listed(before, after) or _is_headed(text, low, high)


def _is_listed(before: str, after: str) -> bool:
    """ "Participants came from A, B and", "six houses were represented, A and"."""
    came = _CAME.search(before)
    if came and _ITEMS.fullmatch(came["list"] or came["had"] or came["who"] or ""):
        return True
    return bool(_WERE.search(before) or _WERE_AFTER.match(after))


def _is_headed(text: str, low: int, high: int) -> bool:
    """Whether it is in a list or a column under a heading that tells who came."""
    start = text.rfind("\n", 0, low) + 1
    line = text[start:low]
    heading, colon, _ = line.partition(":")
    if colon:
        return _tells_who(heading)
    ends = text.find("\n", high)
    whole = text[start : ends if ends >= 0 else len(text)]
    above = text[max(0, start - _LINES * _SHORT) : start].splitlines()[::-1][:_LINES]
    if _SEPARATOR.search(whole):
        return _is_in_column(line, above)
    if len(whole) > _SHORT:
        return False
    for each in above:
        if each.rstrip().endswith(":") or each.startswith("#"):
            return _tells_who(each)
        if len(each) > _SHORT:
            return False
    return False


def _tells_who(heading: str) -> bool:
    short = len(heading) <= _SHORT and _HEADING.search(heading) is not None
    return short and not _NO_HEADING.search(heading)


def _is_in_column(line: str, above: list[str]) -> bool:
    """Whether the head of its column in a table says that it is where somebody is from."""
    head = ""
    for each in above:
        if not _SEPARATOR.search(each):
            break
        head = each
    cells = _SEPARATOR.split(head)
    at = len(_SEPARATOR.findall(line))
    if at >= len(cells) or not _COLUMN.search(cells[at]):
        return False
    return not _NO_COLUMN.search(head) and all(len(each) <= _CELL for each in cells)


def _is_signed(text: str, low: int) -> bool:
    """Whether it stands under the end of a letter that nobody signs by name."""
    start = text.rfind("\n", 0, low) + 1
    above = text[max(0, start - 6 * _SHORT) : start].splitlines()[::-1]
    if start == 0 or low - start > _SHORT:
        return False
    for each in above:
        if _SIGN_OFF.match(each):
            return True
        if len(each) > _SHORT or _OFFICE.search(each) or _is_somebody(each):
            return False
    return False


def _is_somebody(line: str) -> bool:
    """Whether a line is a name, and no title."""
    words = line.casefold().replace(".", " ").split()
    return _NAME.match(line) is not None and PERSONS.isdisjoint(words)
