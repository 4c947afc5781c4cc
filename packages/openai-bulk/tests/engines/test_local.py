"""The local engine against the emulator, in this process and without sockets."""

from __future__ import annotations

import json
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List

import anyio
import pytest

from openai_bulk import AsyncBulk, BulkRequest, Failure, InputError, Job, JobStoppedError, Limits, OutputError, Report
from openai_bulk.engines import local
from openai_bulk.outputs import journal as journal_module
from openai_core import AsyncClient
from openai_testing import Emulator

Read = Callable[[Path], List[str]]
Asked = Callable[[], List[str]]
pytestmark = pytest.mark.anyio
FAST: Dict[str, Any] = {"limits": {"*": Limits(1_000_000, 10**9)}}


def texts_of(path: Path) -> List[str]:
    return path.read_text().splitlines()


def append(path: Path, text: str) -> None:
    with open(path, "a") as file:
        file.write(text)


async def test_every_request_is_answered_once(
    client: AsyncClient, make_input: Any, output: Path, ids: Read, asked: Asked
) -> None:
    report = await AsyncBulk(client).run(make_input(120, models=["gpt-4o", "gpt-4o-mini"]), output, **FAST)
    assert (report.total, report.answered, report.failed, report.finished) == (120, 120, 0, True)
    assert sorted(ids(output)) == sorted(f"id-{number}" for number in range(120))
    assert max(Counter(asked()).values()) == 1
    line = json.loads(texts_of(output)[0])
    assert line["response"]["status_code"] == 200
    assert line["response"]["request_id"].startswith("req_")
    assert line["response"]["body"]["object"] == "chat.completion"
    assert texts_of(output.with_name("out.errors.jsonl")) == []


async def test_the_second_run_asks_nothing(client: AsyncClient, make_input: Any, output: Path, asked: Asked) -> None:
    path = make_input(10)
    first = await AsyncBulk(client).run(path, output, **FAST)
    assert await AsyncBulk(client).run(path, output) == first
    assert len(asked()) == 10


async def test_new_lines_are_asked_alone(client: AsyncClient, make_input: Any, output: Path, asked: Asked) -> None:
    await AsyncBulk(client).run(make_input(5), output, **FAST)
    report = await AsyncBulk(client).run(make_input(8), output, **FAST)
    assert (report.answered, report.finished) == (8, True)
    assert len(asked()) == 8


async def test_the_order_of_the_input(client: AsyncClient, make_input: Any, output: Path, ids: Read) -> None:
    await AsyncBulk(client).run(make_input(40), output, ordered=True, **FAST)
    assert ids(output) == [f"id-{number}" for number in range(40)]
    assert not output.with_name("out.jsonl.journal").exists()
    assert (await AsyncBulk(client).run(make_input(40), output, ordered=True)).finished


async def test_an_input_that_can_be_read_once(client: AsyncClient, output: Path, ids: Read) -> None:
    rows = ({"text": f"question {number}"} for number in range(30))
    job = Job.chat(rows=rows, model="gpt-4o", messages=[{"role": "user", "content": "{text}"}])
    report = await AsyncBulk(client).run(job, output, **FAST)
    assert (report.total, report.answered) == (30, 30)
    assert len(ids(output)) == 30


async def test_failures_go_to_a_file_of_their_own_and_can_be_tried_again(
    client: AsyncClient, emulator: Emulator, make_input: Any, output: Path, ids: Read
) -> None:
    emulator.faults.plan("ok;times=3 | status:400;code=bad_luck;times=2")
    seen: List[Any] = []
    path = make_input(10)
    report = await AsyncBulk(client).run(
        path, output, max_in_flight=1, on_result=lambda request, result: seen.append((request, result)), **FAST
    )
    assert (report.answered, report.failed, report.failures) == (8, 2, {"400 bad_luck": 2})
    errors = output.with_name("out.errors.jsonl")
    assert ids(errors) == ["id-3", "id-4"]
    assert json.loads(texts_of(errors)[0])["error"]["code"] == "400 bad_luck"
    assert sum(isinstance(result, Failure) for _, result in seen) == 2
    assert (await AsyncBulk(client).run(path, output)).failed == 2
    report = await AsyncBulk(client).run(path, output, retry_failed=True, **FAST)
    assert (report.answered, report.failed, report.finished) == (10, 0, True)
    assert texts_of(errors) == []
    assert len(ids(output)) == 10


async def test_what_may_succeed_later_is_sent_again(
    client: AsyncClient, emulator: Emulator, make_input: Any, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    emulator.faults.plan("status:500 | reset:before-headers | status:429;retry-after-ms=1 | status:503")
    report = await AsyncBulk(client).run(make_input(4), output, engine=quick_engine(), **FAST)
    assert (report.answered, report.failed) == (4, 0)


async def test_attempts_end(client: AsyncClient, emulator: Emulator, make_input: Any, output: Path) -> None:
    emulator.faults.plan("status:500;times=3")
    report = await AsyncBulk(client).run(make_input(1), output, engine=quick_engine(), max_attempts=3, **FAST)
    assert report.failures == {"500 internal_error": 1}
    assert len(emulator.requests) == 3


class Clock:
    """Time that passes as fast as it is waited for."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await anyio.lowlevel.checkpoint()


def quick_engine() -> local.LocalEngine:
    clock = Clock()
    return local.LocalEngine(monotonic=clock, sleep=clock.sleep)


async def test_the_limits_of_the_server_are_kept(make_input: Any, output: Path) -> None:
    clock = Clock()
    emulator = Emulator(clock=clock)
    emulator.limits.set("gpt-4o", requests_per_minute=300)
    emulator.limits.set("gpt-4o-mini", requests_per_minute=120)
    engine = local.LocalEngine(monotonic=clock, sleep=clock.sleep)
    began = clock.now
    client = client_of(emulator)
    report = await AsyncBulk(client).run(make_input(600, models=["gpt-4o", "gpt-4o-mini"]), output, engine=engine)
    assert report.answered == 600
    assert emulator.limits.refused == 0
    assert emulator.limits.peak("gpt-4o")[0] <= 300
    assert emulator.limits.peak("gpt-4o-mini")[0] <= 120
    # 300 requests at 120 a minute take 150 seconds.
    assert clock.now - began < 160


def client_of(emulator: Emulator) -> AsyncClient:
    import httpx

    from openai_testing import AsyncEmulatorTransport

    http_client = httpx.AsyncClient(transport=AsyncEmulatorTransport(emulator))
    return AsyncClient(api_key="sk-test", base_url="http://emulator/v1", http_client=http_client)


async def test_a_key_that_is_refused_stops_the_job_at_once(make_input: Any, output: Path, emulator: Emulator) -> None:
    client = client_of(emulator).copy(api_key="sk-invalid")
    with pytest.raises(JobStoppedError, match="every request would fail like this one: 401 invalid_api_key") as caught:
        await AsyncBulk(client).run(make_input(100), output, max_in_flight=2, **FAST)
    report: Report = caught.value.report
    assert (report.pending, report.failed) == (100, 0)
    assert len(emulator.requests) <= 2
    report = await AsyncBulk(client_of(emulator)).run(make_input(100), output, **FAST)
    assert report.answered == 100


async def test_too_many_failures_of_one_kind_stop_the_job(
    client: AsyncClient, emulator: Emulator, make_input: Any, output: Path
) -> None:
    emulator.faults.plan("status:400;times=always")
    with pytest.raises(JobStoppedError, match="50 of 50 requests failed with 400 invalid_request_error"):
        await AsyncBulk(client).run(make_input(300), output, max_in_flight=10, **FAST)
    assert len(emulator.requests) < 70


async def test_a_budget_stops_the_job(client: AsyncClient, make_input: Any, output: Path) -> None:
    with pytest.raises(JobStoppedError, match=r"the budget of 0.01 is used up") as caught:
        await AsyncBulk(client).run(
            make_input(200), output, prices={"gpt-4o-mini": (10.0, 10.0)}, max_cost=0.01, max_in_flight=5, **FAST
        )
    report = caught.value.report
    assert 0.005 < report.cost < 0.012
    assert report.pending > 0
    with pytest.raises(JobStoppedError, match=r"the budget of 0.01 is used up") as caught:
        await AsyncBulk(client).run(
            make_input(200), output, prices={"gpt-4o-mini": (10.0, 10.0)}, max_cost=0.01, max_in_flight=5, **FAST
        )
    assert caught.value.report.answered <= report.answered + 5


async def test_a_job_can_be_stopped_from_outside(client: AsyncClient, make_input: Any, output: Path) -> None:
    runs: List[Any] = []

    def stop_at_twenty(request: BulkRequest, result: Any) -> None:
        if runs[0].recorder.answered_count == 20:
            runs[0].stop("somebody asked for it.")

    with pytest.raises(JobStoppedError, match="somebody asked for it") as caught:
        await AsyncBulk(client).run(
            make_input(100), output, max_in_flight=4, on_start=runs.append, on_result=stop_at_twenty, **FAST
        )
    assert 20 <= caught.value.report.answered <= 24
    assert caught.value.report.in_flight == 0


@pytest.mark.parametrize("hook", ["on_request", "on_result"])
async def test_what_a_callback_raises_ends_the_job(
    client: AsyncClient, make_input: Any, output: Path, hook: str
) -> None:
    def fail(*arguments: object) -> None:
        raise ZeroDivisionError("a mistake of the program")

    with pytest.raises(ZeroDivisionError):
        await AsyncBulk(client).run(make_input(50), output, **{hook: fail}, **FAST)
    report = await AsyncBulk(client).run(make_input(50), output, **FAST)
    assert report.answered == 50


async def test_a_full_disk_loses_nothing(
    client: AsyncClient, make_input: Any, output: Path, ids: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: List[int] = []
    append = journal_module.Journal.append

    def full(journal: Any, line: bytes) -> None:
        written.append(len(line))
        if len(written) > 20:
            raise OutputError("Cannot write: No space left on device.")
        append(journal, line)

    with monkeypatch.context() as patched:
        patched.setattr(journal_module.Journal, "append", full)
        with pytest.raises(OutputError, match="No space left"):
            await AsyncBulk(client).run(make_input(60), output, **FAST)
    assert len(ids(output)) == 20
    await AsyncBulk(client).run(make_input(60), output, **FAST)
    assert len(set(ids(output))) == 60


async def test_cancellation_leaves_a_job_that_goes_on(
    client: AsyncClient, emulator: Emulator, make_input: Any, output: Path, ids: Read
) -> None:
    emulator.faults.plan("ok;times=10 | ok;delay=60;times=5")
    source = make_input(30)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(partial(AsyncBulk(client).run, source, output, max_in_flight=5, **FAST))
        while len(emulator.requests) < 15:  # noqa: ASYNC110 - the emulator tells nobody; ten are answered, five wait
            await anyio.sleep(0.01)
        tasks.cancel_scope.cancel()
    assert len(ids(output)) == 10
    emulator.faults.clear()
    report = await AsyncBulk(client).run(make_input(30), output, **FAST)
    assert report.answered == 30
    assert len(set(ids(output))) == 30


async def test_mistakes_in_the_input_are_found_before_anything_is_sent(
    client: AsyncClient, emulator: Emulator, make_input: Any, output: Path
) -> None:
    path = make_input(300)
    append(path, '{"custom_id": "id-7", "method": "POST", "url": "/v1/responses", "body": {}}\n')
    with pytest.raises(InputError, match=r"Line 301 of .* has the custom_id 'id-7', which line 8 has already"):
        await AsyncBulk(client).run(path, output)
    assert emulator.requests == []


async def test_an_answer_that_is_no_json_is_asked_again(
    client: AsyncClient, emulator: Emulator, make_input: Any, output: Path
) -> None:
    emulator.faults.plan("html")
    report = await AsyncBulk(client).run(make_input(1), output, engine=quick_engine(), **FAST)
    assert report.answered == 1
    assert len(emulator.requests) == 2
