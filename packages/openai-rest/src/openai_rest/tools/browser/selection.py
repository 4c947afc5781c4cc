"""Which tools a toolset offers: what the user chose, as far as the driver has methods for it."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, List, NamedTuple, Optional, cast

from openai_core.errors import ArgumentError

from ..lifecycle import callable_flavor
from .errors import BrowserError
from .members import EXPLICIT_ONLY, MEMBERS, NAVIGATING, PREFIX, READ_ONLY, tool

if TYPE_CHECKING:
    from ...types.responses_params import FunctionToolParam

__all__ = ["Choice", "Selection", "select"]

_OWN = "list_tabs"  # the driver has no method for it: the state is the answer


class Choice(NamedTuple):
    """What the user asked for.

    Attributes:
        members: The only tools to offer; `None` stands for the default ones that the driver has.
        additional_members: Tools to offer besides the default ones.
        confirm_reads: Tools that only read and still need approval.
        asynchronous: Whether the methods have to be asynchronous.
    """

    members: object = None
    additional_members: object = None
    confirm_reads: object = None
    asynchronous: bool = False


class Selection(NamedTuple):
    """The tools of a toolset.

    Attributes:
        members: Their members, in the order of `BROWSER_MEMBERS`.
        handlers: The driver's method for each of them but `list_tabs`.
        confirm_reads: Those that read and still need approval.
        only_these: Whether the user chose them one by one, so that any other is disabled rather than unknown.
    """

    members: List[str]
    handlers: Dict[str, Callable[..., Any]]
    confirm_reads: FrozenSet[str]
    only_these: bool

    def tools(self) -> List[FunctionToolParam]:
        """Returns the function tools for a request."""
        return [tool(member) for member in self.members]

    def member_of(self, name: str) -> Optional[str]:
        """Returns the member that a function's name stands for, if it is offered.

        Args:
            name: The name of a function that the model calls.
        """
        member = name[len(PREFIX) :] if name.startswith(PREFIX) else ""
        return member if member in self.members else None

    def refuse_disabled(self, name: str) -> None:
        """Raises for a tool that exists, and that the user has not enabled.

        Args:
            name: The name of a function that the model calls.
        """
        member = name[len(PREFIX) :] if name.startswith(PREFIX) else ""
        optional = self.only_these or member in EXPLICIT_ONLY
        if member in MEMBERS and member not in self.members and optional:
            raise BrowserError(f"The tool {name!r} is not enabled.")


def select(driver: object, choice: Choice, *, has_confirm: bool, has_url_policy: bool) -> Selection:
    """Returns the tools that a toolset offers.

    Args:
        driver: The driver of the user.
        choice: What the user asked for.
        has_confirm: Whether there is a policy for actions.
        has_url_policy: Whether there is a policy for URLs.

    Raises:
        ArgumentError: The choice names what does not exist, a method does not fit, or a policy is missing.
    """
    if choice.members is not None and choice.additional_members is not None:
        raise ArgumentError("Pass either `members` or `additional_members`, not both.")
    only = _names("members", choice.members)
    additional = _names("additional_members", choice.additional_members)
    _check_state(driver, choice)
    handlers: Dict[str, Callable[..., Any]] = {}
    members: List[str] = []
    for member in MEMBERS:
        if member in only if choice.members is not None else member in additional or member not in EXPLICIT_ONLY:
            handler = _handler(driver, member, choice, required=member in (*only, *additional))
            if handler is not None:
                handlers[member] = handler
            if handler is not None or member == _OWN:
                members.append(member)
    reads = _confirmed_reads(choice.confirm_reads, members)
    _check_policies(members, reads, has_confirm, has_url_policy)
    return Selection(members, handlers, reads, choice.members is not None)


def _names(argument: str, given: object) -> List[str]:
    if given is None:
        return []
    names: List[Any] = [None] if isinstance(given, (str, bytes)) or not isinstance(given, Sequence) else list(given)
    if not all(isinstance(name, str) and name in MEMBERS for name in names) or len(set(names)) != len(names):
        raise ArgumentError(f"`{argument}` must be a sequence of names of `BROWSER_MEMBERS`, each at most once.")
    return names


def _check_state(driver: object, choice: Choice) -> None:
    """Looks at `state` without calling a property of the user's."""
    state = inspect.getattr_static(driver, "state", None)
    if isinstance(state, (classmethod, staticmethod)):
        state = cast("Callable[..., Any]", state.__func__)
    if callable(state):
        _check_flavor(state, "state", choice)


def _handler(driver: object, member: str, choice: Choice, *, required: bool) -> Optional[Callable[..., Any]]:
    method = None if member == _OWN else getattr(driver, member, None)
    if callable(method):
        _check_flavor(method, member, choice)
        return cast("Callable[..., Any]", method)
    if required and member != _OWN:
        raise ArgumentError(f"The driver, a {type(driver).__name__}, has no method `{member}`, which is asked for.")
    return None


def _check_flavor(method: Callable[..., object], member: str, choice: Choice) -> None:
    flavor = callable_flavor(method)
    if flavor is not None and flavor is not choice.asynchronous:
        fitting = "AsyncBrowserToolset" if flavor else "BrowserToolset"
        raise ArgumentError(f"The driver's `{member}` does not fit this toolset; use it with `{fitting}`.")


def _confirmed_reads(given: object, members: List[str]) -> FrozenSet[str]:
    names = _names("confirm_reads", None if given is None else given)
    for name in names:
        if name not in READ_ONLY or name not in members:
            raise ArgumentError(f"`confirm_reads` names {name!r}, which is not a tool of this toolset that only reads.")
    return frozenset(names)


def _check_policies(members: List[str], reads: FrozenSet[str], has_confirm: bool, has_url_policy: bool) -> None:
    acting = [member for member in members if member not in READ_ONLY] or sorted(reads)
    if acting and not has_confirm:
        raise ArgumentError(f"The tool {acting[0]!r} needs `confirm`, a policy that approves each action.")
    navigating = [member for member in members if member in NAVIGATING]
    if navigating and not has_url_policy:
        raise ArgumentError(f"The tool {navigating[0]!r} needs `url_policy`, a policy that approves URLs.")
