from __future__ import annotations

from typing import Any

from openai_core.transports.http1.addresses import host_and_port, in_turns


def test_where_a_connection_is_opened() -> None:
    assert host_and_port((b"http", b"a", None)) == ("a", 80)
    assert host_and_port((b"https", b"::1", None)) == ("::1", 443)
    assert host_and_port((b"https", b"a", 8443)) == ("a", 8443)


def test_the_families_take_turns() -> None:
    addresses: Any = [("v6", 1), ("v6", 2), ("v6", 3), ("v4", 4)]
    assert [address[1] for address in in_turns(addresses)] == [1, 4, 2, 3]
    assert in_turns([]) == []
