"""The headers that every request carries, and the order in which headers override each other."""

from __future__ import annotations

import functools
import sys
from typing import TYPE_CHECKING, Any, Dict, Iterable, Mapping, Optional, Tuple, Union

from ..options import Omit
from ..version import VERSION

if TYPE_CHECKING:
    from ..options import Headers

_SYSTEMS = {"darwin": "MacOS", "windows": "Windows", "freebsd": "FreeBSD", "openbsd": "OpenBSD", "linux": "Linux"}


def merged(*layers: Mapping[str, Union[str, Omit]]) -> Dict[str, str]:
    """Merges headers, ignoring case; later layers win, and `omit` removes a header.

    Args:
        layers: Headers from the weakest to the strongest.
    """
    return {name: value for name, value in _layered(layers) if not isinstance(value, Omit)}


def merged_defaults(*layers: Mapping[str, Any]) -> Dict[str, Any]:
    """Merges default headers as `merged` does, but keeps `omit`: it removes a header of the SDK later.

    Args:
        layers: Headers from the weakest to the strongest.
    """
    return dict(_layered(layers))


def _layered(layers: Iterable[Mapping[str, Any]]) -> Iterable[Tuple[str, Any]]:
    found: Dict[str, Tuple[str, Any]] = {}
    for layer in layers:
        for name, value in layer.items():
            found[name.lower()] = (name, value)
    return found.values()


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
