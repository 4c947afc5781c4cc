from __future__ import annotations

from typing import Any

import pytest

from openai_testing.wire.errors import APIFailure
from openai_testing.wire.messages import Request
from openai_testing.wire.routing import Call, Route, Router


def handler(call: Call) -> Any:
    return call.path


ROUTER = Router(
    [
        Route("GET", "/things/{id}", handler),
        Route("POST", "/things", handler),
        Route("GET", "/things/new", lambda call: "new"),
    ]
)


def test_path_values_are_decoded() -> None:
    found, call = ROUTER.find(Request("GET", "/v1/things/a%2Fb"))
    assert found(call) == {"id": "a/b"}


def test_a_literal_goes_before_a_parameter() -> None:
    found, call = ROUTER.find(Request("GET", "/v1/things/new"))
    assert found(call) == "new"


@pytest.mark.parametrize(
    "path", ["/", "", "/v1", "/v1/other", "/v1/things/a/b", "/v1/things/", "/v1//things", "/things"]
)
def test_an_unknown_path_is_404(path: str) -> None:
    with pytest.raises(APIFailure) as caught:
        ROUTER.find(Request("GET", path))
    assert (caught.value.status, caught.value.code) == (404, "unknown_url")


def test_a_path_without_prefix_gets_a_hint() -> None:
    with pytest.raises(APIFailure, match="begin with /v1"):
        ROUTER.find(Request("GET", "/things"))


def test_a_wrong_verb_is_405_and_names_the_right_ones() -> None:
    with pytest.raises(APIFailure) as caught:
        ROUTER.find(Request("PUT", "/v1/things"))
    assert (caught.value.status, caught.value.headers) == (405, [("allow", "POST")])


def test_a_call_reads_query_and_body() -> None:
    call = Call(Request("POST", "/", "limit=3", {}, b'{"a":"b"}'), {})
    assert (call.query.integer("limit"), call.body.string("a")) == (3, "b")
