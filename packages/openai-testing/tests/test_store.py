from __future__ import annotations

import pytest

from openai_testing.state import State
from openai_testing.store import Store
from openai_testing.wire.errors import APIFailure
from openai_testing.wire.parameters import QueryParameters


def test_objects_are_kept_found_and_removed() -> None:
    store = Store(State(clock=lambda: 5.0), "Cat", "cat_", "animal.cat")
    tom = store.add(name="Tom")
    old = store.add(name="Old", created_at=1, object="animal")
    assert (tom["id"][:4], tom["object"], tom["created_at"], old["created_at"]) == ("cat_", "animal.cat", 5, 1)
    assert store.find(tom["id"]) is tom
    assert store.page(QueryParameters([]))["data"] == [old, tom]
    assert store.page(QueryParameters([]), only=lambda item: item["name"] == "Tom")["data"] == [tom]
    assert store.remove(tom["id"]) == {"id": tom["id"], "object": "animal.cat.deleted", "deleted": True}
    with pytest.raises(APIFailure, match="No such Cat"):
        store.find(tom["id"])
