# /// script
# requires-python = ">=3.8"
# dependencies = ["flask", "openai-testing>=3.100", "openai[aiohttp,bulk]>=3.100"]
# ///
"""The SDK at work on real input files, against the embedded emulator. Exits with 1 if a step fails."""

import importlib
import os
import sys
import time
import traceback
from pathlib import Path
from typing import List

from openai_testing import Emulator, Server

STEPS = {
    "response": "a response",
    "chat_completion": "a chat completion",
    "vision": "a question about a picture on disk",
    "structured": "structured output, a function call, embeddings",
    "asynchronous": "twenty calls at a time, with httpx and with aiohttp",
    "streaming": "streaming, blocking and asynchronous",
    "upload": "an upload from disk, and a fine-tuning job",
    "bulk_job": "a bulk job, run twice, and by the Batch API",
    "pages": "lists, page by page",
    "errors": "an error of each class",
    "retries": "retries, seen happening",
    "timeouts": "timeout, deadline, idle stream",
    "truncation": "a stream that is cut off",
    "raw_response": "a raw response",
    "realtime.text_chat": "a Realtime conversation",
    "realtime.error_handling": "errors within a Realtime conversation",
    "webhooks": "webhooks, received by Flask programs, and a forged one",
}


def run(name: str, title: str) -> bool:
    print(f"\n== {title} (examples/{name.replace('.', '/')}.py)")
    start = time.perf_counter()
    try:
        importlib.import_module(name).main()
    except Exception:
        traceback.print_exc()
        print(f"-- failed after {time.perf_counter() - start:.2f} s")
        return False
    print(f"-- {time.perf_counter() - start:.2f} s")
    return True


def main() -> int:
    sys.path.insert(0, str(Path(__file__).parent))
    emulator = Emulator()
    emulator.seed_jobs(45)
    with Server(emulator) as server:
        os.environ["OPENAI_BASE_URL"] = server.base_url
        os.environ["OPENAI_API_KEY"] = "sk-emulator"
        print(f"The emulator listens on {server.base_url}.")
        passed: List[bool] = [run(name, title) for name, title in STEPS.items()]
    if not all(passed):
        print(f"\ndemo: {passed.count(False)} of {len(passed)} steps failed")
        return 1
    print(f"\ndemo: {len(passed)} steps passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
