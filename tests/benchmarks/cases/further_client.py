"""One more client in a process that has one: construction alone."""

from __future__ import annotations

from cases.inputs import API_KEY, AUTHORIZATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    meter.repeat(lambda: OpenAI(api_key=API_KEY, base_url=base_url), at_most=5000)


def plain(base_url: str, meter: Meter) -> None:
    import httpx

    meter.repeat(lambda: httpx.Client(base_url=base_url, headers=AUTHORIZATION), at_most=5000)
