"""The result of a turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, List, Optional, Type

from typing_extensions import TypeVar

from openai_core.public_names import public

from .errors import AgentOutputParseError
from .output_types import validate_output_type

if TYPE_CHECKING:
    from ...types.beta_agent_sessions import AgentSessionMessage, Turn

OutputT = TypeVar("OutputT", default=Any)
ParseT = TypeVar("ParseT")


@public
@dataclass(frozen=True)
class AgentTurnResult(Generic[OutputT]):
    """What a turn brought: its final messages, complete and in order.

    Attributes:
        turn: The turn that has ended.
        messages: The messages of the agent that answered, without its comments on the way.
        output_parsed: The answer as the type that was asked for, if one was.
    """

    turn: Turn
    messages: List[AgentSessionMessage]
    output_parsed: Optional[OutputT] = None

    def parse(self, output_type: Type[ParseT]) -> AgentTurnResult[ParseT]:
        """Returns the same result with its answer read as a type; nothing is sent.

        Args:
            output_type: A pydantic model, a dataclass or a TypedDict. Where there are several texts, each has to fit,
                and the first one counts.

        Raises:
            AgentOutputParseError: The answer does not fit, or there is none.
        """
        try:
            validate_output_type(output_type)
            parsed = [_read(output_type, text) for text in self._texts()]
            first = parsed[0]
        except Exception:
            # Not chained: pydantic's message quotes the answer.
            raise AgentOutputParseError(self) from None
        return AgentTurnResult(self.turn, self.messages, first)

    @property
    def session_id(self) -> str:
        """The id of the session."""
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        """The id of the turn."""
        return self.turn.id

    @property
    def output_text(self) -> str:
        """The text of all messages, joined."""
        return "".join(message.output_text for message in self.messages)

    def _texts(self) -> List[str]:
        return [part.text for message in self.messages for part in message.content if part.type == "output_text"]


def _read(output_type: Type[ParseT], text: str) -> ParseT:
    from ..structured.output_types import validated

    value: ParseT = validated(output_type, text)
    return value
