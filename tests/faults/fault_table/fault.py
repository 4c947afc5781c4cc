"""What a fault is: what a server does, when it does it, and what is right for each kind of call."""

from __future__ import annotations

from typing import Any, Callable, Dict, FrozenSet, List, NamedTuple, Optional

KINDS = ("json", "stream", "download", "upload", "pages")

CONNECT, HEAD, REQUEST = "connect", "head", "request"
"""When a server does it: before anything is read, after the head of the request, or after all of it."""

Outcomes = FrozenSet[str]
"""Names of errors, `SOUND` or `OTHER`: each of them is right."""

SOUND: Outcomes = frozenset({"sound"})
OTHER: Outcomes = frozenset({"another answer"})
LOST: Outcomes = frozenset({"APIConnectionError", "StreamTruncatedError"})
SILENT: Outcomes = frozenset({"APITimeoutError"})
INVALID: Outcomes = frozenset({"UnexpectedResponseError", "APIResponseValidationError"})
API_ERROR: Outcomes = frozenset({"APIError"})


class Fault(NamedTuple):
    """One fault of the catalogue.

    Attributes:
        name: In words.
        group: The part of the catalogue that it is from.
        does: What the server does, in a sentence.
        act: Does it, with a `Peer`; returns whether the connection stays open.
        right: What is right, by kind of call.
        stage: When it happens.
        drips: Whether bytes keep coming, so that only a deadline can end it.
        warm: Whether a call without fault goes before, over the same connection.
        identity: Which certificate the server shows; `None` where there is no TLS.
        listens: Whether it accepts connections at all.
    """

    name: str
    group: str
    does: str
    act: Callable[[Any], Optional[bool]]
    right: Dict[str, Outcomes]
    stage: str
    drips: bool
    warm: bool
    identity: Optional[str]
    listens: bool


class Catalogue:
    """The faults of one group.

    Args:
        group: Its name.
    """

    def __init__(self, group: str) -> None:
        self.faults: List[Fault] = []
        self._group = group

    def fault(
        self,
        right: Optional[Outcomes] = None,
        *,
        stage: str = REQUEST,
        drips: bool = False,
        warm: bool = False,
        identity: Optional[str] = None,
        listens: bool = True,
        **by_kind: Outcomes,
    ) -> Callable[[Callable[[Any], Optional[bool]]], Callable[[Any], Optional[bool]]]:
        """Adds a function as a fault: its name is the fault's, its docstring says what the server does.

        Args:
            right: What is right for each kind of call that `by_kind` does not name; `None` if they cannot meet it.
        """

        of_all = {} if right is None else dict.fromkeys(KINDS, right)
        right_of = {**of_all, **by_kind}

        def add(act: Callable[[Any], Optional[bool]]) -> Callable[[Any], Optional[bool]]:
            self.faults.append(
                Fault(
                    act.__name__.replace("_", " "),
                    self._group,
                    (act.__doc__ or "").strip(),
                    act,
                    right_of,
                    stage,
                    drips,
                    warm,
                    identity,
                    listens,
                )
            )
            return act

        return add

    def add(self, name: str, does: str, act: Callable[[Any], Optional[bool]], right: Any = None, **more: Any) -> None:
        """Adds a fault of a family that differs in data only."""

        def named(peer: Any) -> Optional[bool]:
            return act(peer)

        named.__name__, named.__doc__ = name, does
        self.fault(right, **more)(named)
