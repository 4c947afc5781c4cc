"""120,000 requests in three batches with 2 % failures and one expiry: `python batches.py [REQUESTS] [IN_A_BATCH]`."""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

import kills

from openai_bulk import BatchEngine, Bulk
from openai_bulk.batches.splitting import BatchLimits
from openai_core import Client
from openai_testing import Emulator, Server


def main(requests: str = "120000", in_a_batch: str = "40000") -> int:
    emulator = Emulator()
    emulator.plan_batches(failures=0.02, expire=(2,))
    with tempfile.TemporaryDirectory() as folder, Server(emulator) as server:
        source, output = Path(folder) / "in.jsonl", Path(folder) / "out.jsonl"
        kills.write_input(source, int(requests))
        engine = BatchEngine(first_look=0.5, limits=BatchLimits(requests=int(in_a_batch)))
        began = time.monotonic()
        with Client(api_key="sk-test", base_url=server.base_url) as client:
            report = Bulk(client).run(source, output, engine=engine)
        seconds = time.monotonic() - began
        lines = output.read_bytes().count(b"\n")
    batches = [request for request in emulator.requests if (request.method, request.path) == ("POST", "/v1/batches")]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"{report.answered:,} of {report.total:,} answered in {len(batches)} batches, {lines:,} lines, {seconds:.0f} s"
    )
    print(f"failed for good: {report.failed}; memory with the emulator: {peak} MB")
    return int(report.answered != int(requests) or lines != int(requests))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
