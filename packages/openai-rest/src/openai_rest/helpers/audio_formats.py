"""What speech becomes: the type of a transcription or translation depends on the format that is asked for."""

from __future__ import annotations

import dataclasses
import logging
from typing import TYPE_CHECKING, Dict

from ..types.audio import Transcription, TranscriptionDiarized, TranscriptionVerbose, Translation, TranslationVerbose

if TYPE_CHECKING:
    from openai_core.operations import Operation

_log = logging.getLogger("openai.audio.transcriptions")

_TEXTS: Dict[object, type] = {"text": str, "srt": str, "vtt": str}
_TRANSCRIPTIONS = {
    "json": Transcription,
    "verbose_json": TranscriptionVerbose,
    "diarized_json": TranscriptionDiarized,
    **_TEXTS,
}
_TRANSLATIONS = {"json": Translation, "verbose_json": TranslationVerbose, **_TEXTS}


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


def _result(types: Dict[object, type], response_format: object) -> type:
    if isinstance(response_format, str) and response_format not in types:
        _log.warning("Unknown audio response format: %s", response_format)
    return types.get(response_format if isinstance(response_format, str) else "json", types["json"])


def _with_result(operation: Operation, result: type) -> Operation:
    key = (operation.path, result)
    if key not in _operations:
        _operations[key] = dataclasses.replace(operation, result=result)
    return _operations[key]


_operations: Dict[object, Operation] = {}
