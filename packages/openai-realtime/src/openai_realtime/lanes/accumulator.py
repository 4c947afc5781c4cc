"""What the events of one lane make up, for callers who receive them themselves."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Dict, Generator, Optional

from openai_core.imports import sibling
from openai_core.public_names import public

from ..errors import SessionStateError
from .errors import ResponsesWebSocketError
from .fields import InvalidFieldError, field, index_of, is_index, optional_text_of, plain
from .final_responses import TERMINAL
from .growing_text import settled
from .item_progress import ItemProgress
from .progress import PROGRESS_EVENTS, Step
from .rich_progress import RICH_EVENTS, apply
from .snapshots import ResponsesWebSocketSnapshot

if TYPE_CHECKING:
    from openai_rest.types.response_server_events import ResponsesServerEvent
    from openai_rest.types.responses import Response

_LIFECYCLE = ("response.created", "response.queued", "response.in_progress", *TERMINAL)
_ITEMS = ("response.output_item.added", "response.output_item.done")
_ANNOTATION = "response.output_text.annotation.added"


@public
class ResponsesWebSocketAccumulator:
    """Puts one response together from the events of a lane: its texts, its calls, and all else that is known of it.

    Use one for each lane, and `reset` it before the next response. It neither receives nor sends. What is whole takes
    the place of its pieces; records of items and of the response take the place of both.
    """

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forgets the response; snapshots stay as they are."""
        self._stream_id: Optional[str] = None
        self._response_id: Optional[str] = None
        self._terminal_type: Optional[str] = None
        self._has_begun = False
        self._items: Dict[int, ItemProgress] = {}
        self._response: Optional[Dict[str, Any]] = None
        self._final: Any = None
        self._error: Optional[Exception] = None

    # Results

    def snapshot(self) -> ResponsesWebSocketSnapshot:
        """Returns the response so far. The cost grows with the response, so do not ask for one with each delta."""
        return ResponsesWebSocketSnapshot(
            stream_id=self._stream_id,
            response_id=self._response_id,
            terminal_type=self._terminal_type,
            output=tuple(self._items[place].snapshot(place) for place in sorted(self._items)),
        )

    def detailed_snapshot(self) -> Dict[str, Any]:
        """Returns all that is known of the response, as plain data that you may change.

        It has `stream_id`, `response_id`, `terminal_type`, `response` (as it was sent last, without its output) and
        `output`: for each item its `output_index`, the `item`, and the `content` with `content_index` and `part` for
        each part; annotations are rows with `annotation_index` and `annotation`. Outputs of shells have `shell_output`
        with `command_index` and `data`. Nothing is made up: what was not sent is not there.
        """
        return {
            "stream_id": self._stream_id,
            "response_id": self._response_id,
            "terminal_type": self._terminal_type,
            "response": settled(self._response),
            "output": [self._items[place].details(place) for place in sorted(self._items)],
        }

    def get_final_response(self) -> Response:
        """Returns a copy of the final response as the server sent it, whether it completed or not.

        Raises:
            ResponsesWebSocketError: The server answered with an error.
            InvalidFieldError: The last event holds no sound response.
            SessionStateError: The response has not ended yet.
        """
        if self._error is not None:
            raise self._error
        if self._final is None:
            raise SessionStateError("The response has not ended yet.")
        copy: Response = self._final.model_copy(deep=True)
        return copy

    # Events

    def add_event(self, event: ResponsesServerEvent) -> None:
        """Takes an event of the lane; it is not changed. Events of unknown types are passed over.

        Args:
            event: The event, in the order of arrival.

        Raises:
            InvalidFieldError: It lacks what it needs, or belongs to another lane or response. Nothing changed.
            ResponsesWebSocketError: It is an error of the server.
            SessionStateError: The response has ended; call `reset` before the next one.
        """
        kind = field(event, "type")
        if kind == _ANNOTATION:
            self._annotate(event)
        elif kind in _LIFECYCLE:
            self._check(event)
            self._take_response(event, kind)
        elif kind in _ITEMS:
            self._check(event)
            self._take_item(event)
        elif isinstance(kind, str) and kind in PROGRESS_EVENTS:
            self._check(event)
            self._take_progress(event, kind)
        elif isinstance(kind, str) and kind in RICH_EVENTS:
            self._check(event)
            apply(event, kind, self._items)
        elif kind == "error":
            self._check(event)
            self._error = ResponsesWebSocketError(event)
            raise self._error

    def _check(self, event: Any) -> None:
        stream_id = field(event, "stream_id")
        if stream_id is not None and not isinstance(stream_id, str):
            raise InvalidFieldError(f"'stream_id' of an event must be a text or null, not {stream_id!r}.")
        if self._has_begun and self._stream_id != stream_id:
            raise InvalidFieldError(f"The event belongs to the lane {stream_id!r}, not to {self._stream_id!r}.")
        if self._terminal_type is not None or self._error is not None:
            raise SessionStateError("The response has ended; call `reset()` before you add events of the next one.")

    def _begin(self, event: Any) -> None:
        self._has_begun, self._stream_id = True, field(event, "stream_id")

    def _take_response(self, event: Any, kind: str) -> None:
        response, is_terminal = field(event, "response"), kind in TERMINAL
        with self._kept_if(is_terminal):
            if not isinstance(response, sibling("openai_rest.types.responses", "Response")):
                raise InvalidFieldError(f"The event {kind!r} holds no response.")
            response_id = optional_text_of(response, "id")
        if self._response_id is not None and response_id not in (None, self._response_id):
            raise InvalidFieldError(f"The event belongs to the response {response_id!r}, not to {self._response_id!r}.")
        with self._kept_if(is_terminal):
            items = _items_of(response)
        self._items = self._items if items is None else items
        self._response = {name: value for name, value in plain(response).items() if name != "output"}
        self._response_id = response_id or self._response_id
        self._begin(event)
        if is_terminal:
            self._final = response.model_copy(deep=True)
            self._terminal_type = kind

    @contextmanager
    def _kept_if(self, is_terminal: bool) -> Generator[None, None, None]:
        """Keeps an error, if no better event can follow."""
        try:
            yield
        except InvalidFieldError as error:
            if is_terminal:
                self._error = error
            raise

    def _take_item(self, event: Any) -> None:
        place, record = index_of(event, "output_index"), field(event, "item")
        if record is not None:
            self._put(place, ItemProgress.from_record(record))
        self._begin(event)

    def _put(self, place: int, item: ItemProgress) -> None:
        """Puts an item in the place of one that was there, unless that has taken the place of this one before."""
        before = self._items.get(place)
        if before is not None:
            if item.item_id and item.item_id in before.retired_ids:
                return
            item.retired_ids = before.retired_ids
            if before.item_id and item.item_id and before.item_id != item.item_id:
                item.retired_ids.add(before.item_id)
        self._items[place] = item

    def _take_progress(self, event: Any, kind: str) -> None:
        step = Step(event, kind)
        item = self._items.get(step.place)
        if step.contradicts(item):
            return
        self._begin(event)
        if item is not None and not step.concerns(item):
            return
        if item is None or (step.item_id and item.item_id and item.item_id != step.item_id):
            self._put(step.place, ItemProgress(step.item_id))
            item = self._items[step.place]
        item.item_id = step.item_id or item.item_id
        step.apply(item)

    def _annotate(self, event: Any) -> None:
        """Takes an annotation of a known item. One that comes too early or too late is passed over."""
        is_open = self._has_begun and self._terminal_type is None and self._error is None
        places = [field(event, name) for name in ("output_index", "content_index", "annotation_index")]
        if not is_open or self._stream_id != field(event, "stream_id") or not all(map(is_index, places)):
            return
        item, sent = self._items.get(places[0]), plain(event, "annotation")
        if item is not None and item.item_id == field(event, "item_id") and sent:
            item.annotations.setdefault(places[1], {})[places[2]] = sent["annotation"]


def _items_of(response: Any) -> Optional[Dict[int, ItemProgress]]:
    """Returns the output of a response, or `None` if it was left out."""
    output = field(response, "output")
    if output is None:
        return None
    if not isinstance(output, list):
        raise InvalidFieldError("The output of a response must be a list or null.")
    return {place: ItemProgress.from_record(item) for place, item in enumerate(output) if item is not None}
