"""A fresh process that imports the client and constructs one; the floor is an interpreter that does neither."""

from __future__ import annotations

from cases.inputs import API_KEY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    OpenAI(api_key=API_KEY, base_url=base_url)
    meter.since_start()


def plain(base_url: str, meter: Meter) -> None:
    meter.since_start()
