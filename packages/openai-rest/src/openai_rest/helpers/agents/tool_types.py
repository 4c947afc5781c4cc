"""What handlers of tools take and return, and what is told about one that failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Iterable, Mapping, Union

from typing_extensions import Literal, TypeAlias

from openai_core.public_names import public

if TYPE_CHECKING:
    from ...types.beta_agents_params import InputContentParam

ToolOutput: TypeAlias = Union[str, Mapping[str, Any], "Iterable[InputContentParam]", None]
"""What the model gets: a text, an object (sent as JSON), parts of content, or nothing."""

ToolHandler: TypeAlias = Callable[[Dict[str, Any]], ToolOutput]
"""Called with the arguments of a call."""

AsyncToolHandler: TypeAlias = Callable[[Dict[str, Any]], Union[ToolOutput, Awaitable[ToolOutput]]]
"""Called with the arguments of a call; what it returns may have to be awaited."""

ToolErrorStage: TypeAlias = Literal["arguments", "execution", "output"]
"""Where a handler failed: in reading its arguments, in running, or in what it returned."""


@public
@dataclass(frozen=True)
class AgentToolError:
    """What `on_tool_error` is called with. The model is told only that the tool failed, never why.

    Attributes:
        error: What was raised.
        tool_name: The name of the tool.
        session_id: The session that the call is from.
        turn_id: The turn that the call is from.
        call_id: The id of the call.
        stage: Where it failed.
    """

    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: ToolErrorStage


ToolErrorHandler: TypeAlias = Callable[[AgentToolError], None]
"""Called when a handler fails."""

AsyncToolErrorHandler: TypeAlias = Callable[[AgentToolError], Union[None, Awaitable[None]]]
"""Called when a handler fails; what it returns may have to be awaited."""
