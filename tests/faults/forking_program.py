"""A program whose client is used, then forked into four children, and used by all five processes at once.

Prints nothing and ends with 0 if each call gets its own answer.
"""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Any, List

import openai

CHILDREN = 4
CLASSES = {"asyncio": "DefaultAsyncHttpxClient", "aiohttp": "DefaultAioHttpClient"}


def blocking(client: Any, names: List[str]) -> bool:
    return all(client.models.retrieve(name).id == name for name in names)


async def asynchronous(client: Any, names: List[str]) -> bool:
    models = [await client.models.retrieve(name) for name in names]
    return [model.id for model in models] == names


def all_right(client: Any, mark: str, calls: int) -> bool:
    names = [f"{mark}-{number}" for number in range(calls)]
    if isinstance(client, openai.OpenAI):
        return blocking(client, names)
    return asyncio.run(asynchronous(client, names))


def main(url: str, flavour: str, calls: int) -> int:
    client: Any
    if flavour == "sync":
        client = openai.OpenAI(api_key="sk-test", base_url=url, max_retries=0, timeout=20)
    else:
        http_client = getattr(openai, CLASSES[flavour])(timeout=20)
        client = openai.AsyncOpenAI(api_key="sk-test", base_url=url, max_retries=0, http_client=http_client)
    right = all_right(client, "before", 3)
    children = []
    for number in range(CHILDREN):
        child = os.fork()
        if not child:
            os._exit(0 if all_right(client, f"child-{number}", calls) else 1)
        children.append(child)
    right &= all_right(client, "parent", calls)
    return 0 if right and all(os.waitpid(child, 0)[1] == 0 for child in children) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
