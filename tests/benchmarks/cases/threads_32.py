"""Small chat completions from 32 threads that share one client: CPU time, and time on the wall, of each."""

from __future__ import annotations

import time

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION, request_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from meter import Meter

THREADS = 32
CALLS = 2000


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)

    def ask() -> None:
        completion = client.chat.completions.create(model=MODEL, messages=QUESTION)
        assert completion.choices[0].message.content

    _measure(meter, ask)


def plain(base_url: str, meter: Meter) -> None:
    import httpx

    client = httpx.Client(base_url=base_url, headers=AUTHORIZATION)

    def ask() -> None:
        response = client.post("/chat/completions", json=request_body(QUESTION))
        assert response.json()["choices"][0]["message"]["content"]

    _measure(meter, ask)


def _measure(meter: Meter, ask: Callable[[], None]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    calls = THREADS if meter.quick else CALLS

    def spread() -> None:
        for asked in [pool.submit(ask) for _ in range(calls)]:
            asked.result()

    with ThreadPoolExecutor(THREADS) as pool:
        spread()
        cpu, wall = meter.used(), time.perf_counter()
        spread()
        meter.readings["cpu"] = (meter.used() - cpu) / calls
        meter.readings["wall"] = (time.perf_counter() - wall) / calls
