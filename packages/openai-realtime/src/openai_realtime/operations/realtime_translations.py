# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
"""Operations of the `realtime_translations` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

realtime_translations = types_of("openai_realtime.types.realtime_translations")

CLIENT_SECRETS_CREATE = Operation(
    "post", "/realtime/translations/client_secrets", realtime_translations.RealtimeTranslationClientSecretCreateResponse
)
