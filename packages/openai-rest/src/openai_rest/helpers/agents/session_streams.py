"""What the streams of sessions have in common, in both flavours: what to send first, and what each event means."""

from __future__ import annotations

import uuid
from typing import (
    TYPE_CHECKING,
    Any,
    Collection,
    Dict,
    Generic,
    Iterable,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Type,
    Union,
)

from openai_core.effects import Call
from openai_core.errors import ArgumentError
from openai_core.options import NOT_GIVEN, Omit, omit

from .collecting import AgentTurnResultCollection
from .dispatch import ToolDispatcher, options_of_requests
from .errors import AgentStreamError
from .results import OutputT
from .turn_state import TurnState

if TYPE_CHECKING:
    from typing_extensions import Self

    from openai_core.effects import Flow
    from openai_core.options import Headers, NotGiven, Timeout

    from ...types.beta_agent_sessions_params import AgentSessionInputMessageParam
    from .invocations import Invocation


class CollectsResult(Generic[OutputT]):
    """A stream that can collect the result of its turn."""

    if TYPE_CHECKING:

        @property
        def _collection(self) -> AgentTurnResultCollection[OutputT]: ...

    @property
    def _handled_tools(self) -> Collection[str]:
        return ()

    def with_result_collection(self) -> Self:
        """Keeps the final messages, so that `get_final_result` works after an iteration; call it before that begins."""
        self._collection.enable()
        return self


class Received(NamedTuple):
    """What an event means for its stream.

    Attributes:
        is_last: Whether nothing of the turn follows.
        invocation: The call of a tool that is to be run after the program had the event.
    """

    is_last: bool
    invocation: Optional[Invocation]


class SessionStreamBase(CollectsResult[OutputT]):
    """Sends input to an idle session, and gives the events of the turn that it begins.

    Nobody else may send input to the session meanwhile: the API does not tell which turn an input began.

    Args:
        sessions: The resource `client.beta.agents.sessions`.
        session_id: The id of a session, which must be idle.
        input: A text, or messages.
        output_type: The type that the answer is read as by `get_final_result`; the agent has to be set up for it.
        tool_handlers: Functions by the name of their tool. They run one after the other, each after the program had the
            event of the call. Calls of other tools are left to the program.
        on_tool_error: Called with an `AgentToolError` when a handler fails.
        idempotency_key: Key of the request that sends the input. Default: a random one.
        extra_headers: Headers of all requests.
        timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.

    Raises:
        ArgumentError: There is no input, or the type is no type with fields.
    """

    def __init__(
        self,
        sessions: Any,
        session_id: str,
        *,
        input: Union[str, Iterable[AgentSessionInputMessageParam]],
        output_type: Optional[Type[OutputT]] = None,
        tool_handlers: Optional[Mapping[str, Any]] = None,
        on_tool_error: Any = None,
        idempotency_key: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        timeout: Union[float, Timeout, NotGiven, None] = NOT_GIVEN,
    ) -> None:
        self._sessions = sessions
        self._session_id = session_id
        self._input = _input_event(input)
        self._idempotency_key = _key_of_input(idempotency_key, extra_headers)
        self._options = options_of_requests(extra_headers, timeout)
        self._dispatcher = ToolDispatcher(sessions, tool_handlers, self._options, on_tool_error)
        self._results: AgentTurnResultCollection[OutputT] = AgentTurnResultCollection(session_id, output_type)
        self._state = TurnState(session_id)
        self._stream: Any = None
        self._iterator: Any = None
        self._entered = False
        self._closed = False

    @property
    def _collection(self) -> AgentTurnResultCollection[OutputT]:
        return self._results

    @property
    def _handled_tools(self) -> Collection[str]:
        return self._dispatcher.handlers

    def _enter(self) -> None:
        if self._entered or self._closed:
            raise AgentStreamError("A stream of a session can be entered once; ask for a new one.")
        self._entered = True

    def _opening(self) -> Flow[None]:
        """Follows the events first and sends the input then, so that no event is missed."""
        sessions, options = self._sessions, self._options
        session = yield Call(lambda: sessions.retrieve(self._session_id, **options))
        if session.status != "idle":
            raise ArgumentError(
                f"The session {self._session_id!r} is {session.status}, not idle; "
                "follow what it does with `sessions.events.stream`."
            )
        self._stream = yield Call(lambda: sessions.events.stream(self._session_id, **options))
        yield Call(
            lambda: sessions.events.create(
                self._session_id, events=[self._input], idempotency_key=self._idempotency_key, **options
            )
        )

    def _entered_iterator(self) -> Any:
        if self._iterator is None:
            raise AgentStreamError("The stream of a session is a context manager; read it in its `with` block.")
        return self._iterator

    def _received(self, event: Any) -> Optional[Received]:
        """Takes an event; returns what it means, or `None` if it came before."""
        if not self._state.accept(event):
            return None
        self._collection.accept(event)
        return Received(self._state.is_last(event), self._dispatcher.prepare(event))

    def _ended_early(self) -> AgentStreamError:
        return AgentStreamError("The stream of the session ended before its turn had; the turn itself may go on.")


def _input_event(given: Union[str, Iterable[AgentSessionInputMessageParam]]) -> Dict[str, Any]:
    messages: List[Any]
    if isinstance(given, str):
        messages = [{"role": "user", "content": [{"type": "input_text", "text": given}]}] if given else []
    else:
        messages = list(given)
    if not messages:
        raise ArgumentError("`input` must not be empty.")
    return {"type": "agent.session.input.message", "input": messages}


def _key_of_input(idempotency_key: Union[str, Omit], headers: Optional[Headers]) -> Any:
    """Returns the key: that in the headers has the last word, as with other methods."""
    for name, value in (headers or {}).items():
        if name.lower() == "idempotency-key":
            return value
    return str(uuid.uuid4()) if isinstance(idempotency_key, Omit) else idempotency_key
