"""Familiar path: the bases of resources."""

from openai_core.aio.resource import AsyncAPIResource as AsyncAPIResource
from openai_core.sync.resource import SyncAPIResource as SyncAPIResource
