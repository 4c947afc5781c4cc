"""A program where httpx is not installed but httpx2 is.

Its arguments are the address of an API of raw sockets, the class of the error that says so, and what else is missing.
"""

from __future__ import annotations

import asyncio
import sys
from importlib.abc import MetaPathFinder
from typing import Any


class NotInstalled(MetaPathFinder):
    """Finds that httpx is missing, and what only it needs."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        if name.partition(".")[0] in {"httpx", "httpcore", *sys.argv[3:]}:
            if sys.argv[2] == "ImportError":
                raise ImportError(f"{name} is hidden")
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, NotInstalled())

import openai  # noqa: E402

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}


def blocking(url: str) -> None:
    with openai.OpenAI(api_key="k", base_url=url, timeout=openai.Timeout(9, connect=3)) as client:
        assert client.models.retrieve("m").id == "m"
        assert [chunk.id for chunk in client.chat.completions.create(**CHAT, stream=True)] == ["c"]
        assert client.files.create(file=("f", b"text"), purpose="batch").id == "uploaded"
        assert client.files.content("zipped").text == "unzipped"
        try:
            client.models.retrieve("missing")
        except openai.NotFoundError as error:
            assert error.response.request.url.path == "/v1/models/missing"
        told = repr(type(client._client).__mro__)
        assert "httpx2" in told, told


async def asynchronous(url: str) -> None:
    for http_client in (None, openai.DefaultAsyncHttpxClient(), openai.DefaultAioHttpClient()):
        async with openai.AsyncOpenAI(api_key="k", base_url=url, http_client=http_client) as client:
            models = await asyncio.gather(*(client.models.retrieve(f"m-{number}") for number in range(20)))
            assert [model.id for model in models] == [f"m-{number}" for number in range(20)]
            assert [chunk.id async for chunk in await client.chat.completions.create(**CHAT, stream=True)] == ["c"]
            assert (await client.files.create(file=("f", b"text"), purpose="batch")).id == "uploaded"
            assert (await client.files.content("zipped")).text == "unzipped"


blocking(sys.argv[1])
asyncio.run(asynchronous(sys.argv[1]))
assert not {"httpx", "httpcore"} & {*sys.modules}
