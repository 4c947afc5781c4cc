"""A conversation of 300 received items that is sent back as input; the floor sends the same as dictionaries."""

from __future__ import annotations

from cases.inputs import API_KEY, AUTHORIZATION, MODEL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

    from meter import Meter

ITEMS = 300


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)
    received: List[Any] = client.responses.create(model=MODEL, input="Hi.").output * ITEMS

    def answer() -> None:
        assert client.responses.create(model=MODEL, input=received[:ITEMS]).output_text

    meter.repeat(answer, at_most=500)


def plain(base_url: str, meter: Meter) -> None:
    import httpx

    client = httpx.Client(base_url=base_url, headers=AUTHORIZATION)
    received = client.post("/responses", json={"model": MODEL, "input": "Hi."}).json()["output"] * ITEMS

    def answer() -> None:
        response = client.post("/responses", json={"model": MODEL, "input": received[:ITEMS]})
        assert response.json()["output"]

    meter.repeat(answer, at_most=500)
