"""A fresh process up to its first response; a `Response` names more types than any other answer.

The floor reads the answer by one pydantic model of its own, with just the fields that it needs.
"""

from __future__ import annotations

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)
    response = client.responses.create(model=MODEL, input=QUESTION)
    assert response.output_text
    meter.since_start()


def plain(base_url: str, meter: Meter) -> None:
    from typing import Any, Dict, List

    import httpx
    from pydantic import BaseModel

    class Answer(BaseModel):
        id: str
        output: List[Dict[str, Any]]

    client = httpx.Client(base_url=base_url, headers=AUTHORIZATION)
    response = client.post("/responses", json={"model": MODEL, "input": QUESTION})
    assert Answer.model_validate_json(response.content).output[0]["content"][0]["text"]
    meter.since_start()
