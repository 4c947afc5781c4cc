"""`client.bulk`: runs jobs with the client that it belongs to."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable, Optional

import anyio
import anyio.to_thread

from openai_core.aio.client import AsyncClient
from openai_core.client.resources import Resource
from openai_core.errors import ArgumentError

from .engines.choice import engine_of
from .errors import JobStoppedError
from .estimates import Estimate, estimate
from .extras import library
from .job import as_job
from .ledger.files import telling_damage
from .ledger.reports import report_of
from .options import RunOptions
from .paths import paths_of
from .progress.meter import Meter
from .report import Report
from .run import Run
from .telemetry import job_span

if TYPE_CHECKING:
    from .engines.choice import Engine


class _Questions(Resource):
    """What needs no connection, and is the same for both kinds of client."""

    def status(self, output: Any) -> Report:
        """Returns what a job has done so far, also while another process runs it.

        Args:
            output: The output of the job.

        Raises:
            LedgerError: There is no ledger beside the output.
        """
        return report_of(paths_of(output))

    def estimate(self, job: Any, **options: Any) -> Estimate:
        """Returns what a job would use: requests, tokens, cost and time. Nothing is sent and nothing is written.

        Args:
            job: A `Job`, or the path of a JSONL file in the Batch API's format.
            options: `prices`, `limits` and `count_tokens` of `RunOptions`.

        Raises:
            InputError: A line is no request that can be sent.
        """
        return estimate(as_job(job), RunOptions(**options))


class AsyncBulk(_Questions):
    """Bulk jobs of an asynchronous client.

    Args:
        client: The client that requests go through: its credentials, hooks, plugins and limits of time.
    """

    async def run(
        self,
        job: Any,
        output: Any,
        *,
        engine: Any = "local",
        on_start: Optional[Callable[[Run], object]] = None,
        **options: Any,
    ) -> Report:
        """Runs a job to its end, or goes on with it after an interruption.

        Args:
            job: A `Job`, or the path of a JSONL file in the Batch API's format.
            output: The file of answers, `.jsonl` or `.parquet`; failures and the ledger lie beside it.
            engine: `"local"`, `"batch"`, `"ray"`, `"dask"`, or an engine that you made. Default `"local"`.
            on_start: Called with the `Run` before the first request; its `stop(reason)` ends the job early.
            options: Those of `RunOptions`.

        Returns:
            What was done over all runs. Requests that failed for good are counted in it; see `Report.failures`.

        Raises:
            InputError: A line is no request that can be sent; nothing was sent if the input can be read twice.
            ChangedJobError: The job is not the one that the ledger was begun with.
            LedgerInUseError: Another process runs the job.
            LedgerError: The ledger is damaged, or the output belongs to something else.
            OutputError: Results cannot be written.
            JobStoppedError: The job stopped itself, for its budget or because too much failed.
        """
        job, chosen = as_job(job), engine_of(engine)
        paths, settings = paths_of(output), RunOptions(**options)
        if settings.page:
            library("plotly", "plot", "The page with plots")
        with telling_damage(paths.ledger):
            run = await anyio.to_thread.run_sync(Run, job, paths, settings)
            try:
                return await self._run(run, chosen, on_start)
            finally:
                run.close()

    async def _run(self, run: Run, engine: Engine, on_start: Optional[Callable[[Run], object]]) -> Report:
        await anyio.to_thread.run_sync(run.register)
        if run.finished:
            return run.report()
        if on_start is not None:
            on_start(run)
        with Meter(run) as meter, job_span(run, engine.name):
            if run.stop_reason is None:
                await engine.run(run, self._client, meter.tick)
        await anyio.to_thread.run_sync(run.complete)
        if run.options.page:
            await anyio.to_thread.run_sync(_write_page, run)
        report = run.report()
        if run.stop_reason is not None and not report.finished:
            raise JobStoppedError(run.stop_reason, report)
        return report


def _write_page(run: Run) -> None:
    from .page.html import write_page

    write_page(run.paths)


class Bulk(_Questions):
    """Bulk jobs of a synchronous client; they run on an event loop of their own.

    Args:
        client: The client whose settings are used. It must not have an `http_client` of its own, which could not be
            used asynchronously.
    """

    def run(
        self,
        job: Any,
        output: Any,
        *,
        engine: Any = "local",
        on_start: Optional[Callable[[Run], object]] = None,
        **options: Any,
    ) -> Report:
        """Runs a job to its end, or goes on with it after an interruption; see `AsyncBulk.run`.

        Args:
            job: A `Job`, or the path of a file in the Batch API's input format.
            output: The path of the output, which ends in `.jsonl` or `.parquet`.
            engine: `local` (the default), `batch`, `ray`, `dask`, or an engine with settings of its own.
            on_start: Called once, with the run, before the first request is sent; `None`, the default, for nothing.
            options: The fields of `RunOptions`.
        """

        async def run() -> Report:
            async with asynchronous_twin(self._client) as client:
                return await AsyncBulk(client).run(job, output, engine=engine, on_start=on_start, **options)

        report: Report = run_blocking(run)
        return report


def run_blocking(function: Callable[[], Any]) -> Any:
    """Runs a coroutine function to its end, in another thread where this one has an event loop, as in notebooks.

    Args:
        function: The coroutine function, which takes no arguments.
    """
    asyncio = sys.modules.get("asyncio")
    if asyncio is None or asyncio._get_running_loop() is None:
        return anyio.run(function)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as executor:
        return executor.submit(anyio.run, function).result()


def asynchronous_twin(client: Any) -> Any:
    """Makes the asynchronous client that has the settings of a synchronous one.

    Args:
        client: A synchronous client.

    Raises:
        ArgumentError: The client has an HTTP client that only blocks.
    """
    if client._shared_transport.given is not None:
        raise ArgumentError(
            "A bulk job cannot use the blocking `http_client` of this client; "
            "run it with an asynchronous client (`AsyncOpenAI(...).bulk`)."
        )
    for kind in type(client).__mro__:
        twin = getattr(_module_of(kind), f"Async{kind.__name__}", None)
        if twin is not None:
            return _restored(twin, client)
    return _restored(AsyncClient, client)


def _module_of(kind: Any) -> Any:
    """A class may name a module that nobody has loaded yet, as those do that are known by a familiar path."""
    try:
        return import_module(kind.__module__)
    except ImportError:
        return None


def _restored(kind: Any, client: Any) -> Any:
    """Makes a client of another class the way a pickled one is restored, but in this process secrets may stay."""
    restore, (_, state) = client.__reduce__()
    kept = {name: getattr(client, name) for name in state["_from_environment"]}
    return restore(kind, {**state, **kept, "_from_environment": []})
