"""One chunk of a streamed chat completion: a whole stream, opened and read to its end, divided by its chunks."""

from __future__ import annotations

import json

from canned import STREAMED_CHUNKS

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION, request_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)

    def read_stream() -> None:
        chunks = 0
        for chunk in client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True):
            chunks += chunk.choices[0].delta.content != "no such word"
        assert chunks == STREAMED_CHUNKS

    meter.repeat(read_stream, at_most=50, operations=STREAMED_CHUNKS)


def plain(base_url: str, meter: Meter) -> None:
    import httpx

    client = httpx.Client(base_url=base_url, headers=AUTHORIZATION)

    def read_stream() -> None:
        chunks = 0
        with client.stream("POST", "/chat/completions", json=request_body(QUESTION, stream=True)) as response:
            for line in response.iter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    delta = json.loads(line[6:])["choices"][0]["delta"]
                    chunks += delta.get("content") != "no such word"
        assert chunks == STREAMED_CHUNKS

    meter.repeat(read_stream, at_most=50, operations=STREAMED_CHUNKS)
