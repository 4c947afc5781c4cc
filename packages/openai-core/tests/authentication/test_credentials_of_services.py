"""Client credentials that leave to the service and the environment what they do not say."""

from __future__ import annotations

import pickle
from typing import Any, Dict, List
from urllib.parse import parse_qsl

import anyio
import httpx
import pytest

from openai_core import AsyncClient, Client, ClientCredentials, Service
from openai_core.errors import ConfigurationError, OAuthError

VARIABLES = {"api_key": "NOTES_API_KEY", "client_id": "NOTES_CLIENT_ID", "client_secret": "NOTES_CLIENT_SECRET"}


class NotesError(Exception):
    """The root of the errors of a client."""


NOTES = Service(
    name="Notes",
    base_url="https://notes.test/v1",
    environment=VARIABLES,
    token_url="https://auth.test/token",
    scopes=("read", "write"),
    error=NotesError,
)


class NotesClient(Client):
    service = NOTES


class AsyncNotesClient(AsyncClient):
    service = NOTES


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES.values():
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTES_CLIENT_ID", "the id")
    monkeypatch.setenv("NOTES_CLIENT_SECRET", "hush-hush")


class Servers:
    """The server of tokens and the API, in one."""

    def __init__(self) -> None:
        self.asked: List[httpx.Request] = []
        self.used: List[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            request.read()
            self.asked.append(request)
            return httpx.Response(200, json={"access_token": f"t{len(self.asked)}", "expires_in": 3600})
        self.used.append(request.headers["authorization"])
        return httpx.Response(200, json={})

    def client(self, service: Service = NOTES, **settings: Any) -> Client:
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        client: Client = type("NotesClient", (Client,), {"service": service})(http_client=http_client, **settings)
        return client

    def fields(self) -> Dict[str, str]:
        return dict(parse_qsl(self.asked[-1].content.decode()))


def call(client: Any) -> Any:
    return client.get("/notes", cast_to=object)


@pytest.mark.usefixtures("variables")
def test_id_and_secret_of_the_environment_are_enough() -> None:
    servers = Servers()
    client = servers.client()
    call(client)
    call(client.with_options(timeout=3))
    (request,) = servers.asked
    assert str(request.url) == "https://auth.test/token"
    assert request.headers["authorization"].startswith("Basic ")
    assert servers.fields() == {"grant_type": "client_credentials", "scope": "read write"}
    assert servers.used == ["Bearer t1", "Bearer t1"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.usefixtures("variables")
def test_asynchronous_clients_too(backend: str) -> None:
    servers = Servers()

    async def run() -> None:
        async with AsyncNotesClient(http_client=httpx.AsyncClient(transport=httpx.MockTransport(servers))) as client:
            await call(client)

    anyio.run(run, backend=backend)
    assert servers.used == ["Bearer t1"]


@pytest.mark.usefixtures("variables")
def test_a_key_goes_before_them(monkeypatch: pytest.MonkeyPatch) -> None:
    servers = Servers()
    call(servers.client(api_key="given"))
    monkeypatch.setenv("NOTES_API_KEY", "of the environment")
    call(servers.client())
    assert servers.used == ["Bearer given", "Bearer of the environment"]
    assert servers.asked == []


@pytest.mark.usefixtures("variables")
def test_what_is_passed_goes_before_the_service() -> None:
    servers = Servers()
    given = ClientCredentials("https://other.test/token", client_id="mine", scope="read", secret_in_body=True)
    call(servers.client(api_key=given))
    assert str(servers.asked[0].url) == "https://other.test/token"
    fields = servers.fields()
    assert (fields["client_id"], fields["client_secret"], fields["scope"]) == ("mine", "hush-hush", "read")
    call(servers.client(api_key=ClientCredentials(scope=())))
    assert "scope" not in servers.fields()


@pytest.mark.parametrize(
    ("token_url", "base_url", "expected"),
    [
        ("/oauth/token", "https://notes.test/v1", "https://notes.test/oauth/token"),
        ("oauth/token", "https://notes.test/v1", "https://notes.test/v1/oauth/token"),
        ("//auth.test/token", "https://notes.test/v1", "https://auth.test/token"),
        ("https://auth.test/token", "http://localhost:8080", "https://auth.test/token"),
        ("/token", "http://localhost:8080", "http://localhost:8080/token"),
    ],
)
@pytest.mark.usefixtures("variables")
def test_a_relative_address_leads_on_from_the_base_url(token_url: str, base_url: str, expected: str) -> None:
    servers = Servers()
    call(servers.client(NOTES._replace(token_url=token_url), base_url=base_url))
    assert [str(each.url) for each in servers.asked] == [expected]


@pytest.mark.usefixtures("variables")
def test_a_copy_at_another_address_asks_there_for_tokens() -> None:
    servers = Servers()
    client = servers.client(NOTES._replace(token_url="/token"))
    call(client)
    call(client.with_options(base_url="https://staging.test"))
    assert [each.url.host for each in servers.asked] == ["notes.test", "staging.test"]
    assert servers.used == ["Bearer t1", "Bearer t2"]


def test_errors_name_the_service_and_the_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NotesError) as caught:
        NotesClient()
    assert str(caught.value) == (
        "Missing credentials of Notes: the API key is empty or not set. Pass `api_key`, or set the environment "
        "variable NOTES_API_KEY or NOTES_CLIENT_ID and NOTES_CLIENT_SECRET."
    )
    both = "lack `client_id` and `client_secret`. Pass them .* variables NOTES_CLIENT_ID and NOTES_CLIENT_SECRET"
    with pytest.raises(NotesError, match=both):
        NotesClient(api_key=ClientCredentials())
    monkeypatch.setenv("NOTES_CLIENT_ID", "the id")
    with pytest.raises(NotesError) as caught:
        NotesClient()
    assert isinstance(caught.value, ConfigurationError)
    assert str(caught.value) == (
        "Client credentials of Notes lack `client_secret`. Pass it to `ClientCredentials`, "
        "or set the environment variable NOTES_CLIENT_SECRET."
    )


def test_a_client_without_a_service_says_what_it_needs() -> None:
    credentials = ClientCredentials(client_id="i", client_secret="hush")
    with pytest.raises(
        ConfigurationError, match=r"Client credentials lack `token_url`. Pass it to `ClientCredentials`."
    ):
        Client(api_key=credentials, base_url="https://notes.test")


@pytest.mark.usefixtures("variables")
def test_a_service_without_such_an_address_is_told_that_it_lacks_one() -> None:
    with pytest.raises(ConfigurationError, match="Client credentials of Notes lack `token_url`"):
        Servers().client(NOTES._replace(token_url=None))


def test_a_refusal_is_an_error_of_the_client(variables: None) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(401, json={"error": "invalid_client"}))
    with pytest.raises(NotesError) as caught:
        call(NotesClient(http_client=httpx.Client(transport=transport)))
    assert isinstance(caught.value, OAuthError)


def test_a_pickle_holds_no_secret_of_the_environment(variables: None, monkeypatch: pytest.MonkeyPatch) -> None:
    pickled = pickle.dumps(NotesClient())
    assert b"hush" not in pickled
    assert b"the id" not in pickled
    assert repr(pickle.loads(pickled).credential._credentials).startswith("ClientCredentials('https://auth.test/token'")
    monkeypatch.delenv("NOTES_CLIENT_SECRET")
    with pytest.raises(ConfigurationError, match="set the environment variable NOTES_CLIENT_SECRET"):
        pickle.loads(pickled)
