"""`openai.preload`: a first call after it loads nothing more."""

from __future__ import annotations

import subprocess
import sys

import pytest

import openai

FIRST_CALL = """
import sys
import httpx
import openai

openai.preload({resources})
before = set(sys.modules)
answer = {{"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [
    {{"index": 0, "finish_reason": "stop", "message": {{"role": "assistant", "content": "Hi."}}}}]}}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
settings = dict(api_key="k", base_url="https://api.test/v1")
messages = [{{"role": "user", "content": "Hi."}}]
client = openai.OpenAI(http_client=httpx.Client(transport=transport), **settings)
client.chat.completions.create(model="m", messages=messages)

import asyncio

async def call():
    client = openai.AsyncOpenAI(http_client=httpx.AsyncClient(transport=transport), **settings)
    await client.chat.completions.create(model="m", messages=messages)

asyncio.run(call())
watched = ("openai", "openai_core", "openai_rest", "pydantic")
print(*(name for name in set(sys.modules) - before if name.partition(".")[0] in watched))
"""


@pytest.mark.parametrize("resources", ["", "'chat.completions'", "'chat', 'embeddings'"])
def test_a_first_call_after_it_loads_nothing_more(resources: str) -> None:
    code = FIRST_CALL.format(resources=resources)
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_one_flavour_can_be_enough() -> None:
    code = "import sys, openai; openai.preload('models', asynchronous=False)"
    code += "; print('openai_rest.aio.models' in sys.modules)"
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize(
    ("name", "hint"),
    [("response", "Did you mean 'responses'"), ("chat.completion", "Did you mean 'completions'"), ("x", "none.$")],
)
def test_a_name_that_is_no_resource_is_refused(name: str, hint: str) -> None:
    with pytest.raises(openai.ArgumentError, match=hint):
        openai.preload(name)


@pytest.mark.parametrize("name", ["close", "with_raw_response", "api_key", "chat.completions.create"])
def test_what_is_no_resource_is_not_loaded(name: str) -> None:
    with pytest.raises(openai.ArgumentError, match="no resource"):
        openai.preload(name)
