"""What is told of those at a meeting alone: of two of a name, the one who is there."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..marked import judged

ROSTER = compile_roster(
    (
        Person("A", "Imogen Frost", delegation="United Kingdom", title="Hydrologist"),
        Person("B", "Jitendra Modi", delegation="India", title="Oceanographer"),
        Person("C", "Robert Quillmarsh", delegation="Canada", title="Notary"),
        Person("D", "Norman Foster", delegation="Australia", title="Harbour Pilot"),
        Person("E", "Grace Winter", delegation="Ireland", title="Surveyor"),
        Person("F", "Syed Anwar Legharvi", delegation="Pakistan", title="Grain Trader"),
        Person("G", "Mahmoud el-Gindawy", delegation="Egypt", title="Canal Pilot"),
        Person("H", "Nwe Thandar", delegation="Myanmar", title="Cartographer"),
        Person("I", "Muhammad Islam Tarafdar", delegation="Bangladesh", title="Agronomist"),
    )
)
# Of a word, of a name that all know, of a common given name, and of a whole name that all know.
OF_ONE_WHO_MEETS = """
{} was given the floor last.
{}, however, asked for the floor again.
{} closed the second session.
{} wants to cut one sentence of the text.
{} scribbled something in the margin.
{} left before dinner.
{} arrived late and wet.
{} won't attend.
{} has still not sent my draft.
{} raised her flag.
{} and our rapporteur will meet.
{} had no slides.
{} to revise the annex before Monday.
{} (on the phone) could not be heard.
{} (moderator) began.
Annex 2: {}, p. 12
Regrets from {}.
The moderator turned to {} again.
The floor went to {}.
No point of order by {} was recorded.
An exchange between {} and the chair was cut.
At noon the chair and {} met.
Please remind {} of the deadline.
Taxi 3: {}
Comments from {} and several others came in.
Comments: {}, the chair.
The minutes were shown to {}.
I sat beside {} at the back.
We had lunch and talked with {} over coffee.
Nobody except {} had slides.
Unlike {}, some speakers wanted more.
Both {} and her colleague laughed.
Could {} please send the map?
We are indebted to {} for her notes.
All thanked {} for chairing.
Before lunch {} summed up.
In reply {} said it was too early.
"""
NAMES = ("Frost", "Modi", "Robert", "Norman Foster")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("frame", OF_ONE_WHO_MEETS.strip().splitlines())
def test_somebody_of_the_meeting_is_meant(frame, name):
    assert judged(ROSTER, f"It rained. {frame.format(f'[[{name}]]')}") == ([], [])


SENTENCES = """
The question that [[Frost]] put was a good one.
To [[Frost]]'s relief nobody answered.
[[Frost]] and two others objected.
[[Frost]] is wrong about the depth.
[[Frost]] would have preferred a vote.
[[Frost]] had a vague memory of it.
To this [[Frost]] replied that it was so.
Unlike [[FROST]], he has a boat.
This was proposed by [[FROST]] and the chair.
Ask [[FROST]] about the ferry.
The FROST WARNING of March was read out.
They wrote it with FROST AND ICE in mind.
This frost asked for nothing.
Frost closed the road.
Frost left the vines black.
Frost and others of its kind do harm.
The question that frost raises is old.
Modi closed the border.
The paragraph on Modi was cut.
Modi will not budge.
Participants asked what Modi wanted.
In 1998 Modi took the floor of the house.
The draft went to [[Robert]].
What [[Robert]] said should stay out.
[[Robert]]: no.
[[Robert]], for one, had a map.
[[Robert]] and the two interpreters agreed.
It was [[Robert]] who asked.
Robert
The name Robert is common.
The page cites Robert.
Robert Oakhanger wrote to us, and Robert signed.
The road from Robert to the sea is bad.
Robert's empire fell.
Robert 3:16 was on the wall.
The gospel of Robert was read.
It was about the hurricane, Robert, of May.
The name of our dog is Robert.
Where Islam and the sea meet, there are wells.
A letter from [[Nwe]] came.
The letter of ko came.
The draft was sent to [[grace winter]] on Monday.
We met with grace winter and all.
Did [[S. Legharvi]] confirm the date?
Can [[R. Quillmarsh]] confirm the date?
Apologies: [[Legharvi, Syed]].
It began with [[Dr el-Gindawy]].
For [[Dr. Frost]] the matter was closed.
Only [[Mr el-Gindawy]] objected.
The point made by [[Dr. Quillmarsh]] in the morning came back.
"""


@pytest.mark.parametrize("sentence", SENTENCES.strip().splitlines())
def test_a_name_is_told_from_a_word_and_from_others(sentence):
    assert judged(ROSTER, f"It rained. {sentence}") == ([], [])
