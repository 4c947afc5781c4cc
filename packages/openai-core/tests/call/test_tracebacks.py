"""Tests of shortening one traceback; `packages/openai/tests/test_tracebacks.py` has those of whole calls."""

from __future__ import annotations

import logging
from typing import Any, Callable, List, NoReturn

import pytest

from openai_core.call.tracebacks import shorten_traceback


def within(module: str, function: str, call: Callable[[], Any]) -> Callable[[], Any]:
    """Makes a function of another module, which calls that."""
    namespace: Any = {"__name__": module, "call": call}
    exec(f"def {function}():\n    call()", namespace)
    made: Callable[[], Any] = namespace[function]
    return made


def fail() -> NoReturn:
    raise ValueError from KeyError("cause")


def functions(error: BaseException) -> List[str]:
    names, traceback = [], error.__traceback__
    while traceback is not None:
        names.append(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    return names


def caught_from(call: Callable[[], Any]) -> BaseException:
    try:
        call()
    except ValueError as error:
        return error
    raise AssertionError("nothing was raised")


CHAIN = within("openai_core.sync", "drive", within("theirs", "hook", within("openai_rest.helpers", "helper", fail)))


def test_frames_of_the_sdk_go_and_others_stay_in_their_order() -> None:
    error = caught_from(CHAIN)
    assert functions(error) == ["caught_from", "drive", "hook", "helper", "fail"]
    shorten_traceback(error)
    assert functions(error) == ["caught_from", "hook", "fail"]


@pytest.mark.parametrize("package", ["openai", "openai_core", "openai_realtime", "openai_rest", "openai_webhooks"])
def test_all_packages_of_the_sdk_count(package: str) -> None:
    for module in (package, f"{package}.inner"):
        error = caught_from(within(module, "taken_out", fail))
        shorten_traceback(error)
        assert functions(error) == ["caught_from", "fail"]


def test_only_whole_names_of_packages_count() -> None:
    error = caught_from(within("openai_core_of_somebody", "kept", fail))
    shorten_traceback(error)
    assert functions(error) == ["caught_from", "kept", "fail"]


def test_the_traceback_of_the_cause_is_shortened_too() -> None:
    error = RuntimeError("failure")
    error.__cause__ = caught_from(CHAIN)
    shorten_traceback(error)
    assert (functions(error), functions(error.__cause__)) == ([], ["caught_from", "hook", "fail"])


def test_debug_logging_keeps_everything(caplog: pytest.LogCaptureFixture) -> None:
    error = caught_from(CHAIN)
    with caplog.at_level(logging.DEBUG, "openai"):
        shorten_traceback(error)
    assert "drive" in functions(error)
