"""Given names that are so common that their frequency says nothing."""

from __future__ import annotations

from typing import Final

from ...wordset import word_set

GIVEN: Final = word_set(
    "adam alan albert alex alexander alfred alice allen amanda amy andrea andrew andy angela "
    "anna anne annie anthony antonio arthur barbara ben benjamin bernard betty bill billy "
    "bob bobby brad brandon brian bruce bryan caroline carl carlos carol catherine charles "
    "charlie charlotte chris christian christina christine christopher claire clara colin "
    "craig damian dan daniel danny dave david dean deborah dennis diana diane donald doug "
    "douglas dylan ed eddie edward edwin eleanor elena elizabeth ellen emily emma eric ernest "
    "eva evan florence francis frank fred frederick gabriel gary gavin geoffrey george "
    "gerald gordon graham greg gregory guy hannah harold harry heather helen henry herbert "
    "howard hugh hugo ian igor isaac isabel ivan jack jackie jacob jake james jamie jane "
    "janet jason jay jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jesus jim "
    "jimmy joan joe joel john johnny jon jonathan jordan jose joseph joshua juan judith "
    "julia julian julie justin karen karl kate katherine kathleen katie keith kelly ken "
    "kenneth kevin kim kyle larry laura lauren laurence lawrence lee leo leon leonard leslie "
    "lewis liam linda lisa louis louise lucas lucy luis luke lynn malcolm marc marcus "
    "margaret maria marie marilyn mario martha martin marvin mary mathew matt matthew "
    "maurice max maya megan melissa michael michelle miguel mike milton mohamed mohammed "
    "molly monica morgan muhammad nancy natalie nathan neil nelson nicholas nick nicole noah "
    "norman oliver oscar owen pamela patricia patrick paul pauline pedro peggy penny peter "
    "phil philip phillip rachel ralph randy ray raymond rebecca ricardo richard rick rob "
    "robert roberto robin rodney roger roland ron ronald rosa rose ross roy russell ruth "
    "ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sharon "
    "sidney simon sophia sophie spencer stanley stella stephanie stephen steve steven "
    "stewart stuart sue susan sylvia ted teresa terry theodore theresa thomas tim timothy "
    "tina todd tom tommy tony tracy trevor tyler vera vernon victor victoria vincent "
    "virginia vladimir walter warren wayne wendy wilfred will william zoe ahmed ali hassan "
    "hussein ibrahim abdul omar yusuf"
)
# The second halves of given names, which are no surnames.
HYPHENED: Final = word_set(
    "alexander baptiste pierre paul luc marc claude jacques francois yves henri christophe michel "
    "louis philippe marie anne anna heinz peter dieter joachim friedrich magnus erik arne ole olof "
    "inge carl jose maria luis carlos pablo lou rose beth ann"
)
