"""Asynchronous chat completions, 500 in flight."""

from __future__ import annotations

from functools import partial

from cases import async_completion

sdk = partial(async_completion.sdk, in_flight=500)
plain = partial(async_completion.plain, in_flight=500)
