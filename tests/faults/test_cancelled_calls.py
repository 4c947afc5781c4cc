"""A call that was cancelled, at whatever moment, leaves nothing behind that a later call stumbles over."""

from __future__ import annotations

import os
import random
import sys
from typing import Any, Callable, List

import anyio
import anyio.lowlevel
import pytest
from flavours import async_client, in_each_flavour
from raw_server import Connection, Request, answers_by_name, json_answer, model

from openai import APIConnectionError, AsyncOpenAI, BadRequestError

pytestmark = pytest.mark.anyio

STORM = int(os.environ.get("FAULTS_STORM", "100"))
"""How many calls a storm cancels; 1,000 in a long run."""


async def is_sound(client: AsyncOpenAI, calls: int) -> bool:
    """Tells whether so many calls, one after the other and together, get their own answers."""
    wrong: List[str] = []

    async def call(name: str) -> None:
        if (await client.models.retrieve(name)).id != name:
            wrong.append(name)

    await call("first")
    async with anyio.create_task_group() as group:
        for number in range(calls):
            group.start_soon(call, f"model-{number}")
    return not wrong


async def cancelled_after(steps: int, client: AsyncOpenAI) -> None:
    with anyio.CancelScope() as scope:
        async with anyio.create_task_group() as group:
            group.start_soon(client.models.retrieve, "cancelled")
            for _ in range(steps):
                await anyio.lowlevel.cancel_shielded_checkpoint()
            scope.cancel()


FORGETFUL = "ignore:.*_SSLProtocolTransport:pytest.PytestUnraisableExceptionWarning"
"""Before Python 3.11 asyncio itself forgets the transport of a TLS handshake that is cancelled."""


@pytest.mark.filterwarnings(*([FORGETFUL] if sys.version_info < (3, 11) else []))
@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "tls"])
@in_each_flavour
async def test_cancelled_at_each_of_the_first_steps(
    serve: Callable[..., Any], server_tls: Any, client_tls: Any, encrypted: bool, http_client: Any
) -> None:
    server = serve(answers_by_name, server_tls if encrypted else None)
    for steps in range(60):
        async with async_client(server.url, http_client, client_tls if encrypted else None) as client:
            await cancelled_after(steps, client)
            assert (await client.models.retrieve(f"after-{steps}")).id == f"after-{steps}"
    assert server.is_idle()


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "tls"])
@in_each_flavour
async def test_a_storm_of_cancelled_calls(
    serve: Callable[..., Any], server_tls: Any, client_tls: Any, encrypted: bool, http_client: Any
) -> None:
    server = serve(answers_by_name, server_tls if encrypted else None)
    chance = random.Random(17)
    async with async_client(server.url, http_client, client_tls if encrypted else None) as client:
        for _ in range(STORM // 20):
            async with anyio.create_task_group() as group:
                for _ in range(20):
                    group.start_soon(cancelled_after, chance.randrange(80), client)
        assert await is_sound(client, 100)
    assert server.is_idle()


@in_each_flavour
async def test_the_first_of_several_answers_wins(serve: Callable[..., Any], http_client: Any) -> None:
    server = serve(answers_by_name)
    async with async_client(server.url, http_client) as client:
        for _ in range(10):
            async with anyio.create_task_group() as group:

                async def hedged(group: Any = group) -> None:
                    await client.models.retrieve("hedged")
                    group.cancel_scope.cancel()

                for _ in range(5):
                    group.start_soon(hedged)
            assert await is_sound(client, 5)


@in_each_flavour
async def test_one_bad_request_among_many_ends_the_others(serve: Callable[..., Any], http_client: Any) -> None:
    def script(connection: Connection, request: Request) -> bool:
        if request.name == "bad":
            connection.send(json_answer({"error": {"message": "no such model"}}, 400))
        else:
            connection.send(model(request.name))
        return True

    server = serve(script)
    async with async_client(server.url, http_client) as client:
        for _ in range(3):
            errors: List[BaseException] = []

            async def call(name: str, group: Any, errors: List[BaseException] = errors) -> None:
                try:
                    await client.models.retrieve(name)
                except BadRequestError as error:
                    errors.append(error)
                    group.cancel_scope.cancel()

            async with anyio.create_task_group() as group:
                for number in range(51):
                    group.start_soon(call, "bad" if number == 25 else f"good-{number}", group)
            assert len(errors) == 1
            assert await is_sound(client, 51)


@in_each_flavour
async def test_a_connection_is_not_used_after_a_failed_answer(serve: Callable[..., Any], http_client: Any) -> None:
    def script(connection: Connection, request: Request) -> bool:
        if request.name == "garbage":
            connection.send(b"HTTP/1.1 what\r\n\r\n" + model("wrong"))
        elif request.name == "silence":
            connection.wait_for_end()
            return False
        else:
            connection.send(model(request.name))
        return True

    server = serve(script)
    async with async_client(server.url, http_client) as client:
        for name in ("garbage", "silence"):
            assert await is_sound(client, 3)
            with pytest.raises(APIConnectionError):
                await client.models.retrieve(name, timeout=0.2)
            assert await is_sound(client, 3)
