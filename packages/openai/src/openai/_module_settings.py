"""The settings of the module-level client, each with the value that it has until a program sets it.

A program sets them on the package: `openai.api_key = "sk-…"`. `None` leaves a setting to the environment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping, Optional, Union, cast

from openai_core.client.service import environment_variable
from openai_core.options import DEFAULT_MAX_RETRIES

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from openai_core.interfaces import Transport

    ApiType = Literal["openai", "azure", "amazon-bedrock"]

__all__ = [
    "admin_api_key",
    "api_key",
    "api_type",
    "api_version",
    "azure_ad_token",
    "azure_ad_token_provider",
    "azure_endpoint",
    "base_url",
    "bedrock_token_provider",
    "default_headers",
    "default_query",
    "http_client",
    "max_retries",
    "organization",
    "project",
    "timeout",
    "webhook_secret",
]

api_key: Union[str, Callable[[], str], None] = None
"""The API key, or a function that gives it and is asked before each attempt."""

admin_api_key: Optional[str] = None
"""The key of organization endpoints."""

organization: Optional[str] = None
"""Sent as `OpenAI-Organization`."""

project: Optional[str] = None
"""Sent as `OpenAI-Project`."""

webhook_secret: Optional[str] = None
"""Verifies webhooks."""

base_url: Union[str, httpx.URL, None] = None
"""Where requests go."""

max_retries: int = DEFAULT_MAX_RETRIES
"""How often a failed attempt is repeated."""

default_headers: Optional[Mapping[str, str]] = None
"""Headers of every request."""

default_query: Optional[Mapping[str, object]] = None
"""Query parameters of every request."""

http_client: Optional[Transport] = None
"""What sends requests: a client of httpx or httpx2."""

api_type: Optional[ApiType] = cast(Any, environment_variable("OPENAI_API_TYPE"))
"""The service: `"openai"`, `"azure"` or `"amazon-bedrock"`. `None`: Azure if there are settings of it, else OpenAI."""

api_version: Optional[str] = environment_variable("OPENAI_API_VERSION")
"""The version of Azure's API."""

azure_endpoint: Optional[str] = environment_variable("AZURE_OPENAI_ENDPOINT")
"""The address of the resource at Azure."""

azure_ad_token: Optional[str] = None
"""An Entra token."""

azure_ad_token_provider: Optional[Callable[[], str]] = None
"""A function that gives Entra tokens and is asked before each attempt."""

bedrock_token_provider: Optional[Callable[[], str]] = None
"""A function that gives tokens of Amazon Bedrock and is asked before each attempt."""

if TYPE_CHECKING:
    timeout: Union[float, httpx.Timeout, None]
    """Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit."""
else:

    def __getattr__(name: str) -> Any:
        if name != "timeout":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from openai_core.transports.defaults import DEFAULT_TIMEOUT

        return DEFAULT_TIMEOUT
