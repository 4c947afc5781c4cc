"""A Dask cluster whose workers go away while it has a job: `hatch run bulk:test`. Elsewhere these tests are skipped."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Iterator

import pytest

from openai_bulk import Bulk, ClusterError, JobStoppedError, Limits
from openai_core import Client

pytestmark = pytest.mark.filterwarnings("ignore")
distributed = pytest.importorskip("distributed")

FAST: Any = {"limits": {"*": Limits(60_000)}}


@pytest.fixture
def cluster() -> Iterator[Any]:
    # On a busy machine a new worker may find its scheduler too late, and Dask then gives its place up.
    os.environ["DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT"] = "150s"
    with distributed.Client(n_workers=1, threads_per_worker=1, dashboard_address=None, processes=False) as client:
        yield client


@pytest.fixture(autouse=True)
def impatient(monkeypatch: Any) -> None:
    monkeypatch.setattr("openai_bulk.engines.absence.FIRST_TOLD", 0.3)
    monkeypatch.setattr("openai_bulk.engines.dask.LOOK_EVERY", 0.05)


def engine_on(cluster: Any, **options: Any) -> Any:
    from openai_bulk import DaskEngine

    return DaskEngine(address=cluster, block_size=5, **options)


def test_a_job_goes_on_when_workers_are_back(
    cluster: Any, blocking_client: Client, make_input: Any, output: Path, caplog: Any
) -> None:
    cluster.cluster.scale(0)
    cluster.cluster.sync(cluster.cluster._correct_state)

    def come_back(progress: Any) -> None:
        if progress.note:
            cluster.cluster.scale(1)

    report = Bulk(blocking_client).run(make_input(40), output, engine=engine_on(cluster), progress=come_back, **FAST)
    assert (report.answered, report.finished) == (40, True)
    said = [record.getMessage() for record in caplog.records if record.name == "openai.bulk"]
    assert said[0].startswith("No worker of the Dask cluster has been heard of for ")
    assert said[-1] == "The Dask cluster has workers again, and the job goes on."


def test_a_job_ends_after_the_timeout_and_goes_on_later(
    cluster: Any, blocking_client: Client, make_input: Any, output: Path
) -> None:
    source = make_input(40)
    cluster.cluster.scale(0)
    with pytest.raises(JobStoppedError, match="no worker of the Dask cluster has been heard of"):
        Bulk(blocking_client).run(source, output, engine=engine_on(cluster, worker_timeout=0.5), **FAST)
    cluster.cluster.scale(1)
    report = Bulk(blocking_client).run(source, output, engine=engine_on(cluster, worker_timeout=150), **FAST)
    assert (report.answered, report.finished) == (40, True)


def test_a_scheduler_that_is_gone_is_told(cluster: Any, blocking_client: Client, make_input: Any, output: Path) -> None:
    def close(request: Any, result: Any) -> None:
        if not closed:
            closed.append(cluster.cluster.close())

    closed: Any = []
    with pytest.raises(ClusterError, match=r"^The Dask cluster has failed: .* run the job again to go on\.$"):
        Bulk(blocking_client).run(make_input(40), output, engine=engine_on(cluster), on_result=close, **FAST)


def test_what_a_hook_raises_arrives_as_it_is(
    cluster: Any, blocking_client: Client, make_input: Any, output: Path
) -> None:
    def fail(request: Any) -> None:
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        Bulk(blocking_client).run(make_input(5), output, engine=engine_on(cluster), on_request=fail, **FAST)


def test_the_configured_scheduler_is_used(cluster: Any, blocking_client: Client, make_input: Any, output: Path) -> None:
    import dask.config

    from openai_bulk import DaskEngine

    with dask.config.set({"scheduler-address": cluster.scheduler.address}):
        report = Bulk(blocking_client).run(make_input(5), output, engine=DaskEngine(), **FAST)
    assert report.answered == 5
    assert cluster.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.openai_bulk_grant)) == 1
