"""What a text itself says has a name, and look-alikes that are said of a participant."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..alarming import alarms_in
from ..marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Vernon Quillmarsh", title="Bicycle Technician", affiliation="Teme Trust"),
        Person("B", "Thekla Orrbeck", other_names=("Tekka",), title="Judge", delegation="Finland"),
        Person("C", "Ewan Bold", title="Retired Rear Admiral", delegation="United Kingdom"),
        Person("D", "Ines Waters", title="Hydrologist", delegation="Argentina"),
        Person("E", "Gwendal Starling", title="Accountant", delegation="France"),
        Person("F", "Lamorna Trewint", title="Harbour Pilot", delegation="United Kingdom"),
    ]
)

SENTENCES = """
The lorry is called Tekka and rattles.
The stove in the kitchen was named Thekla by the children.
Our goat is still called “Trewint” by everybody.
They came with the old lorry, which we all call Tekka for a reason.
The lorry everybody calls Tekka is late.
The porter at the gate is called Gwendal.
The judge is called [[Thekla]] by her friends.
The woman from the north is called [[Thekla]].
A colleague whom we call [[Tekka]] agreed.
The judge we call [[Tekka]] agreed.
The dentist is called Thekla too.
The gardener in the yard is called Thekla.
The cartographer is called [[Thekla]].
The first to answer was called [[Thekla]].
The under secretary of rail is called Thekla.
Thekla the masseuse came at nine.
Lamorna the bookbinder has the paper.
[[Lamorna]] the peacemaker spoke first.
[[Vernon Quillmarsh]] the technician came.
Lamorna from housekeeping brought towels.
Thekla from accounts, as ever, was late.
[[Gwendal]] from Brest brought figures.
The ferry Kapitan Bold lies in dock.
The old minesweeper Almirante Bold was sold.
At the launch Judge [[Orrbeck]] spoke, and it rained.
The maps of [[Trewint]] are older.
Their friendship with Admiral [[Bold]] is old.
There is no map of Trewint in the file.
They live on the outskirts of Orrbeck.
They spoke of [[Trewint]] at length.
[[Lamorna Trewint]] came. Dr Trewint of Exeter (no relation) wrote a book.
[[Lamorna Trewint]] came. Then [[Trewint]] (no relation to the poet) spoke.
“Waters will rise” may stay as it is.
[[Orrbeck]] wrote this; “[[Orrbeck]] will pay” may stay.
Bold letters to the mayor have not helped.
Bold headings usually do not help.
Starling watching is what they do at dawn, and starling watching was banned.
Starling hunting was banned in May.
"""


@pytest.mark.parametrize("marked", SENTENCES.strip().splitlines())
def test_who_is_told_to_be_called_so(marked):
    assert judged(ROSTER, marked) == ([], [])


def test_a_word_that_the_text_has_as_one_is_put_to_the_noun_after_it():
    text = "A starling sat there. Starling feeders in the yard were full."
    assert alarms_in(ROSTER, text) == []


MORE = compile_roster(
    [
        Person("A", "Ines Waters", title="Retired Admiral", delegation="Argentina"),
        Person("B", "Ewa Brandtholm", delegation="Denmark", pronouns="she/her"),
        Person("C", "Otto Skol", delegation="Austria"),
        Person("D", "Lilibeth Frost", delegation="Philippines"),
        Person("E", "Roger Moon", delegation="Canada", title="Beekeeper"),
        Person("F", "Ruy Hillman", delegation="Portugal", title="Retired Admiral"),
    ]
)

TOLD = """
# Still Waters? Ships in the Gulf
# Still Waters: ships in the Gulf
# Captain [[Waters]]? Ships in the Gulf
# [[Lilibeth Frost]]? No.
Brandtholm opens a service centre in Aarhus.
[[Brandtholm]] opens a letter in Aarhus.
Skol all round for the new baby.
They read the Odyssey to the children, who side with Lilibeth.
They read the Odyssey to the children; [[Lilibeth]] said that it is long.
They read the Odyssey to the children, and [[Brandtholm]] went home.
Presidents have come and gone. Moon gave him a stick.
Many kings tried. It rained; Moon gave him a stick.
Presidents have come and gone. [[Moon]] replied that they do.
[[Roger Moon]] came. Presidents have come and gone. [[Moon]] gave him a stick.
Guests have come and gone. [[Moon]] gave him a stick.
What [[Admiral Hillmans]] said of it is right.
The street of Mr Hillmans is long.
- [[Brandtholm]] flight = via Rome
Brandtholm hammers stood in the yard.
"""


@pytest.mark.parametrize("marked", TOLD.strip().splitlines())
def test_what_is_a_name_and_what_a_word(marked):
    assert judged(MORE, marked) == ([], [])


TWO = """
[[Ewa Brandtholm]] is no relation to the singer, Greta Brandtholm. [[Brandtholm]] grew up in Ribe.
They asked [[Ewa Brandtholm]] of the singer, Greta Brandtholm. Brandtholm grew up in Ribe.
[[Ewa Brandtholm]] knows Greta Brandtholm. She is a singer. Brandtholm grew up in Ribe.
[[Ewa Brandtholm]] came. Greta Brandtholm sang. [[Brandtholm's]] working paper said so.
[[Lilibeth]] to me: it will rain.
"""


@pytest.mark.parametrize("marked", TWO.strip().splitlines())
def test_of_two_the_text_goes_on_about_who_opened_the_sentence(marked):
    assert judged(MORE, marked) == ([], [])
