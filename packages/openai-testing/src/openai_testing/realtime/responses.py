"""One response of a Realtime session as the run of its events, which may be cut short."""

from __future__ import annotations

import base64
import math
from typing import Any, Callable, Dict, Generator, Iterator, List, Optional

from ..content import tokens
from ..content.answers import Author
from ..content.tools import ToolCall
from .channel import Event
from .items import Item
from .response_requests import ResponseRequest
from .speech import syllables, wave_of

_MS_PER_HEARD_TOKEN = 100
_MS_PER_SPOKEN_TOKEN = 50
_REQUESTS, _TOKENS = 1_000, 200_000


class ResponseRun:
    """A response on its way.

    Args:
        event: Makes an event.
        new: Makes an identifier.
        author: Writes the text.
        asked: What it answers, and how.

    Attributes:
        id: Its identifier.
        cancelled: Why it was cut short, or `None`. Set by `cancel`.
        done: Whether all its events have been made.
    """

    def __init__(
        self,
        event: Callable[..., Event],
        new: Callable[[str], str],
        author: Author,
        asked: ResponseRequest,
    ) -> None:
        self._event = event
        self._new = new
        self._author = author
        self._prompt = asked.prompt
        self._calls = asked.calls
        self._scripted = asked.scripted
        self._delivery = asked.delivery
        self._heard_ms = asked.heard_ms
        self.conversation = asked.conversation
        self.id: str = new("resp_")
        self.cancelled: Optional[str] = None
        self.done: bool = False
        self._output: List[Item] = []
        self._written = self._spoken_ms = 0
        self._cut = False

    def cancel(self, reason: str) -> None:
        """Cuts it short: the events that follow close what is open. `reason` is the API's, as `turn_detected`.

        Args:
            reason: Why, such as `client_cancelled`.
        """
        self.cancelled = reason

    def events(self) -> Iterator[Event]:
        """Yields all events, in the API's order."""
        yield self._event("response.created", response=self._response("in_progress"))
        yield self._event("rate_limits.updated", rate_limits=_rate_limits(self._prompt.tokens))
        for index, call in enumerate(self._calls):
            if not self.cancelled:
                yield from self._call(index, call)
        if not self._calls and not self.cancelled:
            yield from self._message()
        self.done = True
        yield self._event("response.done", response=self._response(self._status()))

    def _status(self) -> str:
        if self.cancelled:
            return "cancelled"
        return "incomplete" if self._cut else "completed"

    def _response(self, status: str) -> Dict[str, Any]:
        delivery, ended = self._delivery, status != "in_progress"
        reason = self.cancelled or ("max_output_tokens" if self._cut else None)
        facts = {"type": status, **({"reason": reason} if reason else {})}
        format_ = delivery.format
        shape = {"type": format_.name, "rate": format_.rate} if format_.width == 2 else {"type": format_.name}
        return {
            "id": self.id,
            "object": "realtime.response",
            "status": status,
            "status_details": facts if ended and reason else None,
            "output": list(self._output),
            "conversation_id": self.conversation.id if self.conversation else None,
            "output_modalities": [delivery.modality],
            "max_output_tokens": delivery.limit or "inf",
            "audio": {"output": {"format": shape, "voice": delivery.voice}},
            "metadata": delivery.metadata,
            "usage": self._usage() if ended else None,
        }

    def _usage(self) -> Dict[str, Any]:
        heard = math.ceil(self._heard_ms / _MS_PER_HEARD_TOKEN)
        spoken = math.ceil(self._spoken_ms / _MS_PER_SPOKEN_TOKEN)
        read, written = self._prompt.tokens, self._written
        cached = {"text_tokens": 0, "audio_tokens": 0, "image_tokens": 0}
        return {
            "total_tokens": read + heard + written + spoken,
            "input_tokens": read + heard,
            "output_tokens": written + spoken,
            "input_token_details": {
                "text_tokens": read,
                "audio_tokens": heard,
                "image_tokens": 0,
                "cached_tokens": 0,
                "cached_tokens_details": cached,
            },
            "output_token_details": {"text_tokens": written, "audio_tokens": spoken},
        }

    def _begin(self, index: int, item: Item) -> Iterator[Event]:
        begun = {**item, "status": "in_progress"}
        yield self._event("response.output_item.added", response_id=self.id, output_index=index, item=begun)
        if self.conversation:
            self.conversation.add(item)
            before = self.conversation.before(item)
            yield self._event("conversation.item.added", previous_item_id=before, item=dict(begun))

    def _end(self, index: int, item: Item) -> Iterator[Event]:
        item["status"] = "incomplete" if self.cancelled or self._cut else "completed"
        self._output.append(dict(item))
        yield self._event("response.output_item.done", response_id=self.id, output_index=index, item=dict(item))
        # The client may have deleted the item in the meantime.
        if self.conversation and item in self.conversation.items:
            before = self.conversation.before(item)
            yield self._event("conversation.item.done", previous_item_id=before, item=dict(item))

    def _message(self) -> Iterator[Event]:
        item: Item = {
            "id": self._new("item_"),
            "object": "realtime.item",
            "type": "message",
            "status": "in_progress",
            "role": "assistant",
            "content": [],
        }
        yield from self._begin(0, item)
        place = {"response_id": self.id, "item_id": item["id"], "output_index": 0, "content_index": 0}
        spoken = self._delivery.modality == "audio"
        empty = {"type": "audio", "transcript": ""} if spoken else {"type": "text", "text": ""}
        yield self._event("response.content_part.added", **place, part=empty)
        text = yield from (self._speak(place, item) if spoken else self._write(place))
        part = {"type": "audio", "transcript": text} if spoken else {"type": "text", "text": text}
        yield self._event("response.content_part.done", **place, part=part)
        item["content"] = [{**part, "type": f"output_{part['type']}"}]
        yield from self._end(0, item)

    def _pieces(self) -> Iterator[str]:
        text = self._author.write(self._prompt) if self._scripted is None else self._scripted
        for piece in syllables(text):
            if self._delivery.limit is not None and self._written >= self._delivery.limit:
                self._cut = True
            if self.cancelled or self._cut:
                return
            self._written += 1
            yield piece

    def _write(self, place: Dict[str, Any]) -> Generator[Event, None, str]:
        text = ""
        for piece in self._pieces():
            text += piece
            yield self._event("response.output_text.delta", **place, delta=piece)
        yield self._event("response.output_text.done", **place, text=text)
        return text

    def _speak(self, place: Dict[str, Any], item: Item) -> Generator[Event, None, str]:
        delivery, text, sound = self._delivery, "", bytearray()
        for piece in self._pieces():
            text += piece
            wave = delivery.format.from_pcm(wave_of(piece, delivery.voice, delivery.speed))
            if delivery.played and not sound:
                yield self._event("output_audio_buffer.started", response_id=self.id)
            sound += wave
            self._spoken_ms = delivery.format.ms_of(len(sound))
            yield self._event("response.output_audio_transcript.delta", **place, delta=piece)
            yield self._event("response.output_audio.delta", **place, delta=base64.b64encode(wave).decode())
        if self.conversation:
            self.conversation.keep_audio(item["id"], bytes(sound))
        yield self._event("response.output_audio.done", **place)
        yield self._event("response.output_audio_transcript.done", **place, transcript=text)
        if delivery.played and sound and not self.cancelled:
            yield self._event("output_audio_buffer.stopped", response_id=self.id)
        return text

    def _call(self, index: int, call: ToolCall) -> Iterator[Event]:
        item: Item = {
            "id": self._new("item_"),
            "object": "realtime.item",
            "type": "function_call",
            "status": "in_progress",
            "name": call.tool.name,
            "call_id": call.id or self._new("call_"),
            "arguments": "",
        }
        yield from self._begin(index, item)
        place = {"response_id": self.id, "item_id": item["id"], "output_index": index, "call_id": item["call_id"]}
        for piece in tokens.split(call.input):
            if self.cancelled:
                break
            self._written += 1
            item["arguments"] += piece
            yield self._event("response.function_call_arguments.delta", **place, delta=piece)
        arguments, name = item["arguments"], item["name"]
        yield self._event("response.function_call_arguments.done", **place, name=name, arguments=arguments)
        yield from self._end(index, item)


def _rate_limits(used: int) -> List[Dict[str, Any]]:
    return [
        {"name": "requests", "limit": _REQUESTS, "remaining": _REQUESTS - 1, "reset_seconds": 0.06},
        {"name": "tokens", "limit": _TOKENS, "remaining": max(0, _TOKENS - used), "reset_seconds": 0.3},
    ]
