"""The request behind `chat.completions.stream`."""

from __future__ import annotations

from typing import Any, Dict

from openai_core.options import is_given

from ...structured.formats import type_to_response_format_param

_HEADER = {"X-Stainless-Helper-Method": "chat.completions.stream"}


class ChatStreamRequest:
    """Sends a streamed request through `create` of the resource, so that whoever has wrapped that hears of it.

    Args:
        completions: The resource that the method belongs to.
        arguments: The arguments of `chat.completions.stream`.

    Attributes:
        response_format: The type or parameter that was given.
        tools: The tools as a list, because they are needed twice.

    Raises:
        ArgumentError: The type cannot be asked for.
    """

    def __init__(self, completions: Any, arguments: Dict[str, Any]) -> None:
        self._completions = completions
        self.response_format = arguments["response_format"]
        tools = arguments["tools"]
        self.tools = list(tools) if is_given(tools) else tools
        self._arguments = {
            **arguments,
            "response_format": type_to_response_format_param(self.response_format),
            "tools": self.tools,
            "extra_headers": {**_HEADER, **(arguments["extra_headers"] or {})},
        }

    def send(self) -> Any:
        """Sends the request; returns the stream of chunks, or what it has to be waited for with."""
        return self._completions.create(**self._arguments, stream=True)
