"""Which rules a dialogue was under, and what they leave to tell of who took part."""

from __future__ import annotations

from dialogues.domain.record import Record, Session
from dialogues.domain.rules import Rule

from ..styles import HouseStyle


def rules_in_force(record: Record) -> frozenset[Rule]:
    """Every rule that any part of any session was under; the dialogue's where there is none."""
    sessions = {session.rule or record.rule for session in record.sessions}
    remarks = {
        record.rule_of(session, remark) for session in record.sessions for remark in session.remarks
    }
    return frozenset(sessions | remarks) or frozenset([record.rule])


def told_sessions(record: Record) -> tuple[Session, ...]:
    """The sessions of which anything may be told: none that was off the record as a whole."""
    return tuple(session for session in record.sessions if _is_told(record, session))


def _is_told(record: Record, session: Session) -> bool:
    rules = {session.rule or record.rule}
    rules.update(record.rule_of(session, remark) for remark in session.remarks)
    return any(rule.may_use() for rule in rules)


def governing_rule(record: Record) -> Rule:
    """The strictest rule over what prints. A part that was off the record is not in print."""
    in_force = rules_in_force(record)
    usable = [rule for rule in Rule if rule in in_force and rule.may_use()]
    return usable[-1] if usable else Rule.OFF_THE_RECORD


def rule_statement(record: Record, style: HouseStyle) -> str:
    """The sentence on the rule, in the house's words or else in the rule's own."""
    rule = governing_rule(record)
    return style.rule.wordings.get(rule) or f"{rule.terms.title}. {rule.wording}"


def may_list(record: Record) -> bool:
    """Whether every rule in force lets the names of those who took part be printed."""
    return all(rule.may_list() for rule in rules_in_force(record))


def may_count_delegations(record: Record) -> bool:
    """Whether every rule in force lets speakers be described, and so where they came from."""
    return all(rule.may_label() for rule in rules_in_force(record))
