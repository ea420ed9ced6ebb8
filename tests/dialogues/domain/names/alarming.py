"""What of a text is likely somebody on a roster."""

from dialogues.domain.names import Certainty, find_names


def alarms_in(roster, text):
    """The words that more than possibly name somebody."""
    found = find_names(roster, text)
    return [text[each.start : each.end] for each in found if each.certainty != Certainty.POSSIBLE]
