"""What the helpers for agents raise.

OpenAIError
├── AgentStreamError (RuntimeError)       a stream of a session was misused, or ended before its turn
├── AgentTurnResultError                  a turn brought no complete result
├── AgentOutputParseError                 the answer of a turn does not fit the type that was asked for
├── AgentFilePreparationError             not all files could be uploaded
└── AgentFileStagingError                 an uploaded file could not be put into an environment
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from openai_core.errors import OpenAIError

if TYPE_CHECKING:
    from typing_extensions import Literal, TypeAlias

    from ...types.beta_agent_sessions import AgentSessionMessage, AgentSessionRequiredAction, Turn
    from .prepared_files import PreparedAgentFiles
    from .results import AgentTurnResult

    ResultErrorReason: TypeAlias = Literal["failed", "cancelled", "requires_action", "incomplete", "observation_failed"]


class AgentStreamError(OpenAIError, RuntimeError):
    """A stream of a session was used in the wrong order, or ended before its turn had ended."""


class AgentTurnResultError(OpenAIError):
    """A turn brought no complete result, or it could not be observed to its end.

    Attributes:
        reason: `failed`, `cancelled`, `requires_action` (an action that no handler takes), `incomplete` (the stream
            ended early), or `observation_failed` (the turn may have gone on; the cause says what went wrong).
        turn: The turn as far as it was seen.
        turn_id: The id of the turn.
        session_id: The id of its session.
        messages: The messages that were complete by then.
        required_actions: The actions that the session waits for.
    """

    reason: ResultErrorReason
    turn: Optional[Turn]
    turn_id: Optional[str]
    session_id: Optional[str]
    messages: List[AgentSessionMessage]
    required_actions: List[AgentSessionRequiredAction]

    def __init__(
        self,
        reason: ResultErrorReason,
        *,
        turn: Optional[Turn],
        session_id: Optional[str],
        messages: List[Any],
        required_actions: List[Any],
    ) -> None:
        super().__init__(f"There is no result of the turn: {reason}.")
        self.reason = reason
        self.turn = turn
        self.turn_id = None if turn is None else turn.id
        self.session_id = session_id
        self.messages = messages
        self.required_actions = required_actions


class AgentOutputParseError(OpenAIError):
    """A turn was completed, but its answer does not fit the type that was asked for.

    The message does not quote the answer.

    Attributes:
        result: The result, with the messages as they are.
    """

    result: AgentTurnResult[Any]

    def __init__(self, result: AgentTurnResult[Any]) -> None:
        super().__init__("The answer of the agent does not fit the type that was asked for; `result` has its text.")
        self.result = result


class AgentFilePreparationError(OpenAIError):
    """Not all files could be uploaded. Those that were stay uploaded until the caller deletes them.

    Attributes:
        prepared: What was uploaded before.
    """

    prepared: PreparedAgentFiles

    def __init__(self, prepared: PreparedAgentFiles) -> None:
        done = len(prepared.uploaded_file_ids)
        super().__init__(f"Not all files could be prepared; {done} are uploaded and listed in `prepared`.")
        self.prepared = prepared


class AgentFileStagingError(OpenAIError):
    """A file was uploaded, but could not be put into the environment. It stays uploaded until the caller deletes it.

    Attributes:
        uploaded_file_id: The id of the uploaded file.
    """

    uploaded_file_id: str

    def __init__(self, uploaded_file_id: str) -> None:
        super().__init__(f"The file {uploaded_file_id!r} is uploaded, but could not be put into the environment.")
        self.uploaded_file_id = uploaded_file_id
