from __future__ import annotations

import io
import logging
import re
from types import SimpleNamespace
from typing import Iterator

import pytest

from openai_core import logs


@pytest.fixture(autouse=True)
def untouched_loggers() -> Iterator[None]:
    level, handlers = logs.logger.level, logging.root.handlers[:]
    yield
    logs.logger.setLevel(level)
    logging.root.handlers[:] = handlers


def test_records_are_redacted_before_they_leave(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="openai"):
        logs.logger.debug("to %s with %s after %.1f", "https://u:pw@h/", {"authorization": "Bearer sk-abcdef"}, 1.5)
        logs.logger.debug("%(headers)s", {"headers": {"Api-Key": "k"}})
        logs.logger.debug("%s %s", ["sk-abcdef"], ({"x": "sk-abcdef"}, 1, None, True))
        logs.logger.debug("plain sk-abcdef")
    assert caplog.messages == [
        "to https://<redacted>@h/ with {'authorization': '<redacted>'} after 1.5",
        "{'Api-Key': '<redacted>'}",
        "['<redacted>'] ({'x': '<redacted>'}, 1, None, True)",
        "plain <redacted>",
    ]


def test_the_records_of_a_logger_below_are_redacted_too(caplog: pytest.LogCaptureFixture) -> None:
    below = logs.logger_below("of_a_test")
    with caplog.at_level(logging.DEBUG, logger="openai"):
        below.debug("plain sk-abcdef")
    assert [(record.name, record.getMessage()) for record in caplog.records] == [
        ("openai.of_a_test", "plain <redacted>")
    ]


@pytest.mark.parametrize(
    ("value", "level"),
    [
        ("debug", logging.DEBUG),
        ("INFO", logging.INFO),
        ("warning", logging.WARNING),
        ("error", logging.ERROR),
        ("critical", logging.CRITICAL),
    ],
)
def test_the_environment_sets_the_level(monkeypatch: pytest.MonkeyPatch, value: str, level: int) -> None:
    monkeypatch.setenv("OPENAI_LOG", value)
    logs.setup_logging()
    assert logs.logger.level == level


def test_lines_say_when_where_and_how_grave(monkeypatch: pytest.MonkeyPatch) -> None:
    output = io.StringIO()
    monkeypatch.setattr("sys.stderr", output)
    monkeypatch.setenv("OPENAI_LOG", "info")
    logging.root.handlers[:] = []
    logs.setup_logging()
    logs.logger.info("began")
    assert re.fullmatch(r"\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d - openai:\d+ - INFO\] began\n", output.getvalue())


def test_without_a_level_in_the_environment_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    before = logs.logger.level, logging.root.handlers[:]
    monkeypatch.delenv("OPENAI_LOG", raising=False)
    logs.setup_logging()
    assert (logs.logger.level, logging.root.handlers) == before


def test_each_service_may_have_a_logger_whose_records_are_redacted(caplog: pytest.LogCaptureFixture) -> None:
    class Notes:
        service = SimpleNamespace(logger="notes_of_a_test")

    class Plain:
        service = SimpleNamespace(logger=None)

    class Bare:
        pass

    named = logs.logger_of(Notes())
    assert named is logs.logger_of(Notes()) is logging.getLogger("notes_of_a_test")
    assert [type(each) for each in named.filters] == [logs.SecretsFilter]
    with caplog.at_level(logging.DEBUG, logger="notes_of_a_test"):
        named.debug("plain sk-abcdef")
    assert caplog.messages == ["plain <redacted>"]
    for client in (Plain(), Bare()):
        type(client).__module__ = "clients_of_a_test.sync.client"
        assert logs.logger_of(client).name == "clients_of_a_test"


def test_an_unknown_level_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    before = logs.logger.level
    monkeypatch.setenv("OPENAI_LOG", "loud")
    logs.setup_logging()
    assert logs.logger.level == before


def test_messages_that_are_no_text_are_redacted_too() -> None:
    error = ValueError("refused key sk-proj-abc_DEF-123456")
    record = logging.LogRecord("openai", logging.ERROR, __file__, 1, error, None, None)
    assert logs.SecretsFilter().filter(record)
    assert record.getMessage().startswith("refused key ")
    assert "abc_DEF" not in record.getMessage()
