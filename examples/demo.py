# /// script
# requires-python = ">=3.8"
# dependencies = ["flask", "openai-testing>=3.100", "openai[aiohttp,bulk]>=3.100"]
# ///
"""The SDK at work on real input files, against the embedded emulator. Exits with 1 if a step fails.

In colour where the terminal has it (`NO_COLOR=1`: none). With names of steps, only those: `demo.py streaming retries`.
"""

import contextlib
import importlib
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Dict, List, NamedTuple, Tuple

from demonstration.picture import blocks, pixels
from demonstration.source import statement
from demonstration.terminal import Remembering, Terminal, has_colour
from openai_testing import Emulator, Server

HERE = Path(__file__).parent
SLOWLY = "dribble:60;every=0.02;times=2"


class Step(NamedTuple):
    """What a step shows, and a part of the statement that does it."""

    title: str
    statement: str


STEPS: Dict[str, Step] = {
    "response": Step("a response", "client.responses.create("),
    "chat_completion": Step("a chat completion", "client.chat.completions.create("),
    "vision": Step("a question about a picture on disk", "PICTURE.read_bytes()"),
    "structured": Step("structured output, a function call, embeddings", "response_format="),
    "structured_parse": Step("answers as instances of your classes", "text_format=City"),
    "function_tools": Step("Python functions as tools", "pydantic_responses_function_tool(function)"),
    "tool_runner": Step("the loop around tools, with approval", "runner.iterate("),
    "asynchronous": Step("twenty calls at a time, with httpx and with aiohttp", "asyncio.gather("),
    "streaming": Step("streaming, blocking and asynchronous", "for event in stream"),
    "upload": Step("an upload from disk, and a fine-tuning job", "client.files.create("),
    "bulk_job": Step("a bulk job, run twice, and by the Batch API", "report = client.bulk.run("),
    "pages": Step("lists, page by page", "for job in client.fine_tuning.jobs.list("),
    "errors": Step("an error of each class", "client.models.list("),
    "retries": Step("retries, seen happening", "retry_policy="),
    "timeouts": Step("timeout, deadline, idle stream", "with_options(deadline="),
    "truncation": Step("a stream that is cut off", "StreamTruncatedError"),
    "raw_response": Step("a raw response", "with_raw_response"),
    "text_to_speech": Step("a voice answer, written to a WAV file", "client.audio.speech.with_streaming_response"),
    "realtime.text_chat": Step("a Realtime conversation", "client.realtime.connect("),
    "realtime.error_handling": Step("errors within a Realtime conversation", "async for event in connection"),
    "webhooks": Step("webhooks, received by Flask programs, and a forged one", "client.webhooks.unwrap("),
}


def show(name: str, terminal: Terminal, emulator: Emulator) -> None:
    """Writes what is about to run, and prepares what makes it visible."""
    path = HERE / f"{name.replace('.', '/')}.py"
    terminal.say(f"\n== {STEPS[name].title} (examples/{path.relative_to(HERE).as_posix()})", "title")
    terminal.code(statement(path, STEPS[name].statement))
    if terminal.colour and name == "vision":
        terminal.say("\n".join(blocks(pixels(HERE / "inputs" / "harbour.png"))))
    if terminal.colour and name == "streaming":
        emulator.faults.plan(SLOWLY)  # so that one sees it come


def run(name: str, terminal: Terminal) -> Tuple[str, bool, str, float]:
    """Runs a step; returns its title, whether it passed, what it printed last, and how many seconds it took."""
    start, printed = time.perf_counter(), Remembering(sys.stdout)
    try:
        with contextlib.redirect_stdout(printed):
            importlib.import_module(name).main()
    except Exception:
        traceback.print_exc()
        seconds = time.perf_counter() - start
        terminal.say(f"-- failed after {seconds:.2f} s", "bad")
        return STEPS[name].title, False, printed.last_line, seconds
    seconds = time.perf_counter() - start
    terminal.say(f"-- {seconds:.2f} s", "good")
    return STEPS[name].title, True, printed.last_line, seconds


def run_all(names: List[str], terminal: Terminal) -> List[Tuple[str, bool, str, float]]:
    """Runs steps against an emulator of their own."""
    emulator = Emulator()
    emulator.seed_jobs(45)
    with Server(emulator) as server:
        os.environ["OPENAI_BASE_URL"] = server.base_url
        os.environ["OPENAI_API_KEY"] = "sk-emulator"
        terminal.say(f"The emulator listens on {server.base_url}.")
        results = []
        for name in names:
            show(name, terminal, emulator)
            results.append(run(name, terminal))
    faults = sum(request.fault is not None for request in emulator.requests)
    terminal.say(f"\n== What it came to: {len(emulator.requests)} requests, {faults} of them with a fault", "title")
    return results


def main(arguments: List[str]) -> int:
    """Runs the steps that are named, or all, and says what each came to."""
    unknown = [name for name in arguments if name not in STEPS]
    if unknown:
        print(f"There is no step {unknown[0]!r}; there are {', '.join(STEPS)}.", file=sys.stderr)
        return 2
    terminal = Terminal(sys.stdout, has_colour(sys.stdout))
    results = run_all(arguments or list(STEPS), terminal)
    terminal.table(results)
    failed = sum(not passed for _, passed, _, _ in results)
    if failed:
        terminal.say(f"\ndemo: {failed} of {len(results)} steps failed", "bad")
        return 1
    terminal.say(f"\ndemo: {len(results)} steps passed", "good")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
