"""Each example runs: those that follow from the types send the request that stands above them, the others run whole."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai import OpenAI
from openai_generator.__main__ import DEFINITIONS, ROOT
from openai_generator.definitions.load import load_areas
from openai_generator.pages.examples import Examples
from openai_generator.pages.layout import ResourcePage, layout
from openai_generator.pages.methods import Method, methods_of
from openai_generator.pages.places import Places

INPUTS = ROOT / "examples" / "inputs"
FILES = ("notes.pdf", "question.wav", "training.jsonl", "harbour.png", "part-1.bin", "consent.wav", "voice.wav")


@cache
def examples() -> dict[str, tuple[Method, str]]:
    areas = load_areas(DEFINITIONS)
    sections = layout(areas)
    writer = Examples(areas, Places(sections))
    pages = [page for section in sections for page in section.pages if isinstance(page, ResourcePage)]
    found = [(each, writer.of(each, page.area.name)) for page in pages for each in methods_of(page.resource)]
    return {method.full_name: (method, text) for method, text in found}


WRITTEN = Examples([], Places([])).calls
DERIVED = [name for name, (method, _) in examples().items() if method.operation and name not in WRITTEN]
# What these want of the emulator is made by other calls, which the examples leave out.
_AREAS = ("batches.", "beta.", "files.wait", "realtime.translations.", "vector_stores.")
NEED_MORE = {name for name in WRITTEN if name.startswith(_AREAS)}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in FILES:
        source = INPUTS / name
        shutil.copy(source if source.exists() else INPUTS / "harbour.png", tmp_path / name)
    return tmp_path


class Sent:
    """A client that keeps what it sends, and whose every answer is empty."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        http_client = httpx.Client(transport=httpx.MockTransport(self._answer))
        settings: Any = {"base_url": "http://api.test", "http_client": http_client, "on_truncation": "ignore"}
        self.client = OpenAI(api_key="sk-test", admin_api_key="sk-admin", **settings)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if b'"stream":true' in request.read().replace(b" ", b"") or request.headers["accept"] == "text/event-stream":
            return httpx.Response(200, text="data: [DONE]\n\n", headers={"content-type": "text/event-stream"})
        return httpx.Response(200, json={"data": [], "has_more": False})


def template(path: str) -> str:
    return re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path))


@pytest.mark.parametrize("name", DERIVED)
def test_an_example_sends_the_request_of_its_method(name: str) -> None:
    method, text = examples()[name]
    assert method.operation is not None
    sent = Sent()
    exec(compile(text, name, "exec"), {"client": sent.client})
    (request,) = sent.requests
    assert request.method == method.operation.verb.upper()
    path, _, query = method.operation.path.partition("?")
    assert re.fullmatch(template(path), request.url.path)
    assert query in str(request.url)


@pytest.mark.usefixtures("openai_server")
@pytest.mark.parametrize("name", sorted({*WRITTEN} - NEED_MORE))
def test_a_written_example_runs(name: str, openai_client: OpenAI) -> None:
    assert name in examples(), "pages/examples.yaml names no method"
    exec(compile(WRITTEN[name], name, "exec"), {"client": openai_client, "__name__": "example"})


def test_all_examples_are_python() -> None:
    assert len(examples()) > 400
    for name, (_, text) in examples().items():
        compile(text, name, "exec")
        assert "client." in text


def test_examples_pass_values_that_say_something() -> None:
    vague = [name for name, (_, text) in examples().items() if '"text"' in re.sub(r'"type": "text"', "", text)]
    assert len(vague) < len(examples()) / 10, vague
