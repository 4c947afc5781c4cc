"""Tools of MCP servers that ask for approval: what was declared, and which approvals are still good for one call."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

from openai_core.errors import ArgumentError

from ..plain_json import is_text

__all__ = ["approval_policy", "excluded_by_declaration", "mcp_declaration", "open_approvals", "use_approval"]

Item = Mapping[str, Any]


def mcp_declaration(tools: List[Any], label: object) -> Dict[str, Any]:
    """Returns the declaration of a server, or an empty one.

    Args:
        tools: The declared tools.
        label: The label of the server.
    """
    return next((tool for tool in tools if tool["type"] == "mcp" and tool["server_label"] == label), {})


def approval_policy(declaration: Item, name: object) -> Optional[str]:
    """Returns `"always"` or `"never"` if the declaration settles whether a tool needs approval, else `None`.

    Args:
        declaration: What `mcp_declaration` has returned.
        name: The name of the tool.
    """
    policy = declaration.get("require_approval") if declaration else "unknown"
    if policy is None:
        return "always"
    if policy in ("always", "never"):
        return str(policy)
    if not isinstance(policy, dict):
        return None
    given = [rule for rule in ("always", "never") if rule in policy]
    if not all(map(_is_readable, (policy[rule] for rule in given))):
        return None
    matched = [rule for rule in given if name in policy[rule].get("tool_names", (name,))]
    if matched:
        return matched[0] if len(matched) == 1 else None
    if len(given) != 1:
        return None
    return "never" if given == ["always"] else "always"


def _is_readable(rule: object) -> bool:
    """A rule about tools that only read cannot be decided from the declaration."""
    return isinstance(rule, dict) and "read_only" not in rule and isinstance(rule.get("tool_names", []), list)


def excluded_by_declaration(declaration: Item, name: object) -> bool:
    """Whether `allowed_tools` of a server leaves a tool out.

    Args:
        declaration: What `mcp_declaration` has returned.
        name: The name of the tool.
    """
    allowed = declaration.get("allowed_tools")
    if isinstance(allowed, dict):
        if "tool_names" not in allowed:
            return False
        allowed = allowed["tool_names"]
    elif allowed is None:
        return False
    return not isinstance(allowed, (list, tuple)) or name not in allowed


def open_approvals(history: Iterable[Item]) -> Dict[str, Item]:
    """Returns the requests that were approved and whose call has not been made, by their id.

    Args:
        history: The items of the input.

    Raises:
        ArgumentError: A call was made that no approval allows.
    """
    requests: Dict[str, Item] = {}
    answered: Dict[str, bool] = {}
    approved: Dict[str, Item] = {}
    for item in history:
        kind = item.get("type")
        if kind == "mcp_approval_request" and is_text(item.get("id")):
            requests.setdefault(item["id"], item)
        elif kind == "mcp_approval_response" and type(item.get("approve")) is bool:
            request_id = item.get("approval_request_id")
            if is_text(request_id) and request_id in requests and request_id not in answered:
                answered[str(request_id)] = True
                if item["approve"]:
                    approved[str(request_id)] = requests[str(request_id)]
        elif kind == "mcp_call":
            use_approval(item, approved)
    return approved


def use_approval(call: Item, approved: Dict[str, Item]) -> None:
    """Takes out the approval that a call refers to, since each is good for one call.

    Args:
        call: The call of the tool as JSON.
        approved: What `open_approvals` has returned, which is changed.

    Raises:
        ArgumentError: It refers to an approval that there is not, or that is for another call.
    """
    request_id = call.get("approval_request_id")
    if request_id is None:
        return
    request = approved.get(request_id) if is_text(request_id) else None
    if request is None or _identity(request) != _identity(call):
        raise ArgumentError("A call of an MCP tool refers to an approval that was not given for it.")
    del approved[request_id]


def _identity(item: Item) -> Tuple[Any, ...]:
    return item.get("server_label"), item.get("name"), item.get("arguments")
