"""Each operation, in both flavours, with required and full arguments: requests as defined, answers parsed."""

from __future__ import annotations

import sys
from typing import Any, Dict, List

import httpx
import pytest

if sys.version_info < (3, 11):
    pytest.skip("the overloads of a method can be read from Python 3.11 on", allow_module_level=True)

from arguments import arguments_for
from discovery import Method, methods_below, operations

import openai
from openai_core.errors import APIStatusError
from openai_core.models import BaseModel
from openai_testing import Emulator
from openai_testing.serving.transport import AsyncEmulatorTransport, EmulatorTransport


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"id": "x", "data": [], "unknown": {"kept": True}})


class Recorder:
    """A transport of both flavours that keeps the last request."""

    def __init__(self) -> None:
        self.transport = httpx.MockTransport(self.handle)

    def handle(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.request = request
        return answer(request)


RECORDER = Recorder()
KEYS: Dict[str, Any] = {
    "api_key": "sk-test",
    "admin_api_key": "sk-admin",
    "max_retries": 0,
    "base_url": "http://emulator/v1",
}
SYNC = openai.OpenAI(http_client=httpx.Client(transport=RECORDER.transport), **KEYS)
METHODS: List[Method] = list(methods_below(SYNC))
BY_ROUTE = {(operation.method.upper(), operation.path): operation for operation in operations()}


def owner_of(client: Any, method: Method) -> Any:
    owner = client
    for part in method.resource.split("."):
        owner = getattr(owner, part)
    return owner


def fits(template: str, path: str) -> bool:
    wanted, found = template.strip("/").split("/"), path.strip("/").split("/")
    return len(wanted) == len(found) and all(a == b or a.startswith("{") for a, b in zip(wanted, found))


def test_the_walk_finds_them_all() -> None:
    assert len(METHODS) >= len(BY_ROUTE) > 300


@pytest.mark.parametrize("full", [False, True], ids=["required", "full"])
@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.path)
def test_the_request_is_as_defined(method: Method, full: bool) -> None:
    arguments = arguments_for(method.function, full=full)
    call = getattr(owner_of(SYNC, method), method.name)
    try:
        result = call(**arguments)
    except openai.UnexpectedResponseError:
        pytest.fail("the answer was refused")
    except ValueError as error:
        # Embeddings refuse an answer without vectors, as in the classic client.
        assert "embedding" in str(error)
        result = None
    request = RECORDER.request
    routes = [
        route for route in BY_ROUTE if route[0] == request.method and fits(route[1], request.url.path[len("/v1") :])
    ]
    assert routes, f"{request.method} {request.url.path} is no operation"
    operation = BY_ROUTE[routes[0]]
    assert request.headers["authorization"] == (
        "Bearer sk-admin" if operation.security.get("admin_api_key_auth") else "Bearer sk-test"
    )
    for name, value in operation.headers.items():
        assert request.headers[name] == value
    multipart = request.headers.get("content-type", "").startswith("multipart/form-data")
    assert multipart == operation.multipart or operation.json_without_files
    if isinstance(result, BaseModel) and operation.page is None:
        assert result.to_dict()["unknown"] == {"kept": True}


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_both_flavours_send_the_same(anyio_backend: str) -> None:
    client = openai.AsyncOpenAI(http_client=httpx.AsyncClient(transport=RECORDER.transport), **KEYS)
    different = []
    for method in METHODS:
        arguments = arguments_for(method.function, full=True)
        sent = []
        for owner in (SYNC, client):
            try:
                result = getattr(owner_of(owner, method), method.name)(**arguments)
                if hasattr(result, "__await__"):
                    await result
            except ValueError as error:
                assert "embedding" in str(error)
            request = RECORDER.request
            body = (
                request.content if "boundary" not in request.headers.get("content-type", "") else len(request.content)
            )
            sent.append((request.method, str(request.url), body, request.headers.get("openai-beta")))
        if sent[0] != sent[1]:
            different.append(method.path)
    assert not different


EMULATOR = Emulator()


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.path)
def test_the_emulator_answers(method: Method) -> None:
    """Made-up identifiers are refused with the API's own error; everything else is answered and parsed."""
    client = openai.OpenAI(http_client=httpx.Client(transport=EmulatorTransport(EMULATOR)), **KEYS)
    try:
        getattr(owner_of(client, method), method.name)(**arguments_for(method.function, full=False))
    except APIStatusError as error:
        assert error.status_code in (400, 404, 409), error
        assert error.type is not None
        assert "Invalid URL" not in error.message
        assert "Unknown" not in error.message or error.param is not None


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_the_emulator_answers_the_asynchronous_client(anyio_backend: str) -> None:
    http_client = httpx.AsyncClient(transport=AsyncEmulatorTransport(Emulator()))
    async with openai.AsyncOpenAI(http_client=http_client, **KEYS) as client:
        for method in METHODS:
            try:
                await getattr(owner_of(client, method), method.name)(**arguments_for(method.function, full=False))
            except APIStatusError as error:
                assert error.status_code in (400, 404, 409), (method.path, error)
