"""Which tools `tool_choice` lets the model call, so that a response with others can be refused."""

from __future__ import annotations

from typing import Any, FrozenSet, List, NamedTuple, Optional, Tuple

from openai_core.errors import ArgumentError

from .server_tools import SERVER_ITEMS, SERVER_TOOLS

__all__ = ["ToolSelection", "refuse_forced_choice", "tool_selection"]

_COMPUTERS = ("computer", "computer_use", "computer_use_preview")
_LOCAL = frozenset(("function", *_COMPUTERS))


class ToolSelection(NamedTuple):
    """The tools that may be called; `None` stands for all of a kind.

    Attributes:
        functions: The names of functions.
        computer: Whether the computer may be used (yes by default).
        mcp: Labels of MCP servers with the names of tools; `None` in place of a name for all of a server.
        server: The types of tools that the API carries out.
    """

    functions: Optional[FrozenSet[str]] = None
    computer: bool = True
    mcp: Optional[FrozenSet[Tuple[str, Optional[str]]]] = None
    server: Optional[FrozenSet[str]] = None

    def allows_local(self, item: Any) -> bool:
        """Whether a call of a function or of the computer is among them.

        Args:
            item: The call as JSON.
        """
        if item["type"] == "computer_call":
            return self.computer
        return self.functions is None or item["name"] in self.functions

    def allows_mcp(self, label: object, name: object) -> bool:
        """Whether a tool of an MCP server is among them.

        Args:
            label: The label of the server.
            name: The name of the tool.
        """
        return self.mcp is None or any(server == label and tool in (None, name) for server, tool in self.mcp)

    def allows_server(self, kind: str) -> bool:
        """Whether an item of this type comes from one of them; MCP servers are asked for separately.

        Args:
            kind: The type of the item, such as `web_search_call`.
        """
        tools = SERVER_ITEMS[kind]
        return self.server is None or "mcp" in tools or not tools.isdisjoint(self.server)


def tool_selection(choice: Any) -> ToolSelection:
    """Reads `tool_choice` of a request.

    Args:
        choice: The `tool_choice` of the request; `None` where it has none.
    """
    if choice in (None, "auto", "required"):
        return ToolSelection()
    several = isinstance(choice, dict) and choice.get("type") == "allowed_tools"
    chosen = [one for one in (choice["tools"] if several else [choice]) if isinstance(one, dict)]
    return ToolSelection(
        functions=frozenset(one["name"] for one in chosen if one.get("type") == "function" and _is_named(one)),
        computer=any(one.get("type") in _COMPUTERS for one in chosen),
        mcp=frozenset(
            (one["server_label"], one.get("name"))
            for one in chosen
            if one.get("type") == "mcp" and type(one.get("server_label")) is str and _is_named(one, or_all=True)
        ),
        server=frozenset(str(one["type"]) for one in chosen if one.get("type") in SERVER_TOOLS - {"mcp"}),
    )


def _is_named(one: Any, or_all: bool = False) -> bool:
    return type(one.get("name")) is str or (or_all and one.get("name") is None)


def refuse_forced_choice(choice: Any, tools: List[Any]) -> None:
    """Refuses a choice that forces a local tool in every response, since the run could never end.

    Args:
        choice: The `tool_choice` of the request; `None` where it has none.
        tools: The tools of the request.

    Raises:
        ArgumentError: The choice is such a one.
    """
    if isinstance(choice, dict):
        kind = choice.get("type")
        inner = choice["tools"] if kind == "allowed_tools" and choice.get("mode") == "required" else []
        forced = kind in _LOCAL or _are_local(inner)
    else:
        forced = choice == "required" and _are_local(tools)
    if forced:
        raise ArgumentError(
            "`tool_choice` forces a tool of yours in every response, so that the run could never end; use 'auto', or "
            "`responses.create` for a single response."
        )


def _are_local(tools: List[Any]) -> bool:
    return bool(tools) and all(tool.get("type") in _LOCAL for tool in tools)
