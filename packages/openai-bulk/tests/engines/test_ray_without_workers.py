"""The engine `ray` on a stand-in for Ray whose workers answer, vanish or fail as told."""

from __future__ import annotations

import asyncio
import pickle
import threading
from pathlib import Path
from typing import Any, Dict, Iterator, List

import pytest

from openai_bulk import Bulk, ClusterError, JobStoppedError, Limits, RayEngine
from openai_core import Client
from openai_testing import Emulator

FAST: Any = {"limits": {"*": Limits(60_000)}}


class RayError(Exception):
    pass


class Reference:
    """The result of a remote call that is there at once."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def future(self) -> Any:
        import concurrent.futures

        done: Any = concurrent.futures.Future()
        done.set_result(self.value)
        return done


class Method:
    def __init__(self, function: Any) -> None:
        self.remote = lambda *arguments: Reference(function(*arguments))


class StandIn:
    """What the engine uses of `ray` and `ray.data`; `present` says whether there are workers."""

    class exceptions:
        RayError = RayError

    def __init__(self) -> None:
        self.data = self
        self.present = threading.Event()
        self.present.set()
        self.pace_is_lost = False
        self.failure: Any = None
        self.killed: List[Any] = []

    def is_initialized(self) -> bool:
        return True

    @property
    def DataContext(self) -> Any:
        return self

    def get_current(self) -> Any:
        return self

    def remote(self, kind: Any) -> Any:
        self._kind = kind
        return type("Remote", (), {"options": lambda _, **some: Method(self._actor)})()

    def _actor(self, *arguments: Any) -> Any:
        service = self._kind(*arguments)
        return type("Actor", (), {"grant": Method(service.grant), "quiet": Method(service.quiet)})()

    def get(self, reference: Any, timeout: float) -> Any:
        if self.pace_is_lost:
            raise RayError("The actor is being restarted.")
        return reference.value

    def kill(self, actor: Any) -> None:
        self.killed.append(actor)

    def from_items(self, rows: List[Any], override_num_blocks: int) -> Any:
        self._rows = rows
        return self

    def ActorPoolStrategy(self, size: int) -> int:
        return size

    def map_batches(self, kind: Any, fn_constructor_args: Any, **options: Any) -> Any:
        self._worker = kind(fn_constructor_args[0], fn_constructor_args[1].value)
        return self

    def iter_rows(self) -> Iterator[Dict[str, bytes]]:
        for row in self._rows:
            self.present.wait()
            if self.failure is not None:
                raise self.failure
            yield {"results": asyncio.run(self._answered(row))}

    async def _answered(self, row: Any) -> bytes:
        return pickle.dumps(await self._worker._answer(pickle.loads(row["block"])))


@pytest.fixture
def ray(monkeypatch: Any) -> StandIn:
    stand_in = StandIn()
    monkeypatch.setattr("openai_bulk.engines.ray.library", lambda module, *names: stand_in)
    monkeypatch.setattr("openai_bulk.engines.ray.LOOK_EVERY", 0.02)
    monkeypatch.setattr("openai_bulk.engines.absence.FIRST_TOLD", 0.1)
    remote = Reference.__getattribute__
    monkeypatch.setattr(
        Reference, "__getattr__", lambda self, name: getattr(remote(self, "value"), name), raising=False
    )
    return stand_in


def test_a_job_goes_on_when_workers_are_back(
    ray: StandIn, blocking_client: Client, make_input: Any, output: Path, caplog: Any
) -> None:
    def come_back(progress: Any) -> None:
        if progress.note:
            ray.present.set()

    ray.present.clear()
    report = Bulk(blocking_client).run(
        make_input(20), output, engine=RayEngine(block_size=5), progress=come_back, **FAST
    )
    assert (report.answered, report.finished) == (20, True)
    assert caplog.records[0].getMessage().startswith("No worker of the Ray cluster has been heard of for ")
    assert len(ray.killed) == 1


@pytest.mark.parametrize("pace_is_lost", [False, True])
def test_a_job_ends_after_the_timeout(
    ray: StandIn, blocking_client: Client, make_input: Any, output: Path, emulator: Emulator, pace_is_lost: bool
) -> None:
    ray.present.clear()
    ray.pace_is_lost = pace_is_lost
    engine = RayEngine(block_size=5, worker_timeout=0.2)
    with pytest.raises(JobStoppedError, match="no worker of the Ray cluster has been heard of") as caught:
        Bulk(blocking_client).run(make_input(20), output, engine=engine, **FAST)
    assert (caught.value.report.pending, caught.value.report.in_flight) == (20, 0)
    assert emulator.requests == []
    assert len(ray.killed) == 1
    ray.failure = RayError("The pace is gone.")
    ray.present.set()


def test_what_ray_raises_is_told_in_one_sentence(
    ray: StandIn, blocking_client: Client, make_input: Any, output: Path
) -> None:
    ray.failure = RayError("No module named 'openai_bulk'\nand much more")
    with pytest.raises(ClusterError, match=r"RayError: No module named 'openai_bulk'\. What"):
        Bulk(blocking_client).run(make_input(20), output, engine=RayEngine(), **FAST)
