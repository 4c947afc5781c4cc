from __future__ import annotations

import asyncio
from typing import Any

import pytest

from openai_core.transports.http1.aio.places import Places

pytestmark = pytest.mark.anyio


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


async def test_whoever_waits_first_is_served_first() -> None:
    places = Places(1)
    places.take()
    served = []

    async def wait(number: int) -> None:
        assert await places.wait(10 if number else None)
        served.append(number)

    tasks = [asyncio.ensure_future(wait(number)) for number in range(3)]
    await asyncio.sleep(0)
    for _ in range(3):
        places.give_back()
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    assert served == [0, 1, 2]
    assert not places.take()


async def test_the_wait_has_an_end() -> None:
    places = Places(1)
    places.take()
    assert await places.wait(0.001) is False
    assert not places._waiting
    places.give_back()
    assert places.take()


async def test_a_wait_that_is_over_leaves_no_timer(monkeypatch: pytest.MonkeyPatch) -> None:
    loop, timers = asyncio.get_running_loop(), []
    call_later = loop.call_later

    def noted(*args: Any) -> Any:
        timers.append(call_later(*args))
        return timers[-1]

    monkeypatch.setattr(loop, "call_later", noted)
    places = Places(1)
    places.take()
    waiting = asyncio.ensure_future(places.wait(60))
    await asyncio.sleep(0)
    places.give_back()
    assert await waiting is True
    assert [timer.cancelled() for timer in timers] == [True]


async def test_a_place_that_comes_too_late_goes_to_the_next_one() -> None:
    places = Places(1)
    places.take()
    task = asyncio.ensure_future(places.wait(10))
    await asyncio.sleep(0)
    places._waiting[0].cancel()  # as the timer does
    places.give_back()
    assert not await task
    assert places.take()


@pytest.mark.parametrize("served", [True, False])
async def test_who_is_cancelled_takes_no_place(served: bool) -> None:
    places = Places(1)
    places.take()
    task = asyncio.ensure_future(places.wait(10))
    await asyncio.sleep(0)
    if served:
        places.give_back()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    if not served:
        places.give_back()
    assert places.take()
    assert not places.take()
    assert not places._waiting
