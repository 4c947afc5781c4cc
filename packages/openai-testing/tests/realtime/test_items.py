from __future__ import annotations

import base64
from typing import Any, Dict, List

import pytest

from openai_testing.identifiers import Identifiers
from openai_testing.realtime.formats import AudioFormat
from openai_testing.realtime.items import Conversation
from openai_testing.wire.errors import APIFailure
from openai_testing.wire.parameters import Parameters


@pytest.fixture
def conversation() -> Conversation:
    return Conversation(Identifiers().new)


def message(text: str, **more: Any) -> Dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}], **more}


def create(conversation: Conversation, item: Any, **more: Any) -> Dict[str, Any]:
    return conversation.create(Parameters({"item": item, **more}))


def texts(conversation: Conversation) -> List[str]:
    return [turn.text for turn in conversation.turns()]


def test_items_go_where_the_client_wants_them(conversation: Conversation) -> None:
    first = create(conversation, message("one", id="item_1"))
    assert (first["object"], first["status"]) == ("realtime.item", "completed")
    create(conversation, message("three"))
    second = create(conversation, message("two"), previous_item_id="item_1")
    create(conversation, message("zero"), previous_item_id="root")
    assert texts(conversation) == ["zero", "one", "two", "three"]
    assert conversation.before(second) == "item_1"


@pytest.mark.parametrize(
    ("item", "param"),
    [
        (None, "item"),
        ({}, "item.type"),
        ({"type": "poem"}, "item.type"),
        ({"type": "message", "role": "user"}, "item.content"),
        ({"type": "message", "content": []}, "item.role"),
        (message("x", role="king"), "item.role"),
        (message("x", content=[{"type": "output_text", "text": "x"}]), "item.content[0].type"),
        (message("x", content=[{"type": "input_text"}]), "item.content[0].text"),
        ({"type": "function_call_output", "call_id": "call_x", "output": "1"}, "item.call_id"),
        ({"type": "function_call", "name": "f"}, "item.arguments"),
    ],
)
def test_bad_items_are_refused(conversation: Conversation, item: Any, param: str) -> None:
    with pytest.raises(APIFailure) as caught:
        create(conversation, item)
    assert caught.value.param == param
    assert not conversation.items


def test_identifiers_are_taken_once_and_must_exist(conversation: Conversation) -> None:
    create(conversation, message("one", id="item_1"))
    with pytest.raises(APIFailure, match="already exists"):
        create(conversation, message("two", id="item_1"))
    with pytest.raises(APIFailure, match="'nope' not found") as caught:
        create(conversation, message("two"), previous_item_id="nope")
    assert caught.value.param == "previous_item_id"


def test_results_of_functions_belong_to_their_calls(conversation: Conversation) -> None:
    create(conversation, {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "call_1"})
    create(conversation, {"type": "function_call_output", "call_id": "call_1", "output": "42"})
    assert [(turn.role, turn.text) for turn in conversation.turns()] == [("assistant", ""), ("tool", "42")]


def test_approvals_are_items_too(conversation: Conversation) -> None:
    item = create(conversation, {"type": "mcp_approval_response", "approval_request_id": "x", "approve": True})
    assert item["approve"] is True
    assert conversation.turns() == []


def test_images_are_counted(conversation: Conversation) -> None:
    part = {"type": "input_image", "image_url": "data:image/png;base64,AA=="}
    create(conversation, message("", content=[part, {"type": "input_text", "text": "What is it?"}]))
    (turn,) = conversation.turns()
    assert (turn.text, turn.images) == ("What is it?", 1)


def spoken(conversation: Conversation, ms: int = 1000) -> Dict[str, Any]:
    part = {"type": "output_audio", "transcript": "Hello there"}
    item = {"id": "item_a", "type": "message", "role": "assistant", "status": "completed", "content": [part]}
    return conversation.add(item, bytes(48 * ms))


def test_truncation_cuts_the_sound_and_forgets_the_text(conversation: Conversation) -> None:
    spoken(conversation)
    conversation.truncate("item_a", 0, 300, AudioFormat())
    (part,) = conversation.retrieve("item_a")["content"]
    assert part["transcript"] == ""
    assert len(base64.b64decode(part["audio"])) == 48 * 300
    with pytest.raises(APIFailure, match="Audio content of 300ms is already shorter than 301ms"):
        conversation.truncate("item_a", 0, 301, AudioFormat())


def test_only_spoken_answers_can_be_truncated(conversation: Conversation) -> None:
    create(conversation, message("one", id="item_1"))
    spoken(conversation)
    for identifier, index in (("item_1", 0), ("item_a", 1)):
        with pytest.raises(APIFailure, match="Only model output audio"):
            conversation.truncate(identifier, index, 0, AudioFormat())


def test_deleted_items_are_gone(conversation: Conversation) -> None:
    spoken(conversation)
    conversation.delete("item_a")
    assert conversation.last_id is None
    assert not conversation.audio
    for action in (conversation.delete, conversation.retrieve):
        with pytest.raises(APIFailure, match="'item_a' not found"):
            action("item_a")


def test_the_sound_of_old_items_is_forgotten(conversation: Conversation) -> None:
    for number in range(60):
        conversation.add({"id": f"item_{number}", "type": "message", "role": "user", "content": []}, b"ab")
    assert len(conversation.audio) == 50
    assert "item_59" in conversation.audio
