"""The demo: what it shows of a program, colours only where they can be seen, and a summary at its end."""

from __future__ import annotations

import importlib
import io
import json
import os
import re
import struct
import subprocess
import sys
import urllib.error
import urllib.request
import wave
import zlib
from pathlib import Path
from types import ModuleType
from typing import Any, Dict, Tuple

import pytest

from openai_testing import RecordedRequest

EXAMPLES = Path(__file__).parent.parent / "examples"


def part(name: str) -> ModuleType:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(EXAMPLES))
        return importlib.import_module(f"demonstration.{name}")


def demo(*steps: str, **environment: str) -> subprocess.CompletedProcess[str]:
    left = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "TERM")}
    return subprocess.run(
        [sys.executable, str(EXAMPLES / "demo.py"), *steps],
        env={**left, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def png(filters: Tuple[int, ...]) -> bytes:
    """Writes a picture of two columns whose lines have these filters; each pixel is the one above plus one."""
    rows, above = [], bytes(6)
    for at, kind in enumerate(filters):
        line = bytes((at * 10 + place * 3) % 256 for place in range(6))
        rows.append(bytes([kind]) + filtered(kind, line, above))
        above = line
    head = struct.pack(">IIBBBBB", 2, len(filters), 8, 2, 0, 0, 0)
    chunks = {b"IHDR": head, b"IDAT": zlib.compress(b"".join(rows)), b"IEND": b""}
    packed = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks.items()
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def filtered(kind: int, line: bytes, above: bytes) -> bytes:
    done = bytearray()
    for at, value in enumerate(line):
        left, corner = (line[at - 3], above[at - 3]) if at >= 3 else (0, 0)
        nearest = min((left, above[at], corner), key=lambda each: abs(left + above[at] - corner - each))
        done.append((value - (0, left, above[at], (left + above[at]) // 2, nearest)[kind]) % 256)
    return bytes(done)


def test_pictures_are_read_whatever_their_filters(tmp_path: Path) -> None:
    picture = part("picture")
    (tmp_path / "picture.png").write_bytes(png((0, 1, 2, 3, 4)))
    rows = picture.pixels(tmp_path / "picture.png")
    assert rows == [[(at * 10, at * 10 + 3, at * 10 + 6), (at * 10 + 9, at * 10 + 12, at * 10 + 15)] for at in range(5)]
    assert [line.count("▀") for line in picture.blocks(rows, step=1)] == [2, 2]


def test_other_pictures_are_refused(tmp_path: Path) -> None:
    (tmp_path / "grey.png").write_bytes(png((0,)).replace(b"\x08\x02\x00", b"\x08\x00\x00", 1))
    with pytest.raises(ValueError, match=r"grey\.png is no PNG of 8-bit RGB"):
        part("picture").pixels(tmp_path / "grey.png")


def test_the_shortest_statement_is_shown(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "def f():\n    if True:\n        g(\n            1,\n        )\n    g(2)\n" + "h(\n" + "1,\n" * 9 + ")\n"
    )
    source = part("source")
    assert source.statement(program, "1,") == "g(\n    1,\n)"
    assert source.statement(program, "g(2") == "g(2)"
    assert source.statement(program, "h(").splitlines() == ["h(", *["1,"] * 4, "…"]
    with pytest.raises(ValueError, match=r"No statement of program\.py has 'gone'"):
        source.statement(program, "gone")


class Tty(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.skipif(sys.platform == "win32", reason="Of terminals there, only some have colours.")
@pytest.mark.parametrize(
    ("environment", "in_terminal", "in_file"),
    [
        ({}, True, False),
        ({"NO_COLOR": "1"}, False, False),
        ({"NO_COLOR": ""}, True, False),
        ({"TERM": "dumb"}, False, False),
        ({"FORCE_COLOR": "1"}, True, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, False),
    ],
)
def test_colours(environment: Dict[str, str], in_terminal: bool, in_file: bool) -> None:
    has_colour = part("terminal").has_colour
    assert has_colour(Tty(), environment) is in_terminal
    assert has_colour(io.StringIO(), environment) is in_file


def test_output_is_passed_on_and_its_last_line_remembered() -> None:
    stream = io.StringIO()
    printed = part("output").Remembering(stream.write)
    for text in ("first\n", "sec", "ond", "\n", "\n"):
        print(text, end="", file=printed)
    assert (printed.last_line, stream.getvalue()) == ("second", "first\nsecond\n\n")


def test_a_sound_is_as_high_as_it_is_loud(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "sound.wav"), "wb") as file:
        file.setparams((1, 2, 24_000, 0, "NONE", ""))
        file.writeframes(struct.pack("<8h", 0, 0, -32_768, 9, 16_384, 0, 0, 1))
    assert part("sound").waves(tmp_path / "sound.wav", 4) == "▁█▄▁"


def test_questions_without_an_answer_are_left_to_the_emulator() -> None:
    answer = part("answers").answer
    for body in ({"input": "Who are you?"}, {"messages": []}, {"input": [{"type": "message", "content": []}]}):
        assert answer(asked(body)) is None


def test_answers_after_tools_are_others() -> None:
    answer, question = (
        part("answers").answer,
        {"role": "user", "content": [{"type": "input_text", "text": "Count the stock."}]},
    )
    assert answer(asked({"input": [question]})).tool_calls
    assert answer(asked({"input": [question, {"type": "function_call_output", "output": "3"}]})).text


def asked(body: Any) -> RecordedRequest:
    return RecordedRequest("POST", "/v1/responses", (), {}, json.dumps(body).encode())


def test_the_page_tells_everything_to_each_browser(tmp_path: Path) -> None:
    shown = part("shown")
    (tmp_path / "picture.png").write_bytes(b"picture")
    page = part("page").Page(1)
    page.begin(shown.Shown("a step", "step.py", "code()", tmp_path / "picture.png"))
    page.write("text")
    page.end(shown.Result("a step", True, "text", 0.5))
    page.close([], "all of it")
    for _ in range(2):
        with urllib.request.urlopen(f"{page.url}events") as events:
            told = [json.loads(line[6:]) for line in (events.readline() for _ in range(10)) if line.strip()]
        assert [each["kind"] for each in told] == ["start", "begin", "text", "end", "close"]
        assert told[1]["picture"] == "data:image/png;base64,cGljdHVyZQ=="
        assert (told[3]["last"], told[3]["sound"]) == ("text", None)


def test_the_page_has_two_addresses() -> None:
    page = part("page").Page(0)
    with urllib.request.urlopen(page.url) as answer:
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert b"EventSource" in answer.read()
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{page.url}secrets")


def test_steps_with_colours() -> None:
    done = demo("vision", "response", "text_to_speech", FORCE_COLOR="1")
    assert done.returncode == 0, done.stderr
    assert "▀" in done.stdout
    assert re.search(r"\x1b\[36m[▁▂▃▄▅▆▇█]{60}\x1b", done.stdout)
    assert "\x1b[32mpassed\x1b[0m  a response" in done.stdout


def test_steps_without_colours() -> None:
    done = demo("vision", "truncation")
    assert done.returncode == 0, done.stderr
    assert "\x1b" not in done.stdout
    assert "▀" not in done.stdout
    assert "   | encoded = base64.b64encode(PICTURE.read_bytes())" in done.stdout
    assert re.search(r"^passed  a stream that is cut off +\d+\.\d\d s  received ", done.stdout, re.MULTILINE)
    assert done.stdout.endswith("\ndemo: 2 steps passed\n")


def test_a_step_that_there_is_not() -> None:
    done = demo("nothing")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no step 'nothing'; there are response, ")
