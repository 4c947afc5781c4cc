"""Familiar path: the loggers, for programs that set their levels."""

from __future__ import annotations

import logging

from openai_core.logs import (
    SecretsFilter as SensitiveHeadersFilter,
    logger as logger,
    setup_logging as setup_logging,
)
from openai_core.redaction import SENSITIVE_HEADERS as SENSITIVE_HEADERS

__all__ = ["SENSITIVE_HEADERS", "SensitiveHeadersFilter", "httpx_logger", "logger", "setup_logging"]

httpx_logger: logging.Logger = logging.getLogger("httpx")
"""The logger of the HTTP library. `OPENAI_LOG` leaves its level alone, because it writes whole URLs."""
