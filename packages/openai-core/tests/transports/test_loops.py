from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any, List

import pytest

from openai_core.transports import loops
from openai_core.transports.loops import PerLoop, running_loop

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_no_event_loop() -> None:
    with pytest.raises(RuntimeError):
        running_loop()


def test_no_event_loop_without_trio(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "trio", raising=False)
    with pytest.raises(RuntimeError, match="no running event loop"):
        running_loop()


class Resource:
    def __init__(self) -> None:
        self.closed = False
        self.closings = 0
        self.dropped = False

    async def aclose(self) -> None:
        self.closed = True
        self.closings += 1

    def drop(self) -> None:
        self.closed = self.dropped = True


async def test_one_resource_for_each_loop() -> None:
    resources = PerLoop(Resource)
    assert resources.current() is None
    first = await resources.open()
    assert resources.current() is first
    await resources.aclose()
    assert first.closed
    assert resources.current() is None
    await resources.aclose()


async def test_the_resources_of_all_loops() -> None:
    resources = PerLoop(Resource)
    assert resources.all() == []
    first = await resources.open()
    assert resources.all() == [first]
    await resources.aclose()


async def test_a_closed_resource_is_not_given_out() -> None:
    resources = PerLoop(Resource)
    (await resources.open()).closed = True
    assert resources.current() is None
    await resources.aclose()


async def test_what_was_forgotten_is_closed_with_the_next_resource() -> None:
    forgotten, resources = PerLoop(Resource), PerLoop(Resource)
    first = await forgotten.open()
    forgotten.abandon()
    assert not first.closed
    second = await resources.open()
    assert first.closed
    assert not second.closed
    await resources.aclose()


def test_a_resource_is_closed_before_its_loop_ends() -> None:
    resources = PerLoop(Resource)
    first, second = asyncio.run(resources.open()), asyncio.run(resources.open())
    assert first.closed
    assert second.closed
    assert not first.dropped
    assert first is not second


def test_what_was_closed_before_is_not_closed_again_with_the_loop() -> None:
    async def main() -> List[Resource]:
        forgotten, resources = PerLoop(Resource), PerLoop(Resource)
        first = await forgotten.open()
        forgotten.abandon()
        second = await resources.open()
        await resources.aclose()
        return [first, second, await resources.open()]

    assert [resource.closings for resource in asyncio.run(main())] == [1, 1, 1]


def test_loops_that_have_ended_are_forgotten() -> None:
    resources = PerLoop(Resource)
    asyncio.run(resources.open())
    before = dict(loops._keepers)
    last = asyncio.run(resources.open())
    assert resources.all() == [last]
    assert loops._keepers == before


def test_a_loop_that_was_closed_in_haste_is_noticed_by_the_next() -> None:
    resources = PerLoop(Resource)
    hasty = asyncio.new_event_loop()
    first = hasty.run_until_complete(resources.open())
    hasty.close()
    assert not first.closed
    resources.abandon()
    asyncio.run(resources.open())
    assert first.dropped
    assert hasty not in loops._keepers
    resources.abandon()


async def test_other_kinds_of_loops_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    token, keeper = object(), loops._Keeper(None)
    monkeypatch.setitem(loops._keepers, token, keeper)
    resources = PerLoop(Resource)
    await resources.open()
    assert loops._keepers[token] is keeper
    await resources.aclose()


def test_what_is_still_open_is_dropped_when_python_exits() -> None:
    code = """
import asyncio
from openai_core.transports.loops import PerLoop

class Resource:
    closed = False

    def drop(self):
        print("dropped")

asyncio.new_event_loop().run_until_complete(PerLoop(Resource).open())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "dropped\n"


def test_python_exits_while_a_loop_is_open() -> None:
    resources = PerLoop(Resource)
    lasting = asyncio.new_event_loop()
    resource = lasting.run_until_complete(resources.open())
    watch: Any = loops._keepers[lasting]._watch
    loops.drop_all()
    assert resource.dropped
    assert watch.ag_frame is None  # it has ended, so that nobody complains of it
    lasting.close()
