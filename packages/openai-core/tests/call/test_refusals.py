"""What a call refuses before it sends anything, and what it does not ask for again."""

from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

from openai_core.call.flow import call
from openai_core.effects import Read, Send
from openai_core.errors import APIConnectionError, ArgumentError, ConfigurationError, RateLimitError
from openai_core.options import FinalRequestOptions
from openai_core.sync.client import Client


def options(**values: Any) -> FinalRequestOptions:
    return FinalRequestOptions(method="post", url="/things", **values)


def client() -> Client:
    return Client(api_key="k", base_url="https://api.test/v1")


def test_what_truncation_means_is_checked_before_anything_is_sent() -> None:
    with pytest.raises(ConfigurationError, match="on_truncation"):
        next(call(client(), object, options(on_truncation="stop"), True, None))


def test_a_client_that_was_closed_before_its_first_call() -> None:
    closed = client()
    closed.close()
    with pytest.raises(APIConnectionError, match="closed"):
        next(call(closed, object, options(), False, None))


def test_other_runtime_errors_of_building_a_request_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    open_client = client()

    def build(*args: Any, **kwargs: Any) -> None:
        raise RuntimeError("of the program")

    monkeypatch.setattr(open_client, "_build_request", build)
    with pytest.raises(RuntimeError, match="of the program"):
        next(call(open_client, object, options(), False, None))


@pytest.mark.parametrize("name", [5, None, ("a",)])
def test_the_name_of_a_header_is_a_text(name: Any) -> None:
    with pytest.raises(ArgumentError, match="The name of a header must be a string"):
        next(call(client(), object, options(headers={name: "x"}), False, None))
    with pytest.raises(ArgumentError, match="The name of a header must be a string"):
        Client(api_key="k", base_url="https://api.test/v1", default_headers={name: "x"})


@pytest.mark.parametrize("params", [[("a", "b")], "a=b", 5])
def test_query_parameters_are_a_mapping(params: Any) -> None:
    with pytest.raises(ArgumentError, match="`params` takes a mapping"):
        options(params=params)


@pytest.mark.parametrize("extra", [[1], "a=b", 5])
def test_what_is_merged_into_a_body_is_a_mapping(extra: Any) -> None:
    with pytest.raises(ArgumentError, match="`extra_body` takes a mapping"):
        next(call(client(), object, options(json_data={"a": 1}, extra_json=extra), False, None))


@pytest.mark.parametrize("body", [{"code": "insufficient_quota"}, {"type": "insufficient_quota"}])
def test_a_quota_that_is_used_up(body: Dict[str, str]) -> None:
    flow = call(client(), object, options(), True, None)
    effect = next(flow)
    assert isinstance(effect, Send)
    response = httpx.Response(429, stream=httpx.ByteStream(b""), request=effect.request)
    assert isinstance(flow.send(response), Read)
    response._content = httpx.Response(429, json={"error": body}).content
    response.is_stream_consumed = response.is_closed = True
    with pytest.raises(RateLimitError) as caught:
        flow.send(None)
    assert not caught.value.retryable
