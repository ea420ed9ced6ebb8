"""What notes and drafts say of one person in a short sentence; "{}" is where the name stands.

A word at the head of a sentence has its capital whatever it means: each of these tells by itself
that somebody is meant.
"""

from __future__ import annotations

from typing import Final

SENTENCES: Final = """
Left to {}, as usual.
{} is on it.
{} and Adeyemi-Stroud will draft it.
Adeyemi-Stroud and {} have both promised it.
Ask {} for the slides.
{} would not have it.
{} thought the text too long.
The point was made by {}.
{}'s wording was kept.
I spoke to {} about it.
According to {}, the text is too long.
{}, who had come late, agreed.
{} (by phone) asked for time.
14:05 {} again: no.
- {}: slides by Friday
Thanks to {} for the notes.
We owe this to {}.
{} had the last word.
It was {} who said so.
Everyone but {} agreed.
{} wants this out.
Only {} laughed.
{} put it more sharply.
With {} in the chair we were done by six.
Dinner: {} sits beside the chair.
{} again, at length.
Not what {} had said.
{} sent me a mail about it.
{} is flying home on Friday.
That came from {}, not from me.
{} took the floor.
Will {} come?
Is {} content with that?
{} has read it and is content.
No word from {} yet.
{} came back to this after lunch.
{} paid for the taxi.
I am not sure {} meant it.
{} on page three: too long.
as {} said at dinner
{} thinks we should wait.
{} was less sure.
{} did not sign.
For {} the text is fine.
{} doubts it.
{} doubted that it would work.
{} made the same point in the corridor.
{} had seen the draft before.
{} has been asked twice.
{} asked what the figure was based on.
{} turned to the chair.
{} gave two examples.
{} was asked for an example.
That was {}, I think.
I think it was {}.
{} or the chair, I do not recall.
Somebody (was it {}?) laughed.
{} corrected the figure.
This is what {} had feared.
{} pushed back.
{} backed the idea.
{} came in with a figure.
{} walked out.
{} stayed silent throughout.
{} wrote to say that the text is fine.
{} rang this morning.
{} rang me this morning.
I called {} this morning.
I have not heard from {}.
{} prefers the old wording.
{} insists on the old wording.
{} can live with it.
{} cannot live with it.
{} will not sign this.
{} has doubts about the third point.
In the break {} told me more.
{} told me in the break.
Over lunch {} explained the rest.
Next to {} sat the chair.
{}: not convinced.
{} – not convinced.
{} (not convinced)
{} not convinced.
{} sceptical, others less so.
{} + chair to meet on Monday.
{}/chair to meet on Monday.
Chair to ring {} on Monday.
Sent to {} on Monday.
cc: {}
from {}, by mail:
{} by mail:
{} writes:
"{} is right," the chair said.
The chair agreed with {}.
The chair disagreed with {} on this.
The chair thanked {}.
As to {}, no answer.
{} knows the file.
{} knows this from the inside.
{} used to run that office.
{} speaks for herself.
{}, smiling, said no.
{}, for her part, said no.
{} – who else? – said no.
Only with {} did it become lively.
{} and the chair differ.
Both {} and the chair differ.
Neither {} nor the chair came.
Dear {},
Hello {},
{}, thanks for this.
Thank you, {}.
As {} put it, the text is too long.
{} argued that the text is too long.
In {}'s telling the text was never meant to bind.
{} outlined three options.
{} warned against haste.
{} recalled the year of the fire.
Responding to {}, another participant asked for time.
{} and others asked for time.
{} had earlier suggested a pause.
{} cautioned that time is short.
Building on {}, another participant asked for a list.
{} was the first to say so.
{} conceded the point.
It was an idea first floated by {}.
{} struck a different note.
{} was joined by two others.
To {} this was no surprise.
In answer to {} the chair read the rule.
Echoing {}, the chair asked for time.
{} took issue with this.
{} proposed that the group wait.
{} went further.
{} described the fire.
{} pointed to the map.
{} called for a pause.
{} drew attention to the map.
{} stressed the word.
{} felt that this was too long.
{} reminded the group of the rule.
Contrary to {}, the chair saw no need.
{} questioned the figure.
{} expressed concern.
{} rejected this.
{} suggested a pause.
{} challenged the figure.
A question from {} closed the morning.
{} welcomed the draft.
{} acknowledged the risk.
{} cited two cases.
Here {} disagreed.
On this {} was firm.
{} urged caution.
{} introduced the paper.
{} observed that it rained.
{} saw it otherwise.
{} does not share this view.
{} shared this view.
{} spoke of the fire.
{} spoke at length.
{} offered to write to them.
{} held that the text is too long.
{} maintained the opposite.
This was news to {}.
The words are {}'s.
{}'s answer was short.
{}, however, saw no need.
{} alone saw no need.
Even {} laughed.
{} too saw no need.
Like {}, the chair saw no need.
Unlike {}, the chair saw no need.
{} left it at that.
{} began with a map.
{} ended with a map.
{} would add a line.
{} may add a line.
{} has a point.
{} had a question.
{} read it out.
{} kept to the text.
""".strip().splitlines()

# A name, and a sentence in which it is a word.
WORDS: Final = """
Hope: Hope is not a plan.
Hope: Hope springs eternal, as they say.
Hope: Hope was lost when the ferry sank.
Hope: Hope had faded by then.
Hope: Hope and fear went together.
Hope: Hope alone will not do.
Hope: Hope, like fear, is catching.
Winter: Winter was more severe than in other years.
Winter: Winter came early.
Winter: Winter has come back with a frost.
Winter: Winter is late this year.
Winter: Winter again, and no coal.
Stone: Stone is heavy.
Stone: Stone was used for the pier.
Stone: Stone, unlike wood, does not burn.
Stone: Stone walls do not help.
Grace: Grace is a virtue.
Grace: Grace was said before the meal.
Justice: Justice delayed is justice denied.
Justice: Justice was done.
Justice: Justice must be seen to be done.
Rice: Rice is dear this year.
Rice: Rice and wheat were asked for.
Rice: Rice by ship: two thousand tons.
Rice: Rice, fish and oil are short.
Price: Price was the question.
Price: Price came up twice.
Power: Power had been cut.
Power: Power is what counts.
Power: Power went off at nine.
Peace: Peace was signed in May.
Peace: Peace came back to the valley.
Peace: Peace used to be cheaper.
Rose: Rose prices went further than expected.
Rose: Rose and jasmine grow there.
May: May was wet.
May: May I ask a question?
May: May is when the ferry runs.
April: April had seen snow.
April: April saw no need for coal.
Will: Will the ferry run?
Will: Will is what we lack.
Will: Will someone ask the chair?
Mark: Mark the date.
Mark: Mark up the text.
Bill: Bill the office for it.
Frank: Frank talk was had.
Frank: Frank and open, the exchange was useful.
Long: Long silent, the bell rang.
Long: Long was the way.
Young: Young and old came.
Day: Day came, and the boat was gone.
Day: Day two was shorter.
Church: Church and state are two things.
Church: Church bells rang this morning.
King: King and country were not mentioned.
Banks: Banks and many others have closed.
Banks: Banks called for a list of debts.
Banks: Banks were asked to wait.
Banks: Banks had already agreed to wait.
Rivers: Rivers used to run there.
Waters: Waters rose further.
West: West and east differ.
West: West of the river it rained.
Law: Law is silent on this.
Law: Law, however, saw no way out.
Love: Love was not discussed.
Gold: Gold went further up.
Silver: Silver struck a new high.
Faith: Faith is private.
Faith: Faith and trade go together.
Joy: Joy was short.
Mercy: Mercy was asked for.
Dawn: Dawn broke over the pier.
Dawn: Dawn saw the boats return.
Drew: Drew lots for the seats.
Art: Art was on the walls.
Art: Art is long.
Rich: Rich and poor alike paid.
Gift: Gift shops were closed.
Grant: Grant money is late.
Grant: Grant us time.
Chase: Chase the invoice.
Dale: Dale and hill were white.
Ray: Ray by ray the light came.
Page: Page three is missing.
Case: Case closed.
Field: Field work is done.
Bush: Bush fires spread.
Frost: Frost is late this year.
Frost: Frost came in with a north wind.
Flint: Flint and steel were found.
Pepper: Pepper was the cargo.
Cash: Cash in hand is best.
Chance: Chance had it otherwise.
Chance: Chance alone decided.
Major: Major powers saw it otherwise.
Major: Major questions remained open.
Little: Little was said.
Little: Little by little they agreed.
""".strip().splitlines()
