from __future__ import annotations

import gc
import threading
from typing import Any

from openai_core.transports.http1.sync.places import Places


def test_there_are_only_so_many() -> None:
    places = Places(2)
    assert places.take()
    assert places.take()
    assert not places.take()
    places.give_back()
    assert places.take()


def test_there_may_be_any_number() -> None:
    places = Places(None)
    assert all(places.take() for _ in range(1000))
    places.give_back()


def test_waiting_for_a_place() -> None:
    places = Places(1)
    places.take()
    assert not places.wait(0.001)
    threading.Timer(0.01, places.give_back).start()
    assert places.wait(10)
    places.give_back()
    assert places.wait(None)


def test_a_finalizer_may_give_a_place_back_at_any_moment() -> None:
    places = Places(1000)

    class Held:
        def __init__(self) -> None:
            self.itself: Any = self

        def __del__(self) -> None:
            places.give_back()

    threshold = gc.get_threshold()
    gc.set_threshold(1)
    try:
        for _ in range(2000):
            if places.take() or places.wait(10):
                Held()
    finally:
        gc.set_threshold(*threshold)
    gc.collect()
    assert sum(places.take() for _ in range(1001)) == 1000
