from __future__ import annotations

from typing import Any, List

from openai_core.transports.http1.leases import Lease


class Lender:
    """Notes what it gets back."""

    def __init__(self) -> None:
        self.ended: List[Any] = []

    def end(self, connection: str, reusable: bool) -> None:
        self.ended.append((connection, reusable))

    def end_from_finalizer(self, connection: str) -> None:
        self.ended.append((connection, "forgotten"))


def test_what_is_held_is_given_back_once() -> None:
    lender = Lender()
    lease = Lease(lender, "connection", None)
    assert lease.connection == "connection"
    lease.end(reusable=True)
    lease.end(reusable=False)
    del lease
    assert lender.ended == [("connection", True)]


def test_what_is_forgotten_is_given_back() -> None:
    lender = Lender()
    Lease(lender, "connection", None)
    assert lender.ended == [("connection", "forgotten")]


def test_what_never_came_to_hold_anything_gives_nothing_back() -> None:
    lease: Lease[str] = Lease.__new__(Lease)
    del lease
