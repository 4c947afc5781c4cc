"""The older clients for Amazon Bedrock. New programs use `OpenAI(provider=openai.providers.bedrock(...))`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.public_names import public
from openai_core.vendors.bedrock.legacy import BedrockConfiguration

from ._client import AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from typing import Awaitable, Union

    from openai_core.interfaces import AsyncTransport, Transport

    SyncConfiguration = BedrockConfiguration[Transport, str]
    AsyncConfiguration = BedrockConfiguration[AsyncTransport, Union[str, Awaitable[str]]]
else:
    SyncConfiguration = AsyncConfiguration = BedrockConfiguration

__all__ = ["AsyncBedrockOpenAI", "BedrockOpenAI"]


@public
class BedrockOpenAI(SyncConfiguration, OpenAI):
    """The synchronous client of Bedrock; `openai_core.vendors.bedrock.legacy` describes its arguments."""


@public
class AsyncBedrockOpenAI(AsyncConfiguration, AsyncOpenAI):
    """The asynchronous client of Bedrock; `openai_core.vendors.bedrock.legacy` describes its arguments."""
