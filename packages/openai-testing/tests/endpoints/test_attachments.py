from __future__ import annotations

import base64
import struct
from typing import Any

import pytest

from openai_testing.endpoints.attachments import describe_file, describe_image
from openai_testing.state import State, StoredFile
from openai_testing.wire.errors import APIFailure

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 64, 48)
URL = "data:image/png;base64," + base64.b64encode(PNG).decode()


@pytest.fixture
def state() -> State:
    return State(files={"file-1": StoredFile({"id": "file-1", "filename": "a.png"}, PNG)})


def test_images_have_their_real_type_and_size(state: State) -> None:
    expected = "An image is PNG, 64 x 48 pixels, 24 bytes."
    assert describe_image(state, "p", URL) == expected
    assert describe_image(state, "p", None, "file-1") == expected


def test_web_addresses_are_not_fetched(state: State) -> None:
    assert "was not fetched" in describe_image(state, "p", "https://example.com/a.png")


@pytest.mark.parametrize(
    ("url", "code"),
    [
        (1, "invalid_type"),
        ("ftp://x", "invalid_image_url"),
        ("data:image/png;base64,@", "invalid_base64_image"),
        ("data:image/png;base64,aGVsbG8=", "invalid_image_format"),
    ],
)
def test_bad_images_are_refused(state: State, url: Any, code: str) -> None:
    with pytest.raises(APIFailure) as caught:
        describe_image(state, "p", url)
    assert (caught.value.status, caught.value.code, caught.value.param) == (400, code, "p")


def test_unknown_files_are_refused(state: State) -> None:
    with pytest.raises(APIFailure) as of_image:
        describe_image(state, "p", None, "no")
    with pytest.raises(APIFailure) as of_file:
        describe_file(state, "p", "no")
    assert of_image.value.status == of_file.value.status == 404


def test_files_are_described(state: State) -> None:
    assert describe_file(state, "p", "file-1") == "A file is a.png, image/png, 24 bytes."
    assert describe_file(state, "p", None, URL, "b.pdf") == "A file is b.pdf, application/pdf, 24 bytes."
    assert describe_file(state, "p", None, "abc") == "A file is unnamed, of unknown type, 3 bytes."
    assert describe_file(state, "p") == "A file was named, and not fetched."
