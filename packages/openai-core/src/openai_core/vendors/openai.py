"""OpenAI's own API, as a value: the distributions that carry its resources hand it to their clients."""

from __future__ import annotations

from ..client.service import Service

OPENAI = Service(
    base_url="https://api.openai.com/v1",
    regions={
        "global": "https://api.openai.com/v1",
        **{region: f"https://{region}.api.openai.com/v1" for region in ("us", "eu", "ae", "au", "in", "jp")},
    },
    certificate_regions={
        "global": "https://mtls.api.openai.com/v1",
        "us": "https://mtls-us.api.openai.com/v1",
        "eu": "https://mtls-eu.api.openai.com/v1",
    },
    environment={
        "api_key": "OPENAI_API_KEY",
        "admin_api_key": "OPENAI_ADMIN_KEY",
        "organization": "OPENAI_ORG_ID",
        "project": "OPENAI_PROJECT_ID",
        "webhook_secret": "OPENAI_WEBHOOK_SECRET",
        "base_url": "OPENAI_BASE_URL",
        "default_headers": "OPENAI_CUSTOM_HEADERS",
        "http_transport": "OPENAI_HTTP_TRANSPORT",
    },
    organization_header="OpenAI-Organization",
    project_header="OpenAI-Project",
    name="OpenAI",
    last_events=None,
    wrapped_events=("thread.",),
    stainless_headers=True,
    logger="openai._base_client",
)
