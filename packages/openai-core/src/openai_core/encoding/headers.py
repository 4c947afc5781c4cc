"""The headers that every request carries, and the order in which headers override each other."""

from __future__ import annotations

import functools
import re
import sys
from typing import TYPE_CHECKING, Any, Collection, Dict, Iterable, List, Mapping, Optional, Tuple

from ..errors import ArgumentError
from ..options import NOT_GIVEN, RAW_RESPONSE_HEADER, Omit
from ..version import VERSION

if TYPE_CHECKING:
    import httpx

    from ..options import Headers

_SYSTEMS = {"darwin": "MacOS", "windows": "Windows", "freebsd": "FreeBSD", "openbsd": "OpenBSD", "linux": "Linux"}

_TEXT = re.compile(rb"[\t -~\x80-\xff]*")


def are_plain(values: List[bytes]) -> bool:
    """Whether values of headers are text and tabs, with no spaces around them (RFC 9110, section 5.5).

    Args:
        values: As they are sent.
    """
    return _TEXT.fullmatch(b"".join(values)) is not None and [value.strip() for value in values] == values


def merged(*layers: Mapping[str, Any]) -> Dict[str, str]:
    """Merges headers, ignoring case; later layers win, `omit` removes a header, and `NOT_GIVEN` says nothing.

    Args:
        layers: Headers from the weakest to the strongest.
    """
    together: Dict[str, Any] = {}
    for layer in layers:
        together.update(layer)
    fields = together.items() if _differ(tuple(together)) else _layered(layers)
    sent = {name: value for name, value in fields if type(value) is str}
    if len(sent) == len(fields):
        return sent
    said = ({name: value for name, value in layer.items() if value is not NOT_GIVEN} for layer in layers)
    return {name: value for name, value in _layered(said) if not isinstance(value, Omit)}


@functools.lru_cache(maxsize=256)
def _differ(names: Tuple[str, ...]) -> bool:
    """Whether no two names differ in case only, as is usual. They hardly ever change from call to call."""
    return len({_lowered(name) for name in names}) == len(names)


def _lowered(name: Any) -> Any:
    if hasattr(name, "lower"):
        return name.lower()
    raise ArgumentError(f"The name of a header must be a string, but {name!r} is a {type(name).__name__}.")


def merged_defaults(*layers: Mapping[str, Any]) -> Dict[str, Any]:
    """Merges default headers as `merged` does, but keeps `omit`: it removes a header of the SDK later.

    Args:
        layers: Headers from the weakest to the strongest.
    """
    return dict(_layered(layers))


def _layered(layers: Iterable[Mapping[str, Any]]) -> Collection[Tuple[str, Any]]:
    found: Dict[str, Tuple[str, Any]] = {}
    for layer in layers:
        for name, value in layer.items():
            found[_lowered(name)] = (name, value)
    return found.values()


def view_asked_for(request: httpx.Request) -> Optional[str]:
    """Returns which view of its answer a request asks for, in a header or in an extension; `None` for none.

    Args:
        request: The request, with the headers of its call.
    """
    found: Optional[str] = request.extensions.get(RAW_RESPONSE_HEADER)
    if RAW_RESPONSE_HEADER in request.headers:  # which costs less than to ask for what is missing
        found = request.headers[RAW_RESPONSE_HEADER]
    return found


def headers_of_lines(text: Optional[str]) -> Dict[str, str]:
    """Reads headers from text with one `Name: value` on each line; other lines are skipped.

    Args:
        text: The lines; `None` for none.
    """
    found = {}
    for line in (text or "").split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            found[name.strip()] = value.strip()
    return found


def has(headers: Headers, name: str) -> bool:
    """Whether a header is given (or explicitly omitted), ignoring case.

    Args:
        headers: Headers with `omit` for those that are not to be sent.
        name: The name in lower case.
    """
    return any(key.lower() == name for key in headers)


@functools.lru_cache(maxsize=None)
def platform_headers() -> Dict[str, str]:
    """Returns what describes this process; looked up once, without reading files or starting programs."""
    import platform  # only requests need it

    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": VERSION,
        "X-Stainless-OS": _system(platform.system().lower()),
        "X-Stainless-Arch": _architecture(platform.machine().lower()),
        "X-Stainless-Runtime": platform.python_implementation(),
        "X-Stainless-Runtime-Version": platform.python_version(),
    }


def _system(name: str) -> str:
    if sys.platform == "ios":
        return "iOS"
    if sys.platform == "android" or hasattr(sys, "getandroidapilevel"):
        return "Android"
    return _SYSTEMS.get(name) or (f"Other:{name}" if name else "Unknown")


def _architecture(machine: str) -> str:
    if machine in ("arm64", "aarch64"):
        return "arm64"
    if machine in ("x86_64", "amd64"):
        return "x64"
    if machine == "arm":
        return "arm"
    if sys.maxsize <= 2**32:
        return "x32"
    return f"other:{machine}" if machine else "unknown"
