"""Public figures who share a name with many: heads of state and government, and names of things.

A table of facts that any newspaper has; a caller may add to it. Whoever is in it is never taken
for a participant for sure.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ...wordset import word_set
from ..writing.words import folded_words
from .a_to_j import FIRST
from .by_initials import INITIALS
from .east import EAST
from .k_to_z import LAST
from .more_a_to_k import MORE
from .more_k_to_z import MORE_ON


def figures(names: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """The folded words of each name."""
    return frozenset(folded_words(each) for each in names)


_FIGURES: Final = figures(f"{FIRST};{LAST};{MORE};{MORE_ON};{INITIALS}".split(";"))
FIGURES: Final = _FIGURES | figures(EAST.split(";"))


# The first or the last word of one of them; in the east so many share theirs that it says little.
FAMILIES: Final = frozenset(word for name in _FIGURES if name for word in (name[0], name[-1]))
# Family names that, alone, are those of one whom everybody knows.
FAMOUS: Final = word_set(
    "nasser stalin lenin mao churchill gandhi nehru sadat mubarak assad gaddafi qaddafi "
    "saddam khomeini khamenei trump obama biden reagan nixon kissinger putin gorbachev "
    "yeltsin khrushchev brezhnev thatcher blair merkel macron mitterrand chirac sarkozy "
    "erdogan ataturk netanyahu rabin peres arafat modi lula bolsonaro mandela castro chavez "
    "maduro allende peron tito ceausescu zelensky lukashenko orban berlusconi mussolini "
    "hitler salazar marcos duterte aquino suharto sukarno mahathir deng jinping abe koizumi "
    "kishida nobel einstein darwin marx hobbes kant clausewitz machiavelli confucius buddha "
    "mencius laozi mozi xunzi sunzi zhuangzi "
    "jesus muhammad napoleon bismarck metternich roosevelt truman eisenhower clinton trudeau "
    "lavrov medvedev shoigu gromyko molotov stresemann adenauer guterres annan hammarskjold "
    "stoltenberg borrell kallas mogherini solana barroso juncker delors monnet schuman starmer "
    "sunak cameron zarif rouhani ahmadinejad raisi soleimani sisi morsi nkrumah nyerere kenyatta "
    "mugabe ramaphosa zuma mbeki kagame museveni bolivar guevara zapata pinochet vargas milei "
    "bukele petro blinken pompeo rubio vance brzezinski kennan mcnamara oppenheimer huntington "
    "fukuyama mearsheimer morgenthau keynes hayek ricardo malthus tocqueville montesquieu "
    "rousseau voltaire hegel nietzsche freud plato aristotle socrates thucydides herodotus "
    "homer dante shakespeare tolstoy chekhov dostoevsky pushkin gogol solzhenitsyn kafka orwell "
    "camus sartre hemingway picasso beethoven mozart bach tchaikovsky columbus magellan galileo "
    "copernicus newton jaishankar vajpayee bhutto jinnah hasina sihanouk widodo prabowo marsudi "
    "yudhoyono habibie thaksin wickremesinghe rajapaksa nakasone tojo hirohito "
    "zedong xiaoping jintao jiabao enlai zemin genscher kohl scholz merz steinmeier "
    "baerbock meloni draghi sikorski tusk walesa havel orban szijjarto vucic milosevic tudjman "
    "shevchenko demirel ecevit evren gagarin wallenberg garibaldi cavour pilsudski "
    "kosciuszko masaryk dubcek jaruzelski honecker ulbricht dayan meir "
    "tesla boeing disney ferrari porsche "
    "kuleba zelenskyy yanukovych saakashvili pashinyan aliyev tokayev nazarbayev mirziyoyev"
)
