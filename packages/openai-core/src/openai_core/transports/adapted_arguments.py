"""Arguments of an HTTP client that are objects of the other library: of httpx2 for httpx, or the reverse."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, AsyncGenerator, Callable, Dict, Generator, Type

from .adapted import adapted, adapted_request
from .libraries import limits_of, timeout_of, url_of


def adapted_arguments(options: Dict[str, Any], library: Any) -> Dict[str, Any]:
    """Returns the arguments of an HTTP client as objects of its library; those that are of it already stay.

    Args:
        options: The arguments that were given.
        library: The module of the client: httpx or httpx2.

    Raises:
        ArgumentError: A timeout or a URL cannot be used.
    """
    return {name: _ADAPT[name](value, library) if name in _ADAPT else value for name, value in options.items()}


def adapted_auth(auth: Any, library: Any) -> Any:
    """Returns what authenticates requests, for a client of the given library.

    Args:
        auth: An `Auth` of either library, or what else stands for one: a pair, a function, `None`.
        library: The module of the client: httpx or httpx2.
    """
    if not hasattr(auth, "sync_auth_flow") or isinstance(auth, library.Auth):
        return auth
    return _auth_class(library)(auth)


@lru_cache(maxsize=2)
def _auth_class(library: Any) -> Type[Any]:
    """Makes the class of what a library takes for authentication, around that of the other library."""

    class AdaptedAuth(library.Auth):  # type: ignore[misc]
        def __init__(self, auth: Any) -> None:
            self._auth = auth
            self.requires_request_body = auth.requires_request_body
            self.requires_response_body = auth.requires_response_body

        def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]:
            flow = self._auth.sync_auth_flow(request)
            try:
                sent = next(flow)
                while True:
                    sent = flow.send((yield adapted_request(sent, library)))
            except StopIteration:
                return
            finally:
                flow.close()

        async def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]:
            flow = self._auth.async_auth_flow(request)
            try:
                sent = await flow.__anext__()
                while True:
                    sent = await flow.asend((yield adapted_request(sent, library)))
            except StopAsyncIteration:
                return
            finally:
                await flow.aclose()

    return AdaptedAuth


def _cookies(cookies: Any, library: Any) -> Any:
    return cookies if isinstance(cookies, library.Cookies) else getattr(cookies, "jar", cookies)


def _pairs(values: Any, library: Any) -> Any:
    """Returns headers or parameters with all values of a name, for a mapping would give one of them."""
    return values.multi_items() if hasattr(values, "multi_items") else values


def _mounts(mounts: Any, library: Any) -> Any:
    return mounts and {pattern: adapted(transport, library) for pattern, transport in mounts.items()}


def _base_url(url: Any, library: Any) -> Any:
    return url if isinstance(url, str) else url_of(url, library)


_ADAPT: Dict[str, Callable[[Any, Any], Any]] = {
    "auth": adapted_auth,
    "base_url": _base_url,
    "cookies": _cookies,
    "headers": _pairs,
    "limits": limits_of,
    "mounts": _mounts,
    "params": _pairs,
    "timeout": timeout_of,
    "transport": adapted,
}
