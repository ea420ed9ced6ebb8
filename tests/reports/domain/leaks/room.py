"""Plain sentences of notes, mails, lists and drafts, each with somebody of the meeting in it.

Unlike the corpus they have nothing else that tells: whoever is meant is told by the sentence
alone. "{}" is where the name stands.
"""

SENTENCES = """
The first to speak was {}, who had come by train.
On this point {} and the chair could not agree.
We put {} next to the window because of the heating.
The seat of {} stayed empty on the second day.
I owe {} an answer about the visa.
Only {} had read the annex.
The text that {} sent last night is better.
What {} meant was the border, not the river.
For the afternoon we have {} and one other speaker.
According to {} the pumps are old.
Nobody, not even {}, had the figures.
It was {} against the rest of the room.
Between {} and the moderator there was a short exchange.
The notes of {} are in the folder.
Ask {} whether the map may be shown.
Let {} check the numbers first.
Without {} the session would have been dull.
Thanks to {} the bus waited.
Three people, among them {}, left early.
The other half of the table, led by {}, disagreed.
In the car with {} we talked about schools.
The interpreter asked {} to speak more slowly.
After {} the discussion lost its thread.
Before {} nobody had mentioned the ferry.
The wife of {} is a doctor.
I saw {} at breakfast.
I saw {} dance.
Someone, I think {}, said that this is not new.
Then {} again: the line is not ours.
Room 12: {} (quiet side).
Dinner: {} vegetarian, all others fish.
Bus: {}, driver, two drivers.
Late: {}, by one day.
Please keep {} away from the press.
Please do not print what {} said about the port.
The joke about the goat is by {}.
Page 4, line 2: this is {}, everybody will know.
Delete "as {} explained".
Draft by {}, corrected by the office.
To do: call {}, return the keys.
Photo 3: {} with the umbrella.
Photo 4: from left, two unknown, {}, the chair.
Footnote 7 comes from {}.
Source: {}, in the second session.
cf. {} on day one.
{}: no, not at all.
{} – against.
{} (by video) agreed.
{} agreed, reluctantly.
{} disagreed and said so.
{} wants the third paragraph out.
{} would rather not be quoted.
{} has a cold and stays in bed.
{} is right about the tides.
{} was the only one to laugh.
{} came late and left early.
{} spoke for ten minutes about the grid.
{} thinks that the treaty is dead.
{} had a map.
{} showed us a map.
{} lost his luggage in Doha.
{} never answers mails.
{} paid for the coffee.
{} then told the story of the bridge.
{} in reply: the law is older than that.
{}, laughing: you do not know my minister.
{}, who had been silent, said that the sea is not a wall.
{}'s paper is too long.
{}'s flight lands at six.
{}'s point about salt was taken up.
{}'s answer to the chair was short.
{}'s daughter will pick up the book.
{}'s name must not appear.
{}'s.
The idea is {}'s.
It was an idea of {}'s.
The word "betrayal" is {}'s.
This was {}'s first visit.
Not {}'s best day.
On {}'s left sat the host.
In {}'s opinion it was a mistake.
At {}'s request the microphones were off.
To {}'s surprise everybody nodded.
With {}'s permission we print it.
I asked about {}'s health.
Mr and Mrs {} arrive at noon.
Dear {}, thank you for the draft.
Dear {},
Best wishes, {}
Yours, {}
cc {}
From: {}
Hello {}, can you send the list?
Hi {}!
Good morning {}, the taxi is here.
Thank you, {}.
Thank you {}, that was clear.
And you, {}?
Yes, {}, please.
Sorry, {}, one minute.
Go ahead, {}.
Over to {}.
So {} it is.
Poor {}.
Good old {}.
Well said, {}.
As {} put it, the clock is broken.
As {} says, the clock is broken.
As {} and others noted, it is late.
If {} agrees, we send it.
When {} stood up, the room went quiet.
While {} was speaking the light went out.
Because {} could not come, we cut the session.
Since {} left, nobody has asked.
Until {} objects, it stays.
Though {} had doubts, the text passed.
Once {} had signed, all did.
Whether {} will come is not known.
That {} stayed silent was noticed.
I know that {} would say no.
I hope {} sleeps well.
I think {} should chair.
I doubt {} read it.
They say {} is ill.
We heard {} out.
We let {} finish.
We made {} laugh.
They want {} back next year.
She sat between {} and the wall.
He sat opposite {}.
He wrote to {} twice.
He quotes {} too often.
She interrupted {}.
She followed {} on this.
She agreed with {}.
She disagreed with {} on gas.
He supports {}, more or less.
He was answered by {}.
The question was put by {} and not answered.
The remark was made by {}.
The amendment, proposed by {}, was adopted.
The point was taken up by {}, then by others.
A remark of {} on tariffs was struck.
A friend of {} runs the hotel.
A word with {} helped.
A note from {} came under the door.
A call from {} at midnight.
A laugh from {}.
Silence from {}.
Nothing from {} yet.
Still waiting for {}.
All but {} signed.
All except {} signed.
Everyone apart from {} ate fish.
Everybody including {} was tired.
Neither the chair nor {} knew.
Both {} and the host were against it.
Either {} or the host will open.
First {}, then the chair.
First the chair, then {}.
Next: {}.
Chair: {}
Speakers: {}, two others.
Present: {} (until noon).
Apologies: {}.
Sign here: {}
Agreed: {}, with a reservation.
Who said this? – {}.
Who? {}, of course.
Is this {} or the other one?
Was it {}?
Did {} say so?
Has {} confirmed?
Can {} come?
Where is {}?
What about {}?
Why not {}?
More on this in the mail of {} of 3 May.
The CV of {} is missing.
The ticket of {} was refunded.
The hotel bill of {} is open.
The visa for {} is ready.
The letter to {} went out.
The complaint of {} about the noise.
A talk with {} on radio.
Session 2 ({} in the chair).
Session 3, chaired by {}, ran late.
Session 4: {} on water, then lunch.
Group A: {}, rapporteur.
10.00 {} on fisheries
10:15 {} – tides and trade
11.30 Coffee with {}
[{} nods]
[{}: laughs]
({} shakes the head)
(so {})
("nonsense" – {})
"No", said {}.
"No," said {}, "not at all."
"No," {} said.
"The sea is not a wall" ({}).
""".strip().splitlines()
