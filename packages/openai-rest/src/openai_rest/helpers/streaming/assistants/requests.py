"""The requests behind the helpers that stream runs of assistants."""

from __future__ import annotations

from typing import Any, Callable, Dict

from openai_core.operations import Operation

from ....operations import beta_threads as operations

_OF_THE_CALL = ("extra_query", "extra_body", "timeout")
_PATH = ("thread_id", "run_id")
_QUERY = ("include",)
_NOT_SENT = (*_PATH, *_QUERY, *_OF_THE_CALL, "extra_headers", "event_handler")

CREATE_AND_RUN = (operations.CREATE_AND_RUN, "threads.create_and_run_stream")
CREATE_AND_STREAM = (operations.RUNS_CREATE, "threads.runs.create_and_stream")
SUBMIT_TOOL_OUTPUTS = (operations.RUNS_SUBMIT_TOOL_OUTPUTS, "threads.runs.submit_tool_outputs_stream")


def run_request(resource: Any, helper: Any, arguments: Dict[str, Any]) -> Callable[[], Any]:
    """Returns what sends the request: it returns the stream of events, or what it has to be waited for with.

    Args:
        resource: The resource whose helper was called.
        helper: The operation, and the helper's name as the API is told it.
        arguments: The arguments of the helper.
    """
    operation: Operation = helper[0]
    headers = {
        "X-Stainless-Stream-Helper": helper[1],
        "X-Stainless-Custom-Event-Handler": "true" if arguments["event_handler"] else "false",
        **(arguments["extra_headers"] or {}),
    }
    body = {name: value for name, value in arguments.items() if name not in _NOT_SENT}
    return lambda: resource._call(
        operation,
        path={name: arguments[name] for name in _PATH if name in arguments},
        query={name: arguments[name] for name in _QUERY if name in arguments},
        body={**body, "stream": True},
        stream=True,
        extra_headers=headers,
        **{name: arguments[name] for name in _OF_THE_CALL},
    )
