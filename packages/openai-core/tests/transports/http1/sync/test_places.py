from __future__ import annotations

import gc
import threading
from typing import Any

import pytest

from openai_core.transports.http1.sync.places import Places


def test_there_are_only_so_many() -> None:
    places = Places(2)
    held = [places.take(), places.take()]
    assert None not in held
    assert places.take() is None
    held[0].give_back()
    assert places.take() is not None


def test_there_may_be_any_number() -> None:
    places = Places(None)
    held = [places.take() for _ in range(1000)]
    assert None not in held
    held[0].give_back()


def test_waiting_for_a_place() -> None:
    places = Places(1)
    place: Any = places.take()
    assert places.wait(0.001) is None
    threading.Timer(0.01, place.give_back).start()
    place = places.wait(10)
    assert place is not None
    place.give_back()
    assert places.wait(None) is not None


def test_a_place_is_given_back_once() -> None:
    places = Places(1)
    place: Any = places.take()
    place.give_back()
    place.give_back()
    del place
    held = places.take()
    assert held is not None
    assert places.take() is None


def test_a_place_that_is_forgotten_is_given_back() -> None:
    places = Places(1)
    places.take()
    assert places.take() is not None


def test_an_interrupt_while_waiting_makes_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    places = Places(1)
    held = places.take()

    class Interrupted:
        def get(self, timeout: float) -> None:
            raise KeyboardInterrupt

    free = places._free
    monkeypatch.setattr(places, "_free", Interrupted())
    with pytest.raises(KeyboardInterrupt):
        places.wait(10)
    monkeypatch.setattr(places, "_free", free)
    assert places.take() is None
    assert held is not None


def test_a_finalizer_may_give_a_place_back_at_any_moment() -> None:
    places = Places(1000)

    class Held:
        def __init__(self, place: Any) -> None:
            self.itself: Any = self
            self.place = place

    threshold = gc.get_threshold()
    gc.set_threshold(1)
    try:
        for _ in range(2000):
            place = places.take() or places.wait(10)
            assert place is not None
            Held(place)
    finally:
        gc.set_threshold(*threshold)
    del place
    gc.collect()
    held = [places.take() for _ in range(1001)]
    assert held.count(None) == 1
