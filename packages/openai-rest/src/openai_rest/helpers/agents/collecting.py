"""Collecting the result of a turn from the events of its session, without I/O."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Callable, Collection, Dict, Generator, Generic, List, Optional, Tuple, Type

from pydantic import ValidationError

from openai_core.decoding import construct_type

from .errors import AgentOutputParseError, AgentStreamError, AgentTurnResultError
from .output_types import validate_output_type
from .results import AgentTurnResult, OutputT
from .turn_state import BUDGET_REACHED, TURN_ENDS, session_id_of

if TYPE_CHECKING:
    from ...types.beta_agent_sessions import AgentSessionMessage, AgentSessionRequiredAction, Turn
    from .errors import ResultErrorReason

_EXPECTED = {"string_type": "a string", "list_type": "a list"}


class AgentTurnResultCollector:
    """Keeps what makes up the result of the first turn that is seen.

    Args:
        session_id: The id of the session, where it is known beforehand.

    Attributes:
        session_id: The id of the session.
        turn: The turn as it was seen last.
        boundary: Whether nothing more belongs to the turn.
        session_failed: Whether the session as a whole has failed.
        cause: What went wrong while the events were read.
        required_actions: What the session waits for.
    """

    def __init__(self, session_id: Optional[str] = None) -> None:
        self.session_id = session_id
        self.turn: Optional[Turn] = None
        self.boundary = False
        self.session_failed = False
        self.cause: Optional[Exception] = None
        self.required_actions: List[AgentSessionRequiredAction] = []
        self._messages: Dict[str, Tuple[int, AgentSessionMessage]] = {}
        self._error: Optional[AgentTurnResultError] = None
        self._result: Optional[AgentTurnResult[Any]] = None

    def accept(self, event: Any) -> None:
        """Takes the next event."""
        handle = None if self.boundary else _HANDLERS.get(event.type)
        if handle is not None:
            handle(self, event)

    def is_done(self) -> bool:
        """Tells whether nothing more belongs to the turn."""
        return self.boundary

    def messages(self) -> List[AgentSessionMessage]:
        """Returns the complete final messages so far, in the order of the answer."""
        return [message for _, message in sorted(self._messages.values(), key=lambda placed: placed[0])]

    def error(self, reason: ResultErrorReason) -> AgentTurnResultError:
        """Ends the collection with an error; the first one stays."""
        if self._error is None:
            self._error = AgentTurnResultError(
                reason,
                turn=self.turn,
                session_id=self.session_id,
                messages=self.messages(),
                required_actions=self.required_actions,
            )
            self.boundary = True
        return self._error

    def check_outcome(self, handled_tools: Collection[str] = ()) -> None:
        """Raises as soon as it is certain that there will be no result.

        Args:
            handled_tools: The names of tools with a handler; their calls are no reason to stop.

        Raises:
            AgentTurnResultError: The turn has failed or was cancelled, or waits for something that nobody does.
        """
        if self._error is not None:
            raise self._error
        status = None if self.turn is None else self.turn.status
        if self.session_failed or status == "failed":
            raise self.error("failed")
        if status == "cancelled":
            raise self.error("cancelled")
        if not all(_is_handled(action, handled_tools) for action in self.required_actions):
            raise self.error("requires_action")
        if self.cause is not None:
            raise self.error("observation_failed") from self.cause

    def result(self) -> AgentTurnResult[Any]:
        """Returns the result.

        Raises:
            AgentTurnResultError: There is none.
        """
        if self._result is None:
            self.check_outcome()
            if not self.boundary or self.turn is None or self.turn.status != "completed":
                raise self.error("incomplete")
            self._result = AgentTurnResult(deepcopy(self.turn), self.messages())
        return self._result

    def _created(self, event: Any) -> None:
        self.session_id = event.session.id

    def _turn_created(self, event: Any) -> None:
        if self.turn is None and event.turn.subagent_id is None:
            self.turn = deepcopy(event.turn)
            self.session_id = event.session_id

    def _turn_ended(self, event: Any) -> None:
        if self.turn is not None and event.turn_id == self.turn.id:
            self.turn = deepcopy(event.turn)
            self.required_actions = []

    def _item_done(self, event: Any) -> None:
        item = event.item
        if self.turn is None or item.turn_id != self.turn.id or item.type != "message":
            return
        if item.phase != "commentary" and item.status == "completed":
            self._messages[item.id] = (event.output_index, _message_of(item))

    def _in_progress(self, event: Any) -> None:
        self.required_actions = []

    def _requires_action(self, event: Any) -> None:
        self.session_id = event.session.id
        self.required_actions = deepcopy(event.session.required_actions or [])

    def _failed(self, event: Any) -> None:
        self.session_id = event.session.id
        self.session_failed = True
        self.boundary = True

    def _idle(self, event: Any) -> None:
        if self.turn is not None and self.turn.status in ("completed", "failed", "cancelled"):
            self.required_actions = []
            self.boundary = True

    def _budget_reached(self, event: Any) -> None:
        session_id = session_id_of(event)
        if session_id is None or self.session_id not in (None, session_id):
            return
        if self.turn is None:
            self.session_id = session_id
            self.boundary = True
        elif self.session_id is not None:
            self._idle(event)


_HANDLERS: Dict[str, Callable[[AgentTurnResultCollector, Any], None]] = {
    "agent.session.created": AgentTurnResultCollector._created,
    "agent.session.turn.created": AgentTurnResultCollector._turn_created,
    **dict.fromkeys(TURN_ENDS, AgentTurnResultCollector._turn_ended),
    "agent.session.turn.item.done": AgentTurnResultCollector._item_done,
    "agent.session.in_progress": AgentTurnResultCollector._in_progress,
    "agent.session.requires_action": AgentTurnResultCollector._requires_action,
    "agent.session.failed": AgentTurnResultCollector._failed,
    "agent.session.idle": AgentTurnResultCollector._idle,
    BUDGET_REACHED: AgentTurnResultCollector._budget_reached,
}


def _is_handled(action: Any, handled_tools: Collection[str]) -> bool:
    return action.type == "function_call" and action.name in handled_tools


def _message_of(item: Any) -> AgentSessionMessage:
    """Returns an item of an answer as the message that the session keeps; warns where it has not the promised form."""
    from ...types.beta_agent_sessions import AgentSessionMessage

    data = item.to_dict(warnings=False)
    for problem in _problems(type(item), data):
        warnings.warn(problem, stacklevel=2)
    message: AgentSessionMessage = construct_type(type_=AgentSessionMessage, value=deepcopy(data))  # type: ignore[assignment]
    return message


def _problems(model: Any, data: Dict[str, Any]) -> List[str]:
    try:
        model.model_validate(data)
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False)
        return [_problem(_path(each["loc"]), str(each["type"])) for each in found]
    return []


def _problem(path: str, kind: str) -> str:
    expected = _EXPECTED.get(kind)
    if expected is not None:
        return f"Unexpected response type at {path}: expected {expected}."
    return f"Unexpected response value at {path}: {kind}."


def _path(location: Tuple[Any, ...]) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).lstrip(".")


class AgentTurnResultCollection(Generic[OutputT]):
    """The collection of a stream, which keeps nothing unless it is asked to.

    Args:
        session_id: The id of the session, where it is known beforehand.
        output_type: The type that the answer is read as.

    Attributes:
        output_type: The type that the answer is read as.
        collector: What collects, once that was asked for.

    Raises:
        ArgumentError: The type is no type with fields.
    """

    def __init__(self, session_id: Optional[str] = None, output_type: Optional[Type[OutputT]] = None) -> None:
        if output_type is not None:
            validate_output_type(output_type)
        self.output_type = output_type
        self.collector: Optional[AgentTurnResultCollector] = None
        self._session_id = session_id
        self._has_begun = False
        self._parsed: Optional[AgentTurnResult[OutputT]] = None

    def enable(self) -> AgentTurnResultCollector:
        """Begins to collect.

        Raises:
            AgentStreamError: Events have passed already.
        """
        if self.collector is None:
            if self._has_begun:
                raise AgentStreamError(
                    "Events have passed already; call `with_result_collection()` before the first one is read."
                )
            self.collector = AgentTurnResultCollector(self._session_id)
        return self.collector

    def accept(self, event: Any) -> None:
        """Takes the next event."""
        self._has_begun = True
        if self.collector is not None:
            self.collector.accept(event)

    def record_error(self, error: Exception) -> None:
        """Takes what ended the stream."""
        if self.collector is not None and not self.collector.is_done():
            self.collector.cause = error

    @contextmanager
    def observed(self, handled_tools: Collection[str]) -> Generator[Callable[[], bool], None, None]:
        """Surrounds the reading of a stream to its end; gives a function that tells whether the turn is over.

        Args:
            handled_tools: The names of tools with a handler.

        Raises:
            AgentTurnResultError: There will be no result, or reading the stream failed.
        """
        collector = self.enable()

        def is_over() -> bool:
            collector.check_outcome(handled_tools)
            return collector.is_done()

        try:
            yield is_over
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except Exception as error:
            self.record_error(error)
            raise collector.error("observation_failed") from error

    def result(self) -> AgentTurnResult[OutputT]:
        """Returns the result, read as the type if there is one.

        Raises:
            AgentTurnResultError: There is none.
            AgentOutputParseError: The answer does not fit the type.
        """
        result: AgentTurnResult[OutputT] = self.enable().result()
        if self.output_type is None:
            return result
        if self._parsed is None:
            self._parsed = result.parse(self.output_type)
        return self._parsed
