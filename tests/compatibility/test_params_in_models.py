"""Parameters of the API in users' own models, and in the endpoints that they make of them."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Callable, Dict, List, Union

import pydantic
import pytest

from openai.types.chat import ChatCompletionMessageParam, completion_create_params
from openai.types.responses import ResponseInputParam

Message = ChatCompletionMessageParam
PARTS: List[Any] = [{"type": "text", "text": "Hi"}]
MESSAGES: List[Any] = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": PARTS},
    {
        "role": "assistant",
        "content": None,
        "tool_calls": [{"id": "t", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
    },
    {"role": "tool", "tool_call_id": "t", "content": [{"type": "text", "text": "42"}]},
]
INPUT: List[Any] = [
    {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
    {"type": "function_call_output", "call_id": "c", "output": [{"type": "input_text", "text": "42"}]},
]


class Session(pydantic.BaseModel):
    messages: List[Message]


class Turn(pydantic.BaseModel):
    items: Union[str, ResponseInputParam]


SESSION = Session(messages=MESSAGES)
READERS: Dict[str, Callable[[Session], Any]] = {
    "dumped": lambda session: session.model_dump()["messages"],
    "as JSON": lambda session: Session.model_validate_json(session.model_dump_json()).messages,
    "copied": lambda session: session.model_copy(deep=True).messages,
    "deep copied": lambda session: copy.deepcopy(session).messages,
    "pickled": lambda session: pickle.loads(pickle.dumps(session)).messages,
    "validated again": lambda session: Session.model_validate(session.model_dump()).messages,
    "read": lambda session: session.messages,
}


@pytest.mark.parametrize("reader", READERS)
def test_each_reader_finds_all_that_was_given(reader: str) -> None:
    session = Session(messages=MESSAGES)
    assert READERS[reader](session) == MESSAGES
    assert READERS[reader](session) == MESSAGES
    assert session == SESSION


def test_items_of_responses_are_found_twice() -> None:
    turn = Turn(items=INPUT)
    assert turn.model_dump() == turn.model_dump() == {"items": INPUT}
    assert Turn(items="Hi").model_dump() == {"items": "Hi"}


@pytest.mark.parametrize(
    "kind", [tuple, lambda parts: (each for each in parts), lambda parts: dict(enumerate(parts)).values()]
)
def test_other_iterables_become_lists(kind: Callable[[List[Any]], Any]) -> None:
    assert Session(messages=[{"role": "user", "content": kind(PARTS)}]).model_dump() == {
        "messages": [{"role": "user", "content": PARTS}]
    }


@pytest.mark.parametrize("content", [{"text": "Hi"}, 5, iter(PARTS)])
def test_what_is_no_list_of_parts_is_refused(content: Any) -> None:
    with pytest.raises(pydantic.ValidationError):
        Session(messages=[{"role": "user", "content": content}])


def test_the_whole_call_is_a_model() -> None:
    adapter = pydantic.TypeAdapter[Any](completion_create_params.CompletionCreateParamsNonStreaming)
    given = {"model": "m", "messages": MESSAGES, "stop": ["a", "b"], "metadata": {"k": "v"}}
    assert adapter.dump_python(adapter.validate_python(given)) == given
    assert adapter.json_schema()["properties"]["messages"]["type"] == "array"


def test_an_endpoint_echoes_what_it_was_sent() -> None:
    fastapi = pytest.importorskip("fastapi")
    testclient = pytest.importorskip("fastapi.testclient", exc_type=ImportError)
    app = fastapi.FastAPI()

    async def echo(session: Session) -> Session:
        return session

    echo.__annotations__ = {"session": Session, "return": Session}
    app.post("/echo")(echo)
    schemas = app.openapi()["components"]["schemas"]
    assert {"ChatCompletionUserMessageParam", "File", "FileFile", "ImageURL"} <= set(schemas)
    answer = testclient.TestClient(app).post("/echo", json={"messages": MESSAGES})
    assert answer.json() == {"messages": MESSAGES}
