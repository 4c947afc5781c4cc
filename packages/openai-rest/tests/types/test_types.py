"""Models read, print and validate as users know them."""

from __future__ import annotations

import pickle
from typing import Any, Dict

from openai_core.models import construct_type
from openai_rest.types.chat import ChatCompletionChunk
from openai_rest.types.response_items import ResponseInputItemVariants
from openai_rest.types.responses import Response, ResponseOutputMessage

CHUNK: Dict[str, Any] = {
    "id": "chunk",
    "choices": [{"delta": {"content": "hi"}, "index": 0, "finish_reason": None}],
    "created": 1,
    "model": "m",
    "object": "chat.completion.chunk",
}
RESPONSE: Dict[str, Any] = {
    "id": "resp",
    "output": [
        {"type": "reasoning", "id": "r", "summary": []},
        {
            "type": "message",
            "id": "msg",
            "role": "assistant",
            "status": "completed",
            "content": [
                {"type": "output_text", "text": "a", "annotations": []},
                {"type": "refusal", "refusal": "no"},
                {"type": "output_text", "text": "b", "annotations": []},
            ],
        },
    ],
}


def test_helpers_have_short_names() -> None:
    chunk = ChatCompletionChunk.model_validate(CHUNK)
    assert isinstance(chunk.choices[0].delta, ChatCompletionChunk.ChoiceDelta)
    assert type(chunk.choices[0].delta).__name__ == "ChoiceDelta"
    assert "choices=[Choice(delta=ChoiceDelta(" in repr(chunk)


def test_validated_and_decoded_models_are_equal() -> None:
    decoded = construct_type(value=CHUNK, type_=ChatCompletionChunk)
    assert decoded == ChatCompletionChunk.model_validate(CHUNK)
    assert ChatCompletionChunk.model_json_schema()["properties"]["choices"]["type"] == "array"


def test_unions_are_told_apart() -> None:
    response: Any = construct_type(value=RESPONSE, type_=Response)
    assert isinstance(response.output[1], ResponseOutputMessage)


def test_output_text_joins_the_texts_of_messages() -> None:
    response: Any = construct_type(value=RESPONSE, type_=Response)
    assert response.output_text == "ab"


def test_output_text_of_an_empty_response() -> None:
    empty: Any = construct_type(value={"id": "resp", "output": []}, type_=Response)
    assert empty.output_text == ""


def test_nested_models_pickle() -> None:
    chunk = ChatCompletionChunk.model_validate(CHUNK)
    assert pickle.loads(pickle.dumps(chunk)) == chunk


def test_variants_of_a_union_live_in_a_class_of_their_own() -> None:
    assert ResponseInputItemVariants.Message.__name__ == "Message"
