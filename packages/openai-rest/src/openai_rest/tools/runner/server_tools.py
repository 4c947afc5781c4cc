"""Calls that the API carries out itself: which tool each belongs to, and whether it is whole enough to be sent back."""

from __future__ import annotations

from typing import Any, Callable, Dict, FrozenSet, List, Mapping, cast

from openai_core.errors import ArgumentError

from ..plain_json import is_number, is_text, is_text_list, is_text_or_none

__all__ = ["SERVER_ITEMS", "SERVER_TOOLS", "check_server_item", "is_unfinished"]

Item = Mapping[str, Any]

_MCP = frozenset(("mcp",))
SERVER_ITEMS: Dict[str, FrozenSet[str]] = {
    "web_search_call": frozenset(
        ("web_search", "web_search_2025_08_26", "web_search_preview", "web_search_preview_2025_03_11")
    ),
    "file_search_call": frozenset(("file_search",)),
    "code_interpreter_call": frozenset(("code_interpreter",)),
    "image_generation_call": frozenset(("image_generation",)),
    "mcp_call": _MCP,
    "mcp_list_tools": _MCP,
    "mcp_approval_request": _MCP,
}
"""For each type of item, the types of tools that it may come from."""

SERVER_TOOLS = frozenset().union(*SERVER_ITEMS.values())


def check_server_item(item: Item, tools: List[Any]) -> None:
    """Checks an item of a tool that the API carries out.

    Args:
        item: The item, as JSON.
        tools: The tools that are declared.

    Raises:
        ArgumentError: Its tool is not declared, it did not complete, or it lacks fields that the API wants back.
    """
    kind = item["type"]
    declared = [tool for tool in tools if tool["type"] in SERVER_ITEMS[kind]]
    if kind.startswith("mcp_"):
        declared = [tool for tool in declared if _has_label(tool, item.get("server_label"))]
    if not declared:
        raise ArgumentError(f"No tool is declared that an item of the type {kind!r} could come from.")
    if is_unfinished(item):
        raise ArgumentError(f"An item of the type {kind!r} did not complete.")
    if not is_text(item.get("id")) or not _CHECKS[kind](item):
        raise ArgumentError(f"An item of the type {kind!r} lacks fields that it needs to be sent back.")
    if kind == "code_interpreter_call" and not any(_owns_container(tool, item["container_id"]) for tool in declared):
        raise ArgumentError("A code interpreter call comes from a container that is not declared.")


def is_unfinished(item: Item) -> bool:
    """Whether the item of a server tool failed or did not complete.

    Args:
        item: The item as JSON.
    """
    return item.get("status") not in (None, "completed") or item.get("error") is not None


def _has_label(tool: Item, label: object) -> bool:
    return is_text(label) and bool(label) and tool["server_label"] == label


def _owns_container(tool: Item, container_id: str) -> bool:
    container = tool.get("container")
    return container == container_id or (isinstance(container, dict) and container.get("type") == "auto")


def _is_web_search(item: Item) -> bool:
    action = item.get("action")
    if item.get("status") != "completed" or not isinstance(action, dict):
        return False
    kind = action.get("type")
    if kind == "search":
        return _is_search(action)
    if kind == "open_page":
        return is_text_or_none(action.get("url"))
    return kind == "find_in_page" and is_text(action.get("pattern")) and is_text(action.get("url"))


def _is_search(action: Item) -> bool:
    return (
        ("query" not in action or is_text(action["query"]))
        and ("queries" not in action or is_text_list(action["queries"]))
        and ("sources" not in action or _is_list_of(action["sources"], _is_source))
    )


def _is_source(source: Item) -> bool:
    return source.get("type") == "url" and is_text(source.get("url"))


def _is_file_search(item: Item) -> bool:
    results = item.get("results")
    return (
        item.get("status") == "completed"
        and is_text_list(item.get("queries"))
        and (results is None or _is_list_of(results, _is_search_result))
    )


def _is_search_result(result: Item) -> bool:
    attributes = result.get("attributes")
    return (
        all(name not in result or is_text(result[name]) for name in ("file_id", "filename", "text"))
        and ("score" not in result or is_number(result["score"]))
        and (attributes is None or (isinstance(attributes, dict) and all(map(_is_attribute, attributes.values()))))
    )


def _is_attribute(value: object) -> bool:
    return type(value) in (str, bool) or is_number(value)


def _is_code_interpreter(item: Item) -> bool:
    return (
        item.get("status") == "completed"
        and is_text(item.get("container_id"))
        and "code" in item
        and is_text_or_none(item["code"])
        and "outputs" in item
        and (item["outputs"] is None or _is_list_of(item["outputs"], _is_code_output))
    )


def _is_code_output(output: Item) -> bool:
    kind = output.get("type")
    return (kind == "logs" and is_text(output.get("logs"))) or (kind == "image" and is_text(output.get("url")))


_IMAGE_CHOICES: Dict[str, Any] = {
    "action": (None, "generate", "edit", "auto"),
    "background": (None, "transparent", "opaque", "auto"),
    "output_format": (None, "png", "webp", "jpeg", "gif", "svg"),
    "quality": (None, "low", "medium", "high", "xhigh", "max", "auto"),
}


def _is_image_generation(item: Item) -> bool:
    return (
        item.get("status") == "completed"
        and "result" in item
        and is_text_or_none(item["result"])
        and all(item.get(name) in choices for name, choices in _IMAGE_CHOICES.items())
        and is_text_or_none(item.get("revised_prompt"))
        and is_text_or_none(item.get("size"))
    )


def _is_mcp_list(item: Item) -> bool:
    return _is_list_of(item.get("tools"), _is_listed_tool)


def _is_listed_tool(tool: Item) -> bool:
    return is_text(tool.get("name")) and "input_schema" in tool and is_text_or_none(tool.get("description"))


def _is_mcp_request(item: Item) -> bool:
    return bool(item["id"]) and is_text(item.get("name")) and is_text(item.get("arguments"))


def _is_mcp_call(item: Item) -> bool:
    return is_text(item.get("name")) and is_text(item.get("arguments")) and is_text_or_none(item.get("output"))


def _is_list_of(values: object, holds: Callable[[Dict[str, Any]], bool]) -> bool:
    return isinstance(values, list) and all(
        isinstance(value, dict) and holds(cast("Dict[str, Any]", value)) for value in cast("List[object]", values)
    )


_CHECKS: Dict[str, Callable[[Item], bool]] = {
    "web_search_call": _is_web_search,
    "file_search_call": _is_file_search,
    "code_interpreter_call": _is_code_interpreter,
    "image_generation_call": _is_image_generation,
    "mcp_list_tools": _is_mcp_list,
    "mcp_approval_request": _is_mcp_request,
    "mcp_call": _is_mcp_call,
}
