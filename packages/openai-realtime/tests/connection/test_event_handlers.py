"""Functions that are called for events."""

from __future__ import annotations

from typing import Any, List

import pytest

from openai_core.errors import OpenAIError
from openai_realtime.connection.event_handlers import EventHandlers, TakesHandlers
from openai_realtime.connection.events import GenericEvent


class Taker(TakesHandlers):
    def __init__(self) -> None:
        self._event_handler_registry = EventHandlers()

    def dispatch(self, type_: str) -> None:
        event = GenericEvent.construct(type=type_)
        for handler in self._event_handler_registry.take_for(event):
            handler(event)


def test_handlers_of_a_type_come_before_those_of_all_events() -> None:
    taker, calls = Taker(), []
    taker.on("event", lambda event: calls.append("any")).on("a", lambda event: calls.append("first"))
    taker.on("a", lambda event: calls.append("second"))
    taker.dispatch("a")
    taker.dispatch("b")
    assert calls == ["first", "second", "any", "any"]


def test_once_means_once() -> None:
    taker, calls = Taker(), []
    taker.once("a", lambda event: calls.append(event.type))
    taker.dispatch("a")
    taker.dispatch("a")
    assert calls == ["a"]


def test_decorators_return_the_function() -> None:
    taker = Taker()
    calls: List[Any] = []

    @taker.on("a")
    def always(event: Any) -> None:
        calls.append("on")

    @taker.once("a")
    def only_once(event: Any) -> None:
        calls.append("once")

    always(None)
    taker.dispatch("a")
    taker.dispatch("a")
    assert calls == ["on", "on", "once", "on"]


def test_off_takes_out_one_registration() -> None:
    taker, calls = Taker(), []

    def handler(event: Any) -> None:
        calls.append(event.type)

    taker.on("a", handler).on("a", handler)
    assert taker.off("a", handler) is taker
    taker.dispatch("a")
    taker.off("a", handler).off("a", handler).off("never", handler)
    taker.dispatch("a")
    assert calls == ["a"]


def test_an_error_that_nothing_takes_is_raised() -> None:
    taker = Taker()
    with pytest.raises(OpenAIError, match="no handler"):
        taker.dispatch("error")
    taker.on("event", lambda event: None)
    taker.dispatch("error")


def test_registrations_can_be_handed_over() -> None:
    source, target, calls = EventHandlers(use_lock=False), Taker(), []
    source.add("a", lambda event: calls.append("a"), once=True)
    assert source.has_handlers("a")
    source.merge_into(target._event_handler_registry)
    assert not source.has_handlers("a")
    target.dispatch("a")
    target.dispatch("a")
    assert calls == ["a"]


@pytest.mark.parametrize("type_", [3, [], {"a": 1}, True])
def test_an_event_with_an_odd_type_goes_to_the_handlers_of_all_events(type_: Any) -> None:
    taker, calls = Taker(), []
    taker.on("event", calls.append).on("a", calls.append)
    taker.dispatch(type_)
    assert [event.type for event in calls] == [type_]
