# /// script
# requires-python = ">=3.8"
# dependencies = ["flask", "openai-testing>=3.100", "openai[aiohttp,bulk]>=3.100"]
# ///
"""The SDK at work on real input files, against the embedded emulator. Exits with 1 if a step fails.

In colour where the terminal has it (`NO_COLOR=1`: none); with `--web`, on a page in the browser. With names of steps,
only those: `demo.py streaming retries`. What a model would say is in `demonstration/answers.py`; all else happens.
"""

import argparse
import contextlib
import importlib
import os
import sys
import tempfile
import time
import traceback
import webbrowser
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional

from demonstration.answers import answer
from demonstration.output import Remembering
from demonstration.page import Page
from demonstration.shown import Result, Screen, Shown
from demonstration.source import statement
from demonstration.terminal import Terminal, has_colour
from openai_testing import Emulator, Server

HERE = Path(__file__).parent
SLOWLY = "dribble:300;every=0.03;times=2"  # about an event at a time


class Step(NamedTuple):
    """What a step shows, a part of the statement that does it, a picture that it reads, a sound that it writes."""

    title: str
    statement: str
    picture: Optional[str] = None
    sound: Optional[str] = None


STEPS: Dict[str, Step] = {
    "response": Step("a response", "client.responses.create("),
    "chat_completion": Step("a chat completion", "client.chat.completions.create("),
    "vision": Step("a question about a picture on disk", "PICTURE.read_bytes()", picture="inputs/harbour.png"),
    "structured": Step("structured output, a function call, embeddings", "response_format="),
    "structured_parse": Step("answers as instances of your classes", "text_format=City"),
    "function_tools": Step("Python functions as tools", "pydantic_responses_function_tool(function)"),
    "tool_runner": Step("an agent: the loop around tools, with approval", "runner.iterate("),
    "asynchronous": Step("twenty calls at a time, with httpx and with aiohttp", "asyncio.gather("),
    "streaming": Step("streaming, blocking and asynchronous", "for event in stream"),
    "upload": Step("an upload from disk, and a fine-tuning job", "client.files.create("),
    "bulk_job": Step("a bulk job, run twice, and by the Batch API", "report = client.bulk.run("),
    "pages": Step("lists, page by page", "for job in client.fine_tuning.jobs.list("),
    "usage": Step("a meter of tokens and cost", "plugins=[meter]"),
    "errors": Step("an error of each class", "client.models.list("),
    "retries": Step("retries, seen happening", "retry_policy="),
    "timeouts": Step("timeout, deadline, idle stream", "with_options(deadline="),
    "truncation": Step("a stream that is cut off", "StreamTruncatedError"),
    "raw_response": Step("a raw response", "with_raw_response"),
    "text_to_speech": Step(
        "a voice answer, written to a WAV file", "client.audio.speech.with_streaming_response", sound="tide.wav"
    ),
    "realtime.text_chat": Step("a Realtime conversation", "client.realtime.connect("),
    "realtime.error_handling": Step("errors within a Realtime conversation", "async for event in connection"),
    "webhooks": Step("webhooks, received by Flask programs, and a forged one", "client.webhooks.unwrap("),
}


def shown(name: str) -> Shown:
    """Returns what there is to show of a step before it runs."""
    step, program = STEPS[name], f"{name.replace('.', '/')}.py"
    picture = HERE / step.picture if step.picture else None
    return Shown(step.title, program, statement(HERE / program, step.statement), picture)


def run(name: str, screen: Screen, folder: str) -> Result:
    """Runs a step; what it writes goes into the folder."""
    start, step, printed = time.perf_counter(), STEPS[name], Remembering(screen.write)
    sound = Path(folder) / step.sound if step.sound else None
    passed = True
    try:
        with contextlib.redirect_stdout(printed):
            importlib.import_module(name).main(*([folder] if sound else []))
    except Exception:
        screen.write(traceback.format_exc())
        passed = False
    made = sound if sound and sound.exists() else None
    return Result(step.title, passed, printed.last_line, time.perf_counter() - start, made)


def run_all(names: List[str], screen: Screen) -> List[Result]:
    """Runs steps against an emulator of their own, and shows them."""
    emulator, results = Emulator(), []
    emulator.seed_jobs(45)
    emulator.answer_with(then=answer)
    with Server(emulator) as server, tempfile.TemporaryDirectory() as folder:
        os.environ["OPENAI_BASE_URL"] = server.base_url
        os.environ["OPENAI_API_KEY"] = "sk-emulator"
        for name in names:
            screen.begin(shown(name))
            if screen.moves and name == "streaming":
                emulator.faults.plan(SLOWLY)  # so that one sees it come
            results.append(run(name, screen, folder))
            screen.end(results[-1])
    faults = sum(request.fault is not None for request in emulator.requests)
    screen.close(results, f"{len(emulator.requests)} requests, {faults} of them with a fault")
    return results


def main(arguments: List[str]) -> int:
    """Runs the steps that are named, or all, and says what each came to."""
    parser = argparse.ArgumentParser(prog="demo", description=__doc__)
    parser.add_argument("--web", action="store_true", help="show it on a page in the browser")
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"of {', '.join(STEPS)} (default: all)")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.steps if name not in STEPS]
    if unknown:
        print(f"There is no step {unknown[0]!r}; there are {', '.join(STEPS)}.", file=sys.stderr)
        return 2
    names = options.steps or list(STEPS)
    if not options.web:
        return exit_code(run_all(names, Terminal(sys.stdout, has_colour(sys.stdout))))
    page = Page(len(names))
    print(f"The demo is on {page.url}; Ctrl+C ends it.", flush=True)
    webbrowser.open(page.url)
    with contextlib.suppress(KeyboardInterrupt):
        code = exit_code(run_all(names, page))
        page.wait()
        return code
    return 0


def exit_code(results: List[Result]) -> int:
    """Returns 1 if a step failed."""
    return 0 if all(result.passed for result in results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
