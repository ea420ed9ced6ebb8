"""Ordinary sentences that a name is put into: of who meets, and of somebody or something else.

The corpus has what people wrote; these have each way of writing each name at many places, so that
a way or a place which is never found shows. `forms` gives the ways in which a row of a roster is
written; a sentence has "{}" where the name stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from .corpus_loader import Row

# Of a form of a name of somebody who is at the meeting, in minutes, mails, drafts and lists.
MENTIONS = """
{} argued that the ferry should run all winter.
As {} noted, the treaty says nothing of it.
According to {}, the figures are old.
{}'s proposal was taken up by nobody.
The point made by {} in the morning came back after lunch.
It was {} who first raised the question of the cables.
We are grateful to {} for reading the draft.
(see the intervention by {})
{} and others disagreed.
In reply, {} said that this was not so.
Several people spoke to {} about it during the break.
The draft was sent to {} on Monday.
After the coffee break {} took the floor.
Comments: {}, p. 4.
Asked by {}, the chair explained the rule.
With {} in the chair, the session began late.
Unlike {}, most participants saw no danger.
{} was not convinced.
The question that {} asked was not answered.
{} asked for the floor twice.
{} (by video) agreed.
Nobody but {} had read the annex.
{} proposes to delete this paragraph.
Dinner: table 3, {}, two guests of the embassy.
{} wrote in the margin: too strong.
Please ask {} whether the wording is right.
I spoke with {} yesterday about the second recommendation.
Both {} and a colleague from the ministry warned of haste.
Then {} laughed and withdrew the remark.
Only {} objected.
On the second day {} opened the discussion.
To this {} answered that nothing was ready.
{} will not travel.
The chair thanked {} for the figures.
Questions from {} and two others followed.
Present: {}, the chair, two interpreters.
Apologies were received from {}.
{} to circulate the revised text by Friday.
Action: {} to check the table.
{} would have preferred a shorter text.
{}'s draft is too long.
Following a remark by {}, the clause was deleted.
The exchange between {} and the chair was sharp.
{} joined late and left before lunch.
Can {} confirm the date?
{} has not replied to my mail.
Later, {} came back to the cables.
{} and I will draft the text.
What {} said about the wells should stay out.
{} left the room.
""".strip().splitlines()

# Of a surname of the roster, as that of a public office, of a place or a thing.
OF_OTHERS = """
Prime Minister {}'s visit was cancelled.
The {} government had fallen by then.
The {} administration reversed the policy.
Senator {} voted against the bill.
The hotel is in {} Street, near the station.
They crossed the {} River at dawn.
The {} Bridge was closed to lorries.
{} University has a library on the sea.
The {} Foundation paid for the room.
Arthur {} wrote the first history of the strait.
The novel by Henrietta {} was read on the train.
Casimir {}, a painter of the last century, lived there.
See Rosamund {}, The Cold Sea (Oxford, 1987).
Our driver, Ignatius {}, waited outside.
A Mr {} from the town hall brought the keys.
Chapter 3 cites {} (1971).
""".strip().splitlines()

_FAMILY_FIRST = {"China", "South Korea", "Republic of Korea", "Taiwan", "Vietnam", "Hungary"}
_SHORTEST = 4  # letters of a name that is looked for alone


def forms(row: Row) -> Iterator[tuple[str, str]]:
    """The ways in which somebody is written, with what each is called."""
    yield "full", row.name
    yield "lower", row.name.lower()
    yield "FULL", row.name.upper()
    if row.native_name:
        yield "native", row.native_name
    parts = row.name.split()
    if len(parts) != 2 or min(map(len, parts)) < _SHORTEST or parts[0].isupper():
        return
    given, family = reversed(parts) if row.delegation in _FAMILY_FIRST else parts
    yield "last", family
    yield "LAST", family.upper()
    yield "first", given
    yield "Mr last", ("Ms " if "she" in row.pronouns else "Mr ") + family
    yield "Dr last", f"Dr. {family}"
    yield "I. last", f"{given[0]}. {family}"
    yield "last, first", f"{family}, {given}"


def surname(row: Row) -> str:
    """The family name of a row of a roster."""
    parts = row.name.split()
    return parts[0] if row.delegation in _FAMILY_FIRST else parts[-1]
