"""Headers of every framework, in every spelling."""

from __future__ import annotations

import email.message
from typing import Any, Dict, List

import pytest

from openai_webhooks.errors import InvalidWebhookSignatureError
from openai_webhooks.headers import webhook_headers, webhook_id

VALUES = ("v1,abc=", "1750861210", "wh_1")
NAMES = ("webhook-signature", "webhook-timestamp", "webhook-id")
PLAIN: Dict[str, str] = dict(zip(NAMES, VALUES))
OTHERS = {
    "Host": "example.com",
    "User-Agent": "test",
    "content-type": "text",
    "X-Ten-Long": "1",
    "accept-encoding-xx": "2",
}


def with_others(headers: Dict[Any, Any]) -> Dict[Any, Any]:
    return {**OTHERS, **headers}


@pytest.mark.parametrize(
    "spell", [str.lower, str.upper, str.title, str.capitalize, str.swapcase, lambda name: "w" + name[1:-1] + "D"]
)
def test_plain_dictionaries_of_any_case(spell: Any) -> None:
    spelled = {
        spell(name) if spell("X").upper() == "X" or name == "webhook-id" else name: PLAIN[name] for name in NAMES
    }
    assert webhook_headers(with_others(spelled)) == VALUES


def test_wsgi_environ_and_django_meta() -> None:
    meta: Dict[str, Any] = {"HTTP_" + name.upper().replace("-", "_"): value for name, value in PLAIN.items()}
    assert webhook_headers({"wsgi.errors": object(), "REMOTE_ADDR": "::1", "CONTENT_LENGTH": 3, **meta}) == VALUES


def test_values_in_lists() -> None:
    assert webhook_headers({name.title(): [value] for name, value in PLAIN.items()}) == VALUES
    assert webhook_headers({name: (value,) for name, value in PLAIN.items()}) == VALUES


def test_pairs_of_text_or_bytes() -> None:
    pairs = [(name.encode(), value.encode()) for name, value in PLAIN.items()]
    assert webhook_headers(pairs) == VALUES
    assert webhook_headers(iter([(b"Webhook-ID", b"wh_1"), *pairs[:2]])) == VALUES
    assert webhook_headers(list(PLAIN.items())) == VALUES


def test_subclasses_of_text_become_text() -> None:
    class Text(str):
        pass

    assert [type(value) for value in webhook_headers({name: Text(value) for name, value in PLAIN.items()})] == [str] * 3


@pytest.mark.parametrize("spell", [str.lower, str.title, str.upper])
def test_objects_that_only_answer_by_name(spell: Any) -> None:
    class OnlyGet:
        def get(self, name: str, /) -> Any:
            return {spell(known): value for known, value in PLAIN.items()}.get(name)

    class GetAndNames(OnlyGet):
        def __iter__(self) -> Any:
            return iter(PLAIN)

    assert webhook_headers(OnlyGet()) == webhook_headers(GetAndNames()) == VALUES


def test_standard_library_message() -> None:
    message = email.message.Message()
    for name, value in PLAIN.items():
        message[name.title()] = value
    assert webhook_headers(message) == VALUES
    message["Webhook-Id"] = "wh_2"
    with pytest.raises(InvalidWebhookSignatureError, match="webhook-id header occurs more than once"):
        webhook_headers(message)


def test_aiohttp_multidict() -> None:
    multidict = pytest.importorskip("multidict", reason="multidict (aiohttp) is not installed")
    assert webhook_headers(multidict.CIMultiDict(PLAIN)) == VALUES
    assert webhook_headers(multidict.CIMultiDictProxy(multidict.CIMultiDict(PLAIN))) == VALUES
    doubled = multidict.CIMultiDict([*PLAIN.items(), ("Webhook-Timestamp", "1")])
    with pytest.raises(InvalidWebhookSignatureError, match="webhook-timestamp header occurs more than once"):
        webhook_headers(doubled)


def test_starlette_headers() -> None:
    datastructures = pytest.importorskip("starlette.datastructures", reason="starlette is not installed")
    raw = [(name.encode(), value.encode()) for name, value in PLAIN.items()]
    assert webhook_headers(datastructures.Headers(raw=raw)) == VALUES
    with pytest.raises(InvalidWebhookSignatureError, match="more than once"):
        webhook_headers(datastructures.Headers(raw=[*raw, (b"webhook-id", b"wh_1")]))


def test_werkzeug_headers() -> None:
    datastructures = pytest.importorskip("werkzeug.datastructures", reason="werkzeug (flask) is not installed")
    environ = {"HTTP_" + name.upper().replace("-", "_"): value for name, value in PLAIN.items()}
    assert webhook_headers(datastructures.EnvironHeaders(environ)) == VALUES
    assert webhook_headers(datastructures.Headers(list(PLAIN.items()))) == VALUES
    with pytest.raises(InvalidWebhookSignatureError, match="more than once"):
        webhook_headers(datastructures.Headers([*PLAIN.items(), ("Webhook-Id", "wh_1")]))


def test_django_headers() -> None:
    http = pytest.importorskip("django.http.request", reason="django is not installed")
    environ = {"HTTP_" + name.upper().replace("-", "_"): value for name, value in PLAIN.items()}
    assert webhook_headers(http.HttpHeaders(environ)) == VALUES


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("absent", [None, "", [], ()])
def test_a_missing_or_empty_header_is_named(name: str, absent: Any) -> None:
    headers: Dict[str, Any] = {**PLAIN, name: absent}
    if absent is None:
        del headers[name]
    with pytest.raises(InvalidWebhookSignatureError, match=f"Could not find {name} header"):
        webhook_headers(headers)


@pytest.mark.parametrize("name", NAMES)
def test_a_header_that_occurs_twice_is_refused(name: str) -> None:
    doubles: List[Any] = [
        {**PLAIN, name.title(): PLAIN[name]},
        {**PLAIN, name: [PLAIN[name], PLAIN[name]]},
        [*PLAIN.items(), (name.encode(), b"other")],
        {**PLAIN, "HTTP_" + name.upper().replace("-", "_"): "other"},
    ]
    for headers in doubles:
        with pytest.raises(InvalidWebhookSignatureError, match=f"{name} header occurs more than once"):
            webhook_headers(headers)


def test_none_is_no_header() -> None:
    assert webhook_headers({"Webhook-Id": None, **PLAIN, "HTTP_WEBHOOK_SIGNATURE": None}) == VALUES
    with pytest.raises(InvalidWebhookSignatureError, match="Could not find webhook-timestamp header"):
        webhook_headers({**PLAIN, "webhook-timestamp": None})


def test_a_timestamp_may_be_a_number() -> None:
    assert webhook_headers({**PLAIN, "webhook-timestamp": 1750861210}) == VALUES
    assert webhook_headers({**PLAIN, "webhook-timestamp": 1750861210.0}) == VALUES


@pytest.mark.parametrize("name", ["webhook-id", "webhook-signature"])
def test_other_headers_are_no_numbers(name: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=f"{name} header must be ASCII text"):
        webhook_headers({**PLAIN, name: 3})


@pytest.mark.parametrize("value", [True, 1.5, b"\xff", float("inf"), float("nan"), {"a": 1}, [1], object()])
def test_a_value_that_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="webhook-timestamp header must be ASCII text"):
        webhook_headers({**PLAIN, "webhook-timestamp": value})


@pytest.mark.parametrize(
    "headers", [None, 3, "webhook-id: 1", [1, 2], [("a",)], {1: 2}, [([], "unhashable")], object()]
)
def test_what_is_no_headers_is_refused(headers: Any) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=r"cannot be read from an object of type|Could not find"):
        webhook_headers(headers)


def test_the_id_of_a_delivery() -> None:
    assert webhook_id(with_others(PLAIN)) == "wh_1"
