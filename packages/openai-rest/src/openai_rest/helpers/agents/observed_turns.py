"""What the events of a session tell about its first turn, without I/O."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Callable, Collection, Dict, List, Optional

from .errors import AgentTurnResultError
from .messages import message_of
from .results import AgentTurnResult
from .turn_state import BUDGET_REACHED, TURN_ENDS, session_id_of

if TYPE_CHECKING:
    from ...types.beta_agent_sessions import AgentSessionMessage, AgentSessionRequiredAction, Turn
    from .errors import ResultErrorReason

__all__ = ["ObservedTurn"]


class ObservedTurn:
    """The first turn of an agent itself (those of subagents do not count), as far as events told of it.

    Args:
        session_id: The id of the session, where it is known beforehand.

    Attributes:
        is_over: Whether nothing more belongs to the turn; events are passed over then.
    """

    def __init__(self, session_id: Optional[str] = None) -> None:
        self.is_over = False
        self._session_id = session_id
        self._session_failed = False
        self._turn: Optional[Turn] = None
        self._required: List[AgentSessionRequiredAction] = []
        self._messages: Dict[str, AgentSessionMessage] = {}
        self._positions: Dict[str, int] = {}

    def accept(self, event: Any) -> None:
        """Takes the next event.

        Args:
            event: An event of the session's stream.
        """
        handle = None if self.is_over else _HANDLERS.get(event.type)
        if handle is not None:
            handle(self, event)

    def obstacle(self, handled_tools: Collection[str]) -> Optional[ResultErrorReason]:
        """Returns why it is certain already that there will be no result, or `None`.

        Args:
            handled_tools: The names of tools with a handler; their calls are no reason.
        """
        if self._session_failed or self._has_status("failed"):
            return "failed"
        if self._has_status("cancelled"):
            return "cancelled"
        is_waiting = any(
            action.type != "function_call" or action.name not in handled_tools for action in self._required
        )
        return "requires_action" if is_waiting else None

    def result(self) -> Optional[AgentTurnResult[Any]]:
        """Returns what the turn brought, or `None` if it is not completed."""
        if self._turn is None or not (self.is_over and self._has_status("completed")):
            return None
        return AgentTurnResult(deepcopy(self._turn), self._ordered_messages())

    def error(self, reason: ResultErrorReason) -> AgentTurnResultError:
        """Makes an error that tells what was seen.

        Args:
            reason: Why there is no result.
        """
        return AgentTurnResultError(
            reason,
            session_id=self._session_id,
            turn=self._turn,
            required_actions=self._required,
            messages=self._ordered_messages(),
        )

    def _ordered_messages(self) -> List[AgentSessionMessage]:
        return [self._messages[item_id] for item_id in sorted(self._messages, key=self._positions.__getitem__)]

    def _has_status(self, *statuses: str) -> bool:
        return self._turn is not None and self._turn.status in statuses

    def _created(self, event: Any) -> None:
        self._session_id = event.session.id

    def _turn_created(self, event: Any) -> None:
        if self._turn is None and event.turn.subagent_id is None:
            self._turn = deepcopy(event.turn)
            self._session_id = event.session_id

    def _turn_ended(self, event: Any) -> None:
        if self._turn is not None and event.turn_id == self._turn.id:
            self._turn = deepcopy(event.turn)
            self._required = []

    def _item_done(self, event: Any) -> None:
        item = event.item
        if self._turn is None or item.turn_id != self._turn.id or item.type != "message":
            return
        if item.phase != "commentary" and item.status == "completed":
            self._positions[item.id] = event.output_index
            self._messages[item.id] = message_of(item)

    def _in_progress(self, event: Any) -> None:
        self._required = []

    def _requires_action(self, event: Any) -> None:
        self._session_id = event.session.id
        self._required = deepcopy(event.session.required_actions or [])

    def _failed(self, event: Any) -> None:
        self._session_id = event.session.id
        self._session_failed = self.is_over = True

    def _idle(self, event: Any) -> None:
        if self._has_status("completed", "failed", "cancelled"):
            self._required = []
            self.is_over = True

    def _budget_reached(self, event: Any) -> None:
        session_id = session_id_of(event)
        if session_id is None or self._session_id not in (None, session_id):
            return
        if self._turn is None:
            self._session_id = session_id
            self.is_over = True
        elif self._session_id is not None:
            self._idle(event)


_HANDLERS: Dict[str, Callable[[ObservedTurn, Any], None]] = {
    "agent.session.created": ObservedTurn._created,
    "agent.session.turn.created": ObservedTurn._turn_created,
    **dict.fromkeys(TURN_ENDS, ObservedTurn._turn_ended),
    "agent.session.turn.item.done": ObservedTurn._item_done,
    "agent.session.in_progress": ObservedTurn._in_progress,
    "agent.session.requires_action": ObservedTurn._requires_action,
    "agent.session.failed": ObservedTurn._failed,
    "agent.session.idle": ObservedTurn._idle,
    BUDGET_REACHED: ObservedTurn._budget_reached,
}
