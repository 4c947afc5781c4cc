"""How well limits are used and kept: `python pace.py [REQUESTS] [REQUESTS_PER_MINUTE]`, for two models."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import jobs

from openai_bulk import AsyncBulk
from openai_core import AsyncClient

MODELS = ("gpt-4o", "gpt-4o-mini")


async def run(source: Path, output: Path, base_url: str) -> Any:
    async with AsyncClient(api_key="sk-test", base_url=base_url) as client:
        return await AsyncBulk(client).run(source, output)


def main(requests: str = "100000", requests_per_minute: str = "60000") -> int:
    limit = int(requests_per_minute)
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder) / "in.jsonl", Path(folder) / "out.jsonl"
        jobs.write_requests(source, int(requests), MODELS)
        began, cpu = time.monotonic(), time.process_time()
        with jobs.serving(limit, latency=0.02) as served:
            report = asyncio.run(run(source, output, served.base_url))
        seconds, used_cpu = time.monotonic() - began, time.process_time() - cpu
    kept = True
    for model, counts in served.counts["models"].items():
        share = counts["requests"] / counts["seconds"] * 60 / limit
        kept = kept and counts["peak"] <= limit
        print(f"{model}: {counts['requests']:,} requests in {counts['seconds']:.1f} s, {share:.1%} of the limit;")
        print(f"    the most in any minute: {counts['peak']:,} of {limit:,}")
    refused = served.counts["refused"]
    print(f"refused: {refused} ({refused / int(requests):.2%}); answered: {report.answered:,}; {seconds:.0f} s in all")
    print(f"CPU: {used_cpu / int(requests) * 1e6:.0f} µs a request")
    return int(not kept or report.answered != int(requests))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
