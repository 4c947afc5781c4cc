"""Modules that have another path than they had: earlier paths and pickles still lead to them."""

from __future__ import annotations

import pickle
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Iterator, Tuple

import pytest

import openai_core.imports

PACKAGES = ("openai_core", "openai_realtime", "openai_rest", "openai_testing")


def moves() -> Iterator[Tuple[str, str]]:
    for package in PACKAGES:
        for old, new in import_module(f"{package}.moved").MOVED.items():
            yield f"{package}.{old}", f"{package}.{new}"


@pytest.mark.parametrize(("old", "new"), [*moves()])
def test_an_earlier_path_leads_to_the_module(old: str, new: str) -> None:
    if new.startswith("openai_testing.serving"):
        pytest.importorskip("uvicorn")
    found, expected = import_module(old), import_module(new)
    if hasattr(expected, "__path__"):
        assert (found.__doc__, dir(found)) == (expected.__doc__, dir(expected))
    else:
        assert found is expected


def test_modules_of_a_folder_that_moved_are_the_same_modules() -> None:
    import openai_rest.helpers.polling.errors as now
    import openai_rest.polling.errors as before  # type: ignore[import-not-found]

    assert before is now
    assert now.__spec__ is not None
    assert now.__spec__.name == now.__name__


def test_names_come_from_a_folder_that_moved() -> None:
    before = import_module("openai_testing.areas")
    now = import_module("openai_testing.endpoints")
    assert before.chat is now.chat
    with pytest.raises(AttributeError):
        before.nothing  # noqa: B018


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("openai_rest.polling.errors", "PollTimeoutError"),
        ("openai_rest.structured.errors", "OutputParsingError"),
        ("openai_rest.agents.errors", "AgentStreamError"),
        ("openai_core.copies", "restored"),
        ("openai_core.workload_identity.identities", "WorkloadIdentity"),
    ],
)
def test_pickles_name_earlier_paths(module: str, name: str) -> None:
    loaded = pickle.loads(b"c" + f"{module}\n{name}\n".encode() + b".")
    assert loaded is getattr(import_module(module), name)
    assert loaded.__module__ != module


def test_a_pickled_error_names_an_earlier_path() -> None:
    error = import_module("openai_rest.structured.errors").StrictSchemaError("no schema")
    place = f"{type(error).__module__}\n".encode()
    written = pickle.dumps(error, protocol=0).replace(place, b"openai_rest.structured.errors\n")
    loaded = pickle.loads(written)
    assert b"openai_rest.structured.errors" in written
    assert (type(loaded), str(loaded)) == (type(error), "no schema")


def test_a_pickle_is_loaded_where_nothing_else_was() -> None:
    program = r"import pickle; print(pickle.loads(b'copenai_rest.polling.errors\nPollTimeoutError\n.').__name__)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "PollTimeoutError\n"


@pytest.mark.parametrize(
    "name", ["openai_rest.nothing", "openai_rest.polling.nothing", "openai_rest.agents.errors.nothing", "json.nothing"]
)
def test_what_was_never_there_is_not_found(name: str) -> None:
    with pytest.raises(ModuleNotFoundError, match=name):
        import_module(name)


def test_nothing_else_is_looked_up() -> None:
    finder = openai_core.imports._MovedModules
    assert sys.meta_path.count(finder) == 1
    assert finder.find_spec("json.nothing") is finder.find_spec("openai_rest") is finder.find_spec("nothing") is None
    assert find_spec("openai_core.nothing") is None


def test_an_entry_hides_no_module() -> None:
    for old, _ in moves():
        package, *parts = old.split(".")
        folder = Path(str(import_module(package).__file__)).parent.joinpath(*parts)
        assert not folder.is_dir(), old
        assert not folder.with_suffix(".py").exists(), old
