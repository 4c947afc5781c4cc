"""Memory of a job with many lines: `python lines.py [LINES] [stub]`.

With `stub`, a canned answer stands in for the client: quicker, and all that is measured is the job's.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, List

import jobs

from openai_bulk import AsyncBulk, Limits
from openai_core import AsyncClient


def resident_megabytes() -> float:
    """Returns the memory of this process that is in use now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


class Stub:
    """A client that has an answer to everything."""

    def __init__(self) -> None:
        import httpx
        import quick_server

        self._answer = httpx.Response(200, content=quick_server.BODY)
        self.get = self.patch = self.put = self.delete = self.get_api_list = self.post

    async def post(self, path: str, **arguments: Any) -> Any:
        await asyncio.sleep(0)
        return self._answer

    async def __aenter__(self) -> Any:
        return self

    async def __aexit__(self, *error: object) -> None:
        pass


def client_of(base_url: str, stub: bool) -> Any:
    if stub:
        return Stub()
    return AsyncClient(api_key="sk-test", base_url=base_url)


async def run(source: Path, output: Path, client: Any, readings: List[float]) -> Any:
    async with client:
        warm: Any = {"model": "gpt-4o", "messages": []}
        await asyncio.gather(*(client.post("/chat/completions", cast_to=object, body=warm) for _ in range(200)))
        readings.append(resident_megabytes())

        def watch(progress: Any) -> None:
            readings.append(resident_megabytes())
            if len(readings) % 400 == 0:
                print(f"{progress.done:,} done, {readings[-1]:.0f} MB", flush=True)

        return await AsyncBulk(client).run(
            source, output, limits={"*": Limits(100_000_000)}, progress=watch, max_in_flight=100
        )


def main(lines: str = "1000000", stub: str = "") -> int:
    readings: List[float] = []
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder) / "in.jsonl", Path(folder) / "out.jsonl"
        jobs.write_requests(source, int(lines), ("gpt-4o", "gpt-4o-mini"))
        began = time.monotonic()
        with jobs.serving() as served:
            report = asyncio.run(run(source, output, client_of(served.base_url, bool(stub)), readings))
    more = max(readings) - readings[0]
    print(f"{report.answered:,} answered in {time.monotonic() - began:.0f} s")
    print(
        f"memory: {readings[0]:.0f} MB with the client, at most {max(readings):.0f} MB with the job: {more:.0f} MB more"
    )
    return int(more > 60 or report.answered != int(lines))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
