"""What nobody may see: secrets in texts and headers, in requests of errors, frames that were not sent, whole bodies."""

from __future__ import annotations

import copy
import re
from typing import Any, Dict, List, Mapping, Optional, Pattern, Sequence, Set, Union

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
_CREDENTIAL = re.compile(r"auth|token|secret|passw|cookie|credential|signature|session|(^|[-_])(api)?key$")
_NO_CREDENTIALS = frozenset(("idempotency-key",))
REDACTED = "<redacted>"
_SNIPPET_CHARACTERS = 200

_SECRET = re.compile(
    r"(?i)\b(sk-|sess-|whsec_|ek_)[A-Za-z0-9_\-]{3,}"
    r"|(?<=bearer )[A-Za-z0-9_\-.~+/=]+"
    r"|(?<=[?&]api-key=)[^&\s]+|(?<=[?&]api_key=)[^&\s]+|(?<=[?&]key=)[^&\s]+|(?<=[?&]sig=)[^&\s]+"
    r"|(?<=://)[^/@\s]+(?=@)"
)


_headers_of_services: Set[str] = set()
_parameters_of_services: Set[str] = set()
_secret_parameter: Optional[Pattern[str]] = None


def keep_header_secret(name: str) -> None:
    """Counts a header of some service as one that carries its key, from now on."""
    _headers_of_services.add(name.lower())


def keep_parameter_secret(name: str) -> None:
    """Counts a query parameter of some service as one that carries its key, from now on."""
    global _secret_parameter
    _parameters_of_services.add(re.escape(name))
    names = "|".join(sorted(_parameters_of_services))
    _secret_parameter = re.compile(rf"([?&](?:{names})=)[^&\s]+")


def redacted(text: str) -> str:
    """Returns the text with keys, tokens, passwords in URLs and secret query parameters replaced."""
    if _secret_parameter is not None:
        text = _secret_parameter.sub(rf"\1{REDACTED}", text)
    return _SECRET.sub(REDACTED, text)


def _is_sensitive(name: str) -> bool:
    return name in SENSITIVE_HEADERS or name in _headers_of_services


def carries_credential(name: str, value: str) -> bool:
    """Whether a header says who its sender is, by its name or by a key or token in it."""
    lowered = name.lower()
    if _is_sensitive(lowered):
        return True
    if lowered in _NO_CREDENTIALS:
        return False
    return _CREDENTIAL.search(lowered) is not None or redacted(value) != value


def redacted_headers(headers: Mapping[Any, Any]) -> Dict[Any, Any]:
    """Returns the headers with the values of secret ones replaced."""
    return {name: REDACTED if _is_sensitive(str(name).lower()) else value for name, value in headers.items()}


def without_secrets(state: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns an error's attributes, whose `request` and `response` no longer hold the credentials that were sent."""
    kept = dict(state)
    if kept.get("request") is not None:
        kept["request"] = _redacted(kept["request"])
    if kept.get("response") is not None:
        response = copy.copy(kept["response"])
        response.headers = type(response.headers)(redacted_headers(response.headers))
        response.request = _redacted(response.request)
        kept["response"] = response
    return kept


def _redacted(request: Any) -> Any:
    twin = copy.copy(request)
    twin.headers = type(request.headers)(redacted_headers(request.headers))
    if _secret_parameter is not None and _secret_parameter.search(str(request.url)):
        twin.url = type(request.url)(_secret_parameter.sub(r"\1redacted", str(request.url)))
    return twin


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
    """Returns the beginning of a body, at most 200 characters, quoted to stand in a message."""
    return repr(text[:_SNIPPET_CHARACTERS])
