"""A fresh process up to its first chat completion; the floor loads the two libraries that both clients rest on."""

from __future__ import annotations

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION, request_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)
    completion = client.chat.completions.create(model=MODEL, messages=QUESTION)
    assert completion.choices[0].message.content
    meter.since_start()


def plain(base_url: str, meter: Meter) -> None:
    import httpx
    from pydantic import BaseModel as BaseModel

    client = httpx.Client(base_url=base_url, headers=AUTHORIZATION)
    completion = client.post("/chat/completions", json=request_body(QUESTION)).json()
    assert completion["choices"][0]["message"]["content"]
    meter.since_start()
