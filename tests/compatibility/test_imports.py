"""What is imported by when: tracers wait for modules to be imported before they wrap what is in them."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import List

import pytest

WATCHED = """
import importlib.abc, sys

class Watch(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name in WAITED_FOR:
            print(name)

WAITED_FOR = {names!r}
sys.meta_path.insert(0, Watch())
import openai
client = openai.{flavour}(api_key="k")
{program}
"""


def imported(program: str, *names: str, flavour: str = "OpenAI") -> List[str]:
    """Returns which of these modules a finder in front of all others is asked for."""
    text = WATCHED.format(names=names, program=program, flavour=flavour)
    environment = {**os.environ, "PYTHONWARNINGS": "error"}
    done = subprocess.run(
        [sys.executable, "-c", text], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    return sorted({*done.stdout.split()})


@pytest.mark.parametrize("flavour", ["OpenAI", "AsyncOpenAI"])
@pytest.mark.parametrize(
    ("resource", "module"),
    [
        ("chat.completions", "openai.resources.chat.completions"),
        ("chat.completions", "openai.resources.chat.completions.completions"),
        ("responses", "openai.resources.responses.responses"),
        ("embeddings", "openai.resources.embeddings"),
        ("audio.transcriptions", "openai.resources.audio.transcriptions"),
        ("beta.threads.runs", "openai.resources.beta.threads.runs.runs"),
        ("realtime", "openai.resources.realtime.realtime"),
    ],
)
def test_a_resource_that_is_used_brings_its_module(resource: str, module: str, flavour: str) -> None:
    names = (module, "openai._base_client", "openai._streaming")
    assert imported(f"client.{resource}", *names, flavour=flavour) == sorted(names)


def test_nothing_of_it_is_imported_before() -> None:
    assert imported("", "openai.resources", "openai._base_client", "openai._streaming") == []


def test_a_wrapper_that_waited_sees_the_first_call() -> None:
    program = """
class Loader(importlib.abc.Loader):
    def __init__(self, loader): self.loader = loader
    def create_module(self, spec): return self.loader.create_module(spec)
    def exec_module(self, module):
        self.loader.exec_module(module)
        create = module.Completions.create
        module.Completions.create = lambda *args, **kwargs: "wrapped"

def find_spec(name, path=None, target=None):
    if name != "openai.resources.chat.completions.completions":
        return None
    import importlib.machinery
    spec = importlib.machinery.PathFinder.find_spec(name, path, target)
    spec.loader = Loader(spec.loader)
    return spec

sys.meta_path[0].find_spec = find_spec
print(client.chat.completions.create(model="m", messages=[]))
"""
    assert imported(program) == ["wrapped"]


def test_the_other_flavour_waits_until_somebody_asks() -> None:
    program = """
client.chat.completions
import openai.resources.chat.completions as completions
assert "openai_rest.aio.chat" not in sys.modules
completions.AsyncCompletions
assert "openai_rest.aio.chat" in sys.modules
"""
    assert imported(program) == []


def test_modules_are_attributes_of_the_package() -> None:
    program = """
assert openai.version.VERSION == openai.__version__ == openai._version.__version__
assert "version" not in openai.__all__
"""
    assert imported(program) == []
