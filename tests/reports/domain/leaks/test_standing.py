"""A tie that binds somebody to an employer in more words than "at", and lists of who came."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people

from .alarming import alarms_of

PEOPLE = (
    Person("KR1", "Bae Seung-gyu", affiliation="Hallim Centre", title="Glaciologist"),
    Person("DK1", "Astrid Holm", affiliation="Vadehav Foundation", title="Historian"),
    Person("BE1", "Lies Vandenhove", affiliation="Dender Institute", title="Economist"),
    Person("EG1", "Nabil Sorour", affiliation="Al-Mazra Institute for the Study of Reeds"),
    Person("TR1", "Selin Aksoylu", affiliation="Kuzey Dredging & Marine Works Ltd"),
    Person("FJ1", "Rufus Banks", affiliation="Friends of Mangrove Shores"),
    Person("NO1", "Siv Torvund", affiliation="Norwegian Centre for Ice Law"),
)
HOST = "Dender Institute"

TOLD = [
    "A lady who prices floods for the Hallim Centre asked for water.",
    "A lady who edits a quarterly, the Hallim Centre, asked for water.",
    "Present were people from the Hallim Centre and the Vadehav Foundation.",
    "We heard from the Hallim Centre first and from the Vadehav Foundation last.",
    "After ten years with the Hallim Centre, the lady sleeps badly.",
    "One of our members, lately promoted at the Hallim Centre, sleeps badly.",
    "The lady left the mill for the Hallim Centre.",
    "I run the Hallim Centre, and sleep badly.",
    "Banks's employer, the Hallim Centre, paid for the ticket.",
    "Speaking from his experience at the Hallim Centre, he urged patience.",
    "Asked how his Hallim Centre was paid, he smiled.",
    "(Hallim Centre) The ice is old.",
    "Those round the table included people from the Hallim Centre.",
    "A panel of people from the Hallim Centre and the Vadehav Foundation sat down.",
    "A scholar at the Institute for the Study of Reeds asked for water.",
    "Though on the payroll of the Hallim Centre, the lady sleeps badly.",
    "A columnist on the Hallim Centre asked for water.",
    "A lady from a laboratory, the Hallim Centre, asked for water.",
    "A scholar of the Hallim Centr asked for water. A scholar of the Halim Centre asked for water.",
    "A scholar from the Hallim asked for water.",
    "Present: Hallim Centre (chair)",
    "The first question came from the Hallim Centre, the second from the Vadehav Foundation.",
    "We had with us at the table a bank and the Hallim Centre.",
    "Who was there? The Hallim Centre and the Vadehav Foundation.",
    "Seat 4: Hallim Centre",
    "Badge,Affiliation\n1,Hallim Centre\n",
    "One of us now teaches at the Hallim Centre.",
    "Three of us, and one of them is with the Hallim Centre.",
    "Somebody who for ten years now has led the Hallim Centre.",
    "The lady whose badge says Hallim Centre asked for water.",
    "At the helm of the Hallim Centre, the lady said, one sleeps badly.",
    "Until last May at the helm of the Hallim Centre, he sleeps badly.",
    "A clerk, Hallim Centre, asked for water.",
    "A member of staff, Hallim Centre, rose.",
    "Somebody on leave from the Hallim Centre asked for water.",
    "We had guests from the Vadehav Foundation.",
    "Seven houses were represented, the Hallim Centre and Mazra Institute among them.",
    "The Hallim Centre and the Vadehav Foundation were at the table.",
    "Participants:\n- Hallim Centre\n- Vadehav Foundation",
    "# Present\n\nHallim Centre\n",
    "Guest | Affiliation\nNo. 1 | Hallim Centre\n",
    "Her own figures, from the Hallim Centre, where she works, show a fall.",
    "In the cellar at the Hallim Centre where she spends her days, it is dry.",
    "“It is dry.” (Deputy Director, Hallim Centre)",
    "She has run the Hallim Centre since 2011.",
    "Since moving to the Hallim Centre, one participant has slept badly.",
    "For the Hallim Centre, the second speaker added, this was not new.",
    "Please tell the Hallim Centre that the room has moved.",
    "Best wishes,\nA glaciologist\nHallim Centre",
    "Best wishes,\nB. S.\nHallim Centre",
    "Hallim Centre (name withheld): the ice is old.",
    "Speaker 4 (Hallim Centre): the ice is old.",
    "The Hallim Centre interrupted.",
    "A scholar from Kuzey Dredging asked for water.",
    "A lawyer of Kuzey Dredging and Marine Works asked for water.",
    "A lawyer of Kuzey Dredging asked for water.",
    "A lawyer at the Norwegian Centre asked for water.",
    "A lawyer at the Centre for Ice Law asked for water.",
    "A lawyer at the Ice Law Centre asked for water.",
    "A lawyer at the Mazra Institute for Study of Reeds asked for water.",
    "A lawyer at the Al Mazra Institute on the Study of Reeds asked for water.",
]
NOT_TOLD = [
    "A lady who waits for the Hallim Centre asked for water.",
    "We have not heard from the Hallim Centre.",
    "The panel brought together papers of the Hallim Centre.",
    "The price of ice (Hallim Centre) is low.",
    "Participants visited and praised people from the Vadehav Foundation.",
    "No Hallim Centre glaciologist has read it.",
    "A Hallim Centre glaciologist who was not present has read it.",
    "In a town with the Hallim Centre and a hall nobody sang.",
    "A Hallim Electric glaciologist has read it.",
    "The Hallim Centre's first director, Dr Moen, died in 1999.",
    "A graduate of the Hallim Centre now keeps bees.",
    "The Hallim Centre scholar of 1911 kept bees.",
    "A baker, Jan Moen, who has an office at the Hallim Centre, keeps bees.",
    "The mill has an office at the Hallim Centre.",
    "Then has an office at the Hallim Centre.",
    "Has an office at the Hallim Centre.",
    "At the helm of the Hallim Centre, nothing is done.",
    "At the helm of the Hallim Centre; the lady sleeps.",
    "At the helm of the Hallim Centre, a long and cold winter came.",
    "At the helm of the Hallim Centre",
    "It is a mill, Hallim Centre, and it turns.",
    "A lawyer, Jan, Hallim Centre, was named.",
    "Lawyer, Hallim Centre.",
    "The Moen whose badge says Hallim Centre was old.",
    "Houses whose card reads Hallim Centre were sold.",
    "He praised the Moen's whose card reads Hallim Centre.",
    "Houses painted whose card reads Hallim Centre were sold.",
    "Sources:\n- Hallim Centre\n- Vadehav Foundation",
    "Participants liked this long line of the agenda, which says nothing of them and goes on:"
    "\n- Hallim Centre",
    "This is a long line of prose that is no heading at all, and it goes on and on to the end\n"
    "Hallim Centre",
    "First line\nHallim Centre",
    "Publisher | Year\nHallim Centre | 1999\n",
    "Affiliation | Year\nHallim Centre | 1999\n",
    "Plain\nHallim Centre | 1999 | 7\n",
    "“It is dry.” (Jan Moen, Director, Hallim Centre)",
    "Deputy Director, Hallim Centre) and other lines are lost.",
    "Best wishes,\nPress desk\nHallim Centre",
    "Best wishes,\nJan Moen\nHallim Centre",
    "Participants came from the north; the Hallim Centre has a map.",
    "Carmel and Kuzey Dredging Authority. A man from Kuzey Dredging Authority sang.",
    "Participants came from the Dender Institute.",
    "It now still once also never just recently led the Hallim Centre.",
    "In long cold bleak dark years that led the Hallim Centre.",
    "Then came his very old and rather dear clerk, Hallim Centre.",
]


def alarms(text):
    compiled = compile_people(PEOPLE, organisations=[HOST])
    return alarms_of(Kind.AFFILIATION, compiled, text)


@pytest.mark.parametrize("text", TOLD)
def test_somebody_is_tied_to_an_employer(text):
    assert alarms(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_nobody_is_tied_to_an_employer(text):
    assert alarms(text) == []
