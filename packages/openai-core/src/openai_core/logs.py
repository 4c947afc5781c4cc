"""Logging through the standard `logging` module; secrets are redacted before a record leaves the SDK."""

from __future__ import annotations

import logging
import os
from functools import lru_cache
from typing import Any, Mapping

from .redaction import redacted, redacted_headers

logger: logging.Logger = logging.getLogger("openai")

_LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
    "critical": logging.CRITICAL,
}


def setup_logging() -> None:
    """Sets the level of the `openai` logger from `OPENAI_LOG` (debug, info, warning, error, critical)."""
    level = _LEVELS.get(os.environ.get("OPENAI_LOG", "").lower())
    if level is None:
        return
    logging.basicConfig(
        format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s", datefmt="%Y-%m-%d %H:%M:%S"
    )
    logger.setLevel(level)


class SecretsFilter(logging.Filter):
    """Redacts secrets in the message and the arguments of a record."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Redacts the record in place and lets it pass.

        Args:
            record: A record of one of the SDK's loggers.
        """
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


@lru_cache(maxsize=None)
def logger_named(name: str) -> logging.Logger:
    """Returns the logger of that name, whose records are redacted from now on.

    Args:
        name: The name of the logger, such as `openai`.
    """
    named = logging.getLogger(name)
    named.addFilter(SecretsFilter())
    return named


def logger_of(client: Any) -> logging.Logger:
    """Returns the logger of a client: the one that its service names, or that of the package which defines it.

    Args:
        client: The client that makes the call.
    """
    service = getattr(client, "service", None)
    name = None if service is None else service.logger
    return logger_named(name or type(client).__module__.partition(".")[0])


def logger_below(name: str) -> logging.Logger:
    """Returns a logger of the SDK below `openai`; its records are redacted too.

    Args:
        name: The rest of its name. People set levels and filters by the names that they know.
    """
    below = logger.getChild(name)
    below.addFilter(SecretsFilter())
    return below
