"""Asynchronous chat completions, 5000 in flight, with the default transport; the floor is an aiohttp session."""

from __future__ import annotations

from functools import partial

from cases import aiohttp_100_in_flight, async_completion

sdk = partial(async_completion.sdk, in_flight=5000)
plain = partial(aiohttp_100_in_flight.plain, in_flight=5000)
