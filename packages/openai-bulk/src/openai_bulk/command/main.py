"""The command `openai-bulk`."""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import Any, Callable, Dict, Optional, Tuple

import click

from openai_core.errors import OpenAIError
from openai_core.version import VERSION

from ..bulk import AsyncBulk, Bulk, run_blocking
from ..engines.batch import BatchEngine
from ..engines.choice import ENGINES
from ..errors import JobStoppedError
from ..estimates import Estimate
from ..ledger.reports import report_of
from ..outputs.exports import export_job
from ..page.html import write_page
from ..paths import JobPaths, paths_of
from ..report import Report
from ..run import Run
from ..stopping import ask_to_stop, remembered_command
from . import tables
from .clients import asynchronous_client
from .values import absolute_paths, counter_of, job_of, limits_of, prices_of

FAILED, REFUSED, STOPPED = 3, 2, 4
"""Exit codes: some requests failed for good; something is wrong with the input or the options; the job stopped."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="openai-bulk")
def cli() -> None:
    """Many requests to the OpenAI API: within its limits, and resumable after any interruption."""


@cli.command()
@click.argument("source", metavar="INPUT")
@click.argument("output")
@click.option("--engine", type=click.Choice(list(ENGINES)), default="local", show_default=True, help="Who sends.")
@click.option(
    "--template", metavar="FILE", help="A JSON object of url, body and custom_id, filled with each row of INPUT."
)
@click.option("--limit", "limits", multiple=True, metavar="MODEL=RPM:TPM", help="Limits a minute; * for all models.")
@click.option("--prices", metavar="FILE", help="A JSON table of prices by model, for a million tokens.")
@click.option("--max-cost", type=float, help="Stop when so much money is spent.")
@click.option("--max-tokens", type=int, help="Stop when so many tokens are used.")
@click.option("--max-in-flight", type=int, default=200, show_default=True, help="Requests under way at most.")
@click.option("--max-attempts", type=int, default=5, show_default=True, help="How often a request is sent at most.")
@click.option("--max-failure-share", type=float, default=0.5, show_default=True, help="Of one kind, before it stops.")
@click.option("--ordered", is_flag=True, help="Sort the output like the input.")
@click.option("--restart", is_flag=True, help="Forget what an earlier run has done.")
@click.option("--retry-failed", is_flag=True, help="Send again what failed for good.")
@click.option("--on-interrupt", type=click.Choice(["keep", "cancel"]), default="keep", help="Batches under way, then.")
@click.option("--poll", type=float, default=5.0, show_default=True, help="Seconds until a batch is first looked at.")
@click.option("--progress", type=click.Choice(["auto", "bar", "lines", "none"]), default="auto", show_default=True)
@click.option("--page/--no-page", default=None, help="Write an HTML page with plots at the end. [default: if possible]")
@click.option("--tokenizer", metavar="ENCODING", help="Count tokens with this encoding of tiktoken.")
@click.option("--dry-run", is_flag=True, help="Send nothing; estimate tokens, cost and time.")
@click.option("--base-url", metavar="URL", help="Where requests go. [default: OPENAI_BASE_URL]")
def run(source: str, output: str, **options: Any) -> None:
    """Send the requests of INPUT and write answers to OUTPUT (.jsonl or .parquet).

    INPUT is JSONL in the Batch API's format or, with --template, a table: .csv, .tsv, .parquet or .jsonl.

    Run the same command again to go on after an interruption.

    \f

    Args:
        source: The file with the requests.
        output: The file that answers are written to.
        options: The options of the command, by their names.
    """
    _guarded(lambda: _run(source, output, options))


@cli.command()
@click.argument("output")
def resume(output: str) -> None:
    """Go on with the job of OUTPUT, with the input and the options that it was begun with.

    \f

    Args:
        output: The output of the job.
    """
    _guarded(lambda: _resume(output))


@cli.command()
@click.argument("output")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def status(output: str, as_json: bool) -> None:
    """Tell how far the job of OUTPUT is, also while another process runs it.

    \f

    Args:
        output: The output of the job.
        as_json: Whether one JSON object is printed.
    """
    _guarded(lambda: _show_status(report_of(paths_of(output)), as_json))


@cli.command()
@click.argument("output")
@click.option("--base-url", metavar="URL", help="Where requests go. [default: OPENAI_BASE_URL]")
def cancel(output: str, base_url: Optional[str]) -> None:
    """Stop the process that runs the job of OUTPUT, and cancel its batches. What was answered is kept.

    \f

    Args:
        output: The output of the job.
        base_url: Where requests go; `None` for what the environment says.
    """
    _guarded(lambda: _cancel(paths_of(output), base_url))


@cli.command()
@click.argument("output")
@click.argument("target")
@click.option("--ordered", is_flag=True, help="Sort like the input.")
def export(output: str, target: str, ordered: bool) -> None:
    """Write the answers of OUTPUT, as far as there are any, to TARGET (.jsonl or .parquet).

    \f

    Args:
        output: The output of the job.
        target: The file that answers are written to.
        ordered: Whether they are sorted like the input.
    """
    _guarded(lambda: export_job(paths_of(output), paths_of(target), ordered=ordered))


@cli.command()
@click.argument("output")
def plot(output: str) -> None:
    """Write an HTML page with latency, throughput and failures of the job of OUTPUT.

    \f

    Args:
        output: The output of the job.
    """
    _guarded(lambda: click.echo(write_page(paths_of(output))))


def _guarded(function: Callable[[], object]) -> None:
    """Ends with one clear sentence where something is wrong."""
    try:
        function()
    except JobStoppedError as error:
        click.echo(str(error), err=True)
        sys.exit(STOPPED)
    except OpenAIError as error:
        # The messages are those of the library; here its argument has another name.
        click.echo(f"Error: {error}".replace("restart=True", "--restart"), err=True)
        sys.exit(REFUSED)


def _resume(output: str) -> None:
    source, options = remembered_command(paths_of(output))
    _run(source, output, options)


def _run(source: str, output: str, given: Dict[str, Any]) -> None:
    options = dict(given)
    dry_run, base_url, engine = options.pop("dry_run"), options.pop("base_url"), options.pop("engine")
    on_interrupt, tokenizer, progress = (options.pop(name) for name in ("on_interrupt", "tokenizer", "progress"))
    poll, job = options.pop("poll"), job_of(source, options.pop("template"))
    options["prices"], options["limits"] = prices_of(options["prices"]), limits_of(options["limits"])
    options["count_tokens"] = counter_of(tokenizer)
    page = options.pop("page")
    client = asynchronous_client(base_url)
    if dry_run:
        _show_estimate(Bulk(client).estimate(job, **{n: options[n] for n in ("prices", "limits", "count_tokens")}))
        return
    remembered = {**given, **absolute_paths(given), "restart": False, "retry_failed": False}
    options.update(
        engine=BatchEngine(on_interrupt=on_interrupt, first_look=poll) if engine == "batch" else engine,
        progress=None if progress == "none" else progress,
        on_start=_Interrupts((os.path.abspath(source), remembered)),
        page=_page_is_possible() if page is None else page,
    )

    async def work() -> Report:
        async with client:
            return await AsyncBulk(client).run(job, output, **options)

    _show_end(run_blocking(work))


class _Interrupts:
    """Lets the first Ctrl+C finish what is under way; the second one ends at once."""

    def __init__(self, command: Tuple[str, Dict[str, Any]]) -> None:
        self._command = command

    def __call__(self, run: Run) -> None:
        run.ledger.note("command", json.dumps(self._command))

        def stop(number: int, frame: object) -> None:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            click.echo("\nFinishing what is under way; press Ctrl+C again to end at once.", err=True)
            run.stop("it was interrupted.")

        signal.signal(signal.SIGINT, stop)


def _page_is_possible() -> bool:
    from importlib.util import find_spec

    return find_spec("plotly") is not None


def _show_end(report: Report) -> None:
    tables.show_report(report)
    if report.failed:
        sys.exit(FAILED)


def _show_status(report: Report, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(report._asdict()))
    else:
        tables.show_report(report)


def _show_estimate(estimate: Estimate) -> None:
    tables.show_estimate(estimate)


def _cancel(paths: JobPaths, base_url: Optional[str]) -> None:
    if ask_to_stop(paths):
        click.echo("The process that runs the job was told to stop.")
        return
    from ..batches.cancelling import cancel_batches

    count = run_blocking(lambda: cancel_batches(paths, asynchronous_client(base_url)))
    click.echo(f"No process runs the job; {count} batches were cancelled.")


def main() -> None:
    """Runs the command."""
    cli()
