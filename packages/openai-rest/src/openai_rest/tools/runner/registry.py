"""The tools that a runner carries out itself, as they are declared to the API."""

from __future__ import annotations

from copy import copy, deepcopy
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, List, NamedTuple, Optional

from openai_core.errors import ArgumentError

from .functions import registered_functions

if TYPE_CHECKING:
    from .parameters import EarlyExecution

__all__ = ["EarlyCalls", "Registry"]


class EarlyCalls(NamedTuple):
    """The local tools that may run before the whole response is known.

    Attributes:
        functions: The names of the functions.
        computer: Whether actions of the computer are among them.
    """

    functions: FrozenSet[str]
    computer: bool

    def permit(self, item: Dict[str, Any]) -> bool:
        """Whether a call may run early; approvals never may.

        Args:
            item: The call as JSON.
        """
        if item["type"] == "function_call":
            return item["name"] in self.functions
        return item["type"] == "computer_call" and self.computer


class Registry:
    """The local tools of one runner."""

    def __init__(
        self, browser: Any, computer: Any, functions: Optional[List[Any]], early: Optional[EarlyExecution]
    ) -> None:
        """Collects the tools.

        Args:
            browser: The toolset of the browser; `None` for none.
            computer: The toolset of the computer; `None` for none.
            functions: The functions of the user; `None` for none.
            early: What may run while a response still arrives; `None` for nothing.

        Raises:
            ArgumentError: Two functions share a name, or `early` names something that is not registered.
        """
        chosen = registered_functions(functions)
        browser_tools: List[Any] = [] if browser is None else list(browser.tools)
        self.browser_names = frozenset(tool["name"] for tool in browser_tools)
        own = [_declaration(function) for function in chosen]
        self.names = _unique_names([*browser_tools, *own])
        self.has_computer = computer is not None
        self.tools: List[Any] = [*browser_tools, *own, *([{"type": "computer"}] if self.has_computer else [])]
        self.functions = {function.tool["name"]: copy(function) for function in chosen}
        self.overrides = frozenset(name for name, function in self.functions.items() if function.allow_output_override)
        self.early = None if early is None else self._early(early)

    def all_early(self) -> EarlyCalls:
        """Returns everything that is registered."""
        return EarlyCalls(frozenset(self.names), self.has_computer)

    def _early(self, early: EarlyExecution) -> EarlyCalls:
        given: Any = early
        if type(given) is not dict or given.keys() - {"functions", "computer"}:
            raise ArgumentError("`early_execution` takes a dictionary with the keys `functions` and `computer`.")
        names = given.get("functions", [])
        computer = given.get("computer", False)
        if type(names) is not list or not _are_distinct(names, self.names):
            raise ArgumentError("`early_execution['functions']` takes a list of registered names, each of them once.")
        if type(computer) is not bool or (computer and not self.has_computer):
            raise ArgumentError("`early_execution['computer']` takes a boolean, and True only with a computer.")
        return EarlyCalls(frozenset(names), computer)


def _declaration(function: Any) -> Dict[str, Any]:
    tool: Dict[str, Any] = deepcopy(dict(function.tool or {}))
    if tool.get("type") != "function" or not tool.get("name"):
        raise ArgumentError("A registered function needs a tool of the type 'function' with a name.")
    return tool


def _unique_names(tools: List[Any]) -> FrozenSet[str]:
    names = [tool["name"] for tool in tools]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ArgumentError(f"Each function needs a name of its own; used more than once: {', '.join(twice)}.")
    return frozenset(names)


def _are_distinct(names: List[Any], registered: FrozenSet[str]) -> bool:
    return all(type(name) is str and name in registered for name in names) and len(set(names)) == len(names)
