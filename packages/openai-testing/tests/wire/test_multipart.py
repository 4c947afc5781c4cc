from __future__ import annotations

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_testing.wire.errors import APIFailure
from openai_testing.wire.messages import Request
from openai_testing.wire.multipart import Form, UploadedFile, parse_form

TYPE = "multipart/form-data; boundary=b"


def form_of(body: bytes, content_type: str = TYPE) -> Form:
    return parse_form(Request("POST", "/v1/files", headers={"content-type": content_type}, body=body))


def encoded(**arguments: object) -> Form:
    request = httpx.Request("POST", "http://x", **arguments)  # type: ignore[arg-type]
    return form_of(request.read(), request.headers["content-type"])


@given(st.binary(max_size=300))
def test_file_content_arrives_unchanged(content: bytes) -> None:
    assert encoded(files={"file": ("a.bin", content)}).file("file") == UploadedFile("a.bin", content)


def test_fields_nest() -> None:
    form = encoded(data={"purpose": "x", "a[b]": "1", "a[c]": "2", "l[]": ["p", "q"], "é[": "odd"}, files={"f": b""})
    assert form.fields == {"purpose": "x", "a": {"b": "1", "c": "2"}, "l": ["p", "q"], "é[": "odd"}
    assert form.parameters.string("purpose") == "x"


def test_a_later_shape_replaces_an_earlier_one() -> None:
    form = encoded(data={"a": "1", "a[b]": "2"}, files={"f": b""})
    assert form.fields == {"a": {"b": "2"}}


def test_a_missing_file_is_named() -> None:
    with pytest.raises(APIFailure) as caught:
        encoded(data={"a": "b"}, files={"other": b""}).file("file")
    assert (caught.value.param, caught.value.code) == ("file", "missing_required_parameter")


@pytest.mark.parametrize("content_type", ["", "application/json", "multipart/form-data", "multipart/mixed; boundary=b"])
def test_other_content_types_are_refused(content_type: str) -> None:
    with pytest.raises(APIFailure) as caught:
        form_of(b"", content_type)
    assert caught.value.status == 415


@pytest.mark.parametrize(
    "body", [b"", b"no form", b"--b\r\n", b'--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx']
)
def test_cut_and_malformed_forms_are_refused(body: bytes) -> None:
    with pytest.raises(APIFailure, match="multipart") as caught:
        form_of(body)
    assert caught.value.status == 400


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_parser(body: bytes) -> None:
    try:
        form_of(b"--b\r\n" + body)
    except APIFailure as failure:
        assert failure.status == 400
