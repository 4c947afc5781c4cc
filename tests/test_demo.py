"""The demo: what it shows of a program, colours only where they can be seen, and a summary at its end."""

from __future__ import annotations

import importlib.util
import io
import os
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from types import ModuleType
from typing import Dict, Tuple

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"


def part(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"demonstration_{name}", EXAMPLES / "demonstration" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
    printed = part("terminal").Remembering(stream)
    for text in ("first\n", "sec", "ond", "\n", "\n"):
        print(text, end="", file=printed)
    assert (printed.last_line, stream.getvalue()) == ("second", "first\nsecond\n\n")


def test_steps_with_colours() -> None:
    done = demo("vision", "response", FORCE_COLOR="1")
    assert done.returncode == 0, done.stderr
    assert "▀" in done.stdout
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
