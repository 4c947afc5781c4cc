from __future__ import annotations

import os
import pathlib
from typing import Any

import pytest

from openai_core.errors import ArgumentError, UploadFileNotFoundError
from openai_rest.helpers.agents.local_files import checked_destination, chosen_file, chosen_files, files_below


@pytest.fixture
def root(tmp_path: pathlib.Path) -> pathlib.Path:
    root = tmp_path / "project"
    (root / "data").mkdir(parents=True)
    for name in ("a.py", "b.csv", "data/c.csv", "data/d.json"):
        (root / name).write_text(name)
    return root


@pytest.mark.parametrize("destination", ["/workspace/a", "/workspace/a/b.c", "/workspace/outputs/x", "/workspace/.env"])
def test_destinations(destination: str) -> None:
    assert checked_destination(destination) == destination


@pytest.mark.parametrize(
    ("destination", "problem"),
    [
        ("a", "absolute POSIX path"),
        ("/etc/passwd", "absolute POSIX path"),
        ("/workspace", "absolute POSIX path"),
        ("/workspace/a\\b", "absolute POSIX path"),
        ("/workspace/a\x00", "absolute POSIX path"),
        ("/workspace/", "empty parts"),
        ("/workspace//a", "empty parts"),
        ("/workspace/a/", "empty parts"),
        ("/workspace/../a", "empty parts"),
        ("/workspace/./a", "empty parts"),
        ("/workspace/.codex", "reserved"),
        ("/workspace/.codex/a", "reserved"),
        ("/workspace/.managed-agents/a", "reserved"),
        ("/workspace/.managed-agents-x", "reserved"),
        ("/workspace/outputs", "reserved"),
    ],
)
def test_destinations_that_are_refused(destination: str, problem: str) -> None:
    with pytest.raises(ArgumentError, match=problem):
        checked_destination(destination)


def test_a_file_has_to_stay_the_same(root: pathlib.Path) -> None:
    path = root / "a.py"
    chosen = chosen_file(str(path))
    with chosen.open() as handle:
        assert handle.read() == b"a.py"
    path.write_text("longer than before")
    with pytest.raises(ArgumentError, match="has changed since it was chosen"):
        chosen.open()
    path.unlink()
    with pytest.raises(UploadFileNotFoundError):
        chosen.open()


def test_a_file_that_is_replaced_while_it_is_opened(root: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = chosen_file(root / "a.py")
    monkeypatch.setattr(os, "fstat", lambda descriptor: os.stat(root / "b.csv"))
    with pytest.raises(ArgumentError, match="has changed"):
        chosen.open()


def test_what_is_no_regular_file(root: pathlib.Path) -> None:
    (root / "link").symlink_to(root / "a.py")
    for path in (root / "link", root / "data"):
        with pytest.raises(ArgumentError, match="must be a regular file, and no symbolic link"):
            chosen_file(path)
    with pytest.raises(UploadFileNotFoundError):
        chosen_file(root / "nothing")


def test_all_files_are_checked_before_any_is_sent(root: pathlib.Path) -> None:
    chosen = chosen_files({"/workspace/a.py": root / "a.py", "/workspace/x/b": str(root / "b.csv")})
    assert [(destination, file.path.name) for destination, file in chosen] == [
        ("/workspace/a.py", "a.py"),
        ("/workspace/x/b", "b.csv"),
    ]
    with pytest.raises(ArgumentError, match="lies below another destination"):
        chosen_files({"/workspace/x": root / "a.py", "/workspace/x/b": root / "b.csv"})
    with pytest.raises(UploadFileNotFoundError):
        chosen_files({"/workspace/a.py": root / "a.py", "/workspace/b": root / "nothing"})


def test_files_below_a_folder(root: pathlib.Path) -> None:
    found = files_below(root, "/workspace/p", ["**/*.csv", "a.*", "data"])
    assert sorted(found) == ["/workspace/p/a.py", "/workspace/p/b.csv", "/workspace/p/data/c.csv"]
    assert found["/workspace/p/data/c.csv"].path.read_text() == "data/c.csv"


@pytest.mark.parametrize(
    ("include", "problem"),
    [
        ("*.csv", "must be a list of patterns"),
        ([], "must be a list of patterns"),
        ([""], "must be relative"),
        (["/etc/*"], "must be relative"),
        (["../*"], "must be relative"),
        (["*.txt"], "fit no file"),
    ],
)
def test_patterns_that_are_refused(root: pathlib.Path, include: Any, problem: str) -> None:
    with pytest.raises(ArgumentError, match=problem):
        files_below(root, "/workspace/p", include)


def test_links_are_refused(root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.key").write_text("secret")
    (root / "linked").symlink_to(tmp_path / "outside")
    with pytest.raises(ArgumentError, match="is a symbolic link"):
        files_below(root, "/workspace/p", ["linked/*.key"])
    (tmp_path / "link").symlink_to(root)
    with pytest.raises(ArgumentError, match="must be a folder, and no symbolic link"):
        files_below(tmp_path / "link", "/workspace/p", ["*"])
    with pytest.raises(ArgumentError, match="must be a folder"):
        files_below(root / "a.py", "/workspace/p", ["*"])


def test_a_folder_that_goes_nowhere(root: pathlib.Path) -> None:
    with pytest.raises(ArgumentError, match="absolute POSIX path"):
        files_below(root, "p", ["*"])
