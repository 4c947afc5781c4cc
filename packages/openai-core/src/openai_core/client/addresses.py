"""Where a client's requests and connections go, and who chose that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional

from ..errors import ConfigurationError
from ..options import NotGiven

if TYPE_CHECKING:
    import httpx

    from .service import Service


class Addresses:
    """The addresses of one client.

    Args:
        base_url: Where requests go; whether that is an address is looked at when something is sent.
        websocket_base_url: Where WebSocket connections go. Default: the base URL.
        region: The region that was chosen in place of an address. Default: none.
        was_default: Whether nobody chose an address. Default: somebody did.
    """

    __slots__ = ("base_url", "region", "was_default", "websocket_base_url")

    def __init__(
        self,
        base_url: str,
        websocket_base_url: Any = None,
        *,
        region: Optional[str] = None,
        was_default: bool = False,
    ) -> None:
        self.base_url: str = base_url
        self.websocket_base_url: Any = websocket_base_url
        self.region = region
        self.was_default: bool = was_default

    @property
    def shown(self) -> str:
        """The base URL without user name, password and query, to stand in a display."""
        from ..encoding.urls import shown

        return shown(self.base_url)

    def move(self, base_url: str) -> None:
        """Sends requests to another address, which somebody chose.

        Args:
            base_url: The address of the API.
        """
        self.base_url, self.region, self.was_default = base_url, None, False

    def copied(self, changes: Mapping[str, Any], *, other_hosts: bool) -> Dict[str, Any]:
        """Returns the addresses of a copy, as arguments of its constructor.

        Args:
            changes: The changes of the copy.
            other_hosts: Whether the copy authenticates in a way for which the service has other hosts; it goes to its
                default address then, unless somebody chose one.
        """
        if changes["data_residency"] is not None:
            return {name: changes[name] for name in ("data_residency", "base_url", "websocket_base_url")}
        websocket_base_url = changes["websocket_base_url"] or self.websocket_base_url
        base_url = None if isinstance(changes["base_url"], NotGiven) else changes["base_url"]
        chosen = not self.was_default and self.region is None
        if base_url is None and other_hosts and not chosen:
            return {"data_residency": self.region, "websocket_base_url": websocket_base_url}
        return {"base_url": base_url or self.base_url, "websocket_base_url": websocket_base_url}


class KnownHosts:
    """Which addresses a service has for a kind of client.

    Args:
        service: The API that the client calls.
        certified: Whether the client proves its identity with a certificate, for which there are hosts of their own.
        with_slash: Puts the slash at the end of an address. Default: that is done for each that has a path.
    """

    __slots__ = ("_certified", "_service", "_with_slash")

    def __init__(
        self, service: Service, *, certified: bool, with_slash: Optional[Callable[[httpx.URL], httpx.URL]] = None
    ) -> None:
        self._service = service
        self._certified = certified
        self._with_slash = with_slash

    def addresses(self, base_url: Any, data_residency: Optional[str], websocket_base_url: Any, owner: str) -> Addresses:
        """Chooses the addresses of a client.

        Args:
            base_url: Where requests go; `None` or `NOT_GIVEN` for the service's own address.
            data_residency: A region of the service in place of an address.
            websocket_base_url: Where WebSocket connections go, if not there.
            owner: Who has no address where there is none, for the error.

        Raises:
            ConfigurationError: There is none, or the arguments contradict each other.
        """
        service = self._service
        regions = service.certificate_regions if self._certified else service.regions
        chosen = resolve_data_residency(data_residency, base_url, websocket_base_url, regions)
        text = self.checked(self._default(owner) if chosen is None else chosen)
        return Addresses(text, websocket_base_url, region=data_residency, was_default=chosen is None)

    def checked(self, base_url: Any) -> str:
        """Returns a base URL as text, with a slash at the end of its path.

        Args:
            base_url: A text or a URL of httpx.

        Raises:
            ConfigurationError: It is no address for a client with a certificate.
        """
        text = base_url_text(base_url) if self._with_slash is None else str(self._with_slash(_url(base_url)))
        if self._certified:
            from ..authentication.workload_identity.x509_addresses import check_api_url

            check_api_url(text)
        return text

    def _default(self, owner: str) -> str:
        service = self._service
        address = service.certificate_regions.get("global") if self._certified else service.base_url
        if address is None:
            raise ConfigurationError(
                f"Missing address: {owner} has no default one, so that no key goes where nobody sent it. "
                "Pass `base_url`."
            )
        return address


def base_url_text(url: Any) -> str:
    """Returns a base URL as text, with a slash at the end of its path where it has one.

    Programs build clients that never send anything, with whatever they have. Before something is sent,
    `openai_core.encoding.urls.checked_base_url` looks closer.

    Args:
        url: Text, or a URL object of httpx or httpx2.
    """
    address, question, query = str(url).strip().partition("#")[0].partition("?")
    path = address.partition("://")[2].partition("/")[1] if "://" in address else address
    return (address + "/" if path and not address.endswith("/") else address) + question + query


def _url(url: Any) -> httpx.URL:
    from ..transports.httpx import url_of

    return url_of(str(url).strip())  # type: ignore[no-any-return]


def resolve_data_residency(
    region: Optional[str],
    base_url: Any,
    websocket_base_url: Any,
    regional_base_urls: Mapping[str, str],
) -> Any:
    """Returns the base URL that a region or the `base_url` argument asks for, or `None` for neither.

    Args:
        region: The region in which data stays; `None` for no choice.
        base_url: The argument `base_url`, or `NOT_GIVEN`.
        websocket_base_url: The argument of that name.
        regional_base_urls: The base URLs of the service, by region.

    Raises:
        ConfigurationError: The region is unknown, or given next to an address.
    """
    if region is None:
        return None if isinstance(base_url, NotGiven) else base_url
    if not isinstance(base_url, NotGiven) or websocket_base_url is not None:
        raise ConfigurationError("Pass either `data_residency`, or `base_url` and `websocket_base_url`, not both.")
    if not isinstance(region, str) or region not in regional_base_urls:  # pyright: ignore[reportUnnecessaryIsInstance]
        known = ", ".join(regional_base_urls) or "none for this client"
        raise ConfigurationError(f"Unknown `data_residency` {region!r}; the regions are {known}.")
    return regional_base_urls[region]
