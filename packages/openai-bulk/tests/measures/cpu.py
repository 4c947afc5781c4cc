"""CPU of a job beside that of the client alone, in turns: `python cpu.py [REQUESTS] [IN_FLIGHT] [ROUNDS]`.

The client alone is measured twice: as programs call it, with `chat.completions.create`, and with a bare `post` whose
answer nobody decodes.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Awaitable, Callable, Dict, List

import jobs

from openai import AsyncOpenAI
from openai_bulk import AsyncBulk, Limits
from openai_core import AsyncClient


def bodies_of(source: Path) -> List[Any]:
    """Returns the bodies of all requests."""
    return [json.loads(line)["body"] for line in source.read_text().splitlines()]


async def calls(base_url: str, source: Path, in_flight: int) -> float:
    """Sends the bodies of a file as a program does that has no job; returns seconds of CPU."""
    async with AsyncOpenAI(api_key="sk-test", base_url=base_url, max_retries=0) as client:
        return await _sent(lambda body: client.chat.completions.create(**body), source, in_flight)


async def posts(base_url: str, source: Path, in_flight: int) -> float:
    """Sends them without a look at the answers; returns seconds of CPU."""
    import httpx

    async with AsyncClient(api_key="sk-test", base_url=base_url, max_retries=0) as client:
        return await _sent(
            lambda body: client.post("/chat/completions", cast_to=httpx.Response, body=body), source, in_flight
        )


async def _sent(send: Callable[[Any], Awaitable[object]], source: Path, in_flight: int) -> float:
    bodies = iter(bodies_of(source))

    async def work() -> None:
        for body in bodies:
            await send(body)

    began = time.process_time()
    await asyncio.gather(*(work() for _ in range(in_flight)))
    return time.process_time() - began


async def job(base_url: str, source: Path, output: Path, in_flight: int) -> float:
    """Runs the same as a job, reading and writing included; returns seconds of CPU."""
    async with AsyncClient(api_key="sk-test", base_url=base_url, max_retries=0) as client:
        options: Any = {"limits": {"*": Limits(100_000_000)}, "max_in_flight": in_flight}
        began = time.process_time()
        await AsyncBulk(client).run(source, output, **options)
        return time.process_time() - began


def main(requests: str = "5000", in_flight: str = "100", rounds: str = "5") -> int:
    seconds: Dict[str, List[float]] = {"calls": [], "posts": [], "job": []}
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.jsonl"
        jobs.write_requests(source, int(requests), ("gpt-4o", "gpt-4o-mini"))
        for number in range(int(rounds)):
            with jobs.serving() as served:
                seconds["calls"].append(asyncio.run(calls(served.base_url, source, int(in_flight))))
                seconds["posts"].append(asyncio.run(posts(served.base_url, source, int(in_flight))))
                output = Path(folder) / f"out-{number}.jsonl"
                seconds["job"].append(asyncio.run(job(served.base_url, source, output, int(in_flight))))
    least = {name: min(each) / int(requests) * 1e6 for name, each in seconds.items()}
    for name, micro in least.items():
        print(f"{name}: {micro:.0f} µs a request; the job costs {least['job'] / micro:.2f} times that")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
