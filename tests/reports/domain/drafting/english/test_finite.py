"""What surely is a clause, and what is not or may not be."""

from __future__ import annotations

import pytest

from reports.domain.drafting.english.finite import has_main_clause

CLAUSES = """\
The sanctions regime should stay
China would trade opportunities for responsibility
I think we should go on
Trust is gone
The talks failed in Hanoi
Sanctions hurt the poor
Nobody trusts the inspectors
Beijing wants a freeze
China has never agreed to this
If the sanctions stay, the talks will fail
When sanctions were lifted, trade grew
What matters is trust
What we need is trust
How the US will respond depends on Congress
That is wrong
It's too early
The countries that signed must act
Russia and China oppose it
The results show that pressure works
The freeze would, if verified, be a start
Both sides want a deal
Sanctions remain the last leverage
Lifting sanctions now would be premature
There is little urgency
After the war, trust was gone
Everybody knows the problem
Small states need a voice
Ports pay the price
The fishing fleets ignore the quota
Trade grew after 2019
Moscow rejected the plan
We can't accept this
Seoul said nothing
Most of our ferries run on diesel
The harbour towns depend on the herring
The five coasts share a sea
Quotas matter
The data arrive late
Insurance costs doubled last year
Nobody checks the small boats
Two cables were cut last winter
The last cut took eleven days to mend
Ship owners fear the cost
Pilots are leaving
Norway closed its ports
The coast guards already talk to each other
Because the yards are full, repairs take a year
The U.S. and the U.K. disagree
They haven't met
Nobody asked
"""
OTHERS = """\
sanctions — too early
too early before the DPRK has agreed
the claim that most countries share this perspective
how China sees the future
why the freeze failed
whether the freeze would hold
to keep sanctions until the end
lifting sanctions gradually
a phased lifting of sanctions
Not now
sanctions imposed in 2017 a mistake
no urgency in Washington
the proposed ban on exports
more aid to those who need it
a joint statement to be signed in June
Keep the sanctions
countries forced to choose
Need for trust
the need to have trust
how Japan cut its quota by half and recovered the stock
because the ice was thick and nobody had asked
a date in May
US interests in the region
"""


@pytest.mark.parametrize("text", CLAUSES.splitlines())
def test_clause(text):
    assert has_main_clause(text)


@pytest.mark.parametrize("text", ["", *OTHERS.splitlines()])
def test_no_clause(text):
    assert not has_main_clause(text)
