"""A user name and a password in the base URL never replace the key, in any flavour."""

from __future__ import annotations

from typing import Iterator

import pytest
from callers import CALLERS
from proxy_server import Api, header_of


@pytest.fixture
def api() -> Iterator[Api]:
    server = Api()
    yield server
    server.stop()


@pytest.mark.parametrize("flavour", CALLERS)
def test_the_key_is_sent(flavour: str, api: Api) -> None:
    CALLERS[flavour](f"http://me:secret@127.0.0.1:{api.port}/v1?a=1&a=2")
    (head,) = api.heads
    assert head.lower().count("authorization:") == 1
    assert header_of(head, "authorization") == "Bearer sk-test"
    assert "a=1&a=2" in head.partition("\r\n")[0]
    assert "secret" not in head
