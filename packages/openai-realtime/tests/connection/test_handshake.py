"""URL, headers, redirects and failures of the opening handshake."""

from __future__ import annotations

import ssl
from typing import Any, Dict, List, Tuple
from urllib.parse import parse_qsl, urlsplit

import pytest
from websockets.datastructures import Headers
from websockets.exceptions import InvalidHandshake, InvalidMessage, InvalidStatus, InvalidURI
from websockets.http11 import Response

from openai_core.errors import (
    APIConnectionError,
    APITimeoutError,
    ArgumentError,
    AuthenticationError,
    ConfigurationError,
    InternalServerError,
    NotFoundError,
    OpenAIError,
)
from openai_core.options import omit
from openai_core.sync.driver import drive
from openai_core.vendors.bedrock.provider import bedrock
from openai_realtime import RealtimeClient
from openai_realtime.connection.handshake import Destination, opened, prepared, redirect_target, websocket_url
from openai_realtime.errors import NoWebSocketError

REALTIME = Destination("/realtime", query={"model": "m", "call_id": omit})


def client(**settings: Any) -> RealtimeClient:
    return RealtimeClient(**{"api_key": "sk-1", "base_url": "https://example.test/v1", **settings})


def prepare(
    of: RealtimeClient, destination: Destination = REALTIME, query: Any = (), headers: Any = ()
) -> Tuple[str, Dict[str, str]]:
    found: Tuple[str, Dict[str, str]] = drive(prepared(of, destination, dict(query), dict(headers)), of)
    return found


def query_of(url: str) -> List[Tuple[str, str]]:
    return parse_qsl(urlsplit(url).query, keep_blank_values=True)


def test_the_url_is_that_of_the_client_with_the_scheme_of_websockets() -> None:
    assert prepare(client())[0] == "wss://example.test/v1/realtime?model=m"
    assert prepare(client(base_url="http://localhost:1/"))[0] == "ws://localhost:1/realtime?model=m"
    assert prepare(client(websocket_base_url="ws://other.test/x"))[0] == "ws://other.test/x/realtime?model=m"


def test_the_query_of_the_caller_goes_over_that_of_the_client_and_of_the_url() -> None:
    of = client(base_url="https://example.test/v1?a=url&b=url", default_query={"a": "client", "c": "client", "d": 1})
    url, _ = prepare(of, query={"d": "caller", "model": "other"})
    assert sorted(query_of(url)) == [("a", "url"), ("b", "url"), ("c", "client"), ("d", "caller"), ("model", "other")]


def test_none_is_sent_blank_and_lists_are_repeated() -> None:
    url = websocket_url(client(), "/realtime", {"a": None, "b": [1, None], "c": True})
    assert query_of(url) == [("a", ""), ("b", "1"), ("b", ""), ("c", "true")]


def test_headers_authenticate_and_those_of_the_caller_win() -> None:
    destination = Destination("/realtime", headers={"OpenAI-Beta": "realtime=v1", "X-Own": "destination"})
    of = client(organization="org_1", default_headers={"X-Default": "client"})
    _, headers = prepare(of, destination, headers={"x-own": "caller", "X-Default": omit})
    assert headers["Authorization"] == "Bearer sk-1"
    assert headers["OpenAI-Organization"] == "org_1"
    assert headers["OpenAI-Beta"] == "realtime=v1"
    assert headers["x-own"] == "caller"
    assert "X-Default" not in headers


def test_a_function_gives_a_new_key_for_each_handshake() -> None:
    keys = iter(["sk-a", "sk-b"])
    of = client(api_key=lambda: next(keys))
    assert prepare(of)[1]["Authorization"] == "Bearer sk-a"
    assert prepare(of)[1]["Authorization"] == "Bearer sk-b"


def test_an_authorization_of_the_caller_is_sent_instead() -> None:
    of = client(api_key=lambda: pytest.fail("not asked"))
    assert prepare(of, headers={"Authorization": "Bearer ek_1"})[1]["Authorization"] == "Bearer ek_1"


def test_without_credentials_there_is_no_handshake() -> None:
    of = RealtimeClient(base_url="https://example.test", api_key="", _enforce_credentials=False)
    with pytest.raises(ConfigurationError, match="authentication"):
        prepare(of)


def test_a_subclass_may_change_the_options() -> None:
    class Own(RealtimeClient):
        def _prepare_options(self, options: Any) -> Any:
            options.headers = {**options.own_headers, "X-Prepared": "yes"}
            options.params = {"model": "changed"}
            return options

    url, headers = prepare(Own(api_key="sk-1", base_url="https://example.test"))
    assert query_of(url) == [("model", "changed")]
    assert headers["X-Prepared"] == "yes"


class Azure(RealtimeClient):
    def _configure_realtime(self, model: str, extra_query: Any) -> Any:
        return f"wss://azure.test/openai/realtime?deployment={model}&extra={extra_query}", {"api-key": self.api_key}


def test_azure_names_its_own_address() -> None:
    of = Azure(api_key="key")
    url, headers = prepare(of, Destination("/realtime", query={"model": "dep"}, takes_deployments=True), {"a": "1"})
    assert url == "wss://azure.test/openai/realtime?deployment=dep&extra={'a': '1'}"
    assert headers["api-key"] == "key"
    assert "Authorization" not in headers


def test_azure_needs_a_deployment() -> None:
    with pytest.raises(ConfigurationError, match="needs `model`"):
        prepare(Azure(api_key="key"), Destination("/realtime", query={"model": omit}, takes_deployments=True))


def test_what_azure_does_not_have_goes_the_usual_way() -> None:
    assert prepare(Azure(api_key="key", base_url="https://a.test"), Destination("/live/sessions"))[0] == (
        "wss://a.test/live/sessions"
    )


# Opening


def refusal(status: int, body: bytes = b"", **headers: str) -> InvalidStatus:
    return InvalidStatus(Response(status, "", Headers({"Content-Type": "application/json", **headers}), body))


class Doors:
    """Opens, or raises what it is given, one after the other; notes where it was asked to connect."""

    def __init__(self, *answers: Any) -> None:
        self.answers = [*answers]
        self.asked: List[Tuple[str, str]] = []

    def __call__(self, url: str, headers: Dict[str, str]) -> Any:
        self.asked.append((url, headers.get("Authorization", "")))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def open_(doors: Doors, of: Any = None) -> Any:
    of = of or client()
    return drive(opened(of, REALTIME, {}, {}, doors), of)


def test_redirects_within_the_origin_are_followed() -> None:
    doors = Doors(
        refusal(307, Location="/v2/realtime?x=1"), refusal(302, Location="wss://example.test:443/end"), "open"
    )
    assert open_(doors) == "open"
    assert [url for url, _ in doors.asked] == [
        "wss://example.test/v1/realtime?model=m",
        "wss://example.test/v2/realtime?x=1",
        "wss://example.test:443/end",
    ]


@pytest.mark.parametrize(
    "location", ["wss://evil.test/", "//evil.test/", "http://example.test/", "wss://example.test:1/"]
)
def test_redirects_to_another_origin_are_refused(location: str) -> None:
    doors = Doors(refusal(301, Location=location), "open")
    with pytest.raises(APIConnectionError, match="another origin") as caught:
        open_(doors)
    assert len(doors.asked) == 1
    assert not caught.value.retryable


def test_redirects_come_to_an_end() -> None:
    doors = Doors(*[refusal(307, Location="/again") for _ in range(20)])
    with pytest.raises(APIConnectionError, match="more than 10 times"):
        open_(doors)


def test_a_redirect_needs_a_location() -> None:
    assert redirect_target(refusal(307), "wss://example.test/") is None
    named = refusal(307, Location="https://name:pw@example.test/end?a=b@c")
    assert redirect_target(named, "wss://example.test/") == "wss://example.test/end?a=b@c"
    assert redirect_target(ValueError(), "wss://example.test/") is None
    assert redirect_target(refusal(307, Location="wss://example.test:99999/"), "wss://example.test/") is None
    with pytest.raises(NoWebSocketError, match="answered the handshake with 304, so it is no WebSocket"):
        open_(Doors(refusal(304)))
    with pytest.raises(NoWebSocketError, match="answered the handshake with 301, so it is no WebSocket"):
        open_(Doors(refusal(301)))


@pytest.mark.parametrize(
    ("status", "kind"), [(401, AuthenticationError), (404, NotFoundError), (503, InternalServerError)]
)
def test_a_refusal_is_the_error_of_its_status(status: int, kind: Any) -> None:
    body = b'{"error":{"message":"Not here.","code":"gone"}}'
    with pytest.raises(kind, match="Not here") as caught:
        open_(Doors(refusal(status, body, **{"x-request-id": "req_1"})))
    assert (caught.value.request_id, caught.value.code) == ("req_1", "gone")
    assert isinstance(caught.value.__cause__, InvalidStatus)


@pytest.mark.parametrize("error", [OSError("no route"), InvalidHandshake("odd"), ConnectionRefusedError()])
def test_no_answer_is_a_connection_error(error: Exception) -> None:
    with pytest.raises(APIConnectionError):
        open_(Doors(error))


def test_an_error_without_words_is_named() -> None:
    with pytest.raises(APIConnectionError, match="could not be opened: ConnectionResetError"):
        open_(Doors(ConnectionResetError()))


@pytest.mark.parametrize("name", ["", "X Y", "X:", "\u00e9", "X\r\nY", "(X)"])
def test_what_cannot_be_the_name_of_a_header(name: str) -> None:
    doors = Doors("open")
    with pytest.raises(ArgumentError, match="cannot be the name of a header"):
        drive(opened(client(), REALTIME, {}, {name: "1"}, doors), client())
    assert doors.asked == []


def test_a_late_answer_is_a_timeout() -> None:
    with pytest.raises(APITimeoutError):
        open_(Doors(TimeoutError()))


def test_other_errors_come_through() -> None:
    with pytest.raises(ArgumentError):
        open_(Doors(ArgumentError("mine")))
    with pytest.raises(KeyError):
        open_(Doors(KeyError("mine")))


class Renewing:
    """A credential with one token after the other."""

    def __init__(self) -> None:
        self.tokens = ["old", "new", "newer"]
        self.refusals: List[str] = []

    def headers(self, security: Any) -> Any:
        return {"Authorization": f"Bearer {self.tokens[0]}"}
        yield

    def refused(self, request: Any) -> bool:
        self.refusals.append(request.headers["authorization"])
        del self.tokens[0]
        return True


def test_a_refused_token_is_renewed_once() -> None:
    of: Any = client()
    of.credential = Renewing()
    doors = Doors(refusal(401), "open")
    assert open_(doors, of) == "open"
    assert [authorization for _, authorization in doors.asked] == ["Bearer old", "Bearer new"]
    assert of.credential.refusals == ["Bearer old"]
    with pytest.raises(AuthenticationError):
        open_(Doors(refusal(401), refusal(401)), of)


@pytest.mark.parametrize("error", [InvalidHandshake("odd"), InvalidMessage("did not receive a valid HTTP response")])
def test_what_answers_otherwise_is_no_websocket(error: Exception) -> None:
    with pytest.raises(NoWebSocketError, match="something that is no WebSocket") as caught:
        open_(Doors(error))
    assert isinstance(caught.value, APIConnectionError)
    assert not caught.value.retryable


def test_a_page_is_no_websocket() -> None:
    with pytest.raises(
        NoWebSocketError, match=r"answered the handshake with 200, so it is no WebSocket; .*<html>"
    ) as caught:
        open_(Doors(refusal(200, b"<html>Welcome</html>")))
    assert not caught.value.retryable


def test_an_answer_that_was_cut_off_may_come_later() -> None:
    error = InvalidMessage("did not receive a valid HTTP response")
    error.__cause__ = EOFError("connection closed while reading HTTP status line")
    with pytest.raises(APIConnectionError, match="could not be opened") as caught:
        open_(Doors(error))
    assert caught.value.retryable


@pytest.mark.parametrize(
    "error",
    [
        AttributeError("'str' has no attribute 'name'"),
        TypeError("an option"),
        ValueError("ssl with ws"),
        InvalidURI("x://", "no scheme"),
        OverflowError("port"),
    ],
)
def test_arguments_that_cannot_be_used_are_refused(error: Exception) -> None:
    with pytest.raises(ArgumentError, match=r"cannot be opened: .*Check the address") as caught:
        open_(Doors(error))
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    "error",
    [InvalidURI("wss://h/?api-key=hunter2", "no"), InvalidMessage("wss://h/?api-key=hunter2"), OSError("?sig=hunter2")],
)
def test_no_message_quotes_a_secret_of_the_url(error: Exception) -> None:
    with pytest.raises(OpenAIError) as caught:
        open_(Doors(error), client(base_url="https://example.test/v1?api-key=hunter2"))
    assert "hunter2" not in f"{caught.value} {caught.value!r}"


def test_a_certificate_is_no_argument() -> None:
    with pytest.raises(APIConnectionError):
        open_(Doors(ssl.SSLCertVerificationError("self-signed")))


def test_nested_and_repeated_values_of_the_query() -> None:
    own = {"a": {"b": [1, 2]}, "c": [3, 4]}
    of = client(base_url="https://example.test/v1?a%5Bb%5D=0&d=5&d=6", default_query={"e": {"f": ""}, "c": 0})
    expected = [("a[b]", "1"), ("a[b]", "2"), ("c", "3"), ("c", "4"), ("d", "5"), ("d", "6"), ("e[f]", "")]
    assert sorted(query_of(websocket_url(of, "/realtime", own))) == expected


def test_a_provider_needs_an_authorization_of_the_callers_own() -> None:
    of = client(api_key=None, provider=bedrock(region="us-east-1", api_key="k"), base_url=None)
    with pytest.raises(ConfigurationError, match="nor through a provider"):
        prepare(of)
    assert prepare(of, headers={"authorization": "Bearer own"})[1]["authorization"] == "Bearer own"
    _, headers = prepare(of, headers={"Authorization": omit})
    assert "authorization" not in {name.lower() for name in headers}
