"""What the events of a streamed response mean: the response so far, and the events with more in them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, Iterable, List, Optional

from openai_core.decoding import decoder
from openai_core.models import BaseModel
from openai_core.options import is_given, omit
from openai_core.public_names import public

from ....types.parsed_responses import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
)
from ....types.responses import Response
from ...shapes import is_object, kind_of, models_in, text_in
from ...structured.output_types import TextFormatT
from ...structured.parsing import arguments_text, as_subclass
from ...structured.response_parsing import parse_response, parse_text
from ..accumulation import copied, instance_maker, plain, put
from ..errors import ResponseFailedError, StreamStateError
from .events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from .implied import implied_item, implied_part
from .snapshot import OutputItems

if TYPE_CHECKING:
    from typing import Type, Union

    from openai_core.options import Omit

    from ....types.response_events import ResponseStreamEvent as RawResponseStreamEvent
    from ....types.responses_params import ToolParam
    from .events import ParsedResponseSnapshot, ResponseStreamEvent

_CARRIED = {
    "response.created": "response",
    "response.queued": "response",
    "response.in_progress": "response",
    "response.failed": "response",
    "response.incomplete": "response",
    "response.cancelled": "response",
    "response.output_item.done": "item",
    "response.content_part.added": "part",
}
"""The object without which an event says nothing of the response."""

_UNDECLARED = ("response.cancelled", "response.done")
"""Events that other servers send, or the API over WebSockets, whose response is not read as one."""

_response = decoder(Response)
_text_delta = instance_maker(ResponseTextDeltaEvent)
_arguments_delta = instance_maker(ResponseFunctionCallArgumentsDeltaEvent)


def _with_snapshot(make: Any, event: Any, snapshot: str) -> Any:
    fields = vars(event).copy()
    fields["snapshot"] = snapshot
    return make((fields, event.__pydantic_extra__ or {}, {*event.__pydantic_fields_set__, "snapshot"}))


@public
class ResponseStreamState(Generic[TextFormatT]):
    """Turns the events of a streamed response into those with more in them, and into the response that they make up.

    Args:
        input_tools: The tools of the request; arguments for strict ones are parsed.
        text_format: The `text_format` of the request; texts are parsed if it is given.
        starting_after: Events up to this sequence number are taken into account, but not handed out.
    """

    def __init__(
        self,
        *,
        input_tools: Union[Iterable[ToolParam], Omit] = omit,
        text_format: Union[Type[TextFormatT], Omit] = omit,
        starting_after: Optional[int] = None,
    ) -> None:
        self._input_tools: List[Any] = list(input_tools) if is_given(input_tools) else []
        self._text_format = text_format
        self._starting_after = starting_after
        self._snapshot: Optional[ParsedResponseSnapshot] = None
        self._items = OutputItems()
        self._completed_response: Optional[ParsedResponse[TextFormatT]] = None
        self._failure: Optional[Dict[str, Any]] = None
        self.request: Any = None
        self._handlers: Dict[str, Callable[[Any], Any]] = {
            "response.output_text.delta": self._text_delta,
            "response.function_call_arguments.delta": self._arguments_delta,
            "response.function_call_arguments.done": self._arguments_done,
            "response.output_text.done": self._text_done,
            "response.refusal.delta": self._refusal_delta,
            "response.content_part.added": self._part_added,
            "response.output_item.added": self._item_added,
            "response.output_item.done": self._item_done,
            "response.created": self._going_on,
            "response.queued": self._going_on,
            "response.in_progress": self._going_on,
            "response.failed": self._failed,
            "response.incomplete": self._ended,
            "response.cancelled": self._ended,
            "response.completed": self._completed,
            "response.done": self._completed,  # as OpenRouter calls it
            "error": self._error,
        }

    @property
    def current_response_snapshot(self) -> ParsedResponseSnapshot:
        """The response so far. It is one object that grows with each event.

        Raises:
            StreamStateError: There was no event that begins a response yet.
        """
        if self._snapshot is None:
            raise StreamStateError("There is no response yet: no event of the stream has begun one.")
        return self._snapshot

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Returns the complete response.

        Raises:
            ResponseFailedError: The response failed, or the stream held an error.
            StreamStateError: There was no `response.completed`.
        """
        if self._completed_response is not None:
            return self._completed_response
        if self._failure is not None:
            raise ResponseFailedError(self._failure, failed_response=self._snapshot, request=self.request)
        status = "unknown" if self._snapshot is None else self._snapshot.status
        details = getattr(self._snapshot, "incomplete_details", None)
        reason = f", because of {details.reason!r}" if details is not None else ""
        raise StreamStateError(
            f"There is no complete response: `response.completed` did not arrive (the status is {status!r}{reason})."
        )

    def handle_event(self, event: RawResponseStreamEvent) -> List[ResponseStreamEvent[TextFormatT]]:
        """Adds an event to the response, and returns what is to be handed out for it.

        Args:
            event: The next event of the stream.

        Raises:
            StreamStateError: The event contradicts those before it.
            OutputParsingError: A text is not what was asked for.
        """
        kind: Any = kind_of(event)
        handler = self._handlers.get(kind)
        if kind in _UNDECLARED and isinstance(getattr(event, "response", None), dict):
            event = as_subclass(type(event), event, response=_response(event.response))  # type: ignore[union-attr]
        if kind in _CARRIED and not isinstance(getattr(event, _CARRIED[kind], None), BaseModel):
            handler = None
        handed_out: Any = event if handler is None else handler(event)
        if handed_out is None:
            return []
        number = getattr(handed_out, "sequence_number", None)
        known = self._starting_after is not None and isinstance(number, int) and number <= self._starting_after
        return [] if known else [handed_out]

    def accumulate_event(self, event: RawResponseStreamEvent) -> ParsedResponseSnapshot:
        """Adds an event to the response, and returns the response so far.

        Args:
            event: The next event of the stream.
        """
        self.handle_event(event)
        return self.current_response_snapshot

    def _text_delta(self, event: Any) -> Any:
        part = self._part(event, "output_text")
        text = vars(part)["text"] = text_in(part.text) + text_in(event.delta)
        return _with_snapshot(_text_delta, event, text)

    def _text_done(self, event: Any) -> Any:
        part = self._part(event, "output_text")
        phase = self._items.unfinished(self._items.place(event)).phase
        text = event.text or part.text or event.text
        parsed = parse_text(text, self._text_format, phase=phase, response=self._snapshot)
        put(part, "text", text)
        put(part, "parsed", parsed)
        return as_subclass(ResponseTextDoneEvent, event, parsed=parsed)

    def _refusal_delta(self, event: Any) -> Any:
        with suppress(StreamStateError):  # the event has all that it needs, so that nothing is lost
            part = self._part(event, "refusal")
            put(part, "refusal", text_in(part.refusal) + text_in(event.delta))
        return event

    def _arguments_delta(self, event: Any) -> Any:
        call = self._item(event, "function_call")
        more = arguments_text(event.delta) if isinstance(event.delta, dict) else text_in(event.delta)
        arguments = vars(call)["arguments"] = text_in(call.arguments) + more
        return _with_snapshot(_arguments_delta, event, arguments)

    def _arguments_done(self, event: Any) -> Any:
        with suppress(StreamStateError):  # it only matters where the item never is done
            call = self._item(event, "function_call")
            if event.arguments:
                put(call, "arguments", arguments_text(event.arguments))
        return event

    def _item(self, event: Any, type_: str) -> Any:
        item = self._items.imply(self._items.place(event), implied_item(event, type_))
        if kind_of(item) != type_:
            raise StreamStateError(f"{event.type!r} goes on with an output item of type {kind_of(item)!r}.")
        return item

    def _part(self, event: Any, type_: str) -> Any:
        content = self._item(event, "message").content
        place = event.content_index if type(event.content_index) is int else max(len(content) - 1, 0)
        if place == len(content):
            content.append(implied_part(type_))
        if not 0 <= place < len(content):
            raise StreamStateError(f"{event.type!r} goes on with part {place} of a message, which has not begun.")
        if kind_of(content[place]) is None:
            content[place] = implied_part(type_)
        if kind_of(content[place]) != type_:
            raise StreamStateError(f"{event.type!r} goes on with a part of type {kind_of(content[place])!r}.")
        return content[place]

    def _part_added(self, event: Any) -> Any:
        item = self._items.imply(self._items.place(event), implied_item(event, "message"))
        if kind_of(item) == "message":
            item.content.append(_own_part(event.part))
        return event

    def _item_added(self, event: Any) -> Any:
        if event.item is None:
            return None
        if isinstance(event.item, BaseModel):
            self._items.add(self._items.next_place(event), _own_item(event.item))
            self._show_items()
        return event

    def _item_done(self, event: Any) -> Any:
        self._items.finish(self._items.place(event), event.item, _own_item(event.item))
        self._show_items()
        return event

    def _show_items(self) -> None:
        if self._snapshot is not None:
            put(self._snapshot, "output", self._items.shown())

    def _going_on(self, event: Any) -> Any:
        if not self._begins_with(event.response):
            self._items.update(models_in(event.response.output))
        return self._with_output(event, [])

    def _ended(self, event: Any) -> Any:
        self._begins_with(event.response)
        return self._with_output(event, self._items.all())

    def _failed(self, event: Any) -> Any:
        error = getattr(event.response, "error", None)
        said = plain(error) if isinstance(error, BaseModel) else {"message": error} if isinstance(error, str) else {}
        reason = getattr(getattr(event.response, "incomplete_details", None), "reason", None)
        self._failure = self._failure or said or ({"message": f"The response failed: {reason}."} if reason else {})
        return self._ended(event)

    def _error(self, event: Any) -> Any:
        self._failure = {name: getattr(event, name, None) for name in ("message", "code", "param")}
        return event

    def _completed(self, event: Any) -> Any:
        response: Any = getattr(event, "response", None)
        if not is_object(response):
            if self._snapshot is None:
                return event
            response = as_subclass(ParsedResponse, self._snapshot, status="completed")
        self._begins_with(response)
        output = models_in(response.output)
        if output:
            self._items.check_against(output)
        output = self._items.with_texts(response.output) if output else self._items.all()
        response = as_subclass(type(response), response, output=output)
        self._completed_response = parse_response(
            text_format=self._text_format, response=response, input_tools=self._input_tools
        )
        return as_subclass(ResponseCompletedEvent, event, response=self._completed_response)

    def _begins_with(self, response: Any) -> bool:
        """Takes the first response that an event shows as the one that grows; all others must be the same one."""
        snapshot = self._snapshot
        if snapshot is None:
            if not self._items:
                self._items = OutputItems(map(_own_item, models_in(response.output)))
            self._snapshot = as_subclass(ParsedResponse, response, output=self._items.shown())
            return True
        if response.id and snapshot.id and response.id != snapshot.id:
            raise StreamStateError(f"The stream of the response {snapshot.id!r} goes on with {response.id!r}.")
        if response.id:
            put(snapshot, "id", response.id)
        put(snapshot, "status", response.status)
        return False

    @staticmethod
    def _with_output(event: Any, output: List[Any]) -> Any:
        """Some servers leave the output out of what they send before the end."""
        if isinstance(event.response.output, list):
            return event
        return as_subclass(
            type(event), event, response=as_subclass(type(event.response), event.response, output=output)
        )


def _own_item(item: Any) -> Any:
    """Returns an item that may grow: what a user holds does not."""
    kind = kind_of(item)
    if kind == "message":
        return as_subclass(ParsedResponseOutputMessage, item, content=list(map(_own_part, models_in(item.content))))
    return as_subclass(ParsedResponseFunctionToolCall, item) if kind == "function_call" else item


def _own_part(part: Any) -> Any:
    return as_subclass(ParsedResponseOutputText, part) if kind_of(part) == "output_text" else copied(part)
