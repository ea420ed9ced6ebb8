"""What is told of those who play, run and race: "Hill came on for Marsh", "with 40 caps for Wales".

Source: the design's leak check: a public figure who has the name of a participant is never held.
Nobody at a table scores; whoever does so is of the news, unless the roster has a player.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.bearers import Bearer
from ..around.context import Context

_ORDINAL: Final = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|runner-up|joint"
)
_DID: Final = re.compile(
    r",? (?:who |had |has |then |later |duly |again ){0,2}(?:"
    r"scored (?:twice|again|once|from|in|for|against|a|the|two|three|his|her)\b"
    r"|came on (?:for|as|in the|at)\b"
    r"|was (?:sent off|substituted|capped|red-carded|lapped|bowled|stumped|knocked out)\b"
    r"|(?:saved|missed|took|converted) (?:a|the|two|three|his|her) (?:late |second )?"
    r"(?:penalt(?:y|ies)|free kick|corner kick|putt)\b"
    r"|(?:headed home|volleyed|netted|equali[sz]ed|dribbled|birdied|putted|vaulted)\b"
    rf"|(?:finished|came) (?:only |a )?(?:{_ORDINAL}) (?:in|at|on|over|behind)\b"
    r"|(?:shot|carded) (?:a |an )?(?:\d\d|round|par)\b"
    r"|hold(?:s|ing)? the (?:[\w-]+ )?record\b|(?:broke|equalled) the (?:[\w-]+ )?record\b"
    r"|retired (?:at|on|in) (?:lap|the final|the heats|[A-Z])|(?:captained|coached) [A-Z]"
    r")"
    r"|['’]s? (?:[a-z-]+ )?(?:goals?|hat-trick|penalty|innings|wickets?|header|free kick|backhand"
    r"|forehand|tackle|putt|birdie|pole position|knockout)\b"
    r"|[^.;\n]{0,40}\b(?:\d+|two|three|four|five|six) (?:test )?"
    r"(?:caps|wickets|appearances|birdies|knockouts|hat-tricks)\b"
)
_FOR: Final = re.compile(
    r"\b(?:came on for|substitute for|[Aa] (?:goal|header|cross|pass) (?:from|by)|goals (?:from|by)"
    r"|set up by|bowled by|in a sprint (?:from|with)|partnered by) $"
)
_SECTIONS: Final = (
    "football|soccer|athletics|cricket|rugby(?: union| league)?|golf|tennis|cycling|swimming"
    "|motor ?racing|motorsport|formula one|boxing|rowing|sailing|skiing|racing|basketball"
    "|baseball|hockey|ice hockey|handball|volleyball|snooker|darts|judo|fencing"
    "|gymnastics|badminton|squash|chess|sports?"
    "|music|books?|stage|theatre|theater|films?|cinema|arts?|opera|dance|ballet"
    "|exhibitions?|jazz|pop|rock|blues|classical|poetry|fiction"
)
_LABEL: Final = re.compile(rf"(?:^|[\n.] ?)[*_]*(?i:{_SECTIONS})[*_]*(?::|\. (?=\S))", re.MULTILINE)
_PLAYED: Final = re.compile(
    r"\b(?:assists|strikers?|midfielders?|goalkeepers?|wickets|innings|fairways?|birdies?"
    r"|semi-?finals?|quarter-?finals?|play-?offs?|hat-tricks?|free kicks?|scored|goalless|equaliser"
    r"|Premier League|Champions League|Bundesliga|La Liga|Serie A|World Cup|Grand Slam|podium)\b"
)
_ENOUGH: Final = 3  # of which so many make a report of sports
_BEHIND: Final = 60  # characters
_COLUMN: Final = 700  # characters of a paragraph in which its label is looked for
_PAGE: Final = 4_000  # characters around in which there are other labels
_SEVERAL: Final = 3
_PLAYERS: Final = word_set(
    "footballer cricketer athlete player coach referee umpire sports sport olympic olympics fifa "
    "trainer jockey racing cyclist golfer swimmer runner boxer football cricket rugby athletics "
    "artist musician actor singer novelist painter curator"
)


def is_playing(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether what only players do is told of a name, and the roster has none of that name."""
    if not who.about.isdisjoint(_PLAYERS):
        return False
    if _DID.match(context.tail(end)):
        return True
    at = context.words[start].start
    return _FOR.search(context.text, max(0, at - _BEHIND), at) is not None


def is_in_column_of_news(context: Context, start: int, who: Bearer) -> bool:
    """Whether its paragraph is of games, or labelled as one of several: "RUGBY.", "Books:"."""
    if not who.about.isdisjoint(_PLAYERS):
        return False
    text, at = context.text, context.words[start].start
    before = text[max(0, at - _COLUMN) : at].rpartition("\n")[2]
    after = text[at : at + _COLUMN].partition("\n")[0]
    if len(set(_PLAYED.findall(before + after))) >= _ENOUGH:
        return True
    if _LABEL.search(before) is None:
        return False
    page = _LABEL.findall(text[max(0, at - _PAGE) : at + _PAGE])
    return len(page) >= _SEVERAL
