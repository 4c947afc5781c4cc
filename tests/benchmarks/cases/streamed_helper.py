"""One chunk of a chat completion read through the streaming helper; the floor is the same client's plain stream."""

from __future__ import annotations

from canned import STREAMED_CHUNKS

from cases.inputs import API_KEY, MODEL, QUESTION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)

    def read_stream() -> None:
        chunks = 0
        with client.chat.completions.stream(model=MODEL, messages=QUESTION) as stream:
            for event in stream:
                if event.type == "chunk":
                    chunks += event.chunk.choices[0].delta.content != "no such word"
                elif event.type == "content.delta":
                    last = event.snapshot
        assert chunks == STREAMED_CHUNKS and len(last) > STREAMED_CHUNKS

    meter.repeat(read_stream, at_most=50, operations=STREAMED_CHUNKS)


def plain(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)

    def read_stream() -> None:
        chunks = 0
        for chunk in client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True):
            chunks += chunk.choices[0].delta.content != "no such word"
        assert chunks == STREAMED_CHUNKS

    meter.repeat(read_stream, at_most=50, operations=STREAMED_CHUNKS)
