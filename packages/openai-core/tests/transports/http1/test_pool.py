from __future__ import annotations

import threading
from typing import Any, List

import httpx
import pytest

from openai_core.transports.http1 import forks, pool as module
from openai_core.transports.http1.pool import Origin, Pool, origin_of

HERE: Origin = (b"http", b"here", None)
THERE: Origin = (b"http", b"there", 81)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


class Connection:
    """Notes what happens to it."""

    def __init__(self, origin: Origin = HERE) -> None:
        self.origin = origin
        self.idle_since = 0.0
        self.sound = True
        self.fate: List[str] = []

    def is_sound(self) -> bool:
        return self.sound

    def discard(self) -> None:
        self.fate.append("discarded")

    def interrupt(self) -> None:
        self.fate.append("interrupted")

    def disown(self) -> None:
        self.fate.append("disowned")


@pytest.fixture
def clock() -> Clock:
    return Clock()


def pool_of(clock: Any, most: Any = 10, idle: Any = 10, expiry: Any = 5.0) -> Any:
    limits = httpx.Limits(max_connections=most, max_keepalive_connections=idle, keepalive_expiry=expiry)
    return Pool(limits, clock)


def opened(pool: Any, origin: Origin = HERE) -> Connection:
    connection = Connection(origin)
    pool.make_room()
    pool.add(connection)
    return connection


def test_where_requests_go() -> None:
    assert origin_of(httpx.URL("https://[::1]:8443/a?b")) == (b"https", b"::1", 8443)
    assert origin_of(httpx.URL("http://here/")) == HERE


def test_the_connection_that_was_used_last_comes_first(clock: Clock) -> None:
    pool = pool_of(clock)
    first, second = opened(pool), opened(pool)
    assert pool.take(HERE) is None
    pool.give_back(first)
    pool.give_back(second)
    assert pool.take(HERE) is second
    assert pool.take(HERE) is first
    assert pool.take(HERE) is None


def test_each_origin_has_its_own(clock: Clock) -> None:
    pool = pool_of(clock)
    here, there = opened(pool), opened(pool, THERE)
    pool.give_back(here)
    pool.give_back(there)
    assert pool.take(THERE) is there
    assert pool.take(HERE) is here


def test_what_is_not_sound_is_closed(clock: Clock) -> None:
    pool = pool_of(clock)
    sound, broken = opened(pool), opened(pool)
    pool.give_back(sound)
    pool.give_back(broken)
    broken.sound = False
    assert pool.take(HERE) is sound
    assert broken.fate == ["discarded"]


def test_what_was_idle_for_too_long_is_closed(clock: Clock) -> None:
    pool = pool_of(clock)
    connections = [opened(pool), opened(pool), opened(pool, THERE)]
    for connection in connections:
        pool.give_back(connection)
    clock.now += 5
    assert pool.take(HERE) is None
    assert [connection.fate for connection in connections] == [["discarded"]] * 3
    assert not pool._idle


def test_the_time_of_one_connection_may_be_over_before_the_next_sweep(clock: Clock) -> None:
    pool = pool_of(clock)
    pool.take(HERE)
    clock.now += 5
    pool.take(HERE)  # sweeps
    connection = opened(pool)
    clock.now += 1
    pool.give_back(connection)
    clock.now += 4.9
    assert pool.take(HERE) is connection
    pool.give_back(connection)
    pool._next_sweep = clock.now + 100
    clock.now += 5
    assert pool.take(HERE) is None
    assert connection.fate == ["discarded"]


def test_without_a_time_limit_connections_stay(clock: Clock) -> None:
    pool = pool_of(clock, most=None, idle=None, expiry=None)
    connection = opened(pool)
    pool.give_back(connection)
    clock.now += 1e9
    assert pool.take(HERE) is connection


def test_only_so_many_stay_idle(clock: Clock) -> None:
    pool = pool_of(clock, idle=2)
    connections = [opened(pool), opened(pool, THERE), opened(pool)]
    for connection in connections:
        pool.give_back(connection)
        clock.now += 1
    assert [connection.fate for connection in connections] == [["discarded"], [], []]


def test_none_stays_idle_where_none_may(clock: Clock) -> None:
    pool = pool_of(clock, idle=0)
    connection = opened(pool)
    pool.give_back(connection)
    assert connection.fate == ["discarded"]


def test_an_idle_connection_makes_room_for_a_new_one(clock: Clock) -> None:
    pool = pool_of(clock, most=2)
    first, second = opened(pool), opened(pool)
    pool.give_back(second)
    clock.now += 1
    pool.give_back(first)
    third = opened(pool, THERE)
    assert (first.fate, second.fate) == ([], ["discarded"])
    fourth = opened(pool, THERE)
    assert first.fate == ["discarded"]
    assert (third.fate, fourth.fate) == ([], [])


def test_a_connection_that_is_forgotten_counts_no_more(clock: Clock) -> None:
    pool = pool_of(clock, most=2)
    first = opened(pool)
    opened(pool)
    pool.give_back(first)
    third = opened(pool)
    assert (first.fate, third.fate) == ([], [])
    assert len(pool._open) == 2


def test_more_than_there_may_be_are_not_kept(clock: Clock) -> None:
    pool = pool_of(clock, most=1)
    first, second = opened(pool), opened(pool)
    pool.give_back(first)
    assert first.fate == ["discarded"]
    pool.give_back(second)
    assert second.fate == []


def test_closing_closes_what_is_idle_and_ends_what_is_used(clock: Clock) -> None:
    pool = pool_of(clock)
    idle, used = opened(pool), opened(pool)
    pool.give_back(idle)
    pool.close()
    assert (idle.fate, used.fate) == (["discarded"], ["interrupted"])
    pool.give_back(used)
    assert used.fate == ["interrupted", "discarded"]


def test_a_pool_that_is_closed_meanwhile_keeps_nothing(clock: Clock) -> None:
    pool = pool_of(clock)
    connection = opened(pool)
    put = pool._put

    def closed_in_between(connection: Connection) -> Any:
        pool._closed = True
        return put(connection)

    pool._put = closed_in_between
    pool.give_back(connection)
    assert connection.fate == ["discarded"]


def test_a_child_process_disowns_the_connections_of_its_parent(clock: Clock, monkeypatch: Any) -> None:
    pool = pool_of(clock)
    idle, used = opened(pool), opened(pool)
    pool.give_back(idle)
    monkeypatch.setattr(forks, "_count", 1)
    assert pool.forks == 0
    assert Pool(httpx.Limits()).forks == 1
    pool.disown()
    assert (idle.fate, used.fate) == (["disowned"], ["disowned"])
    assert pool.take(HERE) is None
    pool.discard(used)
    assert used.fate == ["disowned", "disowned"]


# What other threads may do in between


def test_a_stack_may_be_emptied_while_it_is_looked_at(clock: Clock) -> None:
    class Emptied(list):  # type: ignore[type-arg]
        def pop(self, *_: Any) -> Any:
            raise IndexError

        popleft = pop

        def __getitem__(self, index: Any) -> Any:
            raise IndexError

    pool = pool_of(clock)
    pool._idle[HERE] = Emptied([Connection()])
    assert pool.take(HERE) is None
    assert pool._discard_oldest() is False
    pool._idle[THERE] = Emptied([Connection(THERE)])
    Emptied.__getitem__ = list.__getitem__  # type: ignore[method-assign]
    assert pool._discard_oldest()


def test_a_stack_may_be_swept_away_while_something_is_put_on_it(clock: Clock) -> None:
    pool = pool_of(clock)

    class Swept(module.deque):  # type: ignore[type-arg,name-defined,misc]
        def append(self, connection: Any) -> None:
            pool._idle.pop(HERE, None)
            super().append(connection)

    pool._idle[HERE] = Swept()
    connection = opened(pool)
    pool.give_back(connection)
    assert pool.take(HERE) is connection

    class PutBack(Swept):
        def append(self, connection: Any) -> None:
            super().append(connection)
            pool._put_back(self)

    pool._idle[HERE] = PutBack()
    pool.give_back(connection)
    assert pool.take(HERE) is connection
    assert pool.take(HERE) is None


def test_many_threads_never_share_a_connection(clock: Clock) -> None:
    pool = pool_of(clock, most=4, idle=3, expiry=0.0005)
    pool._clock = module.monotonic
    shared: List[Connection] = []

    def work(number: int) -> None:
        origin = HERE if number % 2 else THERE
        for _ in range(300):
            connection = pool.take(origin) or opened(pool, origin)
            if connection.fate or getattr(connection, "used", False):
                shared.append(connection)
            connection.used = True
            connection.used = False
            pool.give_back(connection)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert shared == []
    pool.close()
    assert not pool._open
