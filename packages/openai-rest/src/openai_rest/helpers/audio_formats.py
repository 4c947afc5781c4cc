"""What speech becomes: the type of a transcription or translation depends on the format that is asked for."""

from __future__ import annotations

import dataclasses
import logging
from typing import Any, Dict

from openai_core.operations import Operation, types_of

_log = logging.getLogger("openai.audio.transcriptions")

audio = types_of("openai_rest.types.audio")

_TEXTS: Dict[object, Any] = {"text": str, "srt": str, "vtt": str}
_TRANSCRIPTIONS = {
    "json": audio.Transcription,
    "verbose_json": audio.TranscriptionVerbose,
    "diarized_json": audio.TranscriptionDiarized,
    **_TEXTS,
}
_TRANSLATIONS = {"json": audio.Translation, "verbose_json": audio.TranslationVerbose, **_TEXTS}


def transcribed(operation: Operation, response_format: object) -> Operation:
    """Returns the operation with the result that a format of transcriptions has; objects where it is left open.

    Args:
        operation: The operation that transcribes.
        response_format: What the call asks for, such as `text`, `srt` or `verbose_json`; `omit` for the API's choice.
    """
    return _with_result(operation, _result(_TRANSCRIPTIONS, response_format))


def translated(operation: Operation, response_format: object) -> Operation:
    """Returns the operation with the result that a format of translations has; objects where it is left open.

    Args:
        operation: The operation that translates.
        response_format: What the call asks for, such as `text`, `srt` or `verbose_json`; `omit` for the API's choice.
    """
    return _with_result(operation, _result(_TRANSLATIONS, response_format))


def _result(types: Dict[object, Any], response_format: object) -> Any:
    if isinstance(response_format, str) and response_format not in types:
        _log.warning("Unknown audio response format: %s", response_format)
    return types.get(response_format if isinstance(response_format, str) else "json", types["json"])


def _with_result(operation: Operation, result: Any) -> Operation:
    key = (operation.path, result)
    if key not in _operations:
        _operations[key] = dataclasses.replace(operation, result=result)
    return _operations[key]


_operations: Dict[object, Operation] = {}
