"""What a run of tools can be told: which calls may run early, and how much input a request may have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Awaitable, Callable, List, Union

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from ...types.responses_params import ResponseInputParam

__all__ = [
    "AsyncContextBudget",
    "ContextBudget",
    "ContextBudgetDecision",
    "ContextBudgetSnapshot",
    "EarlyExecution",
]

LARGEST_INTEGER = 2**53 - 1


class EarlyExecution(TypedDict, total=False):
    """Which calls may run while the response is still arriving, with `stream=True` and `eager=True`.

    The first local call that is not named here defers itself and everything after it to the end of the turn. Without
    this, every call may run early.

    Keys:
        functions: The names of registered functions.
        computer: Whether the computer's calls may; default false.
    """

    functions: List[str]
    computer: bool


class ContextBudgetSnapshot(TypedDict):
    """The input that is over the budget, as a copy that belongs to the callback.

    Keys:
        history: The whole input.
        eligible_call_ids: The calls that may be left out of this request.
        input_bytes: The size of the input as compact JSON in UTF-8, in bytes.
        input_images: How many images it holds.
    """

    history: ResponseInputParam
    eligible_call_ids: List[str]
    input_bytes: int
    input_images: int


class ContextBudgetDecision(TypedDict, total=False):
    """What to leave out of the request.

    Keys:
        drop_call_ids: Calls to leave out with their outputs; each has to be eligible.
        summary: What to tell the model in their place.
    """

    drop_call_ids: Required[List[str]]
    summary: str


class _ContextBudgetFields(TypedDict, total=False):
    max_input_bytes: Required[int]
    max_input_images: Required[int]
    keep_recent_screenshots: int


class ContextBudget(_ContextBudgetFields, total=False):
    """How much input one request may have. The history of the run, and what a ledger saves, stay whole.

    Keys:
        max_input_bytes: The largest input, as compact JSON in UTF-8, in bytes; at least 1.
        max_input_images: The largest number of images in it.
        keep_recent_screenshots: How many of the last screenshots may not be dropped; default 1.
        compact: Decides what an input over the budget leaves out. Without it, such a run ends with an error.
    """

    compact: Callable[[ContextBudgetSnapshot], ContextBudgetDecision]


class AsyncContextBudget(_ContextBudgetFields, total=False):
    """How much input one request may have, as `ContextBudget`; `compact` may return an awaitable or not.

    Keys:
        max_input_bytes: The largest input, as compact JSON in UTF-8, in bytes; at least 1.
        max_input_images: The largest number of images in it.
        keep_recent_screenshots: How many of the last screenshots may not be dropped; default 1.
        compact: Decides what an input over the budget leaves out. Without it, such a run ends with an error.
    """

    compact: Callable[[ContextBudgetSnapshot], Union[ContextBudgetDecision, Awaitable[ContextBudgetDecision]]]
