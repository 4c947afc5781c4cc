"""What nobody may see: secrets in texts and headers, in requests of errors, frames that were not sent, whole bodies."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Dict, List, Mapping, Match, Optional, Pattern, Sequence, Set, TypeVar, Union

T = TypeVar("T")

SENSITIVE_HEADERS = frozenset(
    (
        "api-key",
        "authorization",
        "cookie",
        "openai-api-key",
        "proxy-authorization",
        "set-cookie",
        "x-amz-security-token",
        "x-api-key",
    )
)
_CREDENTIAL = r"auth|token|secret|passw|cookie|credential|signature|session|(^|[-_])(api)?key$"
_NO_CREDENTIALS = r"idempotency-key|x-ratelimit-.*"
REDACTED = "<redacted>"
_SNIPPET_CHARACTERS = 200

_SECRET = (
    r"(?i)\b(sk-|sess-|whsec_|ek_)[A-Za-z0-9_\-]{3,}"
    r"|(?<=bearer )[A-Za-z0-9_\-.~+/=]+"
    r"|(?P<name>[?&][\w.\-]*(?:key|sig|signature|token|secret|passw(?:or)?d|credential)=)[^&#\s]+"
    r"|(?<=://)[^/@\s]+(?=@)"
)


_headers_of_services: Set[str] = set()
_parameters_of_services: Set[str] = set()
_secret_parameter: Optional[Pattern[str]] = None


@lru_cache(maxsize=None)
def _pattern(text: str) -> Pattern[str]:
    return re.compile(text)  # at its first use, as most programs that import the SDK have nothing to redact yet


def keep_header_secret(name: str) -> None:
    """Counts a header of some service as one that carries its key, from now on.

    Args:
        name: The name of the header, in any case of letters.
    """
    _headers_of_services.add(name.lower())


def keep_parameter_secret(name: str) -> None:
    """Counts a query parameter of some service as one that carries its key, from now on.

    Args:
        name: The name of the query parameter.
    """
    global _secret_parameter
    _parameters_of_services.add(re.escape(name))
    names = "|".join(sorted(_parameters_of_services))
    _secret_parameter = re.compile(rf"([?&](?:{names})=)[^&\s]+")


def redacted(text: str) -> str:
    """Returns the text with keys, tokens, passwords in URLs and secret query parameters replaced.

    Args:
        text: Any text, such as a message for the log.
    """
    if _secret_parameter is not None:
        text = _secret_parameter.sub(rf"\1{REDACTED}", text)
    return _pattern(_SECRET).sub(_mark, text)


def _mark(found: Match[str]) -> str:
    return (found["name"] or "") + REDACTED


def _is_sensitive(name: str) -> bool:
    return name in SENSITIVE_HEADERS or name in _headers_of_services


def carries_credential(name: str, value: str) -> bool:
    """Whether a header says who its sender is, by its name or by a key or token in it.

    Args:
        name: The name of the header.
        value: The value of the header.
    """
    lowered = name.lower()
    if _is_sensitive(lowered):
        return True
    if _pattern(_NO_CREDENTIALS).fullmatch(lowered):
        return False
    return _pattern(_CREDENTIAL).search(lowered) is not None or redacted(value) != value


def redacted_headers(headers: Mapping[Any, Any]) -> Dict[Any, Any]:
    """Returns the headers with the values of secret ones replaced.

    Args:
        headers: Headers by name, in any case of letters.
    """
    return {name: REDACTED if _is_sensitive(str(name).lower()) else value for name, value in headers.items()}


def without_secrets(state: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns an error's attributes, whose `request` and `response` no longer hold what only the sender may know.

    That is: the credentials in headers and in the URL, and the body of the request.

    Args:
        state: The attributes of the error, which stay as they are.
    """
    kept = dict(state)
    for name, twin_of in (("request", _redacted_request), ("response", _redacted_response)):
        if kept.get(name) is not None:
            kept[name] = twin_of(kept[name])
    return kept


def _twin(original: T) -> T:
    import copy

    return copy.copy(original)


def _redacted_request(request: Any) -> Any:
    twin = _twin(request)
    twin.headers = _redacted_headers(request.headers)
    text = str(request.url)
    shown = redacted(text)
    if shown != text:
        twin.url = type(request.url)(shown.replace(REDACTED, "redacted"))  # a URL would hold its brackets as %3C
    if getattr(request, "_content", b""):
        twin._content = REDACTED.encode()
    return twin


def _redacted_response(response: Any) -> Any:
    twin = _twin(response)
    twin.headers = _redacted_headers(response.headers)
    for name in ("_request", "next_request"):
        request = getattr(response, name, None)
        setattr(twin, name, None if request is None else _redacted_request(request))
    twin.history = [_redacted_response(each) for each in getattr(response, "history", ())]
    return twin


def _redacted_headers(headers: Any) -> Any:
    shown = [(name, REDACTED if carries_credential(name, value) else value) for name, value in headers.multi_items()]
    return type(headers)(shown)


class UnsentFrames:
    """Holds unsent frames out of sight of tracebacks and loggers that print an exception's attributes.

    Attributes:
        frames: Text and binary frames, in their order.
        messages: Those that hold text; binary frames count if they are UTF-8.
    """

    __slots__ = ("frames", "messages")

    def __init__(self, frames: Sequence[Union[str, bytes]]) -> None:
        self.frames: List[Union[str, bytes]] = [*frames]
        self.messages: List[str] = [
            frame if isinstance(frame, str) else frame.decode("utf-8") for frame in frames if _is_text(frame)
        ]

    def __repr__(self) -> str:
        return f"<{len(self.frames)} unsent frames>"


class WithUnsentFrames:
    """What an error about unsent frames has."""

    _unsent: UnsentFrames

    @property
    def unsent_frames(self) -> List[Union[str, bytes]]:
        """The unsent text and binary frames, in their order."""
        return self._unsent.frames

    @unsent_frames.setter
    def unsent_frames(self, frames: List[Union[str, bytes]]) -> None:
        self._unsent.frames = frames

    @property
    def unsent_messages(self) -> List[str]:
        """The unsent frames that hold text, binary UTF-8 included."""
        return self._unsent.messages

    @unsent_messages.setter
    def unsent_messages(self, messages: List[str]) -> None:
        self._unsent.messages = messages


def _is_text(frame: Union[str, bytes]) -> bool:
    if isinstance(frame, str):
        return True
    try:
        frame.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def snippet(text: str) -> str:
    """Returns the beginning of a body, at most 200 characters, quoted to stand in a message.

    Args:
        text: The text of the body.
    """
    return repr(text[:_SNIPPET_CHARACTERS])
