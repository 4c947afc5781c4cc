"""A response with 200 items, turned into a dictionary and into JSON."""

from __future__ import annotations

from cases.inputs import API_KEY, MODEL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter

ITEMS = 200


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    response = OpenAI(api_key=API_KEY, base_url=base_url).responses.create(model=MODEL, input="Hi.")
    response.output = (response.output * ITEMS)[:ITEMS]

    def dump() -> None:
        assert len(response.to_dict()["output"]) == ITEMS  # type: ignore[arg-type]
        assert response.model_dump_json()

    meter.repeat(dump, at_most=500)
