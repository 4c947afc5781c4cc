from __future__ import annotations

import platform
import sys

import pytest

from openai_core.encoding import headers
from openai_core.options import omit
from openai_core.version import VERSION


def test_later_layers_win_whatever_their_case() -> None:
    assert headers.merged({"Accept": "a", "X-One": "1"}, {"accept": "b"}) == {"accept": "b", "X-One": "1"}


def test_omit_removes_a_header() -> None:
    assert headers.merged({"Authorization": "x", "B": "1"}, {"authorization": omit}) == {"B": "1"}
    assert headers.merged({"A": omit}) == {}


def test_defaults_keep_what_they_omit() -> None:
    layers = {"Authorization": "x", "B": "1"}, {"authorization": omit}
    assert headers.merged_defaults(*layers) == {"authorization": omit, "B": "1"}


def test_headers_in_a_text() -> None:
    text = "X-One: 1\nno header\n  X-Two :  2:3  \n\n"
    assert headers.headers_of_lines(text) == {"X-One": "1", "X-Two": "2:3"}
    assert headers.headers_of_lines(None) == headers.headers_of_lines("") == {}


def test_has_counts_omitted_headers() -> None:
    assert headers.has({"Authorization": omit}, "authorization")
    assert not headers.has({}, "authorization")


def test_the_platform_is_described() -> None:
    found = headers.platform_headers()
    assert found == {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": VERSION,
        "X-Stainless-OS": headers._system(platform.system().lower()),
        "X-Stainless-Arch": headers._architecture(platform.machine().lower()),
        "X-Stainless-Runtime": platform.python_implementation(),
        "X-Stainless-Runtime-Version": platform.python_version(),
    }
    assert all(value.isascii() for value in found.values())
    assert headers.platform_headers() is found


@pytest.mark.parametrize(
    ("machine", "name"),
    [
        *(("x86_64", "x64"), ("amd64", "x64"), ("aarch64", "arm64"), ("arm64", "arm64"), ("arm", "arm")),
        *(("riscv64", "other:riscv64"), ("", "unknown")),
    ],
)
def test_architectures(machine: str, name: str) -> None:
    assert headers._architecture(machine) == name


def test_older_pythons_know_android_by_a_function(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "getandroidapilevel", lambda: 21, raising=False)
    assert headers._system("linux") == "Android"


def test_a_narrow_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "maxsize", 2**31 - 1)
    assert headers._architecture("i686") == "x32"
    monkeypatch.setattr(sys, "maxsize", 2**32 + 1)
    assert headers._architecture("i686") == "other:i686"


@pytest.mark.parametrize(
    ("system", "name"),
    [
        *(("darwin", "MacOS"), ("linux", "Linux"), ("windows", "Windows"), ("freebsd", "FreeBSD")),
        *(("openbsd", "OpenBSD"), ("plan9", "Other:plan9"), ("", "Unknown")),
    ],
)
def test_systems(system: str, name: str) -> None:
    assert headers._system(system) == name


@pytest.mark.parametrize(("sys_platform", "name"), [("ios", "iOS"), ("android", "Android")])
def test_mobile_systems(monkeypatch: pytest.MonkeyPatch, sys_platform: str, name: str) -> None:
    monkeypatch.setattr(sys, "platform", sys_platform)
    assert headers._system("linux") == name
