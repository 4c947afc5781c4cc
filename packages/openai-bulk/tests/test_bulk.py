"""`client.bulk`, for both kinds of client."""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, List

import anyio.lowlevel
import httpx
import pytest

from openai_bulk import Answer, AsyncBulk, BatchEngine, Bulk, ChangedJobError, InputError, Job, LedgerError, Limits
from openai_core import AsyncClient, Client
from openai_core.errors import ArgumentError
from openai_core.vendors.openai import OPENAI
from openai_testing import Emulator, EmulatorTransport, Server


class ApiClient(Client):
    service = OPENAI


class AsyncApiClient(AsyncClient):
    service = OPENAI


FAST: Any = {"limits": {"*": Limits(1_000_000)}}


def test_a_synchronous_client_runs_a_job(blocking_client: Client, make_input: Any, output: Path) -> None:
    report = Bulk(blocking_client).run(make_input(20), output, **FAST)
    assert (report.answered, report.finished) == (20, True)
    assert Bulk(blocking_client).status(output) == report


def test_it_does_so_within_a_running_event_loop(blocking_client: Client, make_input: Any, output: Path) -> None:
    async def in_a_notebook() -> Any:
        return Bulk(blocking_client).run(make_input(5), output, **FAST)

    assert asyncio.run(in_a_notebook()).answered == 5


def test_the_settings_of_the_client_are_used(server: Server, make_input: Any, output: Path) -> None:
    numbers: List[int] = []

    def hook(attempt: Any) -> Any:
        numbers.append(attempt.number)
        yield

    client = Client(api_key="sk-test", base_url=server.base_url, default_headers={"x-team": "search"}, hooks=[hook])
    Bulk(client).run(make_input(3), output, **FAST)
    client.close()
    assert [request.headers["x-team"] for request in server.emulator.requests] == ["search"] * 3
    assert numbers == [1, 1, 1]


def test_the_key_of_the_environment_is_used(server: Server, make_input: Any, output: Path, monkeypatch: Any) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-from-environment")
    client = ApiClient(base_url=server.base_url)
    monkeypatch.delenv("OPENAI_API_KEY")
    assert Bulk(client).run(make_input(1), output, **FAST).answered == 1
    client.close()


def test_a_blocking_http_client_cannot_be_used(emulator: Emulator, make_input: Any, output: Path) -> None:
    http_client = httpx.Client(transport=EmulatorTransport(emulator))
    client = Client(api_key="sk-test", base_url="http://emulator/v1", http_client=http_client)
    with pytest.raises(ArgumentError, match="cannot use the blocking `http_client`"):
        Bulk(client).run(make_input(1), output)
    http_client.close()


@pytest.mark.parametrize("deployment", [None, "mine"])
def test_a_client_of_azure_asks_azure(server: Server, make_input: Any, output: Path, deployment: Any) -> None:
    kind = pytest.importorskip("openai").AzureOpenAI
    where: Any = {"api_version": "2024-10-21", "azure_endpoint": server.base_url[: -len("/v1")]}
    with kind(api_key="azure-key", azure_deployment=deployment, **where) as client:
        assert client.bulk.run(make_input(2), output, **FAST).answered == 2
    paths = {request.path for request in server.emulator.requests}
    assert paths == {f"/openai/deployments/{deployment or 'gpt-4o-mini'}/chat/completions"}
    assert all("api-key" in request.headers for request in server.emulator.requests)


@pytest.mark.parametrize("engine", ["local", BatchEngine(first_look=0.01)])
def test_hooks_may_be_asynchronous(blocking_client: Client, make_input: Any, output: Path, engine: Any) -> None:
    seen: List[Any] = []

    async def on_request(request: Any) -> None:
        await anyio.lowlevel.checkpoint()
        seen.append(request.custom_id)

    async def on_result(request: Any, result: Any) -> None:
        await anyio.lowlevel.checkpoint()
        seen.append((request.custom_id, type(result)))

    Bulk(blocking_client).run(make_input(3), output, engine=engine, on_request=on_request, on_result=on_result, **FAST)
    ids = ["id-0", "id-1", "id-2"]
    assert sorted(each for each in seen if isinstance(each, str)) == ids
    assert sorted(each for each in seen if not isinstance(each, str)) == [(each, Answer) for each in ids]


@pytest.mark.parametrize("name", ["on_request", "on_result"])
@pytest.mark.parametrize("engine", ["local", BatchEngine(first_look=0.01)])
def test_what_an_asynchronous_hook_raises_ends_the_job(
    blocking_client: Client, make_input: Any, output: Path, engine: Any, name: str
) -> None:
    async def failing(*arguments: Any) -> None:
        await anyio.lowlevel.checkpoint()
        raise KeyError("mine")

    options: Any = {name: failing, **FAST}
    with pytest.raises(KeyError, match="mine"):
        Bulk(blocking_client).run(make_input(3), output, engine=engine, **options)
    assert Bulk(blocking_client).run(make_input(3), output, engine=engine, **FAST).answered == 3


def test_hooks_are_functions(blocking_client: Client, make_input: Any, output: Path) -> None:
    with pytest.raises(ArgumentError, match="`on_result` is 5; it needs a function"):
        Bulk(blocking_client).run(make_input(1), output, on_result=5)


def test_a_client_with_bulk_jobs_is_pickled_without_them(blocking_client: Client) -> None:
    blocking_client.__dict__["bulk"] = Bulk(blocking_client)
    twin = pickle.loads(pickle.dumps(blocking_client))
    assert "bulk" not in vars(twin)


def test_two_processes_cannot_run_one_job(blocking_client: Client, make_input: Any, output: Path) -> None:
    path, entered, release = make_input(2), threading.Event(), threading.Event()

    def hold(run: Any) -> None:
        entered.set()
        release.wait(30)

    first = threading.Thread(target=lambda: Bulk(blocking_client).run(path, output, on_start=hold, **FAST))
    first.start()
    entered.wait(30)
    code = f"import openai_bulk.ledger.ledger as l, pathlib; l.Ledger(pathlib.Path({str(output) + '.ledger'!r}))"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    release.set()
    first.join()
    assert "LedgerInUseError: Another process runs the job" in other.stderr
    assert Bulk(blocking_client).status(output).answered == 2


def test_a_changed_input_is_refused_and_can_be_begun_anew(
    blocking_client: Client, make_input: Any, output: Path
) -> None:
    bulk = Bulk(blocking_client)
    bulk.run(make_input(3), output, **FAST)
    with pytest.raises(ChangedJobError, match=r"Line 1 of .* has changed"):
        bulk.run(make_input(3, temperature=0.5), output)
    with pytest.raises(ChangedJobError, match=r"begun with 3 lines, and .* now ends at line 2"):
        bulk.run(make_input(2), output)
    with pytest.raises(ChangedJobError, match="begun with the output 'jsonl' and is to go on with 'jsonl ordered'"):
        bulk.run(make_input(3), output, ordered=True)
    assert bulk.run(make_input(2, temperature=0.5), output, restart=True, ordered=True, **FAST).answered == 2


@pytest.mark.parametrize("ordered", [False, True])
def test_a_complete_output_that_is_gone_is_told(
    blocking_client: Client, make_input: Any, output: Path, ordered: bool
) -> None:
    source = make_input(3)
    options: Any = {"ordered": ordered, **FAST}
    Bulk(blocking_client).run(source, output, **options)
    output.unlink()
    with pytest.raises(LedgerError, match="is complete, but that file is gone; restore it"):
        Bulk(blocking_client).run(source, output, **options)
    assert Bulk(blocking_client).run(source, output, restart=True, **options).answered == 3


def test_a_complete_and_sorted_output_takes_no_new_lines(
    blocking_client: Client, make_input: Any, output: Path
) -> None:
    Bulk(blocking_client).run(make_input(3), output, ordered=True, **FAST)
    with pytest.raises(ChangedJobError, match=r"is complete, and .* has new lines"):
        Bulk(blocking_client).run(make_input(4), output, ordered=True)


def test_an_input_may_be_corrected_until_something_was_sent(
    blocking_client: Client, make_input: Any, output: Path
) -> None:
    path = make_input(300)
    with open(path, "a") as file:
        file.write("{torn")
    with pytest.raises(InputError, match=r"Line 301 of .* is cut off"):
        Bulk(blocking_client).run(path, output)
    assert Bulk(blocking_client).run(make_input(20, temperature=0.5), output, **FAST).answered == 20


def test_a_damaged_ledger_is_told_in_one_sentence(blocking_client: Client, make_input: Any, output: Path) -> None:
    Bulk(blocking_client).run(make_input(300), output, **FAST)
    ledger = output.with_name("out.jsonl.ledger")
    data = bytearray(ledger.read_bytes())
    data[8192:] = b"\xff" * (len(data) - 8192)
    ledger.write_bytes(data)
    with pytest.raises(LedgerError, match=r"The ledger .* is damaged"):
        Bulk(blocking_client).run(make_input(300), output, **FAST)
    assert Bulk(blocking_client).run(make_input(3), output, restart=True, **FAST).answered == 3


@pytest.mark.skipif(sys.platform == "win32", reason="sizes of files are limited by POSIX here")
def test_a_disk_that_fills_up(server: Server, make_input: Any, output: Path) -> None:
    code = f"""
import resource, sys
from openai_bulk import Bulk, Limits
from openai_core import Client
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
with Client(api_key="sk-test", base_url={server.base_url!r}) as client:
    Bulk(client).run(sys.argv[1], sys.argv[2], limits={{"*": Limits(1_000_000)}})
"""
    source = make_input(500)
    done = subprocess.run([sys.executable, "-c", code, str(source), str(output)], capture_output=True, text=True)
    assert "openai_bulk.errors.OutputError: Cannot write" in done.stderr.splitlines()[-1]
    assert output.read_bytes().endswith(b"\n")
    answered, asked = output.read_bytes().count(b"\n"), len(server.emulator.requests)
    with Client(api_key="sk-test", base_url=server.base_url) as client:
        assert Bulk(client).run(source, output, **FAST).answered == 500
    assert output.read_bytes().count(b"\n") == 500
    assert 0 < answered < 500
    assert len(server.emulator.requests) == asked + 500 - answered


def test_an_output_of_something_else_is_not_touched(blocking_client: Client, make_input: Any, output: Path) -> None:
    output.write_text("precious\n")
    with pytest.raises(LedgerError, match="exists and belongs to no job"):
        Bulk(blocking_client).run(make_input(1), output)
    assert output.read_text() == "precious\n"


def test_results_that_were_taken_away(blocking_client: Client, make_input: Any, output: Path) -> None:
    Bulk(blocking_client).run(make_input(3), output, **FAST)
    output.write_text("")
    with pytest.raises(LedgerError, match="results were taken away"):
        Bulk(blocking_client).run(make_input(3), output)


def test_status_of_no_job(output: Path) -> None:
    with pytest.raises(LedgerError, match="There is no ledger"):
        Bulk(AsyncClient(api_key="k", base_url="http://emulator/v1")).status(output)


def test_a_dry_run(make_input: Any, output: Path) -> None:
    bulk = AsyncBulk(AsyncClient(api_key="k", base_url="http://emulator/v1"))
    estimate = bulk.estimate(
        make_input(1000, models=["gpt-4o", "gpt-4o-mini"], max_tokens=100),
        prices={"gpt-4o": (2.5, 10.0)},
        limits={"gpt-4o": Limits(1000, 10_000)},
    )
    assert estimate.requests == 1000
    known, unknown = estimate.models["gpt-4o"], estimate.models["gpt-4o-mini"]
    assert (known.requests, known.output_tokens) == (500, 50_000)
    assert known.cost == pytest.approx((known.input_tokens * 2.5 + 500_000) / 1e6)
    assert known.batch_cost == pytest.approx(known.cost / 2)
    assert known.seconds == pytest.approx((known.input_tokens + 50_000) / 9800 * 60)
    assert (unknown.cost, unknown.seconds) == (None, None)
    assert estimate.cost == known.cost
    assert not output.exists()
    assert list(output.parent.glob("*.ledger")) == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"engine": "cloud"}, "no engine 'cloud'; use local, batch, ray, dask"),
        ({"engine": 7}, "An engine is a name or has"),
        ({"max_in_flight": 0}, "`max_in_flight` is 0"),
        ({"max_failure_share": 2}, "a share from 0 to 1"),
        ({"max_failure_share": "half"}, "a share from 0 to 1"),
        ({"max_cost": "5", "prices": {"m": (1, 2)}}, "`max_cost` is '5'; it needs a number above 0"),
        ({"max_tokens": -1}, "`max_tokens` is -1; it needs a number above 0"),
        ({"limits": 500}, "`limits` is 500; it needs a mapping"),
        ({"prices": 2.5}, r"`prices` is 2\.5; it needs a mapping"),
        ({"prices": {"m": "2"}}, "The price of 'm' is '2'"),
        ({"count_tokens": 7}, "`count_tokens` is 7; it needs a function"),
        ({"max_cost": 1.0}, "`max_cost` needs `prices`"),
        ({"limits": {"m": Limits(0)}}, "The limits of 'm' are"),
        ({"limits": {"m": 7}}, "The limits of 'm' are 7"),
        ({"progress": "loud"}, "`progress` is 'loud'"),
    ],
)
def test_bad_options(blocking_client: Client, make_input: Any, output: Path, options: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        Bulk(blocking_client).run(make_input(1), output, **options)


@pytest.mark.parametrize(("name", "message"), [("out.txt", "no known format"), ("none/out.jsonl", "does not exist")])
def test_bad_outputs(blocking_client: Client, make_input: Any, tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        Bulk(blocking_client).run(make_input(1), tmp_path / name)


def test_parquet(blocking_client: Client, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = [{"text": f"Say {number}"} for number in range(10)]
    job = Job.responses(rows=rows, model="gpt-4o", input="{text}")
    report = Bulk(blocking_client).run(job, tmp_path / "out.parquet", ordered=True, prices={"gpt-4o": (1, 1)}, **FAST)
    assert report.finished
    read = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert [row["text"] for row in read] == [f"You said “Say {number}”." for number in range(10)]
    assert all(row["cost"] > 0 for row in read)
    assert not (tmp_path / "out.parquet.journal").exists()
