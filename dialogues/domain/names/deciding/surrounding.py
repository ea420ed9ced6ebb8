"""Words that, near a name, speak of rooms, of states, of places or of words: for or against it."""

from __future__ import annotations

from typing import Final

from ...wordset import word_set

# Where people meet, and what they have there.
ROOM: Final = word_set(
    "session table room meeting chair floor comment lunch dinner coffee badge slide slides draft "
    "notes minutes rapporteur panel"
)
# Before a name that has the floor, is asked or thanked.
GIVING: Final = word_set(
    "by with for as like against about on and or but than after before without since until asked "
    "told thanked reminded invited thank ask tell email call phone remind contact answered "
    "interrupted quoted cited see meet met join joined seconded supported backed interviewed wrote "
    "joked said says asks added replied"
)
# What people at a table have, and those who govern seldom.
GUESTS_OWN: Final = word_set(
    "note notes draft drafts slide slides paper figures data method colleague colleagues comment "
    "comments question questions remark remarks footnote table tables desk phone work handout "
    "intervention memo map maps email mail copy hand amendment wording text point points answer "
    "reply objection concern chapter survey students experience team show book luggage badge "
    "flight seat room coat passport"
)
# Who stands before a name that is not on the roster.
KIN: Final = word_set(
    "technician student guide driver printer waiter donor cook owner mayor captain neighbour "
    "cousin uncle grandfather grandmother brother sister widow wife husband son daughter boy girl "
    "dog cat horse actor singer player striker poet painter composer"
)
STATE: Final = word_set(
    "minister ministers ministry ministries government governments president presidents parliament "
    "cabinet treaty election elections elected war regime coup party senate congress palace summit "
    "administration premier chancellor prime foreign succeeded predecessor successor successors "
    "speech decree states policy doctrine signed diplomat constitution revolution empire king "
    "throne dynasty"
)
PLACING: Final = word_set(
    "in at near off outside around beyond towards toward inside across along between beneath above "
    "below through via within throughout into onto up down over under past from to of"
)
PLACES: Final = word_set(
    "port ports harbour harbor city cities town towns village villages sea seas coast coasts river "
    "boat boats ship ships ferry ferries road roads train trains tram trams railway flight flights "
    "airport airports station stations bus north south east west northern southern eastern western "
    "island islands bay bays province provinces region regions border beach valley mountain "
    "mountains lake street streets km kilometres miles hills bridge bridges market cargo freight "
    "crossing district districts jetty jetties airstrips hours hour seabed hotel hotels suburb "
    "downtown map maps lighthouse avenue square landing quay pier"
)
# Where a word is explained, or a tale is told.
GLOSSING: Final = word_set(
    "means meaning mean meant word words called language dialect translation translated latin "
    "turkish french german italian spanish japanese english calendar month months noun verb plural "
    "letter letters spelled spelling pronounced term name names surname surnames proverb idiom "
    "saying phrase plain sense dictionary folk poem poems myth legend novel chapter character tale "
    "goddess god saint song opera play plays performance"
)
TIMES: Final = word_set(
    "january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday calendar date dates month months spring "
    "summer autumn winter"
)
