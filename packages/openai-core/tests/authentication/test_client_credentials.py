"""OAuth 2.0 client credentials: what is asked for, how long a token is kept, and who waits for whom."""

from __future__ import annotations

import base64
import copy
import pickle
import threading
from typing import Any, Dict, List, Optional
from urllib.parse import parse_qsl

import anyio
import anyio.lowlevel
import httpx
import pytest

from openai_core import AsyncClient, Client, ClientCredentials, RetryPolicy, Service
from openai_core.authentication.client_credentials import ClientCredentialsCredential
from openai_core.errors import AuthenticationError, ConfigurationError, OAuthError, OpenAIError

TOKEN_URL = "https://auth.test/token"


class NotesError(Exception):
    """The root of the errors of a client."""


class Servers:
    """The server of tokens and the API, in one."""

    def __init__(self, *answers: httpx.Response, lifetime: Optional[float] = 3600) -> None:
        self.answers = [*answers]
        self.lifetime = lifetime
        self.refused: List[str] = []
        self.asked: List[httpx.Request] = []
        self.used: List[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if str(request.url) == TOKEN_URL:
            request.read()
            self.asked.append(request)
            if self.answers:
                return self.answers.pop(0)
            life = {} if self.lifetime is None else {"expires_in": self.lifetime}
            return httpx.Response(200, json={"access_token": f"t{len(self.asked)}", "token_type": "bearer", **life})
        self.used.append(request.headers["authorization"])
        return httpx.Response(401 if self.used[-1] in self.refused else 200, json={})

    async def slowly(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        return self(request)

    def client(self, **settings: Any) -> Client:
        http_client = httpx.Client(transport=httpx.MockTransport(self), headers={"X-Own": "1"}, cookies={"c": "1"})
        policy = RetryPolicy(initial_delay=0.001, max_delay=0.001)
        given = {"api_key": credentials(), "base_url": "https://notes.test", "retry_policy": policy, **settings}
        return Client(http_client=http_client, **given)

    def async_client(self, **settings: Any) -> AsyncClient:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self.slowly))
        return AsyncClient(api_key=credentials(), base_url="https://notes.test", http_client=http_client, **settings)


def credentials(**settings: Any) -> ClientCredentials:
    return ClientCredentials(TOKEN_URL, **{"client_id": "the id", "client_secret": "hush:hush", **settings})


def call(client: Any) -> Any:
    return client.get("/notes", cast_to=object)


def test_a_token_is_asked_for_once_and_kept() -> None:
    servers = Servers()
    client = servers.client(api_key=credentials(scope=["read", "write"], parameters={"audience": "notes"}))
    call(client)
    call(client)
    call(client.with_options(timeout=3))
    call(copy.copy(client))
    assert servers.used == ["Bearer t1"] * 4
    (request,) = servers.asked
    assert request.method == "POST"
    assert dict(parse_qsl(request.content.decode())) == {
        "grant_type": "client_credentials",
        "scope": "read write",
        "audience": "notes",
    }
    scheme, _, pair = request.headers["authorization"].partition(" ")
    assert (scheme, base64.b64decode(pair)) == ("Basic", b"the+id:hush%3Ahush")
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert not {"x-own", "cookie"} & {*request.headers}
    assert request.extensions["timeout"]["read"] == 10


def test_the_secret_may_travel_in_the_body() -> None:
    servers = Servers()
    call(servers.client(api_key=credentials(secret_in_body=True, scope="read write")))
    fields = dict(parse_qsl(servers.asked[0].content.decode()))
    assert (fields["client_id"], fields["client_secret"], fields["scope"]) == ("the id", "hush:hush", "read write")
    assert "authorization" not in servers.asked[0].headers


@pytest.mark.parametrize(
    ("lifetime", "passed", "asked"),
    [(3600, 3539, 1), (3600, 3541, 2), (60, 29, 1), (60, 31, 2), (None, 10**9, 1)],
)
def test_tokens_are_renewed_before_they_end(lifetime: Optional[float], passed: float, asked: int) -> None:
    servers, time = Servers(lifetime=lifetime), [0.0]
    client = servers.client()
    client.credential = ClientCredentialsCredential(credentials(), client, clock=lambda: time[0])
    call(client)
    time[0] = passed
    call(client)
    assert len(servers.asked) == asked


def test_a_refused_token_is_replaced_once() -> None:
    servers = Servers()
    servers.refused = ["Bearer t1"]
    client = servers.client(max_retries=0)
    call(client)
    assert servers.used == ["Bearer t1", "Bearer t2"]
    servers.refused = ["Bearer t2", "Bearer t3"]
    with pytest.raises(AuthenticationError):
        call(client)
    assert servers.used[2:] == ["Bearer t2", "Bearer t3"]


def test_threads_ask_for_one_token() -> None:
    servers = Servers()
    client = servers.client()
    threads = [threading.Thread(target=call, args=(client,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(servers.asked) == 1
    assert servers.used == ["Bearer t1"] * 8


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_ask_for_one_token(backend: str) -> None:
    servers = Servers()

    async def run() -> None:
        client = servers.async_client()
        async with anyio.create_task_group() as tasks:
            for _ in range(8):
                tasks.start_soon(call, client)
        servers.refused = ["Bearer t1"]
        await call(client)

    anyio.run(run, backend=backend)
    assert len(servers.asked) == 2
    assert servers.used == [*["Bearer t1"] * 9, "Bearer t2"]


def test_servers_of_tokens_that_fail() -> None:
    refusal = {"error": "invalid_client", "error_description": "Who are you?"}
    with pytest.raises(OAuthError, match=r"Who are you\?") as caught:
        call(Servers(httpx.Response(401, json=refusal)).client())
    assert caught.value.error == "invalid_client"
    servers = Servers(httpx.Response(503), httpx.Response(429))
    call(servers.client())
    assert len(servers.asked) == 3
    for answer in ({}, {"access_token": "a b"}, {"access_token": "t", "token_type": "mac"}):
        with pytest.raises(OpenAIError, match="The answer of the token exchange holds"):
            call(Servers(httpx.Response(200, json=answer)).client())


def test_errors_are_those_of_the_client() -> None:
    client = Servers(httpx.Response(400, json={"error": "invalid_scope"})).client()
    client.service = Service(error=NotesError)
    with pytest.raises(NotesError) as caught:
        call(client)
    assert isinstance(caught.value, OAuthError)


def test_the_secret_is_never_shown() -> None:
    given = credentials()
    assert repr(given) == "ClientCredentials('https://auth.test/token', client_id='the id')"
    with pytest.raises(OAuthError) as caught:
        call(Servers(httpx.Response(401, json={})).client())
    assert b"hush" not in pickle.dumps(caught.value)
    assert base64.b64encode(b"the+id:hush%3Ahush") not in pickle.dumps(caught.value)


def test_clients_with_credentials_travel() -> None:
    restored = pickle.loads(pickle.dumps(Client(api_key=credentials(), base_url="https://notes.test")))
    assert isinstance(restored.credential, ClientCredentialsCredential)


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"client_id": ""}, "need a text as `client_id`"),
        ({"client_secret": 7}, "need a text as `client_secret`"),
        ({"refresh_buffer_seconds": -1}, "takes seconds of at least 0, got -1"),
    ],
)
def test_impossible_credentials(settings: Dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        credentials(**settings)
    for url in ("https://x:99999/token", "auth.test/token", "ftp://auth.test"):
        with pytest.raises(ConfigurationError, match="No token can be asked for at"):
            ClientCredentials(url, client_id="i", client_secret="s")
