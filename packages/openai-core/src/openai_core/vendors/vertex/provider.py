"""The `vertex` provider: its arguments, checked, and what it makes of them for each client."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Optional, Union
from urllib.parse import urlsplit

from ...authentication.provider import Provider, ProviderRuntime, create_provider
from ...client.service import environment_variable
from ...errors import ConfigurationError
from .authorization import VertexAuthorization
from .credentials import GoogleCredentials

if TYPE_CHECKING:
    import httpx

VertexTokenProvider = Callable[[], Union[str, Awaitable[str]]]

_PROJECT = re.compile(r"[a-zA-Z0-9_-][a-zA-Z0-9_.:-]*")
_LOCATION = re.compile(r"[a-z0-9-]+")
_GOOGLE = "googleapis.com"


def vertex(
    *,
    project: Optional[str] = None,
    location: Optional[str] = None,
    base_url: Union[str, httpx.URL, None] = None,
    token_provider: Optional[VertexTokenProvider] = None,
    credentials: Optional[Any] = None,
) -> Provider:
    """Makes Google Vertex AI the service of a client: `OpenAI(provider=vertex(project="p", location="global"))`.

    Without `token_provider`, google-auth finds and renews credentials: `pip install openai[vertex]`.

    Args:
        project: The project's id. Default: `GOOGLE_CLOUD_PROJECT`.
        location: The location, such as `"us-central1"` or `"global"`. Default: `GOOGLE_CLOUD_LOCATION`.
        base_url: The whole address, in place of project and location.
        token_provider: Gives access tokens; asked before each attempt. In the asynchronous client it must not block.
        credentials: Credentials of google-auth. Default: those of the environment (ADC).

    Raises:
        ConfigurationError: Arguments are missing or contradict each other.
    """
    if token_provider is not None and credentials is not None:
        raise ConfigurationError("Pass either `token_provider` or `credentials`, not both.")
    address = _default_address(project, location) if base_url is None else _checked_address(str(base_url))
    return create_provider(VertexDefinition(address, token_provider, credentials))


@dataclass(frozen=True)
class VertexDefinition:
    """The checked arguments of `vertex(...)`.

    Attributes:
        base_url: The address of the API for a project and a location.
        token_provider: A function that gives access tokens; `None` for none.
        credentials: Credentials of google-auth; `None` to look for the usual ones.
        name: What the provider is called in messages.
    """

    base_url: str
    token_provider: Optional[VertexTokenProvider] = field(default=None, repr=False)
    credentials: Optional[Any] = field(default=None, repr=False)
    name: str = "vertex"

    def configure(self) -> ProviderRuntime:
        """Makes what one client needs; credentials are looked up with its first request."""
        google = GoogleCredentials(self.credentials) if self.token_provider is None else None
        authorization = VertexAuthorization(self.base_url, self.token_provider, google)
        return ProviderRuntime(self.name, self.base_url, authorize=authorization.authorize, follows_redirects=False)


def _default_address(project: Optional[str], location: Optional[str]) -> str:
    project = project or environment_variable("GOOGLE_CLOUD_PROJECT")
    location = location or environment_variable("GOOGLE_CLOUD_LOCATION")
    if not project or not _PROJECT.fullmatch(project):
        raise ConfigurationError(
            f"Vertex needs a project's id, got {project!r}: pass `project`, or set GOOGLE_CLOUD_PROJECT."
        )
    if not location or not _LOCATION.fullmatch(location):
        raise ConfigurationError(
            f"Vertex needs a location, got {location!r}: pass `location`, or set GOOGLE_CLOUD_LOCATION."
        )
    host = f"aiplatform.{_GOOGLE}" if location == "global" else f"{location}-aiplatform.{_GOOGLE}"
    return f"https://{host}/v1/projects/{project}/locations/{location}/publishers/openai/v1"


def _checked_address(base_url: str) -> str:
    parts = urlsplit(base_url)
    extras = "@" in parts.netloc or parts.query or parts.fragment
    if parts.scheme not in ("http", "https") or not parts.hostname or extras:
        raise ConfigurationError(
            "The `base_url` of Vertex is an http(s) address without user name, query and fragment."
        )
    host = parts.hostname[:-1] if parts.hostname.endswith(".") else parts.hostname
    if parts.scheme != "https" and (host == _GOOGLE or host.endswith(f".{_GOOGLE}")):
        raise ConfigurationError("Google's own hosts are reached with https:// only.")
    return base_url
