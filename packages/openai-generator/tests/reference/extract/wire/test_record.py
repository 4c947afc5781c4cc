"""A server records what methods send, and each argument is found again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Facts = Callable[[str], dict[str, Any]]
OLD, NEW = "1.0.0", "1.1.0"


def test_a_body(facts: Facts) -> None:
    create = facts(OLD)["wire"]["chat.parrots.create"]
    assert create == {
        "http": "POST /parrots",
        "parameters": {"name": ["body", "name"], "cage": ["body", "cage"]},
        "required": ["name"],
        "not_sent": [],
        "besides": [],
        "content_types": ["application/json"],
        "headers": {},
        "security": "bearer",
    }


def test_a_query_and_a_header_of_the_method(facts: Facts) -> None:
    listed = facts(OLD)["wire"]["chat.parrots.list"]
    assert listed["parameters"] == {"limit": ["query", "limit"]}
    assert listed["headers"] == {"parrot-beta": "v1"}
    assert listed["content_types"] == []


def test_what_no_source_tells(facts: Facts) -> None:
    assert facts(NEW)["wire"]["chat.parrots.create"]["parameters"]["colour"] == ["query", "colour"]


def test_a_method_that_sends_nothing(facts: Facts) -> None:
    assert facts(OLD)["wire"]["chat.parrots.squawk"] == {"not_called": "ends without a request"}
