"""What the event handlers of both flavours share: the stream they read, and what has come so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator, List, Optional

from ...shapes import text_in
from ..errors import StreamStateError
from .pieces import content_of
from .state import AssistantStreamState

if TYPE_CHECKING:
    from ....types.beta_threads import AssistantStreamEvent, Message, Run, RunStep


class AssistantEvents:
    """The part of an event handler that needs no I/O."""

    def __init__(self) -> None:
        self._state = AssistantStreamState()
        self._stream: Any = None

    @property
    def current_event(self) -> Optional[AssistantStreamEvent]:
        """The event whose callbacks are being called; `None` between events."""
        return self._state.current_event

    @property
    def current_run(self) -> Optional[Run]:
        """The run as the last event showed it."""
        return self._state.run

    @property
    def current_run_step_snapshot(self) -> Optional[RunStep]:
        """The step that is going on, as far as it has come."""
        return self._state.step

    @property
    def current_message_snapshot(self) -> Optional[Message]:
        """The message that came last, as far as it has come."""
        return self._state.message

    def _init(self, stream: Any) -> None:
        """Told which stream to read.

        Raises:
            StreamStateError: The handler has one already.
        """
        if self._stream is not None:
            raise StreamStateError("An event handler reads one stream only; make a new one for each.")
        self._stream = stream

    def _started(self) -> Any:
        if self._stream is None:
            raise StreamStateError("The stream has not begun; use the handler within the `with` block of its manager.")
        return self._stream

    @staticmethod
    def _texts_of(event: Any) -> Iterator[str]:
        if event.event == "thread.message.delta":
            for piece in content_of(getattr(event.data, "delta", None)):
                text = text_in(getattr(getattr(piece, "text", None), "value", None))
                if piece.type == "text" and text:
                    yield text

    def _final_run(self) -> Run:
        if self._state.run is None:
            raise StreamStateError("The stream held no run.")
        return self._state.run

    def _final_run_steps(self) -> List[RunStep]:
        if not self._state.steps:
            raise StreamStateError("The stream held no steps of a run.")
        return list(self._state.steps.values())

    def _final_messages(self) -> List[Message]:
        if not self._state.messages:
            raise StreamStateError("The stream held no messages.")
        return list(self._state.messages.values())
