"""The requests behind `responses.stream`: a new response, or the events of one that is there already."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from openai_core.errors import ArgumentError
from openai_core.options import is_given, omit

from ...structured.function_tools import responses_tools
from ...structured.response_calls import text_with_format
from ..resumption import Resumption

_OF_THE_CALL = ("extra_headers", "extra_query", "extra_body", "timeout")
_OF_THE_HELPER = ("response_id", "starting_after", "text_format", "resume")
_NEEDED = ("input", "model")


class ResponseStreamRequest:
    """Sends a streamed request through `create` or `retrieve` of the resource, so that whoever has wrapped those hears.

    Args:
        responses: The resource that the method belongs to.
        arguments: The arguments of `responses.stream`.

    Attributes:
        text_format: The type that was given.
        tools: The tools as a list in the form of responses, because they are needed twice.
        starting_after: The sequence number up to which events are not handed out, or `None`.

    Raises:
        ArgumentError: Arguments are missing, or exclude each other.
    """

    def __init__(self, responses: Any, arguments: Dict[str, Any]) -> None:
        self._responses = responses
        self._arguments = {name: arguments[name] for name in arguments if name not in _OF_THE_HELPER}
        self._response_id = arguments["response_id"]
        self._include = arguments["include"]
        self._resume = bool(arguments.get("resume"))
        self.text_format = arguments["text_format"]
        self.tools = self._arguments["tools"] = responses_tools(arguments["tools"])
        after = arguments["starting_after"]
        self.starting_after: Optional[int] = after if is_given(after) else None
        self._creates = self._checked(arguments)
        if self._creates and is_given(self.text_format):
            self._arguments["text"] = text_with_format(arguments["text"], self.text_format)

    def send(self) -> Any:
        """Sends the request; returns the stream of events, or what it has to be waited for with."""
        if self._creates:
            return self._responses.create(**self._arguments, stream=True)
        # All events are asked for: those that the caller has already are needed for the snapshots of the others.
        return self._retrieve(self._response_id, omit)

    def resumption(self) -> Optional[Resumption]:
        """Returns what decides whether a dropped stream goes on, or `None` if it does not."""
        if not self._resume:
            return None
        client = self._responses._client
        return Resumption(
            self._retrieve, max_retries=client.max_retries, policy=client.retry_policy, sleep=client._sleep
        )

    def _retrieve(self, response_id: str, starting_after: Any) -> Any:
        return self._responses.retrieve(
            response_id,
            include=self._include or omit,
            starting_after=starting_after,
            stream=True,
            **{name: self._of_call(name) for name in _OF_THE_CALL},
        )

    def _of_call(self, name: str) -> Any:
        # What was added to the body of `create` is nothing that a request without a body can take.
        return None if self._creates and name == "extra_body" else self._arguments[name]

    def _checked(self, arguments: Dict[str, Any]) -> bool:
        """Whether the arguments make a new response."""
        ignored = ("tools", *_OF_THE_CALL)
        given = [name for name, value in self._arguments.items() if name not in ignored and is_given(value)]
        if is_given(arguments["response_id"]) or is_given(arguments["starting_after"]):
            if given:
                _refuse_both(given)
            if not is_given(arguments["response_id"]):
                raise _nothing_to_stream()
            return False
        missing = [name for name in _NEEDED if name not in given]
        if not given:
            raise _nothing_to_stream()
        if missing:
            others = "".join(f", and so must {name}" for name in missing[1:])
            raise ArgumentError(f"{missing[0]} must be provided when creating a new response{others}.")
        if self._resume and arguments["background"] is not True:
            raise ArgumentError(
                "`resume=True` needs `background=True`: only background responses outlive their stream."
            )
        return True


# Programs look for the words of these messages.


def _nothing_to_stream() -> ArgumentError:
    return ArgumentError(
        "response_id must be provided when streaming an existing response, or input and model for a new one."
    )


def _refuse_both(given: List[str]) -> None:
    names = ", ".join(given)
    raise ArgumentError(
        f"response_id/starting_after can't be provided together with {names}: they are for a response that is there."
    )


def request_of(stream: Any) -> Any:
    """Returns the HTTP request that opened a stream, or `None` for a stream that was made by hand.

    Args:
        stream: A stream of responses.
    """
    try:
        return stream.response.request
    except (AttributeError, RuntimeError):  # httpx raises the latter for a response without a request
        return None
