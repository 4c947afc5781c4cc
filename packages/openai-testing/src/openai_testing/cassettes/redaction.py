"""What must not be written into a file: keys, tokens, cookies and who the caller is."""

from __future__ import annotations

import re
from typing import Any, Dict, Iterable, List, Mapping, Sequence, Tuple

from ..wire.messages import Request

REMOVED = "[removed]"

KEPT_REQUEST_HEADERS = ("accept", "content-type", "openai-beta")
"""The header fields of a request that say what it asks for; no other is written."""

_PRIVATE_NAMES = re.compile(
    r"auth|cookie|secret|credential|password|signature|api-?key|organi[sz]ation|project|(?<!-)token$"
)
_UNWRITTEN = frozenset(
    (
        "alt-svc",
        "connection",
        "content-encoding",
        "content-length",
        "date",
        "keep-alive",
        "report-to",
        "server",
        "strict-transport-security",
        "transfer-encoding",
    )
)
_PARAMETERS = r"api[-_]?key|key|token|access[-_]?token|sig|signature|secret|password|credential|x-amz-[a-z-]+"
_PRIVATE_PARAMETER = re.compile(f"(?:{_PARAMETERS})", re.IGNORECASE)
_IN_URLS = re.compile(rf"([?&](?:{_PARAMETERS})=)[^&\s\"'<>#]+", re.IGNORECASE)
_KEYS = re.compile(
    r"\b(?:"
    r"[sp]k-[A-Za-z0-9_-]{6,}|ek_[A-Za-z0-9]{8,}|whsec_[A-Za-z0-9+/=_-]{6,}|sess-[A-Za-z0-9]{16,}"  # of this API
    r"|org-[A-Za-z0-9]{8,}|proj_[A-Za-z0-9]{8,}"  # whose account it is
    r"|gh[opsur]_[A-Za-z0-9]{20,}|xox[abeprs]-[A-Za-z0-9-]{10,}|AIza[A-Za-z0-9_-]{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}"
    r"|ya29\.[A-Za-z0-9_-]{10,}|hf_[A-Za-z0-9]{20,}|eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*"
    r")"
)
_BEARER = re.compile(r"\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}", re.IGNORECASE)
_PRIVATE_FIELDS = frozenset(
    (
        "access_token",
        "api_key",
        "apikey",
        "authorization",
        "client_secret",
        "id_token",
        "organization_id",
        "password",
        "private_key",
        "project_id",
        "refresh_token",
        "secret",
        "signing_secret",
        "subject_token",
    )
)
_SHORTEST = 8


class Redaction:
    """Removes secrets.

    Args:
        remove: Regular expressions of further texts to remove.
        own: Secrets that are known, wherever they occur; those of fewer than eight characters are left, as they could
            be any word.
    """

    def __init__(self, remove: Sequence[str] = (), own: Iterable[str] = ()) -> None:
        self._patterns: List[re.Pattern[str]] = [re.compile(each) for each in remove]
        self._own = sorted((each for each in own if len(each) >= _SHORTEST), key=len, reverse=True)

    def with_secrets_of(self, request: Request) -> Redaction:
        """Returns one that also removes the secrets of this request, where a body repeats them.

        Args:
            request: The request as it was sent.
        """
        found = [*self._own]
        for name, value in request.headers.items():
            if _PRIVATE_NAMES.search(name):
                found += [value, value.partition(" ")[2]]
        found += [value for name, value in request.query_pairs if _PRIVATE_PARAMETER.fullmatch(name)]
        made = Redaction((), found)
        made._patterns = self._patterns
        return made

    def text(self, text: str) -> str:
        """Removes what looks like a key, and what is known to be one.

        Args:
            text: The text to clean.
        """
        for secret in self._own:
            text = text.replace(secret, REMOVED)
        text = _BEARER.sub(rf"\1 {REMOVED}", _IN_URLS.sub(rf"\1{REMOVED}", text))
        text = _KEYS.sub(REMOVED, text)
        for pattern in self._patterns:
            text = pattern.sub(REMOVED, text)
        return text

    def value(self, value: Any) -> Any:
        """Removes the same from all texts of a JSON value, and whole fields whose names say that they are secret.

        Args:
            value: A value of parsed JSON.
        """
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.value(each) for each in value]
        if isinstance(value, dict):
            return {self.text(str(key)): self._field(str(key), each) for key, each in value.items()}
        return value

    def _field(self, name: str, value: Any) -> Any:
        if isinstance(value, str) and value and name.lower().replace("-", "_") in _PRIVATE_FIELDS:
            return REMOVED
        return self.value(value)

    def query(self, pairs: Iterable[Tuple[str, str]]) -> Dict[str, Any]:
        """Returns a query by name, without secrets; a name that occurs more than once has a list.

        Args:
            pairs: Names and values, in their order.
        """
        found: Dict[str, Any] = {}
        for name, value in pairs:
            clean = REMOVED if _PRIVATE_PARAMETER.fullmatch(name) else self.text(value)
            if name in found:
                earlier = found[name] if isinstance(found[name], list) else [found[name]]
                found[name] = [*earlier, clean]
            else:
                found[name] = clean
        return found

    def request_headers(self, headers: Mapping[str, str]) -> Dict[str, str]:
        """Returns the header fields of a request that are written.

        Args:
            headers: The fields, with names in lower case.
        """
        kept = {name: self.text(headers[name]) for name in KEPT_REQUEST_HEADERS if name in headers}
        if "content-type" in kept:  # the boundary of a form is another one each time
            kept["content-type"] = kept["content-type"].partition(";")[0].strip()
        return kept

    def response_headers(self, headers: Iterable[Tuple[str, str]]) -> Dict[str, str]:
        """Returns the header fields of an answer that are written; those of secrets say that they are removed.

        Args:
            headers: Names and values, in their order.
        """
        found: Dict[str, str] = {}
        for name, value in headers:
            lower = name.lower()
            if lower not in _UNWRITTEN:
                found[lower] = REMOVED if is_private(lower) else self.text(value)
        return found


def is_private(name: str) -> bool:
    """Whether the name of a header field says that its value is a secret, or tells who the caller is.

    Args:
        name: The name in lower case.
    """
    return not name.startswith("x-ratelimit-") and _PRIVATE_NAMES.search(name) is not None
