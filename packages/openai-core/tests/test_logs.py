from __future__ import annotations

import logging
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
        logs.logger.debug("%s", ["sk-abcdef"])
        logs.logger.debug("plain sk-abcdef")
    assert "pw@" not in caplog.text
    assert "sk-abcdef" not in caplog.text
    assert "after 1.5" in caplog.text


@pytest.mark.parametrize(("value", "level"), [("debug", logging.DEBUG), ("INFO", logging.INFO)])
def test_the_environment_sets_the_level(monkeypatch: pytest.MonkeyPatch, value: str, level: int) -> None:
    monkeypatch.setenv("OPENAI_LOG", value)
    logs.setup_logging()
    assert logs.logger.level == level


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
