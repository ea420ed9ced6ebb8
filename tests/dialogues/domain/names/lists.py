"""What mails, chats and lists of those who organise a meeting say of one person (see `notes`)."""

from __future__ import annotations

from typing import Final

ORGANISING: Final = """
Has {} sent the form?
{} still has no visa.
{} lands at six.
Pick up {} at the station.
{} needs a taxi.
{} and the driver are late.
The taxi for {} is here.
{} cannot make it on Friday.
{} might join by video.
We sit {} next to the chair.
Seat {} by the window.
{} is allergic to nuts.
{} does not eat meat.
Change of plan: {} speaks first.
{} speaks after lunch.
{} then the chair.
First {}, then the chair.
Can somebody find {}?
I saw {} in the lobby.
{} left her badge in the lobby.
{} asks whether the text is final.
From {} I have nothing yet.
{} has nothing to add.
{} is fine with it.
{} says it is fine.
{} said that on the phone.
I promised {} that it goes.
{} would be known by it.
That line is {}, everyone will see it.
It points to {}.
You can tell it is {}.
This gives {} away.
Everybody will know it was {}.
Only {} could have said this.
Please take {} out.
Delete {} in line four.
{} is named on page four.
The file still has {} in it.
The photo shows {} and the chair.
{} is in the photo.
{} in the back row.
Left to right: {}, the chair, a guest.
Best, {}
Regards, {}
On behalf of {}
Signed: {}
{} (sgd)
Draft by {}, read by the chair.
Edits: {}
Approved by {} on Monday.
{} approved it on Monday.
Waiting for {}.
{} to confirm.
Still to ask: {}
Done: {}
Asked {} twice.
Told {} no.
Met {} at the gate.
Dinner with {}, eight sharp.
Table two: {}, the chair.
Room 12: {}
{}, room 12
{} 12:30 taxi
Invoice for {} sent.
""".strip().splitlines()
