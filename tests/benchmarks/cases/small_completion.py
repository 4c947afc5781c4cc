"""One small chat completion over a kept-alive connection, synchronously."""

from __future__ import annotations

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION, request_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from meter import Meter


def sdk(base_url: str, meter: Meter, messages: Any = QUESTION) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)

    def ask() -> None:
        completion = client.chat.completions.create(model=MODEL, messages=messages)
        assert completion.choices[0].message.content

    meter.repeat(ask, at_most=2000)


def plain(base_url: str, meter: Meter, messages: Any = QUESTION) -> None:
    import httpx

    client = httpx.Client(base_url=base_url, headers=AUTHORIZATION)

    def ask() -> None:
        response = client.post("/chat/completions", json=request_body(messages))
        assert response.json()["choices"][0]["message"]["content"]

    meter.repeat(ask, at_most=2000)
