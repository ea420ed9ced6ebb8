"""The review of a report by those whose words it prints: passages, decisions, and what they clear.

Source: "One private page" and "Clearance is bound to the words" in the design.
"""
