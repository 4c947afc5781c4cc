"""What type checkers see of a generated client and of programs that call it wrongly.

`hatch run hover` runs it, in the environment that has mypy and pyright; elsewhere it is skipped. For clients that are
written by hand, `samples_own_client_mistakes.py` holds the same.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List, Set, Tuple

import pytest

generator = pytest.importorskip("openai_generator.__main__", reason="the generator is not installed here")
pytestmark = pytest.mark.skipif(shutil.which("pyright") is None, reason="pyright is not installed here")

ROOT = Path(__file__).parents[2]
RIGHT = """
from notes_client import AsyncNotesClient, NotesClient
from notes_client.types.notes import Note


def blocking(client: NotesClient) -> Note:
    return client.notes.get("n")


async def asynchronous(client: AsyncNotesClient) -> Note:
    return await client.notes.get("n")
"""
WRONG = """
from notes_client import AsyncNotesClient, NotesClient
from notes_client.aio.notes import AsyncNotes
from notes_client.operations.notes import GET
from notes_client.sync.notes import Notes
from notes_client.types.notes import Note


class Mine(Notes):
    def number(self, note_id: str) -> int:
        return self.call(GET, path={"note_id": note_id})  # another result

    def part(self, note_id: str) -> Note:
        return self.call(GET, paht={"note_id": note_id})  # a misspelt argument


class AsyncMine(AsyncNotes):
    async def number(self, note_id: str) -> int:
        note = await self.call(GET, path={"note_id": note_id})
        return note  # another result


def blocking(client: NotesClient) -> int:
    client.notes.get(note_idd="n")  # a misspelt parameter of the path
    client.notes.get()  # a missing argument
    client.notes.list(limit="20")  # another type
    client.notes.create()  # a missing argument
    print(client.notes.get("n").txt)  # a misspelt field
    return client.notes.get("n")  # another result


async def asynchronous(client: AsyncNotesClient) -> int:
    await client.notes.get(note_idd="n")  # a misspelt parameter of the path
    await client.notes.get()  # a missing argument
    return await client.notes.get("n")  # another result
"""
MISTAKES = {number for number, line in enumerate(WRONG.splitlines(), start=1) if "  # " in line}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A generated client, and two programs that use it."""
    made = tmp_path_factory.mktemp("made")
    document = ROOT / "examples/own-client/notes.json"
    assert generator.main(["client", str(document), "--package", "notes_client", "--output", str(made)]) == 0
    (made / "src/right.py").write_text(RIGHT)
    (made / "src/wrong.py").write_text(WRONG)
    return made


def seen_by_mypy(folder: Path) -> Dict[str, Set[int]]:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache"), "src"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    errors: List[Tuple[str, str]] = re.findall(r"^src/(\S+?):(\d+): error", done.stdout, re.MULTILINE)
    assert errors, done.stdout + done.stderr
    return by_file((name, int(line)) for name, line in errors)


def seen_by_pyright(folder: Path) -> Dict[str, Set[int]]:
    command = ["pyright", "--pythonpath", sys.executable, "--outputjson", "-p", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = [each for each in json.loads(done.stdout)["generalDiagnostics"] if each["severity"] == "error"]
    return by_file((Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in found)


def by_file(errors: Any) -> Dict[str, Set[int]]:
    found: Dict[str, Set[int]] = {}
    for name, line in errors:
        found.setdefault(name, set()).add(line)
    return found


@pytest.mark.parametrize("seen", [seen_by_mypy, seen_by_pyright])
def test_checkers_see_each_mistake_and_nothing_else(seen: Any, folder: Path) -> None:
    assert seen(folder) == {"wrong.py": MISTAKES}
