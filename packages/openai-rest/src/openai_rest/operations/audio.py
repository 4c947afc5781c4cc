# Rendered from definitions/audio.yaml; edit that and run `hatch run generate`.
"""Operations of the `audio` area of the API."""

from __future__ import annotations

from typing import Union

from openai_core.operations import Operation
from openai_core.responses.binary import HttpxBinaryResponseContent

from ..types.audio import (
    Transcription,
    TranscriptionDiarized,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    Translation,
    TranslationVerbose,
    Voice,
    VoiceConsent,
    VoiceConsentDeleted,
    VoiceDeleted,
)

SPEECH_CREATE = Operation(
    "post", "/audio/speech", HttpxBinaryResponseContent, headers={"Accept": "application/octet-stream"}
)
TRANSCRIPTIONS_CREATE = Operation(
    "post",
    "/audio/transcriptions",
    Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str],
    event=TranscriptionStreamEvent,
    last_events=("transcript.text.done",),
    multipart=True,
    files=(("file",),),
)
TRANSLATIONS_CREATE = Operation(
    "post", "/audio/translations", Union[Translation, TranslationVerbose, str], multipart=True, files=(("file",),)
)
VOICE_CONSENTS_CREATE = Operation(
    "post", "/audio/voice_consents", VoiceConsent, multipart=True, files=(("recording",),)
)
VOICE_CONSENTS_RETRIEVE = Operation("get", "/audio/voice_consents/{consent_id}", VoiceConsent)
VOICE_CONSENTS_UPDATE = Operation("post", "/audio/voice_consents/{consent_id}", VoiceConsent)
VOICE_CONSENTS_LIST = Operation("get", "/audio/voice_consents", VoiceConsent, page="CursorPage")
VOICE_CONSENTS_DELETE = Operation("delete", "/audio/voice_consents/{consent_id}", VoiceConsentDeleted)
VOICES_CREATE = Operation(
    "post",
    "/audio/voices",
    Voice,
    multipart=True,
    files=(("audio_sample",),),
    argument_sets=(("audio_sample", "consent", "name"), ("name", "type", "prompt")),
)
VOICES_DELETE = Operation("delete", "/audio/voices/{voice_id}", VoiceDeleted)
