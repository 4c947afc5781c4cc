# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
"""Operations of the `realtime_translations` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.realtime_translations import RealtimeTranslationClientSecretCreateResponse

CLIENT_SECRETS_CREATE = Operation(
    "post", "/realtime/translations/client_secrets", RealtimeTranslationClientSecretCreateResponse
)
