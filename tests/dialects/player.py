"""Plays recorded exchanges with servers that speak the API in their own dialect, to clients of both flavours.

A recording says what a kind of server answers: `answer` is the body of a plain call, `chunks` are the events of a
streamed one. What the recordings of a file have in common stands under `envelope`; a key with the value `absent` is
left out.
"""

from __future__ import annotations

import json
import pathlib
from typing import Any, Callable, Dict, List, Union

import anyio
import httpx
import pytest
import yaml

from openai import AsyncOpenAI, OpenAI

_FOLDER = pathlib.Path(__file__).parent / "recordings"
_JSON, _EVENTS = "application/json", "text/event-stream"


class Player:
    """Answers each call of a client with a recording.

    Attributes:
        flavour: `sync`, `asyncio` or `trio`.
    """

    def __init__(self, flavour: str) -> None:
        self.flavour = flavour

    def call(self, answer: Any, use: Callable[[Any], Any], *, status: int = 200, content_type: str = _JSON) -> Any:
        """Returns what `use` makes of a client; its result is awaited in the asynchronous flavours.

        Args:
            answer: The body: text as it is, anything else as JSON.
            use: Takes the client.
            status: The status code.
            content_type: That of the body.
        """
        body = answer if isinstance(answer, str) else json.dumps(answer)
        headers = {"content-type": content_type}
        transport = httpx.MockTransport(lambda request: httpx.Response(status, text=body, headers=headers))
        if self.flavour == "sync":
            with OpenAI(**_SETTINGS, http_client=httpx.Client(transport=transport)) as client:
                return use(client)
        return anyio.run(self._await, transport, use, backend=self.flavour)

    def stream(self, chunks: List[Any], make: Callable[[Any], Any], final: str) -> Any:
        """Reads a `stream()` helper to its end; returns its events, and what the method `final` returns after them."""
        return self.stream_of(events(chunks), make, final)

    def stream_of(self, body: str, make: Callable[[Any], Any], final: str) -> Any:
        """The same for the whole body of a stream."""

        def use(client: Any) -> Any:
            with make(client) as stream:
                return list(stream), getattr(stream, final)()

        async def use_async(client: Any) -> Any:
            async with make(client) as stream:
                return [event async for event in stream], await getattr(stream, final)()

        use_it = use if self.flavour == "sync" else use_async
        return self.call(body, use_it, content_type=_EVENTS)

    def items(self, chunks: List[Any], make: Callable[[Any], Any]) -> List[Any]:
        """Reads a plain stream to its end; returns its items."""
        return self.items_of(events(chunks), make)

    def items_of(self, body: str, make: Callable[[Any], Any]) -> List[Any]:
        """The same for the whole body of a stream."""

        async def use_async(client: Any) -> Any:
            return [item async for item in await make(client)]

        use_it = (lambda client: list(make(client))) if self.flavour == "sync" else use_async
        items: List[Any] = self.call(body, use_it, content_type=_EVENTS)
        return items

    async def _await(self, transport: Any, use: Callable[[Any], Any]) -> Any:
        async with AsyncOpenAI(**_SETTINGS, http_client=httpx.AsyncClient(transport=transport)) as client:
            return await use(client)


_SETTINGS: Dict[str, Any] = {"api_key": "sk-test", "base_url": "http://house.test/v1", "max_retries": 0}


def events(chunks: List[Any]) -> str:
    """Writes an event stream. Those of responses are named, as the API names them."""
    lines = []
    for chunk in chunks:
        name = f"event: {chunk['type']}\n" if isinstance(chunk, dict) and "type" in chunk else ""
        lines.append(f"{name}data: {json.dumps(chunk)}\n\n")
    return "".join([*lines, "data: [DONE]\n\n"])


def recordings(name: str) -> List[Any]:
    """Reads a file of recordings, for `pytest.mark.parametrize`."""
    content = yaml.safe_load((_FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    envelopes = content.get("envelope", {})
    return [pytest.param(_whole(each, envelopes), id=each["server"]) for each in content["recordings"]]


def _whole(recording: Dict[str, Any], envelopes: Dict[str, Any]) -> Dict[str, Any]:
    whole = dict(recording)
    if "chunks" in whole:
        whole["chunks"] = [_in_envelope(chunk, envelopes.get("chunk", {})) for chunk in whole["chunks"]]
    if "answer" in whole:
        whole["answer"] = _in_envelope(whole["answer"], envelopes.get("answer", {}))
    return whole


def _in_envelope(content: Union[Dict[str, Any], Any], envelope: Dict[str, Any]) -> Any:
    if not isinstance(content, dict):
        return content
    return {name: value for name, value in {**envelope, **content}.items() if value != "absent"}
