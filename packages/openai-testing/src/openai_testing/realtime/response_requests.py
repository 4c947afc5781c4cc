"""What a response is asked for: the settings of the session, with those of `response.create` over them."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Union

from ..content.answers import Author, Prompt, Turn
from ..content.tools import ToolCall, read_tools, scripted_calls
from ..scripting.answers import unusable
from ..wire.parameters import Parameters
from . import settings as configuration
from .formats import AudioFormat
from .items import Conversation, read_item, turns_of

_USABLE = frozenset(("text", "parsed", "tool_calls"))


class Delivery(NamedTuple):
    """How a response is delivered.

    Attributes:
        modality: `text` or `audio`.
        format: Of the audio.
        voice: The name of the voice.
        speed: Of the voice; 1.0 is the usual one.
        limit: The most output tokens, or `None`.
        metadata: The developer's own pairs.
        played: Whether the server plays the audio itself, as in a call, and tells of it.
    """

    modality: str
    format: AudioFormat
    voice: str
    speed: float = 1.0
    limit: Optional[int] = None
    metadata: Optional[Dict[str, str]] = None
    played: bool = False


class ResponseRequest:
    """A request for a response.

    Args:
        given: The `response` of the client's event.
        settings: Of the session.
        conversation: Of the session.
        played: Whether the server plays the audio itself.

    Attributes:
        in_band: Whether the response belongs to the conversation.
        conversation: Takes its items; `None` for a response out of band.
        prompt: What it answers.
        heard_ms: Milliseconds of audio in the prompt.
        calls: The functions to call instead of speaking.
        scripted: The text to say, if a test has scripted one.
        delivery: How it is delivered.

    Raises:
        APIFailure: A value is not valid.
    """

    def __init__(
        self, given: Parameters, settings: configuration.Settings, conversation: Conversation, *, played: bool
    ) -> None:
        configuration.check_output(given)
        self._given = given
        self._settings = settings
        self._items = conversation
        self.in_band: bool = given.string("conversation", ("auto", "none")) != "none"
        self.conversation: Optional[Conversation] = conversation if self.in_band else None
        own = given.values.get("input") is not None
        self.heard_ms: int = 0 if own else self._heard()
        turns = self._own_turns() if own else conversation.turns()
        self.prompt: Prompt = Prompt(settings["model"], self._guidance() + turns)
        self.delivery: Delivery = self._delivery(played)
        self.calls: List[ToolCall] = self._calls()
        self.scripted: Optional[str] = None

    def follow_script(self, author: Author) -> None:
        """Takes what a test has scripted for it. Raises `APIFailure` if a session cannot answer so.

        Args:
            author: What knows the script.
        """
        answer = author.scripted("a Realtime response", _USABLE, self.prompt, "/v1/realtime")
        if answer is None:
            return
        if answer.tool_calls and answer.said is not None:
            raise unusable("The scripted answer has text and 'tool_calls', but a Realtime response speaks or calls.")
        self.calls, self.scripted = scripted_calls(answer), answer.said

    def _guidance(self) -> List[Turn]:
        own = self._given.string("instructions")
        text = self._settings["instructions"] if own is None else own
        return [Turn("system", text)] if text else []

    def _own_turns(self) -> List[Turn]:
        return turns_of([self._item(entry) for entry in self._given.objects("input")])

    def _item(self, entry: Parameters) -> Dict[str, Any]:
        if entry.values.get("type") == "item_reference":
            return self._items.find(entry.required_string("id"), "id")
        return read_item(entry, self._items.new)

    def _heard(self) -> int:
        format_ = configuration.format_of(self._settings, "input")
        spoken = [item["id"] for item in self._items.items if item.get("role") == "user"]
        return sum(format_.ms_of(len(self._items.audio.get(identifier, b""))) for identifier in spoken)

    def _delivery(self, played: bool) -> Delivery:
        given, settings = self._given, self._settings
        modalities = given.strings("output_modalities") or settings["output_modalities"]
        output = {**settings["audio"]["output"], **self._own_output()}
        shape: Dict[str, Any] = {"audio": {"output": output}}
        limit: Union[int, str] = given.values.get("max_output_tokens") or settings["max_output_tokens"]
        return Delivery(
            "audio" if "audio" in modalities else "text",
            configuration.format_of(shape, "output"),
            configuration.voice_of(shape),
            output.get("speed") or 1.0,
            None if isinstance(limit, str) else limit,
            given.metadata() or None,
            played,
        )

    def _own_output(self) -> Dict[str, Any]:
        audio = self._given.object("audio")
        if audio is None:
            return {}
        configuration.check_audio(audio)
        output = audio.object("output")
        return {key: value for key, value in output.values.items() if value is not None} if output else {}

    def _calls(self) -> List[ToolCall]:
        values = {name: self._given.values.get(name) or self._settings[name] for name in ("tools", "tool_choice")}
        values["parallel_tool_calls"] = self._given.values.get("parallel_tool_calls")
        return read_tools(Parameters(values, "response")).asked_for(self.prompt)
