"""One more client, its first chat completion, and its end: what a lazy constructor puts off is paid here."""

from __future__ import annotations

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION, request_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    def use_once() -> None:
        with OpenAI(api_key=API_KEY, base_url=base_url) as client:
            completion = client.chat.completions.create(model=MODEL, messages=QUESTION)
            assert completion.choices[0].message.content

    meter.repeat(use_once, at_most=1000)


def plain(base_url: str, meter: Meter) -> None:
    import httpx

    def use_once() -> None:
        with httpx.Client(base_url=base_url, headers=AUTHORIZATION) as client:
            response = client.post("/chat/completions", json=request_body(QUESTION))
            assert response.json()["choices"][0]["message"]["content"]

    meter.repeat(use_once, at_most=1000)
