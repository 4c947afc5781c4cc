"""Libraries of extras under their familiar private path."""

from __future__ import annotations

import sys

import pytest

from openai import OpenAIError, _extras


def test_nothing_is_loaded_until_it_is_used() -> None:
    assert repr(_extras.pandas) == "<pandas, loaded when it is used>"


def test_a_library_that_is_installed() -> None:
    pytest.importorskip("numpy")
    assert _extras.has_numpy()
    assert _extras.numpy.int16(3) == 3


@pytest.mark.parametrize(
    ("library", "extra"), [("numpy", "voice_helpers"), ("pandas", "datalib"), ("sounddevice", "voice_helpers")]
)
def test_a_library_that_is_missing(library: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("numpy", "pandas", "sounddevice"):
        monkeypatch.setitem(sys.modules, name, None)
    proxy = getattr(_extras, library)
    with pytest.raises(_extras.MissingDependencyError, match=rf"pip install 'openai\[{extra}\]'") as caught:
        proxy.anything  # noqa: B018
    assert isinstance(caught.value, OpenAIError)
    assert not hasattr(proxy, "__wrapped__")
