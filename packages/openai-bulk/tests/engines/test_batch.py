"""The batch engine against the emulator, without sockets and without waiting."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Dict, List

import anyio
import pytest

from openai_bulk import AsyncBulk, BatchEngine, Job, JobStoppedError, Report
from openai_bulk.batches import calls, chunks
from openai_bulk.batches.splitting import BatchLimits
from openai_core import AsyncClient
from openai_core.errors import ArgumentError, NotFoundError
from openai_testing import Emulator

Read = Callable[[Path], List[str]]
pytestmark = pytest.mark.anyio


class Clock:
    """Time that passes as fast as it is waited for."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await anyio.lowlevel.checkpoint()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def emulator(clock: Clock) -> Emulator:
    return Emulator(clock=clock)


def engine(clock: Clock, **options: Any) -> BatchEngine:
    return BatchEngine(sleep=clock.sleep, monotonic=clock, **options)


def made_batches(emulator: Emulator) -> List[Any]:
    return [request for request in emulator.requests if (request.method, request.path) == ("POST", "/v1/batches")]


async def batches_of(client: AsyncClient) -> List[Any]:
    """Returns all batches in the order of their creation."""
    page: Any = await client.get("/batches", cast_to=object)
    return list(reversed(page["data"]))


def sizes(batches: List[Any]) -> List[int]:
    return [batch["request_counts"]["total"] for batch in batches]


async def test_a_job_in_several_batches_with_failures_and_an_expiry_ends_complete(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path, ids: Read
) -> None:
    emulator.plan_batches(failures=0.05, expire=(2,), seconds=30)
    notes: List[str] = []
    report: Report = await AsyncBulk(client).run(
        make_input(250),
        output,
        engine=engine(clock, limits=BatchLimits(requests=100)),
        prices={"gpt-4o-mini": (1000.0, 1000.0)},
        progress=lambda progress: notes.append(progress.note),
    )
    assert (report.answered, report.failed, report.finished) == (250, 0, True)
    assert sorted(ids(output)) == sorted(f"id-{number}" for number in range(250))
    batches = await batches_of(client)
    assert sizes(batches) == [100, 100, 50, 52, 4], "what was left of each round goes together"
    assert sum(batch["request_counts"]["failed"] for batch in batches[:3]) == 52
    assert report.cost == pytest.approx((report.input_tokens + report.output_tokens) * 0.0005)
    assert not output.with_name("out.jsonl.batches").exists()
    assert any(note.startswith("3 batches under way") for note in notes)


async def test_each_batch_has_one_model_and_one_endpoint(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    path = make_input(6, models=["gpt-4o", "gpt-4o-mini"])
    embedding = {"model": "text-embedding-3-small", "input": "x"}
    line = {"custom_id": "e", "method": "POST", "url": "/v1/embeddings", "body": embedding}
    await anyio.Path(path).write_text(await anyio.Path(path).read_text() + json.dumps(line))
    report = await AsyncBulk(client).run(path, output, engine=engine(clock))
    assert report.answered == 7
    assert len(made_batches(emulator)) == 3


async def test_failures_for_good(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path, ids: Read
) -> None:
    path = make_input(4, models=["gpt-4o", "gpt-4o", "gpt-4o", "no-model"])
    report = await AsyncBulk(client).run(path, output, engine=engine(clock))
    assert (report.answered, report.failed) == (3, 1)
    assert report.failures == {"404 model_not_found": 1}
    assert ids(output.with_name("out.errors.jsonl")) == ["id-3"]


async def test_attempts_end(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    emulator.plan_batches(failures=1.0)
    report = await AsyncBulk(client).run(make_input(3), output, engine=engine(clock), max_attempts=2)
    assert report.failures == {"500 internal_error": 3}
    assert len(made_batches(emulator)) == 2


async def test_an_expired_batch_again_and_again(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    emulator.plan_batches(expire=(1, 2, 3))
    report = await AsyncBulk(client).run(make_input(9), output, engine=engine(clock), max_attempts=3)
    assert report.failures == {"batch_expired": 2}
    assert report.answered == 7


async def test_each_request_has_its_own_attempts(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    """Requests of an extended input are in one batch with those that an earlier batch did not answer."""
    emulator.plan_batches(failures=1.0, seconds=10)
    runs: List[Any] = []
    options: Dict[str, Any] = {"engine": engine(clock), "max_attempts": 3, "on_start": runs.append}

    def stop(progress: Any) -> None:
        if progress.note.startswith("0 batches under way") and len(made_batches(emulator)) == 1:
            runs[-1].stop("enough.")

    with pytest.raises(JobStoppedError):
        await AsyncBulk(client).run(make_input(4), output, progress=stop, **options)
    report = await AsyncBulk(client).run(make_input(8), output, **options)
    assert sizes(await batches_of(client)) == [4, 4, 4, 8, 4]
    assert report.failures == {"500 internal_error": 8}


async def test_what_is_sent_again_keeps_to_the_enqueued_tokens(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    emulator.plan_batches(failures=0.5, enqueued_tokens=1000, seconds=10)
    tokens = {"gpt-4o-mini": 500}
    within = engine(clock, enqueued_tokens=tokens)
    assert (await AsyncBulk(client).run(make_input(60), output, engine=within, max_attempts=20)).answered == 60
    batches = await batches_of(client)
    assert "failed" not in {batch["status"] for batch in batches}
    assert max(sizes(batches)) <= 25, "each request has 20 tokens"
    assert sum(batch["request_counts"]["failed"] for batch in batches[:4]) > max(sizes(batches))


async def test_enqueued_tokens_are_learnt(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    emulator.plan_batches(enqueued_tokens=1700, seconds=10)
    report = await AsyncBulk(client).run(make_input(50), output, engine=engine(clock, limits=BatchLimits(requests=20)))
    assert (report.answered, report.finished) == (50, True)


async def test_a_batch_that_is_too_large_by_itself_is_halved(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    emulator.plan_batches(enqueued_tokens=700)
    assert (await AsyncBulk(client).run(make_input(40), output, engine=engine(clock))).answered == 40
    emulator.plan_batches(enqueued_tokens=1)
    with pytest.raises(JobStoppedError, match="the API enqueues not even one request"):
        await AsyncBulk(client).run(make_input(41), output, engine=engine(clock))


@pytest.mark.parametrize("on_interrupt", ["keep", "cancel"])
async def test_a_stopped_job_keeps_or_cancels_its_batches_and_goes_on(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path, ids: Read, on_interrupt: str
) -> None:
    emulator.plan_batches(seconds=60)
    runs: List[Any] = []

    def stop(progress: Any) -> None:
        if progress.note.startswith("2 batches under way"):
            runs[0].stop("somebody asked for it.")

    options: Dict[str, Any] = {
        "engine": engine(clock, limits=BatchLimits(requests=5), on_interrupt=on_interrupt),
        "progress": stop,
    }
    with pytest.raises(JobStoppedError, match="somebody asked for it") as caught:
        await AsyncBulk(client).run(make_input(10), output, on_start=runs.append, **options)
    assert caught.value.report.in_flight == 10
    cancelled = [request for request in emulator.requests if request.path.endswith("/cancel")]
    assert len(cancelled) == (2 if on_interrupt == "cancel" else 0)
    options["progress"] = None
    report = await AsyncBulk(client).run(make_input(10), output, **options)
    assert (report.answered, report.finished) == (10, True)
    assert len(ids(output)) == 10
    assert len(made_batches(emulator)) == (4 if on_interrupt == "cancel" else 2)


async def test_cancellation_cancels_batches_too(
    client: AsyncClient, emulator: Emulator, make_input: Any, output: Path
) -> None:
    emulator.plan_batches(seconds=1e9)
    with anyio.move_on_after(0.5):
        await AsyncBulk(client).run(make_input(3), output, engine=BatchEngine(on_interrupt="cancel"))
    assert emulator.requests[-1].path.endswith("/cancel")


async def test_a_crash_between_submission_and_ledger_makes_no_second_batch(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path, monkeypatch: Any
) -> None:
    change = chunks.Chunks.change

    def crash(self: Any, chunk: Any, **changes: Any) -> Any:
        if changes.get("state") == chunks.SUBMITTED:
            raise KeyboardInterrupt
        return change(self, chunk, **changes)

    with monkeypatch.context() as patched:
        patched.setattr(chunks.Chunks, "change", crash)
        with pytest.raises(KeyboardInterrupt):
            await AsyncBulk(client).run(make_input(3), output, engine=engine(clock))
    report = await AsyncBulk(client).run(make_input(3), output, engine=engine(clock))
    assert report.answered == 3
    assert len(made_batches(emulator)) == 1


async def test_another_engine_leaves_batches_alone(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    emulator.plan_batches(seconds=1e9)
    with anyio.move_on_after(0.5):
        await AsyncBulk(client).run(make_input(3), output, engine=BatchEngine())
    with pytest.raises(JobStoppedError, match="3 requests are in batches under way; go on with the engine 'batch'"):
        await AsyncBulk(client).run(make_input(3), output)


async def test_a_batch_that_the_api_refuses_stops_the_job(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr("openai_bulk.batches.writing.encode", lambda value: b'{"torn')
    with pytest.raises(JobStoppedError, match=r"refused a batch with invalid_json_line: .* \(line 1\)"):
        await AsyncBulk(client).run(make_input(1), output, engine=engine(clock))


async def test_large_files_are_uploaded_in_parts(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(calls, "_PART", 1000)
    assert (await AsyncBulk(client).run(make_input(20), output, engine=engine(clock))).answered == 20
    paths = [request.path.rpartition("/")[2] for request in emulator.requests if "uploads" in request.path]
    assert paths[0] == "uploads"
    assert paths.count("parts") == 3
    assert paths[-1] == "complete"


async def test_a_bad_connection_while_waiting_is_no_end(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    emulator.faults.plan("status:503;path=/v1/batches/;times=3 | reset:body;path=/v1/files/file-;times=1")
    patient = client.copy(max_retries=0)
    assert (await AsyncBulk(patient).run(make_input(3), output, engine=engine(clock))).answered == 3
    emulator.faults.plan("status:404;path=/v1/batches/")
    with pytest.raises(NotFoundError):
        await AsyncBulk(patient).run(make_input(4), output, engine=engine(clock))


async def test_an_input_that_can_be_read_once(
    client: AsyncClient, emulator: Emulator, clock: Clock, output: Path
) -> None:
    emulator.plan_batches(expire=(1,))
    rows = ({"text": str(number)} for number in range(8))
    job = Job.responses(rows=rows, model="gpt-4o", input="{text}")
    assert (await AsyncBulk(client).run(job, output, engine=engine(clock))).answered == 8


async def test_more_batches_of_the_account_than_one_page(
    client: AsyncClient, emulator: Emulator, make_input: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(calls, "_PAGE", 2)
    file = emulator.seed_file("in.jsonl", b"{}", "batch")["id"]
    api = calls.BatchCalls(client)
    for number in range(5):
        await api.submit(file, "/v1/responses", {"openai_bulk": str(number)})
    found = await api.find({"openai_bulk": "0"})
    assert found is not None
    assert await api.find({"openai_bulk": "9"}) is None


async def test_callbacks_see_what_they_see_with_the_local_engine(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    seen: Dict[str, List[Any]] = {}
    asked: Dict[str, List[Any]] = {}

    def ask(request: Any) -> None:
        asked[name].append((request.position, request.attempts))

    def saw(request: Any, result: Any) -> None:
        said = json.loads(result.body)
        answer = said["choices"][0]["message"] if "choices" in said else said["error"]["code"]
        facts = (request.position, request.url, request.body, request.model, request.size, request.fingerprint)
        seen[name].append((*facts, request.attempts, answer, type(result)))

    emulator.plan_batches(expire=(2,))
    path = make_input(3, models=["gpt-4o-mini", "gpt-4o-mini", "no-model"])
    for name, chosen in (("local", "local"), ("batch", engine(clock))):
        seen[name], asked[name] = [], []
        await AsyncBulk(client).run(
            path,
            output.with_name(f"{name}.jsonl"),
            engine=chosen,
            on_result=saw,
            on_request=ask,
        )
    again = [(*facts[:6], 2, *facts[7:]) if facts[0] == 2 else facts for facts in seen["local"]]
    assert sorted(seen["batch"], key=lambda facts: facts[0]) == sorted(again, key=lambda facts: facts[0])
    assert sorted(asked["local"]) == [(1, 0), (2, 0), (3, 0)]
    assert sorted(asked["batch"]) == [(1, 0), (2, 0), (2, 1), (3, 0)]


async def test_a_callback_that_fails_ends_the_job(
    client: AsyncClient, emulator: Emulator, clock: Clock, make_input: Any, output: Path
) -> None:
    def fail(*facts: Any) -> None:
        raise LookupError("my mistake")

    with pytest.raises(LookupError, match="my mistake"):
        await AsyncBulk(client).run(make_input(3), output, engine=engine(clock), on_request=fail)
    assert not made_batches(emulator)
    with pytest.raises(LookupError, match="my mistake"):
        await AsyncBulk(client).run(make_input(3), output, engine=engine(clock), on_result=fail)
    report = await AsyncBulk(client).run(make_input(3), output, engine=engine(clock))
    assert (report.answered, len(made_batches(emulator))) == (3, 1)


def test_bad_options() -> None:
    with pytest.raises(ArgumentError, match="`on_interrupt` is 'ask'"):
        BatchEngine(on_interrupt="ask")
