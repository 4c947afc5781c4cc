"""The same requests by this package and by others of its kind, each in a process of its own.

`python side_by_side.py [REQUESTS]`, in an environment that has `oaib` and `batchllm-ai`: `hatch run bulk-compare:run`.
Measured are the time, CPU and memory of a job, and what the server is asked when it is killed half-way and run again.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Dict, List

import jobs

IN_FLIGHT = 50
UNLIMITED = 10_000_000


def questions(count: int) -> List[str]:
    return [f"id-{number}" for number in range(count)]


async def openai_bulk(base_url: str, count: int) -> int:
    from openai import AsyncOpenAI
    from openai_bulk import Limits

    jobs.write_requests(Path("in.jsonl"), count, ("gpt-4o-mini",))
    async with AsyncOpenAI(base_url=base_url, api_key="sk-test") as client:
        limits = {"*": Limits(UNLIMITED)}
        report = await client.bulk.run("in.jsonl", "out.jsonl", limits=limits, max_in_flight=IN_FLIGHT)
    return int(report.answered)


async def oaib(base_url: str, count: int) -> int:
    from oaib import Batch

    batch: Any = Batch(rpm=UNLIMITED, tpm=10**12, workers=IN_FLIGHT, api_key="sk-test", base_url=base_url, loglevel=0)
    for question in questions(count):
        messages = [{"role": "user", "content": question}]
        await batch.add("chat.completions.create", model="gpt-4o-mini", messages=messages)
    return len(await batch.run())


async def batchllm(base_url: str, count: int) -> int:
    from batchllm import BatchConfig, BatchProcessor

    config: Any = BatchConfig(max_concurrent=IN_FLIGHT, api_key="sk-test", base_url=base_url)
    results = await BatchProcessor(config).process_items(questions(count), checkpoint_path="checkpoint.jsonl")
    return sum(result.error is None for result in results)


CONTESTANTS: Dict[str, Callable[[str, int], Any]] = {
    "openai_bulk": openai_bulk,
    "oaib": oaib,
    "batchllm": batchllm,
}


def work(name: str, base_url: str, count: str) -> None:
    """Runs in a process of its own and prints its readings."""
    began, cpu = time.monotonic(), time.process_time()
    answered = asyncio.run(CONTESTANTS[name](base_url, int(count)))
    readings = {
        "answered": answered,
        "seconds": time.monotonic() - began,
        "cpu": time.process_time() - cpu,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    print("\n" + json.dumps(readings))


def start(name: str, base_url: str, count: int, folder: str) -> subprocess.Popen[str]:
    command = [sys.executable, os.path.abspath(__file__), name, base_url, str(count)]
    streams: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    return subprocess.Popen(command, cwd=folder, **streams)


def readings_of(process: subprocess.Popen[str]) -> Dict[str, Any]:
    printed, _ = process.communicate(timeout=600)
    lines = [line for line in printed.splitlines() if line.startswith("{")]
    found: Dict[str, Any] = json.loads(lines[-1]) if lines else {"answered": 0, "seconds": 0, "cpu": 0, "megabytes": 0}
    return found


def compare(name: str, count: int) -> None:
    with tempfile.TemporaryDirectory() as folder, jobs.serving(latency=0.02) as served:
        whole = readings_of(start(name, served.base_url, count, folder))
    with tempfile.TemporaryDirectory() as folder, jobs.serving(latency=0.02) as served:
        process = start(name, served.base_url, count, folder)
        while served.asked() < count // 2 and process.poll() is None:
            time.sleep(0.02)
        process.kill()
        process.wait()
        again = readings_of(start(name, served.base_url, count, folder))
    asked = served.counts["models"]["gpt-4o-mini"]["requests"]
    print(
        f"{name}: {whole['answered'] / max(whole['seconds'], 1e-9):.0f} answers/s, "
        f"{whole['cpu'] / count * 1e6:.0f} µs CPU each, {whole['megabytes']:.0f} MB; "
        f"killed half-way and run again: {again['answered']:,} answered, {asked - count:,} asked twice",
        flush=True,
    )


def main(count: str = "2000") -> int:
    for name in CONTESTANTS:
        compare(name, int(count))
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in CONTESTANTS:
        work(*sys.argv[1:])
    else:
        sys.exit(main(*sys.argv[1:]))
