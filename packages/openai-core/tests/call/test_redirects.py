"""The request that follows a redirect."""

from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

from openai_core.call.redirects import next_request
from openai_core.errors import APIConnectionError
from openai_core.vendors.openai import OPENAI

SECRETS = {
    "Authorization": "Bearer sk-test",
    "api-key": "k",
    "Cookie": "session=1",
    "OpenAI-Organization": "org",
    "OpenAI-Project": "proj",
}


def redirected(
    location: str, *, start: str = "https://api.test/v1/things", status: int = 307, **arguments: Any
) -> httpx.Response:
    """The answer to a request that the server sends elsewhere, as httpx hands it out."""
    request = httpx.Request("POST", start, **arguments)
    response = httpx.Response(status, headers={"location": location}, request=request)
    with httpx.Client(verify=False) as client:
        response.next_request = client._build_redirect_request(request, response)
    return response


def test_method_body_and_headers_stay_at_the_same_origin() -> None:
    following = next_request(redirected("/v2/things", headers=SECRETS, content=b"body"))
    assert (following.method, str(following.url)) == ("POST", "https://api.test/v2/things")
    assert following.read() == b"body"
    assert set(map(str.lower, SECRETS)) - {"cookie"} <= set(following.headers)


def test_a_user_in_the_address_of_another_origin_is_left_out() -> None:
    following = next_request(redirected("https://api.test:secret@other.test/v1"))
    assert str(following.url) == "https://other.test/v1"


@pytest.mark.parametrize(
    "location",
    [
        "https://elsewhere.test/",
        "https://sub.api.test/",
        "https://api.test:8443/",
        "http://api.test/",
        "//elsewhere.test/v1/things",
    ],
)
def test_credentials_stay_at_home(location: str) -> None:
    following = next_request(redirected(location, headers={**SECRETS, "X-Kept": "1"}), OPENAI.private_headers())
    assert not set(map(str.lower, SECRETS)) & set(following.headers)
    assert following.headers["x-kept"] == "1"


@pytest.mark.parametrize(
    "location", ["https://name@api.test/v2", "https://name:pw@elsewhere.test/v2", "https://:pw@api.test/v2"]
)
@pytest.mark.parametrize("status", [301, 307])
def test_a_name_in_the_new_url_becomes_no_header(location: str, status: int) -> None:
    response = redirected(location, status=status, headers={"Authorization": "Bearer sk-test"})
    following = next_request(response)
    assert "@" not in str(following.url)
    sent = []
    with httpx.Client(
        transport=httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(200))
    ) as client:
        client.send(following)
    at_home = following.url.host == "api.test"
    assert sent[0].headers.get("authorization") == ("Bearer sk-test" if at_home else None)


@pytest.mark.parametrize(
    ("start", "location"),
    [
        ("https://api.test/", "https://api.test:443/v2"),
        ("http://api.test:80/", "http://API.test/v2"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/v2"),
    ],
)
def test_a_default_port_is_the_same_origin(start: str, location: str) -> None:
    following = next_request(redirected(location, start=start, headers=SECRETS))
    assert following.headers["authorization"] == "Bearer sk-test"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_what_has_moved_keeps_its_method_and_its_body(status: int) -> None:
    headers = {"Content-Type": "text/plain", "X-Kept": "1"}
    following = next_request(redirected("/v2", status=status, content=b"body", headers=headers))
    assert following.method == "POST"
    assert following.read() == b"body"
    assert following.headers.get_list("content-length") == ["4"]
    assert following.headers.get_list("content-type") == ["text/plain"]
    assert following.headers["x-kept"] == "1"


def test_a_stream_that_has_moved_keeps_its_framing() -> None:
    following = next_request(redirected("/v2", status=301, content=iter([b"body"])))
    assert following.headers["transfer-encoding"] == "chunked"
    assert b"".join(following.stream) == b"body"  # type: ignore[arg-type]


def test_to_see_other_is_to_get() -> None:
    following = next_request(redirected("/v2", status=303, content=b"body"))
    assert following.method == "GET"
    assert following.read() == b""


@pytest.mark.parametrize("status", [301, 307])
@pytest.mark.parametrize("location", ["http://api.test/v1/things", "http://other.test/"])
def test_an_encrypted_body_is_not_sent_in_clear(status: int, location: str) -> None:
    with pytest.raises(APIConnectionError, match="without encryption; change `base_url`"):
        next_request(redirected(location, status=status, content=b"body"))
    with pytest.raises(APIConnectionError, match="without encryption; change `base_url`"):
        next_request(redirected(location, status=status, content=iter([b"body"])))
    assert next_request(redirected(location, status=status, content=b"")).method == "POST"
    assert next_request(redirected(location, status=303, content=b"body")).method == "GET"
    assert next_request(redirected(location, status=status, content=b"body", start="http://api.test/"))


@pytest.mark.parametrize(
    ("name", "value", "stays"),
    [
        ("X-Auth-Token", "t", True),
        ("Ocp-Apim-Subscription-Key", "k", True),
        ("x-goog-api-key", "k", True),
        ("Helicone-Auth", "h", True),
        ("CF-Access-Client-Secret", "s", True),
        ("X-Gateway", "Bearer abcdef123456", True),
        ("X-Upstream", "sk-abcdef123456", True),
        ("Idempotency-Key", "stainless-1", False),
        ("X-Request-Source", "tests", False),
        ("X-Keyboard", "qwerty", False),
    ],
)
def test_every_header_with_a_credential_stays_at_its_origin(name: str, value: str, stays: bool) -> None:
    following = next_request(redirected("https://elsewhere.test/", headers={name: value}))
    assert (name not in following.headers) is stays
    assert name in next_request(redirected("/v2", headers={name: value})).headers


class Body(httpx.SyncByteStream):
    def __init__(self, rewinds: bool) -> None:
        self.rewinds = rewinds
        self.rewound = 0

    def rewind(self) -> bool:
        self.rewound += 1
        return self.rewinds


def test_a_body_is_rewound() -> None:
    body = Body(True)
    assert next_request(redirected("/v2", stream=body)).stream is body
    assert body.rewound == 1


def test_a_body_that_cannot_be_sent_twice_ends_the_call() -> None:
    response = redirected("/v2", stream=Body(False))
    with pytest.raises(APIConnectionError, match="cannot be sent twice; pass bytes or a path") as caught:
        next_request(response)
    assert caught.value.request is response.request


def test_the_redirect_of_a_get_needs_no_body() -> None:
    headers: Dict[str, str] = {}
    assert next_request(redirected("/v2", status=303, stream=Body(False), headers=headers)).method == "GET"


@pytest.mark.parametrize("location", ["http://127.0.0.1:99999/v1", "http://127.0.0.1:0/", f"http://{'a' * 64}.test/"])
def test_a_redirect_to_where_there_can_be_no_server(location: str) -> None:
    with pytest.raises(APIConnectionError, match="Connection error: the API redirected to an address that"):
        next_request(redirected(location))
