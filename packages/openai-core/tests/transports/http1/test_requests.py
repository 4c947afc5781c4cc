from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_core.transports.http1.requests import is_plain, keep_response, kept_response


def request(method: str = "POST", url: str = "https://a", **arguments: Any) -> httpx.Request:
    return httpx.Request(method, url, **arguments)


def test_usual_requests_are_plain() -> None:
    assert is_plain(request())
    assert is_plain(request("GET", "http://a", extensions={"timeout": {}, "openai_deadline": 1}))


@pytest.mark.parametrize(
    "odd",
    [
        request("CONNECT"),
        request(url="ftp://a"),
        request(headers={"Upgrade": "websocket"}),
        request(extensions={"trace": print}),
        request(extensions={"sni_hostname": "b"}),
        request(extensions={"target": b"/x"}),
    ],
)
def test_others_need_httpcore(odd: httpx.Request) -> None:
    assert not is_plain(odd)


def test_a_response_is_kept_once() -> None:
    kept, response = request(), httpx.Response(302)
    assert kept_response(kept) is None
    keep_response(kept, response)
    assert kept_response(kept) is response
    assert kept_response(kept) is None
