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


@pytest.mark.parametrize(("status", "method"), [(301, "GET"), (303, "GET"), (307, "POST"), (308, "POST")])
def test_the_http_library_chooses_the_method(status: int, method: str) -> None:
    assert next_request(redirected("/v2", status=status, content=b"body")).method == method


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
