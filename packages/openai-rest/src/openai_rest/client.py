"""The clients of this distribution: the kernel's clients with every REST resource."""

from __future__ import annotations

from openai_core.aio.client import AsyncClient
from openai_core.sync.client import Client
from openai_core.vendors.openai import OPENAI

from .aio.mounts import AsyncRestResources
from .sync.mounts import RestResources


class RestClient(RestResources, Client):
    """A synchronous client of the API's REST resources; see `openai_core.Client` for its arguments."""

    service = OPENAI


class AsyncRestClient(AsyncRestResources, AsyncClient):
    """An asynchronous client of the API's REST resources; see `openai_core.AsyncClient` for its arguments."""

    service = OPENAI
