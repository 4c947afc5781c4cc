from __future__ import annotations

from typing import Any

import pytest

from openai_rest.tools.browser.errors import BrowserToolsetError
from openai_rest.tools.browser.results import checked_result

IMAGE = {"type": "input_image", "image_url": "data:,"}
FILE = {"version": 1, "status": "completed", "effect": "completed", "cleanup": "pending"}


class Text(str):
    pass


@pytest.mark.parametrize(
    "image",
    [
        IMAGE,
        {"type": "input_image", "file_id": "f", "detail": "original"},
        {**IMAGE, "detail": None, "prompt_cache_breakpoint": {"mode": "explicit"}},
    ],
)
def test_images(image: Any) -> None:
    assert checked_result("screenshot", image) == image
    assert checked_result("zoom", image) is not image


def test_images_are_detached_from_what_the_driver_keeps() -> None:
    found: Any = checked_result("zoom", {**IMAGE, "image_url": Text("data:,")})
    assert type(found["image_url"]) is str


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (None, "is not a dictionary"),
        ({"type": "input_image"}, "no `input_image` with"),
        ({**IMAGE, "image_url": " "}, "no `input_image` with"),
        ({**IMAGE, "type": "computer_screenshot"}, "no `input_image` with"),
        ({**IMAGE, "detail": "huge"}, "`detail`"),
        ({**IMAGE, "detail": []}, "`detail`"),
        ({**IMAGE, "prompt_cache_breakpoint": {"mode": "explicit", "ttl": "30m"}}, "`prompt_cache_breakpoint`"),
        ({**IMAGE, "secret": 1}, "fields that an `input_image` does not have"),
    ],
)
def test_what_is_no_image(image: Any, words: str) -> None:
    with pytest.raises(BrowserToolsetError, match=f"The driver's `screenshot` returned what it must not: .*{words}"):
        checked_result("screenshot", image)


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"status": "refused", "effect": "none", "cleanup": "not_started"},
        {"status": "unknown", "effect": "unknown"},
        {"status": "interrupted", "effect": "none", "cleanup": "completed"},
        {"status": "interrupted", "effect": "unknown"},
    ],
)
def test_outcomes_of_files(changed: Any) -> None:
    assert checked_result("upload_file", {**FILE, **changed}) == {**FILE, **changed}


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (None, "not exactly"),
        ({**FILE, "path": "/home"}, "not exactly"),
        ({**FILE, "version": True}, "other types"),
        ({**FILE, "status": 1}, "other types"),
        ({**FILE, "effect": "none"}, "do not go together"),
        ({**FILE, "cleanup": "never"}, "do not go together"),
    ],
)
def test_what_is_no_outcome(outcome: Any, words: str) -> None:
    with pytest.raises(BrowserToolsetError, match=words):
        checked_result("download_file", outcome)


def test_scripts_return_text() -> None:
    assert checked_result("run_script", "") == ""
    for returned in (None, 5, "\ud800", Text("a")):
        with pytest.raises(BrowserToolsetError, match="has to return text"):
            checked_result("run_script", returned)


def test_readings_are_checked() -> None:
    assert checked_result("read_page", "text") == "text"
    with pytest.raises(BrowserToolsetError, match="`read_page` returned what it must not"):
        checked_result("read_page", [])


def test_other_results_are_looked_at_later() -> None:
    assert checked_result("click", 5) == 5


class Alias(str):
    """A text that is equal to another one."""

    __slots__ = ()

    def __hash__(self) -> int:
        return hash("status")

    def __eq__(self, other: object) -> bool:
        return other == "status"


def test_names_in_an_outcome_are_plain_text() -> None:
    outcome: Any = {"version": 1, Alias("a secret"): "completed", "effect": "completed", "cleanup": "completed"}
    with pytest.raises(BrowserToolsetError, match="has not exactly"):
        checked_result("download_file", outcome)
