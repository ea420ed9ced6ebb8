"""Players, pleaders, rulers and firms that share a name with somebody, beside who is meant."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Osgood Quillmarsh", title="Tunnel Engineer", affiliation="Ulm Works"),
        Person("B", "Ines Haldarin", title="Professor of Law", pronouns="she/her"),
        Person("C", "Timur Fairbrook", title="Football Coach", delegation="Kazakhstan"),
        Person("D", "Rufus Wood", title="Beekeeper", pronouns="he/him"),
        Person("E", "Basil Heath", title="Retired Rear Admiral", pronouns="he/him"),
        Person("F", "Adela Trudeau", title="Midwife", pronouns="she/her"),
        Person("G", "Diego Vandermolen", title="Deputy Director", affiliation="Delta Centre"),
        Person("H", "Pierre de la Rochemarin", title="Pilot", delegation="France"),
        Person("I", "Abe Hiroko", title="Editor", delegation="Japan", pronouns="she"),
    ]
)

SPORT = """
On Sunday Osgood Quillmarsh came on for Samuel Ason in the last minute.
A goal from Quillmarsh settled it.
Diego Vandermolen, who holds the record with 184 caps, cut the ribbon.
[[Timur Fairbrook]] came on for us when the chair was ill.
FOOTBALL. Ason won. GOLF: Quillmarsh shot 66. CRICKET. It rained on Vandermolen.
MUSIC. A mass. BOOKS: a life. ART: the poet Osgood Quillmarsh on glass, in 1907.
MUSIC. A mass. BOOKS: a life. ART: [[Timur Fairbrook]] on glass.
RUGBY. [[Osgood Quillmarsh]] explained the lock.
"""
COURTS = """
Ms Wood, for the defence, objected. The judge reminded Mr Quillmarsh, co-counsel, of it.
The witness was asked by Ms Wood, co-counsel, about it. The judge reminded Ms Wood of the time.
[[Ms Haldarin]], counsel to the bar, was asked.
Messrs Quillmarsh and Heath, solicitors of Ulm, act for the yard.
Messrs [[Quillmarsh]] and [[Heath]] spoke.
We bought it from Quillmarsh & Quillmarsh of Boston.
[[Quillmarsh]] & [[Haldarin]] spoke.
There is a note by a Mr O. Quillmarsh of the Treasury.
There is a note by [[O. Quillmarsh]] on it, and one by Mr [[O. Quillmarsh]].
"""
OTHERS = """
Quillmarsh no Nakamaro, who went to court, wrote.
Up the hill is La Quillmarsh, where wine is made.
Thanks, La [[Rochemarin]].
The port is closed to Quillmarsh van der Ason and to Quillmarsh De Ason.
It was Osgood Quillmarsh Blair who sued.
The Treasury's Osgood S. Quillmarsh, later the deputy director of the CIA, wrote it.
[[Osgood S. Quillmarsh]], later in the day, wrote it.
"""
PAPERS = """
Gandhi left. Quillmarsh, O. K., Satyagraha (Ulm: Ason, 1928), 107. [[Quillmarsh, O.]], On Tunnels.
We have a note of [[Quillmarsh, O]]. It is long. [[Quillmarsh, O]] A. was crossed out.
Quillmarsh shares rose by a tenth. [[Quillmarsh]] shares the view.
From the archive, 1978: "The trial of Colonel Wood was adjourned. Mr Quillmarsh denied it."
In the minutes of 1978: "It was late." [[Mr Quillmarsh]] denied it.
The Serie A strikers had eleven assists, and Vandermolen praised them. Nobody scored.
"""
TOLD_ON = """
[[Basil Heath]] spoke. Edward Heath rose. It was a long day, and nobody in all of the room had \
slept well for a week or more, for the beds were of straw and the night was as loud as the day had \
been, and the food was cold, and so was the tea. It rained. Heath himself is in jail.
Edward Haldarin rose. [[Haldarin]]'s slides are long. Haldarin's week was long. So was Haldarin's
Edward Haldarin rose. Haldarin liked to say so. It was long ago. Now to [[Ines Haldarin]] again.
Edward Haldarin and Leonard Haldarin wept.
[[Professor Haldarin]] wept. Edward Haldarin rose. [[Haldarin]] objected.
"""
STYLES = """
Leonard Haldarin sang. [[Ines Haldarin]] spoke. Haldarin Hotels paid. [[Professor Haldarin]] left.
[[Ines Haldarin]] spoke. Then Professor Leonard Haldarin sang. Professor Haldarin left.
Edward Heath sailed. [[Admiral Heath]]'s annex is there.
Leonard Quillmarsh sang. A tunnel engineer, [[Mr Quillmarsh]], told me so.
Leonard Quillmarsh sang. [[Mr Quillmarsh]] and [[Heath]] told me so.
Leonard Quillmarsh sang in the bath. [[Osgood Quillmarsh]] spoke. [[Mr Quillmarsh]] left.
"""
FAMES = """
Some recalled Trudeau's visit to Rome. Later [[Adela Trudeau]] wept. [[Trudeau]] objected.
[[Trudeau]]'s view was noted. Later [[Adela Trudeau]] wept.
Some recalled Abe's visit to Rome. Later [[Ms Abe]] told how.
When Edward Heath rose in 1973, few thought of it; Heath's week darkened the yards.
Edward Heath rose in 1973. Heath objected. We saw [[Quillmarsh]] and [[Heath]].
[[Osgood Quillmarsh]] left. Leonard Quillmarsh of Boston sang. [[Quillmarsh]] asked why.
[[Osgood Quillmarsh]] left. Leonard Quillmarsh of Boston sang. Quillmarsh ran.
President Quillmarsh signed it. Then Quillmarsh fell from a horse.
"""
NEAREST = """
Leonard Wood sang, and it rained on us for so long a time that we all went to bed. \
[[Mr Wood]] left. \
[[Rufus Wood]] had spoken.
Leonard Wood sang. Mr Wood left.
A tunnel engineer, [[Mr Quillmarsh]], and Leonard Quillmarsh sang.
"""
TEXTS = (NEAREST, SPORT, COURTS, OTHERS, PAPERS, TOLD_ON, STYLES, FAMES)


@pytest.mark.parametrize(
    "marked",
    [line for text in TEXTS for line in text.strip().splitlines()],
)
def test_who_is_meant_is_found_and_nobody_else(marked):
    assert judged(ROSTER, marked) == ([], [])
