"""What a client adds to every request: headers, query parameters, and on whose account it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional

from ..encoding.headers import has, merged_defaults
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from .service import Service

_MISSING = object()


class RequestDefaults:
    """The headers and query parameters of every request of a client.

    Args:
        headers: Those of the user.
        query: The query parameters of every request.
        organization: The organization that is named in a header of the service. Default: none is.
        project: The project that the account is charged for.

    Attributes:
        headers: Those of every request; what is changed in them counts for the next request and for copies.
        query: The query parameters of every request.
    """

    __slots__ = ("_given", "_headers_below", "_query_below", "headers", "organization", "project", "query")

    headers: Mapping[str, Any]
    query: Mapping[str, object]

    def __init__(
        self,
        headers: Optional[Mapping[str, Any]] = None,
        query: Optional[Mapping[str, object]] = None,
        *,
        organization: Optional[str] = None,
        project: Optional[str] = None,
    ) -> None:
        self.organization: Optional[str] = organization
        self.project: Optional[str] = project
        self._given = (_mapping(headers, "default_headers"), _mapping(query, "default_query"))
        self.put_over()

    def put_over(
        self,
        *below: Mapping[str, Any],
        query: Optional[Mapping[str, object]] = None,
    ) -> None:
        """Puts the user's own over others, such as those of plugins and of the environment, which copies find anew.

        Args:
            below: Headers; later ones go before earlier ones.
            query: The query parameters to add.
        """
        headers, parameters = self._given
        self._headers_below = merged_defaults(*below) if below else {}
        self._query_below = query or {}
        self.headers = merged_defaults(self._headers_below, headers)
        self.query = {**self._query_below, **parameters}

    @property
    def own_headers(self) -> Dict[str, Any]:
        """The headers that the user gave or changed."""
        return _without(self._headers_below, self.headers, self._given[0])

    @property
    def own_query(self) -> Dict[str, object]:
        """The query parameters that the user gave or changed."""
        return _without(self._query_below, self.query, self._given[1])

    def account_headers(self, service: Service) -> Dict[str, Any]:
        """Returns the headers that say on whose account a request is made, where the service has them.

        Args:
            service: The API, which names the headers.
        """
        found: Dict[str, Any] = {}
        if self.organization and service.organization_header is not None:
            found[service.organization_header] = self.organization
        if self.project and service.project_header is not None:
            found[service.project_header] = self.project
        return found

    def complete_headers(self, client: Any) -> Dict[str, Any]:
        """Returns the headers of every request of a client, which says what it calls itself and where it runs.

        Args:
            client: The client that sends the requests.
        """
        return {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": client.user_agent,
            **(_about_process(client) if client.service.stainless_headers else {}),
            **self.account_headers(client.service),
            **self.headers,
        }

    def has_authorization(self) -> bool:
        """Whether the headers bring an authentication of their own."""
        return has(self.headers, "authorization")

    def copied(self, changes: Mapping[str, Any], *, same_service: bool) -> Dict[str, Any]:
        """Returns the defaults of a copy, as arguments of its constructor.

        Args:
            changes: The changes of the copy.
            same_service: Whether it calls the same service; headers and accounts are of no use to another one.

        Raises:
            ConfigurationError: Two changes contradict each other.
        """
        added, replaced = _exclusive(changes, "default_headers", "set_default_headers")
        more, instead = _exclusive(changes, "default_query", "set_default_query")
        own = self.own_headers if same_service else {}
        return {
            "organization": changes["organization"] or (self.organization if same_service else None),
            "project": changes["project"] or (self.project if same_service else None),
            "default_headers": merged_defaults(own, _mapping(added, "default_headers"))
            if replaced is None
            else replaced,
            "default_query": {**self.own_query, **_mapping(more, "default_query")} if instead is None else instead,
        }


def _mapping(given: Any, name: str) -> Mapping[str, Any]:
    if not given:
        return {}
    if hasattr(given, "items") and hasattr(given, "keys"):
        return given  # type: ignore[no-any-return]
    try:
        return dict(given)
    except (TypeError, ValueError):
        raise ConfigurationError(f"`{name}` takes a mapping of names to values, got {type(given).__name__}.") from None


def _about_process(client: Any) -> Dict[str, str]:
    return {**client.platform_headers(), "X-Stainless-Async": client._async_library()}


def _without(below: Mapping[str, Any], merged: Mapping[str, Any], given: Mapping[str, Any]) -> Dict[str, Any]:
    return {name: value for name, value in merged.items() if name in given or below.get(name, _MISSING) is not value}


def _exclusive(changes: Mapping[str, Any], add: str, replace: str) -> Any:
    if changes[add] is not None and changes[replace] is not None:
        raise ConfigurationError(f"Pass either `{add}` (merged over the client's) or `{replace}`, not both.")
    return changes[add], changes[replace]
