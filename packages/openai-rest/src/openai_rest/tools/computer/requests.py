"""The request of a computer run: what it may hold, and how it goes on from one response to the next."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, cast

from openai_core.errors import ArgumentError
from openai_core.options import is_whole

from ..snapshots import request_snapshot

__all__ = ["check_max_steps", "first_request", "with_free_choice"]

TOOLS = ("computer", "computer_use_preview")
_CHOICES = (*TOOLS, "computer_use")
_RUN_BY_US = (
    "stream",
    "background",
    "conversation",
    "previous_response_id",
    "tools",
    "input",
    "include",
    "tool_choice",
)
_ENCRYPTED_REASONING = "reasoning.encrypted_content"


def check_max_steps(max_steps: object) -> None:
    """Refuses anything but a positive whole number.

    Args:
        max_steps: What the user has given.
    """
    if not is_whole(max_steps, least=1):
        raise ArgumentError(f"`max_steps` must be a whole number of at least 1, not {max_steps!r}.")


def first_request(params: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns the arguments of the first `responses.create`, as a copy.

    The whole history is sent each time, with encrypted reasoning, so that a run needs no response to be stored.

    Args:
        params: What the user gave.

    Raises:
        ArgumentError: A parameter is at odds with a run.
    """
    request = request_snapshot(params)
    _check_extra_body(request.get("extra_body"))
    if request.get("stream") or request.get("background"):
        raise ArgumentError("A computer run waits for each response: leave out `stream` and `background`.")
    if request.get("previous_response_id") or request.get("conversation"):
        raise ArgumentError(
            "A computer run sends its whole history: pass it as `input`, and leave out `previous_response_id` and "
            "`conversation`."
        )
    include = [*(request.get("include") or ()), _ENCRYPTED_REASONING]
    return {
        **request,
        "tools": _tools(request),
        "stream": False,
        "input": _history(request.get("input", [])),
        "include": list(dict.fromkeys(include)),
    }


def _check_extra_body(extra_body: object) -> None:
    if not isinstance(extra_body, Mapping):
        return
    taken = [name for name in _RUN_BY_US if name in extra_body]
    if taken:
        raise ArgumentError(f"`extra_body` may not set `{taken[0]}`, which a computer run decides itself.")


def _tools(request: Mapping[str, Any]) -> List[Dict[str, Any]]:
    tools: Any = request.get("tools", [{"type": "computer"}])
    if not isinstance(tools, list) or len(tools) != 1 or not _is_computer(tools[0]):
        raise ArgumentError("`tools` of a computer run must be a list of one computer tool and nothing else.")
    return cast("List[Dict[str, Any]]", tools)


def _is_computer(tool: object) -> bool:
    return isinstance(tool, dict) and cast("Dict[str, Any]", tool).get("type") in TOOLS


def _history(given: Any) -> List[Any]:
    if isinstance(given, str):
        return [{"role": "user", "content": given}]
    if not isinstance(given, list):
        raise ArgumentError(f"`input` must be text or a list of items, not {type(given).__name__}.")
    return given


def with_free_choice(request: Dict[str, Any]) -> Dict[str, Any]:
    """Returns the request without a choice that forces a tool, for that has been used; the model may end the run.

    Args:
        request: The arguments of the request.
    """
    choice: Any = request.get("tool_choice")
    kind = choice.get("type") if isinstance(choice, dict) else None
    if choice == "required" or kind in _CHOICES:
        return {**request, "tool_choice": "auto"}
    if kind == "allowed_tools" and choice.get("mode") == "required":
        return {**request, "tool_choice": {"type": kind, "tools": choice["tools"], "mode": "auto"}}
    return request
