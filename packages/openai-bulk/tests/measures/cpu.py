"""CPU of a job beside that of the client alone, in turns: `python cpu.py [REQUESTS] [IN_FLIGHT] [ROUNDS]`."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, List

import jobs

from openai_bulk import AsyncBulk, Limits
from openai_core import AsyncClient


def bodies_of(source: Path) -> List[Any]:
    """Returns the bodies of all requests."""
    return [json.loads(line)["body"] for line in source.read_text().splitlines()]


async def client_alone(base_url: str, source: Path, in_flight: int) -> float:
    """Sends the bodies of a file with the client and nothing else; returns seconds of CPU."""
    import httpx

    bodies = iter(bodies_of(source))
    async with AsyncClient(api_key="sk-test", base_url=base_url, max_retries=0) as client:

        async def work() -> None:
            for body in bodies:
                await client.post("/chat/completions", cast_to=httpx.Response, body=body)

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
    alone: List[float] = []
    jobs_: List[float] = []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.jsonl"
        jobs.write_requests(source, int(requests), ("gpt-4o", "gpt-4o-mini"))
        for number in range(int(rounds)):
            with jobs.serving() as served:
                alone.append(asyncio.run(client_alone(served.base_url, source, int(in_flight))))
                output = Path(folder) / f"out-{number}.jsonl"
                jobs_.append(asyncio.run(job(served.base_url, source, output, int(in_flight))))
    micro = [min(each) / int(requests) * 1e6 for each in (alone, jobs_)]
    print(f"client alone: {micro[0]:.0f} µs a request; job: {micro[1]:.0f} µs; {micro[1] / micro[0]:.2f} times")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
