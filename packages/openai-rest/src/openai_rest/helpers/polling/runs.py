"""Waiting until a run of an assistant has ended, or needs the outputs of tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from openai_core.options import NOT_GIVEN, Omit, omit

from .loop import in_turn, poll_until
from .schedule import PollSchedule, checked_times

if TYPE_CHECKING:
    from openai_core.effects import Flow
    from openai_core.options import Body, Headers, NotGiven, Query, Timeout

    from ...types.beta_threads import Run

FINISHED = ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")


def poll(
    runs: Any,
    run_id: str,
    *,
    thread_id: str,
    poll_interval_ms: Union[int, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, Timeout, NotGiven, None] = NOT_GIVEN,
) -> Flow[Run]:
    """Fetches a run until it has ended, or waits for the outputs of tools.

    Args:
        runs: The resource that the method belongs to.
        run_id: The id of the run.
        thread_id: The id of its thread.
        poll_interval_ms: Milliseconds between two requests.
        extra_headers: Headers of each request.
        extra_query: Query parameters of each request.
        extra_body: Body of each request.
        timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
    """
    schedule = PollSchedule(runs._client, f"The run {run_id!r}", interval_ms=poll_interval_ms)
    options = {"extra_query": extra_query, "extra_body": extra_body, "timeout": timeout}
    headers = schedule.headers(extra_headers)
    return poll_until(
        lambda run: run.status in FINISHED,
        lambda: runs.with_raw_response.retrieve(run_id, thread_id=thread_id, extra_headers=headers, **options),
        schedule,
    )


def create_and_poll(
    runs: Any, *, thread_id: str, poll_interval_ms: Union[int, Omit] = omit, **arguments: Any
) -> Flow[Run]:
    """Starts a run and waits for it.

    Args:
        runs: The resource that the method belongs to.
        thread_id: The id of the thread.
        poll_interval_ms: Milliseconds between two requests.
        arguments: Those of `create`.
    """
    checked_times(poll_interval_ms)
    return in_turn(
        runs._client,
        lambda: runs.create(thread_id=thread_id, stream=False, **arguments),
        lambda run: runs.poll(run.id, thread_id=thread_id, poll_interval_ms=poll_interval_ms, **_options_of(arguments)),
    )


def submit_tool_outputs_and_poll(
    runs: Any, *, run_id: str, thread_id: str, poll_interval_ms: Union[int, Omit] = omit, **arguments: Any
) -> Flow[Run]:
    """Hands in the outputs of tools and waits for the run that goes on with them.

    Args:
        runs: The resource that the method belongs to.
        run_id: The id of the run.
        thread_id: The id of its thread.
        poll_interval_ms: Milliseconds between two requests.
        arguments: Those of `submit_tool_outputs`.
    """
    checked_times(poll_interval_ms)
    return in_turn(
        runs._client,
        lambda: runs.submit_tool_outputs(run_id=run_id, thread_id=thread_id, stream=False, **arguments),
        lambda run: runs.poll(run.id, thread_id=thread_id, poll_interval_ms=poll_interval_ms, **_options_of(arguments)),
    )


def create_and_run_poll(threads: Any, *, poll_interval_ms: Union[int, Omit] = omit, **arguments: Any) -> Flow[Run]:
    """Creates a thread, starts a run in it and waits for it.

    Args:
        threads: The resource that the method belongs to.
        poll_interval_ms: Milliseconds between two requests.
        arguments: Those of `create_and_run`.
    """
    checked_times(poll_interval_ms)
    return in_turn(
        threads._client,
        lambda: threads.create_and_run(stream=False, **arguments),
        lambda run: threads.runs.poll(
            run.id, thread_id=run.thread_id, poll_interval_ms=poll_interval_ms, **_options_of(arguments)
        ),
    )


def _options_of(arguments: Any) -> Any:
    """Returns the options of a request that its polls share."""
    names = ("extra_headers", "extra_query", "extra_body", "timeout")
    return {name: arguments[name] for name in names if name in arguments}
