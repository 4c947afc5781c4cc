from __future__ import annotations

import json
from typing import Any, List

import anyio
import anyio.lowlevel
import httpx
import pytest

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.authentication.workload_identity.tokens import WorkloadIdentityAuth
from openai_core.errors import OpenAIError
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


class AsyncClient(KernelAsyncClient):
    service = OPENAI


IDENTITY: Any = {
    "identity_provider_id": "idp",
    "service_account_id": "sa",
    "provider": {"token_type": "jwt", "get_token": lambda: "subject"},
}


class Exchange:
    def __init__(self) -> None:
        self.bodies: List[Any] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/models":
            return httpx.Response(200, json={"seen": request.headers["authorization"]})
        self.bodies.append(json.loads(request.content))
        return httpx.Response(200, json={"access_token": f"t{len(self.bodies)}", "expires_in": 3600})

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        return self.answer(request)


def test_others_use_the_clients_tokens() -> None:
    exchange = Exchange()
    with httpx.Client(transport=httpx.MockTransport(exchange.answer)) as http_client:
        client = Client(workload_identity=IDENTITY, http_client=http_client)
        tokens = client._workload_identity_auth
        assert tokens is not None
        assert tokens.get_token() == "t1"
        assert client.get("/models", cast_to=object) == {"seen": "Bearer t1"}
        tokens.invalidate_token()
        assert tokens.get_token() == "t2"
        assert anyio.run(tokens.get_token_async) == "t2"
        assert len(exchange.bodies) == 2
        assert client.auth_headers == {}
        assert tokens.workload_identity == IDENTITY


def test_others_get_the_same_tokens_until_the_identity_changes() -> None:
    client = Client(workload_identity=IDENTITY)
    tokens = client._workload_identity_auth
    assert client._workload_identity_auth is tokens
    other = Client(workload_identity=IDENTITY)
    client.credential = other.credential
    changed = client._workload_identity_auth
    assert changed is not tokens
    assert client._workload_identity_auth is changed


def test_clients_with_a_key_have_none() -> None:
    assert Client(api_key="k")._workload_identity_auth is None


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_share_one_exchange(backend: str) -> None:
    exchange = Exchange()

    async def main() -> List[Any]:
        found: List[Any] = []
        transport = httpx.MockTransport(exchange.answer_async)
        async with AsyncClient(
            workload_identity=IDENTITY, http_client=httpx.AsyncClient(transport=transport)
        ) as client, anyio.create_task_group() as group:

            async def call() -> None:
                found.append(await client.get("/models", cast_to=object))

            for _ in range(20):
                group.start_soon(call)
        tokens = client._workload_identity_auth
        assert tokens is not None
        with pytest.raises(OpenAIError, match="get_token_async"):
            tokens.get_token()
        assert await tokens.get_token_async() == "t1"
        return found

    assert anyio.run(main, backend=backend) == [{"seen": "Bearer t1"}] * 20
    assert len(exchange.bodies) == 1


def test_threads_share_one_exchange() -> None:
    from concurrent.futures import ThreadPoolExecutor

    exchange = Exchange()
    with httpx.Client(transport=httpx.MockTransport(exchange.answer)) as http_client:
        client = Client(workload_identity=IDENTITY, http_client=http_client)
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda _: client.get("/models", cast_to=object), range(40)))
    assert found == [{"seen": "Bearer t1"}] * 40
    assert len(exchange.bodies) == 1


def test_standing_alone() -> None:
    tokens = WorkloadIdentityAuth(workload_identity=IDENTITY, token_exchange_url="https://auth.test/token")
    assert tokens.token_exchange_url == "https://auth.test/token"
    exchange = Exchange()
    with httpx.Client(transport=httpx.MockTransport(exchange.answer)) as http_client:
        tokens._client._client = http_client
        assert tokens.get_token() == "t1"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_token_that_many_tasks_saw_refused_is_exchanged_once_more(backend: str) -> None:
    exchange = Exchange()

    async def answer(request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        if request.headers.get("authorization") == "Bearer t1":
            return httpx.Response(401, json={})
        return await exchange.answer_async(request)

    async def main() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        async with AsyncClient(workload_identity=IDENTITY, http_client=http_client) as client:

            async def call() -> None:
                assert await client.get("/models", cast_to=object) == {"seen": "Bearer t2"}

            async with anyio.create_task_group() as group:
                for _ in range(20):
                    group.start_soon(call)

    anyio.run(main, backend=backend)
    assert len(exchange.bodies) == 2
