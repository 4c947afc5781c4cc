"""What a client adds to every request."""

from __future__ import annotations

import httpx
import pytest

from openai_core.client.copies import Changes
from openai_core.client.defaults import RequestDefaults
from openai_core.client.service import Service
from openai_core.errors import APIStatusError, ArgumentError, NotFoundError
from openai_core.options import NOT_GIVEN, FinalRequestOptions, omit
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI
from openai_core.version import VERSION


class Client(KernelClient):
    service = OPENAI


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_BASE_URL"):
        monkeypatch.delenv(variable, raising=False)


def test_the_default_timeout() -> None:
    assert Client(api_key="k").timeout == httpx.Timeout(600, connect=5.0)


def test_the_base_url_can_be_changed() -> None:
    client = Client(api_key="k")
    assert str(client.base_url) == "https://api.openai.com/v1/"
    client.base_url = "https://other.test/v2"
    assert client._base_url == httpx.URL("https://other.test/v2/")
    client._base_url = httpx.URL("https://third.test/")
    assert client.base_url_text == "https://third.test/"


def test_the_headers_of_every_request() -> None:
    headers = Client(api_key="k", default_headers={"X-A": "1", "accept": "text/plain"}).default_headers
    assert headers["User-Agent"].startswith("Client/Python 3.")
    assert headers["X-Stainless-Async"] == "false"
    assert headers["X-A"] == "1"
    assert "OpenAI-Organization" not in headers


def test_authentication_by_kind_of_operation() -> None:
    client = Client(api_key="k", admin_api_key="a")
    assert client._auth_headers({"bearer_auth": True}) == {"Authorization": "Bearer k"}
    assert client._auth_headers({"admin_api_key_auth": True}) == {"Authorization": "Bearer a"}
    assert client._auth_headers({}) == {}
    assert client.auth_headers == {"Authorization": "Bearer k"}


def test_an_admin_operation_never_uses_the_api_key() -> None:
    assert Client(api_key="k")._auth_headers({"admin_api_key_auth": True}) == {}


def test_missing_authentication_is_said_before_anything_is_sent() -> None:
    client = Client(api_key="k")
    with pytest.raises(TypeError, match="Could not resolve authentication"):
        client._validate_headers({}, {})
    client._validate_headers({"Authorization": "x"}, {})
    client._validate_headers({}, {"authorization": omit})


def test_a_timeout_is_read_into_its_four_limits() -> None:
    client = Client(api_key="k", timeout=7)
    assert (client.timeout, client.timeouts["read"]) == (7, 7)
    client.timeout = None
    assert client.timeouts == dict.fromkeys(("connect", "read", "write", "pool"))
    client.timeout = NOT_GIVEN
    assert client.timeouts["connect"] == 5
    with pytest.raises(ArgumentError, match="timeout"):
        client.timeout = -1
    client.timeout = "7"  # type: ignore[assignment]
    with pytest.raises(ArgumentError, match="timeout"):
        client.timeouts.keys()


def test_the_idle_limit_of_a_call_goes_before_that_of_the_client() -> None:
    client = Client(api_key="k", stream_idle_timeout=9)
    assert client.stream_idle_timeout_of(FinalRequestOptions(method="get", url="/")) == 9
    assert client.stream_idle_timeout_of(FinalRequestOptions(method="get", url="/", stream_idle_timeout=None)) is None
    assert client.stream_idle_timeout_of(FinalRequestOptions(method="get", url="/", stream_idle_timeout=2)) == 2


def test_the_clock_tells_seconds_since_the_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 1_800_000_000.5)
    assert Client(api_key="k").now() == 1_800_000_000.5


def test_an_empty_organization_sends_no_header() -> None:
    headers = Client(api_key="k", organization="", project="").default_headers
    assert not {"OpenAI-Organization", "OpenAI-Project"} & {*headers}


def test_organization_and_project_are_sent_where_they_are_known() -> None:
    headers = Client(api_key="k", organization="o", project="p").default_headers
    assert (headers["OpenAI-Organization"], headers["OpenAI-Project"]) == ("o", "p")
    assert not {"OpenAI-Organization", "OpenAI-Project"} & {*Client(api_key="k").default_headers}


def test_the_query_of_every_request() -> None:
    client = Client(api_key="k", default_query={"tenant": "a"})
    assert client.default_query == {"tenant": "a"}
    client.default_query["tenant"] = "b"
    assert client.default_query == {"tenant": "a"}
    assert client.auth_query({"bearer_auth": True}) == {}
    assert client.qs.stringify({"a": [1, {"b": 2}]}) == "a%5B%5D=1&a%5B%5D%5Bb%5D=2"


def test_a_client_calls_itself_by_its_name() -> None:
    class Search(Client):
        pass

    assert Search(api_key="k").user_agent == f"Search/Python {VERSION}"


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_an_authorization_of_ones_own_is_noticed(name: str) -> None:
    assert Client(api_key="k").is_authorized_by({name: "x"})
    assert Client(api_key="k", default_headers={name: "x"}).is_authorized_by({})
    assert not Client(api_key="k").is_authorized_by({"X-A": "1"})


def test_a_credential_takes_the_place_of_the_key() -> None:
    client = Client(api_key=lambda: "fresh")
    client.api_key = "fresh"
    assert client._auth_headers({"bearer_auth": True}) == {}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"error": {"message": "No.", "code": "c"}}, {"message": "No.", "code": "c"}),
        ({"message": "No."}, {"message": "No."}),
        ({"error": {}, "more": 1}, {}),
        ({"error": None}, None),
        ("plain", "plain"),
        (None, None),
    ],
)
def test_the_error_of_a_status_holds_the_details(body: object, expected: object) -> None:
    response = httpx.Response(404, request=httpx.Request("GET", "https://api.test/"))
    error = Client(api_key="k")._make_status_error("text", body=body, response=response)
    assert isinstance(error, NotFoundError)
    assert error.body == expected
    assert error.message == "text"


def test_the_error_of_a_response_reads_its_body() -> None:
    request = httpx.Request("GET", "https://api.test/")
    response = httpx.Response(418, json={"error": {"message": "Short and stout."}}, request=request)
    error = Client(api_key="k")._make_status_error_from_response(response)
    assert type(error) is APIStatusError
    assert "Short and stout." in str(error)


def test_what_the_user_gave_is_put_over_the_rest() -> None:
    defaults = RequestDefaults({"x-mine": "own", "A": "1"}, {"q": 1})
    defaults.put_over({"X-Mine": "plugin", "X-Team": "t"}, {"x-team": "environment"}, query={"q": 0, "p": 2})
    assert defaults.headers == {"x-mine": "own", "A": "1", "x-team": "environment"}
    assert defaults.query == {"q": 1, "p": 2}
    assert (defaults.own_headers, defaults.own_query) == ({"x-mine": "own", "A": "1"}, {"q": 1})


def test_what_was_given_stays_ones_own_where_others_say_the_same() -> None:
    defaults = RequestDefaults({"A": "1"})
    defaults.put_over({"A": "1", "B": "2"})
    assert defaults.own_headers == {"A": "1"}


def test_an_account_is_named_where_the_service_has_a_header() -> None:
    defaults = RequestDefaults(organization="o", project="p")
    assert defaults.account_headers(OPENAI) == {"OpenAI-Organization": "o", "OpenAI-Project": "p"}
    assert defaults.account_headers(Service()) == {}


def test_another_service_gets_neither_headers_nor_accounts() -> None:
    defaults = RequestDefaults({"A": "1"}, {"q": 1}, organization="o", project="p")
    assert defaults.copied(Changes(), same_service=False) == {
        "default_headers": {},
        "default_query": {"q": 1},
        "organization": None,
        "project": None,
    }
    assert defaults.copied(Changes(project="other"), same_service=True)["project"] == "other"
