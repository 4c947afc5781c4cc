"""How a key travels: in a header of its own, in the query, or as user and password; without a scheme as a bearer token.

A scheme is a value of the service: `Service(key=KeyHeader("X-Notes-Key"))`. Its header and its parameter count as
secret everywhere from then on: in logs, in pickled errors, and on the way to another origin.
"""

from __future__ import annotations

from typing import Collection, Dict, Mapping, Protocol

from ..errors import ArgumentError, ConfigurationError
from ..redaction import keep_header_secret, keep_parameter_secret
from .credentials import checked_key


class KeyScheme(Protocol):
    """How a key travels."""

    def headers(self, key: str) -> Dict[str, str]:
        """Returns the headers that carry a key.

        Args:
            key: The key, which is not empty.
        """
        ...

    def query(self, key: str) -> Dict[str, str]:
        """Returns the query parameters that carry a key.

        Args:
            key: The key, which is not empty.
        """
        ...

    def header_names(self) -> Collection[str]:
        """Returns the names of headers that carry it, in lower case; without any, it travels in the query."""
        ...


class KeyHeader:
    """The key in a header of the service.

    Args:
        name: The name of the header.
        prefix: What stands before the key, such as `"Token "`. Default: nothing.

    Raises:
        ConfigurationError: No header has such a name.
    """

    def __init__(self, name: str, prefix: str = "") -> None:
        if not name or not name.isascii() or any(character in '()<>@,;:\\"/[]?={} \t\r\n' for character in name):
            raise ConfigurationError(f"{name!r} cannot be the name of a header; use letters, digits and `-`.")
        self._name = name
        self._prefix = prefix
        keep_header_secret(name)

    def headers(self, key: str) -> Dict[str, str]:
        """Returns the header with the key, or nothing for an empty one.

        Args:
            key: The key; empty for none.
        """
        return {self._name: self._prefix + checked_key(key)} if key else {}

    def query(self, key: str) -> Dict[str, str]:
        """Returns nothing.

        Args:
            key: The key, which has no place here.
        """
        return {}

    def header_names(self) -> Collection[str]:
        """Returns the name of the header."""
        return (self._name.lower(),)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name!r})"


class KeyParameter:
    """The key as a parameter of the query. Servers and proxies on the way write addresses into logs; prefer a header.

    Args:
        name: The name of the parameter.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        keep_parameter_secret(name)

    def headers(self, key: str) -> Dict[str, str]:
        """Returns nothing.

        Args:
            key: The key, which has no place here.
        """
        return {}

    def query(self, key: str) -> Dict[str, str]:
        """Returns the parameter with the key, or nothing for an empty one.

        Args:
            key: The key; empty for none.
        """
        return {self._name: key} if key else {}

    def header_names(self) -> Collection[str]:
        """Returns nothing: the key is in the query."""
        return ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name!r})"


class BasicKey:
    """`user:password` as the key, in the scheme Basic (RFC 7617)."""

    def headers(self, key: str) -> Dict[str, str]:
        """Returns the Authorization header, or nothing for an empty key.

        Args:
            key: User and password with a colon between them; empty for none.

        Raises:
            ArgumentError: There is no colon in the key.
        """
        if not key:
            return {}
        if ":" not in key:
            raise ArgumentError("The API key of this service is `user:password`; there is no `:` in the one given.")
        from base64 import b64encode

        return {"Authorization": f"Basic {b64encode(key.encode()).decode()}"}

    def query(self, key: str) -> Dict[str, str]:
        """Returns nothing.

        Args:
            key: The key, which has no place here.
        """
        return {}

    def header_names(self) -> Collection[str]:
        """Returns the name of the header."""
        return ("authorization",)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


def authenticates(scheme: KeyScheme, key: str, headers: Mapping[str, str]) -> bool:
    """Whether a request with these headers carries a key in the way of a scheme.

    Args:
        scheme: How the key of the service travels.
        key: The key; empty for none.
        headers: The headers of the request.
    """
    names = scheme.header_names()
    return any(name.lower() in names for name in headers) if names else bool(key)
