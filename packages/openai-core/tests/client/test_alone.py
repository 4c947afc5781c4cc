"""A client of the kernel without a service: it sends nothing where nobody sent it, and names nobody's API."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from typing import Any, List

import anyio
import httpx
import pytest

from openai_core import AsyncAPIResource, AsyncClient, BaseModel, Client, Operation, Stream, SyncAPIResource
from openai_core.errors import ConfigurationError


class Note(BaseModel):
    id: str


class NotesClient(Client):
    """A client whose program forgot the service."""


GET = Operation("get", "/notes/{note_id}", Note)
CREATE = Operation("post", "/notes", Note)
WATCH = Operation("get", "/watch", Stream[Note])


@pytest.mark.parametrize("cls", [Client, AsyncClient, NotesClient])
def test_without_an_address_there_is_no_client(cls: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.setenv(name, "https://public.test")
    with pytest.raises(ConfigurationError, match="Missing credentials"):
        cls(base_url="https://notes.test")
    with pytest.raises(ConfigurationError, match=f"Missing address: {cls.__name__} has no default one"):
        cls(api_key="team-key")


class Fake:
    """Fails in all ways, one after the other."""

    def __init__(self) -> None:
        self.asked: List[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answers = {
            "/notes/404": httpx.Response(404, json={"error": {"message": "None."}}),
            "/notes/500": httpx.Response(500),
            "/notes/html": httpx.Response(200, content=b"<html>"),
            "/notes/moved": httpx.Response(302, headers={"location": "https://x:99999/"}),
            "/watch": httpx.Response(200, content=b'data: {"error": {"message": "Stop."}}\n\n'),
        }
        if request.url.path == "/notes/down":
            raise httpx.ConnectError("down", request=request)
        return answers.get(request.url.path, httpx.Response(200, json={"id": "n"}))


NOTES = ("404", "500", "html", "moved", "down", "..", "", "n")


def said_by(error: BaseException) -> str:
    """Returns what an error says; where the distribution `openai` is loaded, it has given the class its own module."""
    return f"{type(error).__name__}: {error}"


def test_nothing_names_openai(caplog: pytest.LogCaptureFixture) -> None:
    fake, said = Fake(), []
    http_client = httpx.Client(transport=httpx.MockTransport(fake), follow_redirects=True)
    client = NotesClient(api_key="k", base_url="https://notes.test", http_client=http_client, max_retries=0)
    notes = SyncAPIResource(client)
    with caplog.at_level(logging.DEBUG):
        for note_id in NOTES:
            try:
                notes.call(GET, path={"note_id": note_id})
            except Exception as error:
                said.append(said_by(error))
        for call in (lambda: list(notes.call(WATCH)), lambda: notes.call(CREATE, body={"a": object()})):
            with pytest.raises(Exception) as caught:
                call()
            said.append(said_by(caught.value))
        notes.call(CREATE, body={}, idempotency_key="mine")
    assert len(said) == len(NOTES) + 1
    check(said, caplog, fake)
    assert repr(client) == "NotesClient(base_url='https://notes.test')"


def test_nothing_names_openai_asynchronously(caplog: pytest.LogCaptureFixture) -> None:
    fake, said = Fake(), []

    async def run() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(fake), follow_redirects=True)
        client = AsyncClient(api_key="k", base_url="https://notes.test", http_client=http_client, max_retries=0)
        for note_id in NOTES:
            try:
                await AsyncAPIResource(client).call(GET, path={"note_id": note_id})
            except Exception as error:
                said.append(said_by(error))

    with caplog.at_level(logging.DEBUG):
        anyio.run(run)
    check(said, caplog, fake)


def check(said: List[str], caplog: pytest.LogCaptureFixture, fake: Fake) -> None:
    records = [f"{record.name} {record.getMessage()}" for record in caplog.records]
    headers = [f"{name} {value}" for request in fake.asked for name, value in request.headers.items()]
    texts = [text.replace("openai_core", "kernel") for text in (*said, *records, *headers)]
    assert len(texts) > 50
    assert [text for text in texts if "openai" in text.lower() or "stainless" in text.lower()] == []
    assert {request.url.host for request in fake.asked} == {"notes.test"}


def test_no_variable_of_the_environment_is_read() -> None:
    code = """
import os

class Watched(dict):
    read = set()
    def __getitem__(self, name):
        self.read.add(name)
        return super().__getitem__(name)
    def get(self, name, default=None):
        self.read.add(name)
        return super().get(name, default)

os.environ = Watched(os.environ)
from openai_core import Client, Operation, SyncAPIResource
client = Client(api_key="k", base_url="http://127.0.0.1:9", max_retries=0)
try:
    SyncAPIResource(client).call(Operation("get", "/", str))
except Exception as error:
    print(type(error).__name__)
print(*sorted(name for name in Watched.read if "OPENAI" in str(name).upper()))
"""
    environment = {**os.environ, "OPENAI_HTTP_TRANSPORT": "nonsense", "OPENAI_LOG": "debug"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout.split() == ["APIConnectionError"]
