"""Logging through the standard `logging` module; secrets are redacted before a record leaves the SDK."""

from __future__ import annotations

import logging
import os
import re
from typing import Any, Dict, Mapping

logger = logging.getLogger("openai")

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
REDACTED = "<redacted>"

_LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
    "critical": logging.CRITICAL,
}
_SECRET = re.compile(
    r"(?i)\b(sk-|sess-|whsec_|ek_)[A-Za-z0-9_\-]{3,}"
    r"|(?<=bearer )[A-Za-z0-9_\-.~+/=]+"
    r"|(?<=[?&]api-key=)[^&\s]+|(?<=[?&]api_key=)[^&\s]+|(?<=[?&]key=)[^&\s]+|(?<=[?&]sig=)[^&\s]+"
    r"|(?<=://)[^/@\s]+(?=@)"
)


def setup_logging() -> None:
    """Sets the level of the `openai` logger from `OPENAI_LOG` (debug, info, warning, error, critical)."""
    level = _LEVELS.get(os.environ.get("OPENAI_LOG", "").lower())
    if level is None:
        return
    logging.basicConfig(
        format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s", datefmt="%Y-%m-%d %H:%M:%S"
    )
    logger.setLevel(level)


def redacted(text: str) -> str:
    """Returns the text with keys, tokens, passwords in URLs and secret query parameters replaced."""
    return _SECRET.sub(REDACTED, text)


def redacted_headers(headers: Mapping[Any, Any]) -> Dict[Any, Any]:
    """Returns the headers with the values of secret ones replaced."""
    return {name: REDACTED if str(name).lower() in SENSITIVE_HEADERS else value for name, value in headers.items()}


class SecretsFilter(logging.Filter):
    """Redacts secrets in the message and the arguments of a record."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Redacts the record in place and lets it pass."""
        if isinstance(record.args, Mapping):
            record.args = {key: _redact_argument(value) for key, value in record.args.items()}
        elif record.args:
            record.args = tuple(_redact_argument(value) for value in record.args)
        record.msg = redacted(str(record.msg))
        return True


def _redact_argument(value: object) -> object:
    if isinstance(value, (int, float, bool, type(None))):
        return value
    if isinstance(value, Mapping):
        return {key: _redact_argument(item) for key, item in redacted_headers(value).items()}
    if isinstance(value, (list, tuple)):
        return type(value)(map(_redact_argument, value))
    return redacted(str(value))


logger.addFilter(SecretsFilter())
