"""Ray and Dask with two workers on this machine: `hatch run bulk:test`. Elsewhere these tests are skipped."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, Set, Tuple

import pytest

from openai_bulk import Bulk, Limits
from openai_core import Client
from openai_testing import Emulator

pytestmark = [
    pytest.mark.filterwarnings("ignore"),
    pytest.mark.parametrize("engine", ["ray", "dask"], indirect=True),
]


class OnRay:
    """Ray with two workers."""

    def __init__(self) -> None:
        # Before release 2.60, this said how long Ray waits; now it always waits 30 seconds.
        os.environ["RAY_raylet_start_wait_time_s"] = "150"  # noqa: SIM112 - spelt so by Ray
        # A node whose agent or workers come up late ends itself, or them.
        os.environ["RAY_agent_register_timeout_ms"] = "300000"  # noqa: SIM112
        os.environ["RAY_worker_register_timeout_seconds"] = "300"  # noqa: SIM112
        from openai_bulk import RayEngine

        self._start(attempts=5)
        self.engine = RayEngine(workers=2, block_size=20)

    def _start(self, attempts: int) -> None:
        """Tries several times: a busy machine may need longer than Ray waits, and what was loaded once is quicker."""
        import ray

        try:
            ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
        except Exception:
            ray.shutdown()
            if attempts == 1:
                raise
            self._start(attempts - 1)

    def worker_pids(self) -> Set[int]:
        import psutil

        return {process.pid for process in psutil.process_iter(["cmdline"]) if _is_worker(process)}

    def close(self) -> None:
        import ray

        ray.shutdown()


def _is_worker(process: Any) -> bool:
    return any("MapWorker" in argument for argument in process.info["cmdline"] or ())


class OnDask:
    """Dask with two workers."""

    def __init__(self) -> None:
        # On a busy machine a new worker may find its scheduler too late, and Dask then gives its place up.
        os.environ["DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT"] = "150s"
        import distributed

        from openai_bulk import DaskEngine

        self._client = distributed.Client(n_workers=2, threads_per_worker=1, dashboard_address=None)
        self.engine = DaskEngine(address=self._client, block_size=20)

    def worker_pids(self) -> Set[int]:
        return set(self._client.run(os.getpid).values())

    def close(self) -> None:
        self._client.close()
        self._client.cluster.close()


@pytest.fixture(scope="module")
def engine(request: pytest.FixtureRequest) -> Iterator[Any]:
    pytest.importorskip("distributed" if request.param == "dask" else "ray.data")
    made: Any = OnDask() if request.param == "dask" else OnRay()
    yield made
    made.close()


def answers_of(path: Path) -> List[Tuple[str, str]]:
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    return sorted((line["custom_id"], line["response"]["body"]["choices"][0]["message"]["content"]) for line in lines)


def test_the_output_is_that_of_the_local_engine(
    engine: Any, blocking_client: Client, make_input: Any, tmp_path: Path
) -> None:
    limits = {"*": Limits(60_000)}
    source, bulk = make_input(200, models=["gpt-4o", "gpt-4o-mini"]), Bulk(blocking_client)
    report = bulk.run(source, tmp_path / "cluster.jsonl", engine=engine.engine, limits=limits)
    bulk.run(source, tmp_path / "local.jsonl", limits=limits)
    assert (report.answered, report.finished) == (200, True)
    assert answers_of(tmp_path / "cluster.jsonl") == answers_of(tmp_path / "local.jsonl")


def test_a_worker_that_is_killed_twice_loses_nothing(
    engine: Any, blocking_client: Client, emulator: Emulator, make_input: Any, output: Path
) -> None:
    counts: Dict[str, int] = {"answers": 0, "kills": 0}

    def kill(request: Any, result: Any) -> None:
        counts["answers"] += 1
        if counts["answers"] in (40, 150):
            os.kill(min(engine.worker_pids()), signal.SIGKILL)
            counts["kills"] += 1

    report = Bulk(blocking_client).run(
        make_input(400), output, engine=engine.engine, on_result=kill, limits={"*": Limits(6000)}
    )
    assert counts["kills"] == 2
    assert (report.answered, report.failed) == (400, 0)
    assert len({custom_id for custom_id, _ in answers_of(output)}) == 400
    assert len(output.read_text().splitlines()) == 400
    asked = [request for request in emulator.requests if request.method == "POST"]
    assert len(asked) <= 400 + 2 * 2 * 20


def test_the_pace_is_held_over_all_workers(
    engine: Any, blocking_client: Client, emulator: Emulator, make_input: Any, output: Path, monkeypatch: Any
) -> None:
    moments: List[float] = []
    check = emulator.limits.check

    def noted(request: Any) -> Any:
        moments.append(time.monotonic())
        return check(request)

    monkeypatch.setattr(emulator.limits, "check", noted)
    emulator.limits.set("gpt-4o", requests_per_minute=900)
    report = Bulk(blocking_client).run(make_input(120, models=["gpt-4o"]), output, engine=engine.engine)
    assert report.answered == 120
    assert emulator.limits.refused == 0
    # 15 a second, after a burst of half a second; two workers with a pace of their own would need half the time.
    assert moments[-1] - moments[0] > 6
