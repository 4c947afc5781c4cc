"""The output items of a streamed response."""

from __future__ import annotations

from typing import Any, Optional

import pytest

from openai_core.models import BaseModel
from openai_rest.helpers.streaming.errors import StreamStateError
from openai_rest.helpers.streaming.responses.snapshot import OutputItems


class Item(BaseModel):
    type: str
    id: Any = None
    call_id: Any = None


A, B = Item(type="reasoning", id="a"), Item(type="reasoning", id="b")


def test_items_are_shown_in_order_as_they_grow_and_when_they_are_done() -> None:
    items = OutputItems([A])
    items.add(3, B)
    items.finish(3, B, "shown")
    assert items.unfinished(0) is A
    assert items.shown() == [A, "shown"]
    assert items.all() == [A, B]
    assert items.all() == [A, B]


def test_an_item_begins_once() -> None:
    items = OutputItems()
    items.add(0, A)
    with pytest.raises(StreamStateError, match="place 0"):
        items.add(0, B)
    with pytest.raises(StreamStateError, match="place 1, which has not begun"):
        items.unfinished(1)


def test_an_item_is_done_as_the_one_that_began() -> None:
    items = OutputItems([A])
    with pytest.raises(StreamStateError, match="another one"):
        items.finish(0, B, B)
    with pytest.raises(StreamStateError, match="another one"):
        items.finish(0, Item(type="message", id="a"), A)


@pytest.mark.parametrize("kind", ["message", "function_call"])
@pytest.mark.parametrize("missing", [None, ""])
def test_an_item_that_is_done_need_not_repeat_its_ids(kind: str, missing: Optional[str]) -> None:
    items = OutputItems([Item(type=kind, id="a", call_id="c")])
    done = Item(type=kind, id=missing, call_id=missing)
    items.finish(0, done, done)
    items.check_against([Item(type=kind, id="a", call_id="c")])
    assert items.all() == [done]


def test_an_item_is_done_at_one_place() -> None:
    items = OutputItems()
    items.finish(0, A, A)
    items.finish(0, A, A)
    with pytest.raises(StreamStateError, match="another place"):
        items.finish(1, A, A)


def test_calls_are_known_by_their_call_and_may_get_an_id() -> None:
    items = OutputItems([Item(type="function_call", call_id="c")])
    items.finish(0, Item(type="function_call", call_id="c", id="fc"), A)
    with pytest.raises(StreamStateError, match="another id"):
        items.check_against([Item(type="function_call", call_id="c", id="other")])


def test_newer_versions_of_items_that_are_done() -> None:
    items = OutputItems()
    items.finish(0, A, A)
    newer = Item(type="reasoning", id="a")
    items.update([newer, B])
    assert items.all()[0] is newer
    items.update(None)
    with pytest.raises(StreamStateError, match="twice"):
        items.update([A, Item(type="reasoning", id="a")])


def test_a_call_that_gets_another_id_is_no_newer_version() -> None:
    items = OutputItems()
    items.finish(0, Item(type="function_call", call_id="c", id="x"), A)
    with pytest.raises(StreamStateError, match="another id"):
        items.update([Item(type="function_call", call_id="c", id="y")])


def test_a_complete_response_holds_what_has_begun() -> None:
    items = OutputItems([A])
    items.check_against([A])
    with pytest.raises(StreamStateError, match="place 0 is not"):
        items.check_against([B])
    items.finish(0, A, A)
    items.check_against(None)


@pytest.mark.parametrize("odd", [{"id": []}, {"call_id": {}}, {"type": [None]}])
def test_what_is_no_id_tells_items_apart_all_the_same(odd: Any) -> None:
    item = Item.construct(**{"type": "reasoning", **odd})
    items = OutputItems([item])
    items.finish(0, item, item)
    items.check_against([item, A])
