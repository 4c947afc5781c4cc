"""Where a run of tools records its progress, so that another process can go on after an interruption."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Awaitable, Callable, Dict, List, Optional, Union

from typing_extensions import Literal, TypeAlias, TypedDict

from openai_core.public_names import public

if TYPE_CHECKING:
    from ...types.responses_params import (
        ComputerCallOutputParam as ComputerCallOutput,
        FunctionCallOutputParam as FunctionCallOutput,
        McpApprovalResponseParam as McpApprovalResponse,
        ResponseInputParam,
        ToolParam,
    )

__all__ = ["AsyncResponsesToolLedger", "ResponsesToolCheckpoint", "ResponsesToolLedger", "ToolOutput"]

if TYPE_CHECKING:
    ToolOutput: TypeAlias = Union[FunctionCallOutput, ComputerCallOutput, McpApprovalResponse]
else:
    ToolOutput = Dict[str, object]


class ResponsesToolCheckpoint(TypedDict):
    """Everything that is needed to go on with a run; it holds the conversation, so keep it private.

    Credentials of MCP servers are not in it: their authorization and headers are left out, and their URLs are hashed.
    Whoever resumes gives them anew, and has to see to it that they lead to the same account.

    Keys:
        version: The format, 1.
        run_id: The id of the run.
        revision: Counts the checkpoints of the run.
        phase: `"boundary"` between turns, `"pending"` while calls are open, `"final"` at the end. Only a boundary can
            be resumed; open calls have to be looked into first.
        max_steps: The largest number of requests.
        consumed_requests: How many of them have been made.
        tools: The declared tools.
        output_override_names: Functions whose outputs the user may supply.
        history: The input of the next request.
        attempted_call_ids: Calls that began.
        returned_call_ids: Calls that returned; this does not prove that their effect took place.
        pending_items: The output items of the open turn.
        returned_outputs: The outputs of the open turn.
        final_response: The last response of a run that has ended.
    """

    version: Literal[1]
    run_id: str
    revision: int
    phase: Literal["boundary", "pending", "final"]
    max_steps: int
    consumed_requests: int
    tools: List[ToolParam]
    output_override_names: List[str]
    history: ResponseInputParam
    attempted_call_ids: List[str]
    returned_call_ids: List[str]
    pending_items: List[Dict[str, object]]
    returned_outputs: List[ToolOutput]
    final_response: Optional[Dict[str, object]]


@public
@dataclass(frozen=True)
class ResponsesToolLedger:
    """Records a run before and after everything that has effects.

    Every checkpoint is a complete copy, so that a long run writes much; a context budget does not make them smaller.
    With a ledger, requests are not retried by the client, and independent calls run one after the other.

    Attributes:
        run_id: A name for the run, the same when it is resumed.
        save: Stores a checkpoint durably before it returns. Only one process may write to a run at a time.
        resume_from: The last checkpoint of an interrupted run, to go on from there. The input of the new call is added
            behind its history, and has to hold a message of the user about the current state.
    """

    run_id: str
    save: Callable[[ResponsesToolCheckpoint], None]
    resume_from: Optional[ResponsesToolCheckpoint] = None


@public
@dataclass(frozen=True)
class AsyncResponsesToolLedger:
    """Records a run before and after everything that has effects; `save` is awaited.

    Every checkpoint is a complete copy, so that a long run writes much; a context budget does not make them smaller.
    With a ledger, requests are not retried by the client, and independent calls run one after the other.

    Attributes:
        run_id: A name for the run, the same when it is resumed.
        save: Stores a checkpoint durably before its awaitable ends. Only one process may write to a run at a time.
        resume_from: The last checkpoint of an interrupted run, to go on from there. The input of the new call is added
            behind its history, and has to hold a message of the user about the current state.
    """

    run_id: str
    save: Callable[[ResponsesToolCheckpoint], Awaitable[None]]
    resume_from: Optional[ResponsesToolCheckpoint] = None


CHECKPOINT_KEYS = frozenset(ResponsesToolCheckpoint.__annotations__)
