"""The names of the interface before version 1."""

from __future__ import annotations

import copy
import pickle
from unittest import mock

import pytest

import openai
from openai import _old_api
from openai._old_api import REPLACEMENTS
from openai.lib._old_api import APIRemovedInV1


@pytest.mark.parametrize("name", REPLACEMENTS)
def test_an_old_name_says_what_to_do(name: str) -> None:
    old = getattr(openai, name)
    with pytest.raises(APIRemovedInV1, match=rf"openai\.{name} was removed in version 1.0") as caught:
        old.create(model="m")
    assert isinstance(caught.value, openai.OpenAIError)
    assert (REPLACEMENTS[name] or "nothing has taken its place") in str(caught.value)
    with pytest.raises(APIRemovedInV1):
        old()


def test_looking_at_an_old_name_does_nothing() -> None:
    old = openai.ChatCompletion  # type: ignore[attr-defined]
    assert old.acreate.anything is old
    assert repr(old) == "<openai.ChatCompletion, removed in version 1.0>"
    assert not hasattr(old, "__wrapped__")
    assert "ChatCompletion" in dir(openai)
    assert "ChatCompletion" not in openai.__all__


def test_tests_that_patch_an_old_name_still_load() -> None:
    with mock.patch("openai.ChatCompletion.create", return_value=1):
        assert openai.ChatCompletion.create() == 1  # type: ignore[attr-defined]


def test_the_error_travels() -> None:
    error = APIRemovedInV1(symbol="Edit")
    for copied in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (str(copied), copied.symbol) == (str(error), "Edit")


def test_there_are_no_other_old_names() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Wav'"):
        _old_api.Wav  # noqa: B018
