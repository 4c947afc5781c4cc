"""The clients for Azure OpenAI: the familiar clients with Azure's addresses and authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Tuple

from openai_core.aio.driver import drive as drive_async
from openai_core.public_names import public
from openai_core.sync.driver import drive
from openai_core.vendors.azure.configuration import AzureConfiguration

from ._client import AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from typing import Awaitable, Union

    import httpx

    from openai_core.interfaces import AsyncTransport, Transport
    from openai_core.options import Query

    SyncConfiguration = AzureConfiguration[Transport, str]
    AsyncConfiguration = AzureConfiguration[AsyncTransport, Union[str, Awaitable[str]]]
    Connection = Tuple[httpx.URL, Dict[str, str]]
else:
    SyncConfiguration = AsyncConfiguration = AzureConfiguration

__all__ = ["AsyncAzureOpenAI", "AzureOpenAI"]


@public
class AzureOpenAI(SyncConfiguration, OpenAI):
    """The synchronous client of Azure OpenAI; `openai_core.vendors.azure.configuration` describes its arguments."""

    def _get_azure_ad_token(self) -> Optional[str]:
        token: Optional[str] = drive(self._azure_credential.token(), self)
        return token

    def _configure_realtime(self, model: str, extra_query: Query, *, api_key: Any = None) -> Connection:
        connection: Connection = drive(self._azure_realtime(model, extra_query, api_key or None), self)
        return connection

    def _configure_realtime_with_api_key(self, model: str, extra_query: Query, *, api_key: str) -> Connection:
        return self._configure_realtime(model, extra_query, api_key=api_key)


@public
class AsyncAzureOpenAI(AsyncConfiguration, AsyncOpenAI):
    """The asynchronous client of Azure OpenAI; `openai_core.vendors.azure.configuration` describes its arguments."""

    async def _get_azure_ad_token(self) -> Optional[str]:
        token: Optional[str] = await drive_async(self._azure_credential.token(), self)
        return token

    async def _configure_realtime(self, model: str, extra_query: Query, *, api_key: Any = None) -> Connection:
        connection: Connection = await drive_async(self._azure_realtime(model, extra_query, api_key or None), self)
        return connection

    async def _configure_realtime_with_api_key(self, model: str, extra_query: Query, *, api_key: str) -> Connection:
        return await self._configure_realtime(model, extra_query, api_key=api_key)
