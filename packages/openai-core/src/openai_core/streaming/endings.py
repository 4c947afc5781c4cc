"""Which event is the last of a stream: what tells a complete answer from one that was cut off."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

# Streams of other kinds, such as the live events of an agent session, have no event that is always the last.
_KINDS_WITH_AN_END = ("response.", "image_generation.", "image_edit.", "transcript.", "speech.audio.", "thread.")

_LAST_EVENTS = frozenset(
    (
        "error",
        "done",
        "response.completed",
        "response.failed",
        "response.incomplete",
        "response.cancelled",
        "image_generation.completed",
        "image_edit.completed",
        "transcript.text.done",
        "speech.audio.done",
        "thread.run.completed",
        "thread.run.failed",
        "thread.run.cancelled",
        "thread.run.expired",
        "thread.run.incomplete",
        "thread.run.requires_action",
    )
)


class StreamEnding:
    """Watches the events of one stream for the last one.

    Completions end with `[DONE]`. Some servers never send it, so a finish reason for each choice counts as well. Other
    events tell their kind by the `type` of their data or by their name.

    Attributes:
        expected: Whether the stream is of a kind that always has a last event.
        reached: Whether the last event was there.
    """

    __slots__ = ("_choices", "expected", "reached")

    def __init__(self) -> None:
        self.expected = False
        self.reached = False
        self._choices: Dict[Optional[int], bool] = {}

    @property
    def complete(self) -> bool:
        """Whether nothing that matters can follow."""
        return self.reached or (bool(self._choices) and all(self._choices.values()))

    def note(self, name: Optional[str], data: Dict[str, Any]) -> None:
        """Told of each event, by its name and its decoded data."""
        choices = data.get("choices")
        if type(choices) is list:
            self.expected = True
            self._note_choices(choices)
            return
        for kind in (data.get("type"), name):
            if type(kind) is str:
                if kind in _LAST_EVENTS:
                    self.reached = True
                elif not self.expected:
                    self.expected = kind.startswith(_KINDS_WITH_AN_END)

    def _note_choices(self, choices: List[Any]) -> None:
        for choice in choices:
            if type(choice) is not dict:
                continue
            index = choice.get("index")
            if type(index) is not int:
                index = None
            if choice.get("finish_reason"):
                self._choices[index] = True
            elif index not in self._choices:
                # Azure's filter sends chunks without a finish reason after the one that had it.
                self._choices[index] = False
