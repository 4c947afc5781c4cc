"""The events of one choice of a streamed chat completion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Set

from pydantic_core import from_json

from openai_core.options import omit

from ...shapes import is_object
from ...structured.chat_parsing import get_input_tool_by_name, maybe_parse_content, parse_function_tool_arguments
from ...structured.formats import has_rich_response_format
from ...structured.output_types import unwrapped
from ...structured.partial_json import PartialJSON
from ..accumulation import copied, index_of, instance_maker, place_of, put
from . import events
from .chunks import says_more_than_a_role, without_what_is_known
from .tool_calls import ToolCallPlaces

if TYPE_CHECKING:
    from ....types.chat import ChatCompletionChunk
    from .events import ParsedChoiceSnapshot

_content_delta = instance_maker(events.ContentDeltaEvent)
_content_done = instance_maker(events.ContentDoneEvent)
_refusal_delta = instance_maker(events.RefusalDeltaEvent)
_refusal_done = instance_maker(events.RefusalDoneEvent)
_arguments_delta = instance_maker(events.FunctionToolCallArgumentsDeltaEvent)
_arguments_done = instance_maker(events.FunctionToolCallArgumentsDoneEvent)
_LOGPROBS = {
    "content": (
        instance_maker(events.LogprobsContentDeltaEvent),
        instance_maker(events.LogprobsContentDoneEvent),
    ),
    "refusal": (
        instance_maker(events.LogprobsRefusalDeltaEvent),
        instance_maker(events.LogprobsRefusalDoneEvent),
    ),
}


def _is_whole(text: Any) -> bool:
    try:
        from_json(text or "")
    except ValueError:
        return False
    except TypeError:
        return True  # no text, so that no piece of it can be missing
    return True


def _event(make: Any, **fields: Any) -> Any:
    return make((fields, {}, set(fields)))


class ChoiceEventState:
    """Which events of one choice have been given, and which follow from its next delta.

    Args:
        input_tools: The tools of the request.
        response_format: The `response_format` of the request.
    """

    def __init__(self, *, input_tools: List[Any], response_format: Any = omit) -> None:
        self._input_tools = input_tools
        self._response_format = response_format
        self._parses_content = has_rich_response_format(response_format)
        self._format: Any = response_format
        self._done: Set[str] = set()
        self._done_calls: Set[int] = set()
        self._current_call: Optional[int] = None
        self._completion: Any = None
        self._content = PartialJSON()
        self._arguments: Dict[int, PartialJSON] = {}
        self._calls = ToolCallPlaces()
        self._message: Any = None
        self._has_deltas = False

    def without_repetition(self, choice: ChatCompletionChunk.Choice, received: Any) -> ChatCompletionChunk.Choice:
        """Returns a choice of the next chunk that does not say again, as a whole message, what deltas have said.

        Args:
            choice: One choice of a chunk.
            received: The same as it came; without a delta, its message became one.
        """
        if is_object(received.delta):
            self._has_deltas = self._has_deltas or says_more_than_a_role(received.delta)
        elif self._has_deltas and self._message is not None:
            return without_what_is_known(choice, self._message)
        return choice

    def with_placed_calls(self, choice: ChatCompletionChunk.Choice) -> ChatCompletionChunk.Choice:
        """Returns a choice of the next chunk whose tool calls say which ones they belong to.

        Args:
            choice: One choice of a chunk.
        """
        pieces = choice.delta.tool_calls
        if not pieces:
            return choice
        placed = self._calls.placed(pieces, self._message.tool_calls or [] if self._message else [])
        if placed is pieces:
            return choice
        choice, delta = copied(choice), copied(choice.delta)
        put(delta, "tool_calls", placed)
        put(choice, "delta", delta)
        return choice

    def add_events(
        self, found: List[Any], choice: ChatCompletionChunk.Choice, snapshot: ParsedChoiceSnapshot, completion: Any
    ) -> None:
        """Appends the events of a delta.

        Args:
            found: The list to append to.
            choice: The choice of the chunk, with the delta.
            snapshot: The choice so far, with this delta in it.
            completion: The completion so far, for errors.

        Raises:
            OutputParsingError: A text is not what was asked for.
        """
        self._completion = completion
        delta, message = choice.delta, snapshot.message
        self._message = message
        content = message.content
        if content is not None and delta.content is not None:
            if self._parses_content and delta.content and not message.refusal and _is_text(content):
                put(message, "parsed", unwrapped(self._format, self._content.value(content)))
            fields = {"type": "content.delta", "delta": delta.content, "snapshot": content, "parsed": message.parsed}
            found.append(_content_delta((fields, {}, set(fields))))
        if delta.refusal is not None and message.refusal is not None:
            found.append(_event(_refusal_delta, type="refusal.delta", delta=delta.refusal, snapshot=message.refusal))
        if delta.tool_calls:
            for call in delta.tool_calls:
                self._add_arguments_delta(found, call.index, call, message)
        if choice.logprobs is not None:
            self._add_logprobs_deltas(found, choice.logprobs, snapshot.logprobs)
        if delta.tool_calls or snapshot.finish_reason:
            self._add_done_events(found, choice, snapshot)

    def add_last_events(self, found: List[Any], snapshot: ParsedChoiceSnapshot) -> None:
        """Appends the events for what a choice that has its reason to end left open.

        Args:
            found: The list to append to.
            snapshot: The choice as the last chunk left it.

        Raises:
            OutputParsingError: A text is not what was asked for.
        """
        if snapshot.finish_reason:
            self._add_content_done(found, snapshot)
            for place in range(len(snapshot.message.tool_calls or ())):
                self._add_arguments_done(found, snapshot.message, place)

    def get_done_events(
        self, *, choice_chunk: ChatCompletionChunk.Choice, choice_snapshot: ParsedChoiceSnapshot, response_format: Any
    ) -> List[Any]:
        """Returns the events for what is whole now; each of them is given once.

        Args:
            choice_chunk: The choice of the chunk, with the delta.
            choice_snapshot: The choice so far, with this delta in it.
            response_format: The `response_format` of the request.
        """
        self._response_format = response_format
        found: List[Any] = []
        self._add_done_events(found, choice_chunk, choice_snapshot)
        return found

    def _add_arguments_delta(self, found: List[Any], index: int, delta: Any, message: Any) -> None:
        call = message.tool_calls[place_of(message.tool_calls, index)]
        function = _function_of(call)
        if function is None or delta.function is None:
            return
        tool = get_input_tool_by_name(input_tools=self._input_tools, name=function.name)
        if tool and tool["function"].get("strict") and function.arguments:
            partial = self._arguments.setdefault(index, PartialJSON())
            put(function, "parsed_arguments", partial.value(function.arguments))
        found.append(
            _event(
                _arguments_delta,
                type="tool_calls.function.arguments.delta",
                name=function.name,
                index=index,
                arguments=function.arguments,
                parsed_arguments=function.parsed_arguments,
                arguments_delta=delta.function.arguments or "",
            )
        )

    def _add_logprobs_deltas(self, found: List[Any], delta: Any, snapshot: Any) -> None:
        for name, (make, _) in _LOGPROBS.items():
            more = getattr(delta, name)
            if more:
                fields = {"type": f"logprobs.{name}.delta", name: more, "snapshot": getattr(snapshot, name)}
                found.append(_event(make, **fields))

    def _add_done_events(self, found: List[Any], choice: Any, snapshot: Any) -> None:
        message = snapshot.message
        # Some servers say the reason first, or with each piece; what still comes is done when it is whole.
        content_ends = not (self._parses_content and choice.delta.content) or _is_whole(message.content)
        if snapshot.finish_reason:
            if content_ends:
                self._add_content_done(found, snapshot)
            last = bool(choice.finish_reason) and not choice.delta.tool_calls
            for place, call in enumerate(message.tool_calls or ()):
                if last or _is_whole(getattr(_function_of(call), "arguments", None)):
                    self._add_arguments_done(found, message, place)
        for index in [call.index for call in choice.delta.tool_calls or ()]:
            previous, self._current_call = self._current_call, index
            if previous == index:
                continue
            if content_ends:
                self._add_content_done(found, snapshot)
            if previous is not None:
                self._add_arguments_done_if_whole(found, message, previous)

    def _add_content_done(self, found: List[Any], snapshot: Any) -> None:
        message, logprobs = snapshot.message, snapshot.logprobs
        if message.content and self._is_new("content"):
            parsed = maybe_parse_content(
                response_format=self._response_format, message=message, completion=self._completion
            )
            put(message, "parsed", parsed)
            found.append(_event(_content_done, type="content.done", content=message.content, parsed=parsed))
        if message.refusal is not None and self._is_new("refusal"):
            found.append(_event(_refusal_done, type="refusal.done", refusal=message.refusal))
        for name, (_, make) in _LOGPROBS.items():
            items = None if logprobs is None else getattr(logprobs, name)
            if items is not None and self._is_new(f"logprobs.{name}"):
                found.append(_event(make, **{"type": f"logprobs.{name}.done", name: items}))

    def _is_new(self, what: str) -> bool:
        if what in self._done:
            return False
        self._done.add(what)
        return True

    def _add_arguments_done_if_whole(self, found: List[Any], message: Any, index: int) -> None:
        # Calls may come interleaved: that another one goes on does not mean that this one is whole.
        place = place_of(message.tool_calls, index)
        function = _function_of(message.tool_calls[place])
        if function is not None and _is_whole(function.arguments):
            self._add_arguments_done(found, message, place)

    def _add_arguments_done(self, found: List[Any], message: Any, place: int) -> None:
        call = message.tool_calls[place]
        index, function = index_of(call, place), _function_of(call)
        if function is None or index in self._done_calls:
            return
        self._done_calls.add(index)
        parsed = parse_function_tool_arguments(
            input_tools=self._input_tools, function=function, completion=self._completion
        )
        _put_arguments(message, place, parsed)
        found.append(
            _event(
                _arguments_done,
                type="tool_calls.function.arguments.done",
                index=index,
                name=function.name,
                arguments=function.arguments,
                parsed_arguments=parsed,
            )
        )


def _is_text(content: object) -> bool:
    return isinstance(content, str) and not content.isspace()


def _function_of(call: Any) -> Any:
    return call.function if call.type == "function" else None


def _put_arguments(message: Any, place: int, parsed: object) -> None:
    """Sets the arguments of a call that may be part of messages that were handed out already."""
    calls = list(message.tool_calls)
    call = calls[place] = copied(calls[place])
    function = copied(call.function)
    put(function, "parsed_arguments", parsed)
    put(call, "function", function)
    put(message, "tool_calls", calls)
