"""A picture of 20 MB, sent as a data URL: by how much the peak of memory grows."""

from __future__ import annotations

from cases.inputs import API_KEY, AUTHORIZATION, MODEL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from meter import Meter

BYTES = 20_000_000
PICTURE = "data:image/png;base64," + "A" * BYTES


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)
    assert client.responses.create(model=MODEL, input=_asked("data:,")).output_text
    meter.peak_growth(lambda: client.responses.create(model=MODEL, input=_asked(PICTURE)))


def plain(base_url: str, meter: Meter) -> None:
    import httpx

    client = httpx.Client(base_url=base_url, headers=AUTHORIZATION)
    assert client.post("/responses", json={"model": MODEL, "input": _asked("data:,")}).json()["output"]
    meter.peak_growth(lambda: client.post("/responses", json={"model": MODEL, "input": _asked(PICTURE)}))


def _asked(url: str) -> Any:
    return [{"role": "user", "content": [{"type": "input_image", "detail": "auto", "image_url": url}]}]
