"""The request that a run repeats: what the user may decide in it, and what belongs to the runner."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Dict, FrozenSet, List, Mapping

from openai_core.errors import ArgumentError

from ...types.responses_params import ResponseCreateParamsBase, ResponseCreateParamsNonStreaming
from ..plain_json import json_copy
from ..snapshots import request_snapshot
from .server_tools import SERVER_TOOLS

__all__ = ["declared_tools", "initial_history", "request_parameters"]

_BODY = frozenset(ResponseCreateParamsBase.__annotations__) | frozenset(
    ResponseCreateParamsNonStreaming.__annotations__
)
_OWNED = frozenset(
    (
        "stream",
        "store",
        "background",
        "conversation",
        "previous_response_id",
        "tools",
        "input",
        "include",
        "tool_choice",
    )
)
_OWNED_WITH_BUDGET = frozenset(("truncation", "context_management"))
_COMPUTERS = ("computer", "computer_use_preview")
ENCRYPTED_REASONING = "reasoning.encrypted_content"


def request_parameters(params: Mapping[str, Any], *, saved: bool, budgeted: bool) -> Dict[str, Any]:
    """Copies the parameters of a request, and refuses those that are at odds with a run.

    Args:
        params: What the user gave.
        saved: Whether a ledger records the run, so that it has to be JSON and nothing but the body.
        budgeted: Whether the input is measured, so that it has to be JSON.

    Raises:
        ArgumentError: Parameters cannot be part of a run.
    """
    if not isinstance(params, Mapping):
        raise ArgumentError("`params` takes a dictionary with the parameters of `responses.create`.")
    if saved or budgeted:
        if type(params) is not dict:
            raise ArgumentError("With a ledger or a context budget, `params` is an ordinary dictionary.")
        if saved and params.keys() - _BODY:
            raise ArgumentError("With a ledger, `params` holds parameters of the body only, no options of the call.")
        copied = _json_parameters(params)
    else:
        copied = request_snapshot(params)
    _refuse_extra_body(copied.get("extra_body"), _OWNED | (_OWNED_WITH_BUDGET if budgeted else frozenset()))
    if copied.get("stream") or copied.get("background"):
        raise ArgumentError("A run waits for each response: leave `background` out, and pass `stream` to the runner.")
    if copied.get("conversation") is not None or copied.get("previous_response_id") is not None:
        raise ArgumentError("A run sends its whole history: leave out `conversation` and `previous_response_id`.")
    if budgeted and (copied.get("truncation") == "auto" or copied.get("context_management")):
        raise ArgumentError("With a context budget, leave out `truncation='auto'` and `context_management`.")
    return copied


def _json_parameters(params: Mapping[str, Any]) -> Dict[str, Any]:
    try:
        copied: Dict[str, Any] = json_copy(params, drop_omitted=True)
    except ValueError as error:
        raise ArgumentError(f"With a ledger or a context budget, `params` is plain JSON. {error}") from None
    return copied


def _refuse_extra_body(extra_body: object, owned: FrozenSet[str]) -> None:
    both = owned.intersection(extra_body) if isinstance(extra_body, Mapping) else ()
    if both:
        raise ArgumentError(f"`extra_body` holds parameters that belong to the run: {', '.join(sorted(both))}.")


def declared_tools(params: Mapping[str, Any], registered: List[Any]) -> List[Any]:
    """Returns all tools of the run: the registered ones, and those of the API that the user declared.

    Args:
        params: The arguments of the request.
        registered: The tools that the runner carries out.

    Raises:
        ArgumentError: A declared tool is neither one that the API carries out, nor the registered computer.
    """
    declared: List[Any] = list(params.get("tools") or ())
    if not all(isinstance(tool, dict) for tool in declared):
        raise ArgumentError("Each tool in `tools` is a dictionary.")
    computers = [tool for tool in declared if tool.get("type") in _COMPUTERS]
    if len(computers) > 1 or (computers and not any(tool["type"] == "computer" for tool in registered)):
        raise ArgumentError("A computer tool may be declared once, and only where a computer is registered.")
    if any(tool.get("type") not in SERVER_TOOLS for tool in declared if tool not in computers):
        raise ArgumentError("`tools` of a run takes tools that the API carries out; register functions at the runner.")
    own = [tool for tool in registered if not computers or tool["type"] != "computer"]
    tools = deepcopy([*own, *declared])
    _check_labels([tool.get("server_label") for tool in tools if tool["type"] == "mcp"])
    if params.get("store") is False and any(tool["type"] == "image_generation" for tool in tools):
        raise ArgumentError("A run that generates images goes on from stored responses: leave out `store=False`.")
    return tools


def _check_labels(labels: List[Any]) -> None:
    if not all(type(label) is str and label for label in labels) or len(set(labels)) != len(labels):
        raise ArgumentError("Each MCP server needs a `server_label` of its own.")


def initial_history(params: Mapping[str, Any]) -> List[Any]:
    """Returns the input of the first request as a list of items.

    Args:
        params: The arguments of the request.

    Raises:
        ArgumentError: The input is null.
    """
    given: Any = params.get("input", [])
    if given is None:
        raise ArgumentError("`input` must be text or a list of items, not None; leave it out where there is none.")
    return [{"role": "user", "content": given}] if isinstance(given, str) else list(given)


def included(params: Mapping[str, Any]) -> List[str]:
    """Returns what responses are to include; encrypted reasoning always, since it is sent back.

    Args:
        params: The arguments of the request.
    """
    return list(dict.fromkeys([*(params.get("include") or ()), ENCRYPTED_REASONING]))
