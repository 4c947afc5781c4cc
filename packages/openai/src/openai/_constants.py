"""Familiar path: the constants of the kernel."""

from typing import TYPE_CHECKING

from openai_core.imports import LIBRARY_OF_HTTP, lazy_names
from openai_core.options import (
    DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
    OVERRIDE_CAST_TO_HEADER as OVERRIDE_CAST_TO_HEADER,
    RAW_RESPONSE_HEADER as RAW_RESPONSE_HEADER,
)
from openai_core.retry_facts import MAX_SERVER_DELAY as MAX_RETRY_AFTER_DELAY
from openai_core.transports.defaults import (
    DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
    DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
)

INITIAL_RETRY_DELAY = 0.5
MAX_RETRY_DELAY = 8.0

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "INITIAL_RETRY_DELAY",
    "MAX_RETRY_AFTER_DELAY",
    "MAX_RETRY_DELAY",
    "OVERRIDE_CAST_TO_HEADER",
    "RAW_RESPONSE_HEADER",
]

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, _ = lazy_names(globals(), LIBRARY_OF_HTTP)
