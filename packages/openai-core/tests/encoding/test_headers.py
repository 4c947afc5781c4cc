from __future__ import annotations

import platform
import sys

import pytest

from openai_core.encoding import headers
from openai_core.options import omit


def test_later_layers_win_whatever_their_case() -> None:
    assert headers.merged({"Accept": "a", "X-One": "1"}, {"accept": "b"}) == {"accept": "b", "X-One": "1"}


def test_omit_removes_a_header() -> None:
    assert headers.merged({"Authorization": "x", "B": "1"}, {"authorization": omit}) == {"B": "1"}
    assert headers.merged({"A": omit}) == {}


def test_has_counts_omitted_headers() -> None:
    assert headers.has({"Authorization": omit}, "authorization")
    assert not headers.has({}, "authorization")


def test_the_platform_is_described() -> None:
    found = headers.platform_headers()
    assert found["X-Stainless-Lang"] == "python"
    assert found["X-Stainless-Runtime-Version"] == platform.python_version()
    assert all(value.isascii() for value in found.values())


@pytest.mark.parametrize(
    ("machine", "name"),
    [("x86_64", "x64"), ("aarch64", "arm64"), ("arm", "arm"), ("riscv64", "other:riscv64"), ("", "unknown")],
)
def test_architectures(machine: str, name: str) -> None:
    assert headers._architecture(machine) == name


def test_a_narrow_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "maxsize", 2**31 - 1)
    assert headers._architecture("i686") == "x32"


@pytest.mark.parametrize(
    ("system", "name"), [("darwin", "MacOS"), ("linux", "Linux"), ("plan9", "Other:plan9"), ("", "Unknown")]
)
def test_systems(system: str, name: str) -> None:
    assert headers._system(system) == name


@pytest.mark.parametrize(("sys_platform", "name"), [("ios", "iOS"), ("android", "Android")])
def test_mobile_systems(monkeypatch: pytest.MonkeyPatch, sys_platform: str, name: str) -> None:
    monkeypatch.setattr(sys, "platform", sys_platform)
    assert headers._system("linux") == name
