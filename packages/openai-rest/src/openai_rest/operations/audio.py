# Rendered from definitions/audio.yaml; edit that and run `hatch run generate`.
"""Operations of the `audio` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

binary = types_of("openai_core.responses.binary")
audio = types_of("openai_rest.types.audio")

SPEECH_CREATE = Operation(
    "post", "/audio/speech", binary.HttpxBinaryResponseContent, headers={"Accept": "application/octet-stream"}
)
TRANSCRIPTIONS_CREATE = Operation(
    "post",
    "/audio/transcriptions",
    (audio.Transcription, audio.TranscriptionVerbose, audio.TranscriptionDiarized, str),
    event=audio.TranscriptionStreamEvent,
    last_events=("transcript.text.done",),
    multipart=True,
    files=(("file",),),
)
TRANSLATIONS_CREATE = Operation(
    "post",
    "/audio/translations",
    (audio.Translation, audio.TranslationVerbose, str),
    multipart=True,
    files=(("file",),),
)
VOICE_CONSENTS_CREATE = Operation(
    "post", "/audio/voice_consents", audio.VoiceConsent, multipart=True, files=(("recording",),)
)
VOICE_CONSENTS_RETRIEVE = Operation("get", "/audio/voice_consents/{consent_id}", audio.VoiceConsent)
VOICE_CONSENTS_UPDATE = Operation("post", "/audio/voice_consents/{consent_id}", audio.VoiceConsent)
VOICE_CONSENTS_LIST = Operation("get", "/audio/voice_consents", audio.VoiceConsent, page="CursorPage")
VOICE_CONSENTS_DELETE = Operation("delete", "/audio/voice_consents/{consent_id}", audio.VoiceConsentDeleted)
VOICES_CREATE = Operation(
    "post",
    "/audio/voices",
    audio.Voice,
    multipart=True,
    files=(("audio_sample",),),
    argument_sets=(("audio_sample", "consent", "name"), ("name", "type", "prompt")),
)
VOICES_DELETE = Operation("delete", "/audio/voices/{voice_id}", audio.VoiceDeleted)
