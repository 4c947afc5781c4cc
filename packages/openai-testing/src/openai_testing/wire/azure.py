"""Requests in the form of Azure OpenAI, turned into those of the API: deployments, API versions and `api-key`."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urlencode

from .messages import Request

_DEPLOYMENT = re.compile(r"/openai/deployments/(?P<deployment>[^/]+)(?P<rest>/.+)\Z")
_V1 = "/openai/v1/"
_RESOURCE = "/openai/"
# In Azure's addresses of WebSockets, a deployment stands where the API has a model.
_NAMES = {"deployment": "model"}


def as_plain(request: Request) -> Request:
    """Returns a request to Azure's paths as the same request to the API, and any other as it is.

    Without `api-version` only Azure's v1 paths exist, as on Azure; others stay as they are, and are not served.

    Args:
        request: The request of the client.
    """
    if not request.path.startswith(_RESOURCE):
        return request
    names = {name for name, _ in request.query_pairs}
    if not request.path.startswith(_V1) and "api-version" not in names:
        return request
    headers = dict(request.headers)
    if "api-key" in headers:
        headers["authorization"] = f"Bearer {headers['api-key']}"
    return replace(request, path=_path(request.path), query=_query(request), headers=headers)


def _path(path: str) -> str:
    if path.startswith(_V1):
        return f"/v1/{path[len(_V1) :]}"
    found = _DEPLOYMENT.match(path)
    return f"/v1{found['rest']}" if found else f"/v1/{path[len(_RESOURCE) :]}"


def _query(request: Request) -> str:
    pairs = [(_NAMES.get(name, name), value) for name, value in request.query_pairs if name != "api-version"]
    return urlencode(pairs)
