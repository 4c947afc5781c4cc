"""Models that other libraries build by hand, validate, subclass and annotate."""

from __future__ import annotations

import pickle
from typing import Any, List, Optional

import pydantic
import pytest

from openai import BaseModel, OpenAI
from openai._models import add_request_id, construct_type, construct_type_unchecked
from openai.types import CompletionUsage
from openai.types.chat import ChatCompletion, ChatCompletionMessage
from openai.types.chat.chat_completion import Choice
from openai.types.chat.chat_completion_chunk import ChoiceDelta
from openai.types.responses import ResponseInputParam, ResponseStreamEvent

PLAIN: Any = {
    "id": "c",
    "choices": [{"finish_reason": "stop", "index": 0, "message": {"role": "assistant", "content": "Hi"}}],
    "created": 1,
    "model": "m",
    "object": "chat.completion",
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}


class OwnChoice(Choice):
    finish_reason: str  # type: ignore[assignment]


class OwnCompletion(ChatCompletion):
    choices: List[OwnChoice]  # type: ignore[assignment]
    provider: Optional[str] = None


def by_hand() -> ChatCompletion:
    message = ChatCompletionMessage(role="assistant", content="Hi")
    usage = CompletionUsage(prompt_tokens=1, completion_tokens=1, total_tokens=2)
    choices = [Choice(finish_reason="stop", index=0, message=message)]
    return ChatCompletion(id="c", choices=choices, created=1, model="m", object="chat.completion", usage=usage)


def test_four_ways_to_the_same_model() -> None:
    models: List[Any] = [
        by_hand(),
        ChatCompletion.model_validate(PLAIN),
        ChatCompletion.model_construct(**PLAIN),
        construct_type(value=PLAIN, type_=ChatCompletion),
        construct_type_unchecked(value=PLAIN, type_=ChatCompletion),
    ]
    assert [model.choices[0].message.content for model in models] == ["Hi"] * 5
    assert all(model.model_dump(exclude_unset=True) == PLAIN for model in models)


def test_validation_is_strict_where_it_is_asked_for() -> None:
    with pytest.raises(pydantic.ValidationError):
        ChatCompletion.model_validate({"id": 1})


def test_events_are_told_apart_by_their_type() -> None:
    event: Any = construct_type(value={"type": "response.output_text.delta", "delta": "x"}, type_=ResponseStreamEvent)
    assert type(event).__name__ == "ResponseTextDeltaEvent"


def test_a_request_id_is_added() -> None:
    completion = by_hand()
    add_request_id(completion, "req_1")
    assert completion._request_id == "req_1"
    assert pickle.loads(pickle.dumps(completion)) == completion


def test_subclasses_elsewhere_inherit_fields_of_types_that_they_cannot_see() -> None:
    completion = OwnCompletion.model_validate(
        {**PLAIN, "provider": "p", "choices": [{**PLAIN["choices"][0], "finish_reason": "odd"}]}
    )
    assert completion.choices[0].finish_reason == "odd"
    assert completion.usage is not None
    assert completion.usage.total_tokens == 2


def test_models_are_fields_of_other_models() -> None:
    class Outer(pydantic.BaseModel):
        delta: ChoiceDelta
        completion: ChatCompletion

    outer = Outer.model_validate({"delta": {"content": "x"}, "completion": PLAIN})
    assert outer.completion.id == "c"
    assert "ChatCompletion" in str(Outer.model_json_schema())


def test_parameters_validate_as_dictionaries() -> None:
    adapter = pydantic.TypeAdapter[Any](ResponseInputParam)
    assert adapter.validate_python([{"role": "user", "content": "Hello"}])


@pytest.mark.usefixtures("server")
def test_the_users_own_models_are_results() -> None:
    class Named(BaseModel):
        id: str

    assert OpenAI().get("/models/gpt-4o", cast_to=Named).id == "gpt-4o"
