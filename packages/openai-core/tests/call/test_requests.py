from __future__ import annotations

import base64
import io
import json
from pathlib import Path
from typing import Any, AsyncIterator, Dict, Iterator, Optional

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_core.call.requests import build_request
from openai_core.errors import ArgumentError, ConfigurationError
from openai_core.options import NOT_GIVEN, FinalRequestOptions, omit
from openai_core.sync.client import Client


def client(**settings: Any) -> Client:
    return Client(**{"api_key": "sk-test", "base_url": "https://api.test/v1", **settings})


def build(client: Client, **values: Any) -> httpx.Request:
    options = FinalRequestOptions.construct(**{"method": "post", "url": "/things", **values})
    return build_request(client, options, retries_taken=0)


@pytest.mark.parametrize(
    ("base_url", "url", "params", "expected"),
    [
        ("https://api.test/v1", "/things", {}, "https://api.test/v1/things"),
        ("https://api.test/v1/", "things", {}, "https://api.test/v1/things"),
        ("https://api.test", "/things", {"a": 1}, "https://api.test/things?a=1"),
        ("https://api.test", "/things?x=1", {"a": 1}, "https://api.test/things?x=1&a=1"),
        ("https://api.test", "/things?x=1", {"x": 2}, "https://api.test/things?x=2"),
        ("https://api.test/v1?version=7", "/things", {}, "https://api.test/v1/things?version=7"),
        ("https://api.test/v1?version=7", "/things", {"a": 1}, "https://api.test/v1/things?version=7&a=1"),
        ("https://api.test/v1?version=7", "https://other.test/x?y=", {"a": 1}, "https://other.test/x?y=&a=1"),
        ("https://api.test", "/t", {"list": ["a", "b"], "deep": {"k": True}, "none": None, "left": omit},
         "https://api.test/t?list[]=a&list[]=b&deep[k]=true"),
    ],
)  # fmt: skip
def test_urls(base_url: str, url: str, params: Dict[str, Any], expected: str) -> None:
    request = build(client(base_url=base_url), url=url, params=params)
    assert httpx.URL(expected).params == request.url.params
    assert str(request.url).split("?")[0] == expected.split("?")[0]


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("https://me:pw@a:0/x?key=1", "'https://a:0/x' cannot be used: it names the port '0', but ports are"),
        ("http://a..b/", "'http://a..b/' cannot be used: it has a host name that there cannot be."),
    ],
)
def test_an_absolute_url_where_there_can_be_no_server(url: str, problem: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        build(client(), url=url)
    assert str(caught.value).startswith(f"The URL {problem}")


def test_a_subclass_may_say_where_a_path_leads() -> None:
    class Elsewhere(Client):
        def _prepare_url(self, url: str) -> httpx.URL:
            return httpx.URL("https://b.test/mine?y=2").join(f"?y=2&path={url}")

    elsewhere = Elsewhere(api_key="sk-test", base_url="https://api.test/v1?version=7")
    assert str(build(elsewhere, url="things").url) == "https://b.test/mine?y=2&path=things"
    assert str(build(elsewhere, url="things", params={"a": 1}).url) == "https://b.test/mine?y=2&path=things&a=1"


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        ("v1", "https://inner.test/root/v1/things"),
        ("/v1/", "https://inner.test/root/v1/things"),
        ("https://api.test/v1", "https://api.test/v1/things"),
    ],
)
def test_an_http_client_completes_a_relative_base_url(base_url: str, url: str) -> None:
    inner = httpx.Client(base_url="https://inner.test/root")
    assert str(build(client(base_url=base_url, http_client=inner), url="/things").url) == url


class WithoutBaseUrl(Client):
    _client: Any = object()


@pytest.mark.parametrize("base_url", ["v1", "ftp://api.test", "https://a..b"])
def test_a_base_url_that_nothing_completes_is_refused(base_url: str) -> None:
    inner = httpx.Client(base_url="https://inner.test/root")
    settings: Any = {"api_key": "sk-test", "base_url": base_url}
    for made in (
        Client(**settings, http_client=httpx.Client()),
        WithoutBaseUrl(**settings),
        *([] if base_url == "v1" else [Client(**settings, http_client=inner)]),
    ):
        with pytest.raises(ConfigurationError, match=r"^`base_url` "):
            build(made)


def test_default_query_parameters_are_below_those_of_the_call() -> None:
    built = client(default_query={"a": "default", "b": "default"})
    request = build(built, params={"a": "call", "b": omit})
    assert dict(request.url.params) == {"a": "call"}


def test_repeated_names_in_a_query_survive() -> None:
    built = client(base_url="https://api.test/v1?a=1&a=2&b=1&b=2&e=", default_query={"c": "default"})
    request = build(built, url="/models?b=3&b=4&d[]=5&d[]=6", params={"c": "call"})
    assert request.url.params.multi_items() == [
        *(("a", "1"), ("a", "2"), ("b", "3"), ("b", "4"), ("e", "")),
        *(("d[]", "5"), ("d[]", "6"), ("c", "call")),
    ]
    assert build(built, params={"a": omit, "b": [1]}).url.params.multi_items() == [
        *(("e", ""), ("c", "default"), ("b[]", "1")),
    ]


@pytest.mark.parametrize("base_url", ["https://me:s%40cret@api.test/v1", "https://me:s@cret@api.test/v1"])
def test_a_password_in_the_url_never_replaces_the_key(base_url: str) -> None:
    request = build(client(base_url=base_url), url="/a@b")
    assert str(request.url) == "https://api.test/v1/a@b"
    assert request.headers.get_list("authorization") == ["Bearer sk-test"]
    login = base64.b64encode(b"me:s@cret").decode()
    request = build(client(base_url=base_url), headers={"Authorization": omit})
    assert request.headers.get_list("authorization") == [f"Basic {login}"]


def test_headers_override_each_other_in_their_order() -> None:
    built = client(default_headers={"accept": "default", "X-A": "default", "X-B": "default"})
    request = build(built, headers={"x-a": "call", "X-B": omit, "User-Agent": "mine"})
    assert request.headers["accept"] == "default"
    assert request.headers["x-a"] == "call"
    assert "x-b" not in request.headers
    assert request.headers["user-agent"] == "mine"
    assert request.headers.get_list("accept") == ["default"]


def test_a_subclass_may_build_the_headers() -> None:
    class Adding(Client):
        def _build_headers(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Headers:
            headers = super()._build_headers(options, retries_taken=retries_taken)
            headers["X-Retries"] = str(retries_taken)
            return headers

    adding = Adding(api_key="sk-test", base_url="https://api.test/v1")
    given = {"Content-Type": "text/plain", "X-A": "1"}
    for made in (adding, client()):
        read = build(made, method="get", headers=given)
        assert "content-type" not in read.headers
        assert read.headers["x-a"] == "1"
        written = build(made, headers={**given, "Content-Type": "multipart/form-data; boundary=b"}, files={"f": b"x"})
        assert written.headers.get_list("content-type") == ["multipart/form-data; boundary=b"]
    options = FinalRequestOptions(method="get", url="/")
    assert build_request(adding, options, retries_taken=2).headers["x-retries"] == "2"


def test_authorization_can_be_replaced_and_omitted() -> None:
    assert build(client(), headers={"authorization": "own"}).headers["authorization"] == "own"
    usual = client(default_headers={"authorization": "of the client"})
    assert build(usual).headers["authorization"] == "of the client"
    assert build(usual, headers={"authorization": "own"}).headers["authorization"] == "own"
    assert "authorization" not in build(client(), headers={"Authorization": omit}).headers


def test_an_admin_operation_without_admin_key_is_not_sent() -> None:
    with pytest.raises(ConfigurationError, match="admin_api_key"):
        build(client(), security={"admin_api_key_auth": True})
    authorized = client(default_headers={"authorization": "own"})
    assert build(authorized, security={"admin_api_key_auth": True}).headers["authorization"] == "own"


def test_retry_count_and_timeout_are_told() -> None:
    telling = client(timeout=3.5)
    telling.service = telling.service._replace(stainless_headers=True)
    request = build_request(telling, FinalRequestOptions(method="post", url="/"), retries_taken=2)
    assert request.headers["x-stainless-retry-count"] == "2"
    assert request.headers["x-stainless-read-timeout"] == "3.5"
    names = {"x-stainless-retry-count", "x-stainless-read-timeout"}
    quiet = build(telling, headers={"X-Stainless-Retry-Count": omit, "X-Stainless-Read-Timeout": omit})
    assert not names & {*quiet.headers}
    own = build(telling, headers={"X-Stainless-Retry-Count": "7", "X-Stainless-Read-Timeout": "8"})
    assert [own.headers.get_list(name) for name in sorted(names)] == [["8"], ["7"]]
    assert "x-stainless-read-timeout" not in build(telling, timeout=None).headers
    assert not names & {*build(client(timeout=3.5)).headers}


def test_the_call_overrides_the_timeout() -> None:
    assert build(client(), timeout=7).extensions["timeout"]["read"] == 7
    assert build(client(), timeout=None).extensions["timeout"]["read"] is None
    assert build(client(timeout=httpx.Timeout(9, read=1))).extensions["timeout"]["read"] == 1
    with pytest.raises(ArgumentError, match="timeout"):
        build(client(), timeout=-1)


def test_a_get_request_has_neither_body_nor_content_type() -> None:
    request = build(client(), method="get", json_data={"a": 1})
    assert request.content == b""
    assert "content-type" not in request.headers


def test_a_json_body() -> None:
    request = build(client(), json_data={"text": "ä", "n": 1.5}, extra_json={"n": 2, "more": [True, None], "x": omit})
    assert request.content == '{"text":"ä","n":2,"more":[true,null]}'.encode()
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))


def test_extra_json_alone_is_the_body() -> None:
    assert build(client(), extra_json={"a": 1}).content == b'{"a":1}'


def test_extra_json_needs_a_mapping() -> None:
    with pytest.raises(ArgumentError, match="`extra_body` can only be merged into a mapping, but the body is a list"):
        build(client(), json_data=[1], extra_json={"a": 1})


def test_the_users_data_is_not_touched() -> None:
    body = {"messages": [{"role": "user"}], "left": omit}
    build(client(), json_data=body, extra_json={"more": 1})
    assert body == {"messages": [{"role": "user"}], "left": omit}


def test_a_retry_sends_what_an_iterator_gave() -> None:
    options = FinalRequestOptions(method="post", url="/things", json_data={"texts": map(str, [1, 2])})
    attempts = [build_request(client(), options.copy(), retries_taken=number).content for number in range(2)]
    assert attempts == [b'{"texts":["1","2"]}'] * 2


def test_a_changed_body_is_encoded_anew() -> None:
    options = FinalRequestOptions(method="post", url="/things", json_data={"a": 1})
    build_request(client(), options, retries_taken=0)
    options.json_data = {"a": 2}
    assert build_request(client(), options, retries_taken=1).content == b'{"a":2}'


def test_asynchronous_content_needs_the_asynchronous_client() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"x"

    with pytest.raises(
        ArgumentError, match="`content` is an asynchronous iterable; pass it to the asynchronous client"
    ):
        build(client(), content=chunks())


def test_raw_content_of_any_kind() -> None:
    class OnlyReadable:
        pieces = [b"", b"b", b"a"]

        def read(self, size: int) -> bytes:
            return self.pieces.pop()

    class EitherWay:
        def __iter__(self) -> Iterator[bytes]:
            return iter([b"a", b"b"])

        def __aiter__(self) -> AsyncIterator[bytes]:
            raise AssertionError("read asynchronously")

    for content in (OnlyReadable(), EitherWay(), [b"a", b"b"], iter([b"ab"])):
        assert build(client(), content=content).read() == b"ab"


@pytest.mark.parametrize("body", [{}, {"json_data": NOT_GIVEN}, {"json_data": None, "extra_json": None}])
def test_without_a_body_nothing_is_sent(body: Any) -> None:
    request = build(client(), **body)
    assert (request.content, request.headers["content-length"]) == (b"", "0")


def test_raw_content() -> None:
    request = build(client(), content=b"raw", headers={"Content-Type": "application/octet-stream"})
    assert (request.content, request.headers["content-type"]) == (b"raw", "application/octet-stream")
    assert build(client(), content=io.BytesIO(b"handle")).read() == b"handle"
    assert build(client(), json_data=b"bytes").content == b"bytes"
    for besides in ({"json_data": {}}, {"extra_json": {"a": 1}}, {"files": {"file": b"x"}}):
        with pytest.raises(ArgumentError, match="`content` is the whole body; pass either"):
            build(client(), content=b"raw", **besides)


def test_a_multipart_body(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"{}\n")
    request = build(
        client(),
        json_data={"purpose": "fine-tune", "tags": ["x", "y"], "expires": {"seconds": 5}},
        files=[("file", path)],
        headers={"Content-Type": "multipart/form-data"},
    )
    body = request.read()
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    for part in (b'name="purpose"\r\n\r\nfine-tune', b'name="tags[]"', b'name="expires[seconds]"\r\n\r\n5'):
        assert part in body
    assert b'name="file"; filename="a.jsonl"' in body
    assert request.headers["content-length"] == str(len(body))


def test_a_subclass_may_make_the_fields_of_a_form() -> None:
    class Renaming(Client):
        def _serialize_multipartform(self, data: Any) -> Dict[str, object]:
            return {name.upper(): value for name, value in super()._serialize_multipartform(data).items()}

    own = Renaming(api_key="sk-test", base_url="https://api.test/v1")
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    sent = build(own, json_data={"a": [1, 2], "b": {"c": "x"}}, headers=headers).read()
    usual = build(client(), json_data={"a": [1, 2], "b": {"c": "x"}}, headers=headers).read()
    assert usual.count(b'name="a[]"') == 2
    assert sent == usual.replace(b"a[]", b"A[]").replace(b"b[c]", b"B[C]")
    assert build(own, headers=headers).read() == b"--b--\r\n"


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ({"a b": "ü", "on": True, "left": omit, "list": [1, 2]}, b"a+b=%C3%BC&on=true&list%5B%5D=1&list%5B%5D=2"),
        ("a=1", b"a=1"),
    ],
)
def test_a_form(body: Any, sent: bytes) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    assert build(client(), method="post", url="/x", json_data=body, headers=headers).read() == sent


def test_a_form_is_a_mapping() -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    with pytest.raises(ArgumentError, match="must be a mapping of fields, got list"):
        build(client(), method="post", url="/x", json_data=[1], headers=headers)
    assert build(client(), method="post", url="/x", headers=headers).read() == b""


def test_a_given_boundary_is_kept() -> None:
    request = build(client(), files=[("f", b"x")], headers={"content-type": "multipart/form-data; Boundary=abc"})
    assert request.headers["content-type"] == "multipart/form-data; boundary=abc"
    assert request.read().startswith(b"--abc\r\n")


@pytest.mark.parametrize(
    ("content_type", "boundary"),
    [
        ("multipart/form-data", None),
        ("multipart/form-data; boundary=abc; charset=utf-8", "abc"),
        ('multipart/form-data; BOUNDARY="a b"', "a b"),
        ("boundary=abc", "abc"),
    ],
)
def test_the_boundary_of_a_content_type(content_type: str, boundary: Optional[str]) -> None:
    sent = build(client(), files=[("f", b"x")], headers={"content-type": content_type}).read()
    found = sent.partition(b"\r\n")[0][2:].decode()
    assert found == boundary if boundary else len(found) == 32


def test_a_multipart_body_is_a_mapping() -> None:
    with pytest.raises(ArgumentError, match="A multipart body must be a mapping of form fields, got list"):
        build(client(), json_data=[1], headers={"Content-Type": "multipart/form-data"})


@pytest.mark.parametrize("body", [{"x": float("nan")}, {"x": object()}, {"x": [object()]}])
def test_what_json_cannot_hold_is_refused(body: Any) -> None:
    with pytest.raises(ArgumentError, match="x"):
        build(client(), json_data=body)


def test_an_idempotency_key_needs_a_header_name() -> None:
    built = client()
    assert "idempotency-key" not in build(built, idempotency_key="i").headers
    built._idempotency_header = "Idempotency-Key"
    assert build(built, idempotency_key="i").headers["idempotency-key"] == "i"
    assert build(built, idempotency_key="i", headers={"idempotency-key": "own"}).headers["idempotency-key"] == "own"


@given(st.dictionaries(st.text(max_size=5), st.one_of(st.integers(), st.text(max_size=5), st.booleans(), st.none())))
def test_any_plain_body_arrives_as_it_is(body: Dict[str, Any]) -> None:
    if any(
        "\ud800" <= character <= "\udfff"
        for text in [*body, *body.values()]
        if isinstance(text, str)
        for character in text
    ):
        return
    assert json.loads(build(client(), json_data=body).content) == body
