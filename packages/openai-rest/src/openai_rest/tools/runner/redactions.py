"""Declared tools as a checkpoint may hold them: without credentials, but still telling one server from another."""

from __future__ import annotations

import hashlib
import re
from typing import Any, Dict, List, Tuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from openai_core.errors import ArgumentError

__all__ = ["tools_without_secrets"]

_CREDENTIALS = ("authorization", "headers")
_SECRET_PARAMETERS = frozenset(
    (
        "apikey",
        "accesstoken",
        "refreshtoken",
        "sessiontoken",
        "sessionid",
        "idtoken",
        "authtoken",
        "authorization",
        "token",
        "password",
        "clientsecret",
        "signingsecret",
        "sig",
        "signature",
        "xgoogsignature",
        "xgoogcredential",
        "xamzsecuritytoken",
        "xamzsignature",
        "xamzcredential",
    )
)


def tools_without_secrets(tools: List[Any]) -> List[Any]:
    """Returns the tools with hashed URLs of MCP servers, without their credentials and without secrets of domains.

    Args:
        tools: The declared tools.

    Raises:
        ArgumentError: The URL of a server is malformed.
    """
    return [_without_secrets(tool) for tool in tools]


def _without_secrets(tool: Dict[str, Any]) -> Dict[str, Any]:
    if tool["type"] == "code_interpreter" and isinstance(tool["container"], dict):
        return {**tool, "container": _container(tool["container"])}
    if tool["type"] != "mcp":
        return tool
    kept = {name: value for name, value in tool.items() if name not in _CREDENTIALS}
    if isinstance(kept.get("server_url"), str):
        public = public_url(kept["server_url"])
        kept["server_url"] = f"sha256:{hashlib.sha256(public.encode()).hexdigest()}"
    return kept


def _container(container: Dict[str, Any]) -> Dict[str, Any]:
    policy = container.get("network_policy")
    if not isinstance(policy, dict) or policy.get("type") != "allowlist" or policy.get("domain_secrets") is None:
        return container
    secrets = [{**secret, "value": ""} for secret in policy["domain_secrets"]]
    return {**container, "network_policy": {**policy, "domain_secrets": secrets}}


def public_url(url: str) -> str:
    """Returns a URL without user, password, fragment, and values of parameters that are credentials.

    Args:
        url: The address of an MCP server.

    Raises:
        ArgumentError: It has no scheme, or no host where one is needed.
    """
    parts = urlsplit(url)
    if not parts.scheme or (parts.scheme in ("http", "https") and not (parts.netloc and parts.hostname)):
        raise ArgumentError("The URL of an MCP server needs a scheme and a host.")
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, _public_query(parts.query), ""))


def _public_query(query: str) -> str:
    parameters = parse_qsl(query, keep_blank_values=True)
    public: List[Tuple[str, str]] = [(name, "***" if _is_secret(name) else value) for name, value in parameters]
    return urlencode(public, safe="*") if any(_is_secret(name) for name, _ in public) else query


def _is_secret(parameter: str) -> bool:
    name = re.sub(r"[-_]", "", parameter.lower())
    return name in _SECRET_PARAMETERS or (name.startswith("x") and name[1:] in _SECRET_PARAMETERS)
