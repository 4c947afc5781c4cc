"""Whole programs: several event loops, clients left open, threads, and what travels between processes."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import openai
from openai import AsyncOpenAI, OpenAI
from openai_testing import Emulator, Server

MESSAGES: Any = [{"role": "user", "content": "Hello"}]

THREE_LOOPS = """
import asyncio
from openai import AsyncOpenAI
client = AsyncOpenAI()
for _ in range(3):
    print(asyncio.run(client.responses.create(model="gpt-4o", input="Hello")).status)
"""
LEFT_OPEN = """
import asyncio
from openai import AsyncOpenAI, OpenAI
client = OpenAI()
print(client.responses.create(model="gpt-4o", input="Hello").status)
stream = client.responses.create(model="gpt-4o", input="Hello", stream=True)
print(next(stream).type)

async def main():
    print((await AsyncOpenAI().responses.create(model="gpt-4o", input="Hello")).status)

asyncio.run(main())
"""


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("program", [THREE_LOOPS, LEFT_OPEN], ids=["three loops", "left open"])
def test_nothing_is_printed_at_the_end(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ}, capture_output=True, text=True, check=False, timeout=30
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.split()) == 3


def test_eight_threads_share_a_client(emulator: Emulator) -> None:
    with OpenAI() as client, ThreadPoolExecutor(8) as threads:
        answers = list(
            threads.map(lambda number: client.responses.create(model="gpt-4o", input=str(number)), range(40))
        )
    assert [str(number) in answer.output_text for number, answer in enumerate(answers)] == [True] * 40
    assert len(emulator.requests) == 40


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("flavour", [OpenAI, AsyncOpenAI])
def test_clients_travel_without_the_key_of_the_environment(flavour: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    client = flavour(max_retries=7, organization="org-1")
    client.chat  # noqa: B018
    pickled = pickle.dumps(client)
    assert b"sk-acceptance" not in pickled
    monkeypatch.setenv("OPENAI_API_KEY", "sk-other")
    twin = pickle.loads(pickled)
    assert (twin.max_retries, twin.organization, twin.api_key) == (7, "org-1", "sk-other")


@pytest.mark.usefixtures("server")
def test_a_client_works_where_it_arrives() -> None:
    client = OpenAI()
    client.models.list()
    assert pickle.loads(pickle.dumps(client)).models.list().data


@pytest.mark.usefixtures("server")
def test_errors_and_results_travel() -> None:
    client = OpenAI()
    with pytest.raises(openai.NotFoundError) as caught:
        client.chat.completions.create(model="no-such-model", messages=MESSAGES)
    twin = pickle.loads(pickle.dumps(caught.value))
    assert (str(twin), twin.status_code, twin.request_id) == (str(caught.value), 404, caught.value.request_id)
    completion = client.chat.completions.create(model="gpt-4o", messages=MESSAGES)
    assert pickle.loads(pickle.dumps(completion)) == completion


def test_threads_make_one_http_client(server: Server) -> None:
    client = OpenAI(base_url=server.base_url)
    with ThreadPoolExecutor(8) as threads:
        made = set(threads.map(lambda _: id(client._client), range(32)))
    assert len(made) == 1
