"""The result of a transcription or translation follows from its format."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from openai_core.operations import Operation
from openai_core.options import omit
from openai_rest.helpers.audio_formats import transcribed, translated
from openai_rest.operations.audio import TRANSCRIPTIONS_CREATE, TRANSLATIONS_CREATE
from openai_rest.types.audio import (
    Transcription,
    TranscriptionDiarized,
    TranscriptionVerbose,
    Translation,
    TranslationVerbose,
)


@pytest.mark.parametrize(
    ("response_format", "result"),
    [
        (omit, Transcription),
        (None, Transcription),
        ("json", Transcription),
        ("verbose_json", TranscriptionVerbose),
        ("diarized_json", TranscriptionDiarized),
        ("text", str),
        ("srt", str),
        ("vtt", str),
    ],
)
def test_transcriptions(response_format: Any, result: type) -> None:
    operation = transcribed(TRANSCRIPTIONS_CREATE, response_format)
    assert operation.result_type() is result
    assert operation.event_type() is TRANSCRIPTIONS_CREATE.event_type()
    assert transcribed(TRANSCRIPTIONS_CREATE, response_format) is operation


@pytest.mark.parametrize(
    ("response_format", "result"),
    [(omit, Translation), ("json", Translation), ("verbose_json", TranslationVerbose), ("srt", str)],
)
def test_translations(response_format: Any, result: type) -> None:
    assert translated(TRANSLATIONS_CREATE, response_format).result_type() is result


def test_an_unknown_format_is_logged_and_read_as_an_object(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "openai.audio.transcriptions"):
        operation: Operation = transcribed(TRANSCRIPTIONS_CREATE, "mp3")
    assert operation.result_type() is Transcription
    assert "mp3" in caplog.text
