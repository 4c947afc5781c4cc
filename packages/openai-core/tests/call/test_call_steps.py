"""The steps of a call that a client carries out."""

from __future__ import annotations

from typing import Any, List, Tuple

import httpx
import pytest

from openai_core.authentication.schemes import KeyParameter
from openai_core.call.flow import call
from openai_core.effects import Send
from openai_core.errors import ConfigurationError, InternalServerError
from openai_core.options import FinalRequestOptions
from openai_core.retries import RetryPolicy
from openai_core.sync.client import Client

OF_CALLS = (
    *("auth_query", "base_url_text", "checked_max_retries", "credential", "follows_redirects", "is_authorized_by"),
    *("now", "observers", "service", "signer", "stream_idle_timeout_of", "timeouts"),
)


def test_what_calls_ask_of_their_client_is_not_offered_to_programs() -> None:
    client = Client(api_key="k", base_url="https://api.test")
    assert [name for name in OF_CALLS if not hasattr(client, name)] == []
    assert {*OF_CALLS} & {*dir(client)} == set()
    assert {"api_key", "get", "post", "max_retries"} <= {*dir(client)}


@pytest.mark.parametrize("of_call", [True, False])
@pytest.mark.parametrize("of_client", [True, False])
def test_redirects_are_followed_as_the_call_says_or_the_http_client(of_call: bool, of_client: bool) -> None:
    client = Client(api_key="k", base_url="https://api.test", http_client=httpx.Client(follow_redirects=of_client))
    assert client.follows_redirects(FinalRequestOptions(method="get", url="/")) is of_client
    assert client.follows_redirects(FinalRequestOptions(method="get", url="/", follow_redirects=of_call)) is of_call


def test_redirects_are_followed_where_an_http_client_says_nothing() -> None:
    class OfAnotherLibrary(Client):
        _client: Any = object()

    client = OfAnotherLibrary(api_key="k", base_url="https://api.test")
    assert client.follows_redirects(FinalRequestOptions(method="get", url="/")) is True


def test_the_wait_before_a_repetition_by_the_number_that_remains() -> None:
    client = Client(api_key="k", base_url="https://api.test", max_retries=3, retry_policy=RetryPolicy(jitter=0))
    options = FinalRequestOptions(method="get", url="/")
    assert [client._calculate_retry_timeout(left, options) for left in (3, 2, 1)] == [0.5, 1.0, 2.0]
    assert client._calculate_retry_timeout(3, options, {"retry-after": "7"}) == 7


def test_one_authorization_is_enough_whatever_its_case() -> None:
    client = Client(api_key="k", base_url="https://api.test")
    for name in ("Authorization", "authorization", "AUTHORIZATION"):
        client._validate_headers({name: "own"}, {})
    with pytest.raises(ConfigurationError, match="Could not resolve authentication method"):
        client._validate_headers({"accept": "a"}, {})


def test_the_key_is_a_query_parameter_where_the_service_takes_it_there() -> None:
    client = Client(api_key="k", base_url="https://api.test")
    assert client.auth_query({"bearer_auth": True}) == {}
    client.service = client.service._replace(key=KeyParameter("notes_key"))
    assert client.auth_query({"bearer_auth": True}) == client._auth_query({"bearer_auth": True}) == {"notes_key": "k"}
    assert client.auth_query({"bearer_auth": False}) == client.auth_query({"admin_api_key_auth": True}) == {}


def test_a_service_may_need_no_key() -> None:
    client = Client(api_key="k", base_url="https://api.test")
    client.service = client.service._replace(needs_key=False)
    client._validate_headers({"accept": "a"}, {})


@pytest.mark.parametrize(
    ("base_url", "path", "url"),
    [
        ("https://api.test/v1", "/things", "https://api.test/v1/things"),
        ("https://api.test/v1?version=7", "things", "https://api.test/v1/things?version=7"),
        ("https://api.test/v1?version=7", "https://b.test/x?a=1", "https://b.test/x?a=1"),
    ],
)
def test_a_path_becomes_the_url_below_the_base_url(base_url: str, path: str, url: str) -> None:
    prepared = Client(api_key="k", base_url=base_url)._prepare_url(path)
    assert isinstance(prepared, httpx.URL)
    assert str(prepared) == url


def test_the_key_of_a_function_is_shown_from_then_on() -> None:
    client = Client(api_key=lambda: "newest", base_url="https://api.test")
    assert client.api_key == ""
    assert client._refresh_api_key() == "newest"
    assert client.api_key == "newest"


def test_what_is_no_key_is_not_shown_as_one() -> None:
    function: Any = lambda: 5  # noqa: E731
    client = Client(api_key=function, base_url="https://api.test")
    assert client._refresh_api_key() == 5
    assert client.api_key == ""


def test_a_key_function_of_a_subclass_leaves_the_key_as_it_is() -> None:
    class Vault(Client):
        def _key_function(self) -> Any:
            return lambda: "of the vault"

    client = Vault(api_key="k", base_url="https://api.test")
    assert client._refresh_api_key() == "of the vault"
    assert client.api_key == "k"


def test_a_subclass_may_renew_the_key_in_a_way_of_its_own() -> None:
    class Renewing(Client):
        def _refresh_api_key(self) -> str:
            return "renewed"

    sent: List[Any] = []
    transport = httpx.MockTransport(
        lambda request: sent.append(request.headers["authorization"]) or httpx.Response(204)
    )
    client = Renewing(
        api_key=lambda: pytest.fail("asked"), base_url="https://api.test", http_client=httpx.Client(transport=transport)
    )
    client.get("/", cast_to=httpx.Response)
    assert sent == ["Bearer renewed"]
    assert client.api_key == "renewed"


def test_others_get_tokens_of_a_client_with_an_identity_only() -> None:
    assert Client(api_key="k", base_url="https://api.test")._workload_identity_auth is None
    identity: Any = {
        "identity_provider_id": "idp",
        "service_account_id": "sa",
        "provider": {"token_type": "jwt", "get_token": lambda: "subject"},
    }
    client = Client(workload_identity=identity, base_url="https://api.test")
    tokens = client._workload_identity_auth
    assert tokens is not None
    assert client._workload_identity_auth is tokens


@pytest.mark.parametrize("signed", [True, False])
def test_a_subclass_may_have_an_authentication_of_httpx(signed: bool) -> None:
    class Own(Client):
        custom_auth = httpx.BasicAuth("me", "pass")

    client = Own(api_key="k", base_url="https://api.test")
    if signed:
        signer: Any = Following(None)
        client.signer = signer
    given = client._custom_send_arguments(FinalRequestOptions(method="get", url="/"))
    assert given == {"auth": Own.custom_auth}
    plain = Client(api_key="k", base_url="https://api.test")
    assert plain._custom_send_arguments(FinalRequestOptions(method="get", url="/")) == {}


def test_the_first_attempt_is_built_by_default() -> None:
    client = Client(api_key="k", base_url="https://api.test")
    client.service = client.service._replace(stainless_headers=True)
    options = FinalRequestOptions(method="get", url="/")
    assert client._build_headers(options)["x-stainless-retry-count"] == "0"
    assert client._build_request(options).headers["x-stainless-retry-count"] == "0"
    assert client._build_request(options, retries_taken=2).headers["x-stainless-retry-count"] == "2"


class Following:
    """A signer that only says whether redirects are followed."""

    authenticates = True

    def __init__(self, follows_redirects: Any) -> None:
        self.follows_redirects = follows_redirects


@pytest.mark.parametrize(
    ("of_signer", "of_call", "follows"),
    [(True, False, True), (False, True, False), (None, True, True), (None, False, False)],
)
def test_a_signer_says_whether_redirects_are_followed(of_signer: Any, of_call: bool, follows: bool) -> None:
    client = Client(api_key="k", base_url="https://api.test")
    signer: Any = Following(of_signer)
    client.signer = signer
    options = FinalRequestOptions(method="get", url="/", follow_redirects=of_call)
    assert client.follows_redirects(options) is follows
    client._validate_headers({"accept": "a"}, {})  # for it authenticates by itself
    assert client._custom_send_arguments(options) == {"auth": None}


def test_a_plain_call_does_nothing_but_send() -> None:
    client = Client(api_key="k", base_url="https://api.test")
    flow = call(client, object, FinalRequestOptions(method="get", url="/"), False, None)
    effect = next(flow)
    assert isinstance(effect, Send)
    with pytest.raises(StopIteration) as end:
        flow.send(httpx.Response(200, request=effect.request, json={"a": 1}))
    assert end.value.value == {"a": 1}


def test_a_subclass_may_wait_by_itself() -> None:
    waits: List[Tuple[int, int, Any]] = []
    answers: List[Any] = [500, httpx.ConnectError("x"), 503, 503]

    class Patient(Client):
        def _sleep_for_retry(self, *, retries_taken: int, max_retries: int, options: Any, response: Any) -> None:
            waits.append((retries_taken, max_retries, response and response.status_code))

    def answer(request: httpx.Request) -> httpx.Response:
        given = answers.pop(0)
        if isinstance(given, Exception):
            raise given
        return httpx.Response(given)

    transport = httpx.MockTransport(answer)
    client = Patient(
        api_key="k", base_url="https://api.test", max_retries=3, http_client=httpx.Client(transport=transport)
    )
    with pytest.raises(InternalServerError):
        client.get("/", cast_to=object)
    assert waits == [(0, 3, 500), (1, 3, None), (2, 3, 503)]
    assert answers == []
