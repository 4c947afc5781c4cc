"""The module-level client and its settings. Checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import Mapping, Optional

from typing_extensions import assert_type

import openai
from openai import Stream
from openai.types import CreateEmbeddingResponse, Model
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import Response


def settings() -> None:
    openai.api_key = "sk"
    openai.api_key = lambda: "sk"
    openai.admin_api_key = None
    openai.organization, openai.project, openai.webhook_secret = "org", "proj", "whsec"
    openai.base_url = "http://api.test/v1"
    openai.timeout = 5.0
    openai.timeout = openai.Timeout(5.0)
    openai.max_retries = 3
    openai.default_headers = {"X-Team": "search"}
    openai.http_client = openai.DefaultHttpxClient()
    openai.api_type = "azure"
    openai.azure_endpoint, openai.api_version = "https://name.openai.azure.com", "2024-10-21"
    openai.azure_ad_token_provider = lambda: "token"
    openai.bedrock_token_provider = None


def read() -> Optional[Mapping[str, str]]:
    assert_type(openai.organization, Optional[str])
    assert_type(openai.max_retries, int)
    return openai.default_headers


def calls() -> None:
    assert_type(openai.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(openai.chat.completions.create(model="m", messages=[], stream=True), Stream[ChatCompletionChunk])
    assert_type(openai.responses.create(model="m", input="Hi"), Response)
    assert_type(openai.embeddings.create(model="m", input="Hi"), CreateEmbeddingResponse)
    for model in openai.models.list():
        assert_type(model, Model)
    openai.webhooks.verify_signature("{}", {})
    assert_type(openai.fine_tuning.jobs.retrieve("j").id, str)
