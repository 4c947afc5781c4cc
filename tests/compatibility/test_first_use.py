"""Models that other pydantic code uses before the SDK has: as fields, as bases, and looked at."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import Any, Dict, List

import pydantic
import pytest

HEAD = """
import inspect, warnings
from typing import *
import pydantic
from pydantic import BaseModel, TypeAdapter
warnings.simplefilter("error")
class City(BaseModel):
    name: str
"""

USES: Dict[str, str] = {
    "a parsed response as a field": (
        "from openai.types.responses import ParsedResponse\n"
        "class Log(BaseModel):\n    response: ParsedResponse[City]\n"
        "assert 'ResponseError' in Log.model_json_schema()['$defs']"
    ),
    "a parsed completion as a field": (
        "from openai.types.chat import ParsedChatCompletion\n"
        "class Log(BaseModel):\n    completion: Optional[ParsedChatCompletion[City]] = None\n"
        "assert 'City' in Log.model_json_schema()['$defs']"
    ),
    "a subclass of a parsed response": (
        "from openai.types.responses import ParsedResponse\n"
        "class Own(ParsedResponse[City]):\n    provider: str = 'p'\n"
        "assert Own.construct(output=[], status='completed').model_dump()['provider'] == 'p'"
    ),
    "a response adapted": (
        "from openai.types.responses import Response\n"
        "assert TypeAdapter(List[Response]).json_schema()['type'] == 'array'"
    ),
    "events adapted": (
        "from openai.types.responses import ResponseStreamEvent\n"
        "made = TypeAdapter(ResponseStreamEvent).validate_python("
        "{'type': 'response.output_text.delta', 'delta': 'x', 'item_id': 'i', 'output_index': 0,"
        " 'content_index': 0, 'sequence_number': 1, 'logprobs': []})\n"
        "assert type(made).__name__ == 'ResponseTextDeltaEvent'"
    ),
    "a subclass that is built at once": (
        "from openai.types.responses import Response\n"
        "class Own(Response):\n    model_config = {'defer_build': False}\n    provider: Optional[str] = None\n"
        "assert 'provider' in Own.model_json_schema()['properties']"
    ),
    "a subclass with a field of its own type": (
        "from openai.types.chat import ChatCompletion\nfrom openai.types.chat.chat_completion import Choice\n"
        "class Own(Choice):\n    note: Optional[City] = None\n"
        "class Whole(ChatCompletion):\n    choices: List[Own]\n"
        "whole = Whole.construct(choices=[{'note': {'name': 'Oslo'}, 'message': {'content': 'x'}}])\n"
        "assert type(whole.choices[0].note) is City\n"
        "assert 'City' in Whole.model_json_schema()['$defs']"
    ),
    "a signature": (
        "from openai.types.chat import ChatCompletion\n"
        "assert list(inspect.signature(ChatCompletion).parameters)[:2] == ['id', 'choices']\n"
        "assert 'choices' in ChatCompletion.__signature__.parameters"
    ),
    "a dataclass": (
        "from openai.types import CreateEmbeddingResponse\n"
        "@pydantic.dataclasses.dataclass\nclass Log:\n    answer: CreateEmbeddingResponse\n"
        "assert TypeAdapter(Log).json_schema()['required'] == ['answer']"
    ),
    "validated arguments": (
        "from openai.types.chat import ChatCompletionMessage\n"
        "@pydantic.validate_call\ndef show(message: ChatCompletionMessage) -> Optional[str]:\n"
        "    return message.content\n"
        "assert show({'role': 'assistant', 'content': 'Hi'}) == 'Hi'"
    ),
    "a model made at run time": (
        "from openai.types.responses import Response\n"
        "Made = pydantic.create_model('Made', __base__=Response, provider=(str, ...))\n"
        "assert 'provider' in Made.model_json_schema()['required']"
    ),
}
NEWER_PYDANTIC = pytest.mark.skipif(
    tuple(map(int, pydantic.VERSION.split(".")[:2])) < (2, 11), reason="`model_fields` belonged to the metaclass"
)


@pytest.mark.parametrize("use", USES)
def test_the_first_use_of_a_model(use: str) -> None:
    ran = subprocess.run([sys.executable, "-c", HEAD + USES[use]], check=False, capture_output=True, text=True)
    assert not ran.returncode, ran.stderr


@NEWER_PYDANTIC
def test_fields_tell_their_types_before_first_use() -> None:
    code = (
        "from openai.types import CreateEmbeddingResponse as answer, Embedding\n"
        "from openai.types.responses import Response\n"
        "from typing import ForwardRef, List\n"
        "assert answer.model_fields['data'].annotation == List[Embedding]\n"
        "assert not [i for i in Response.model_fields.values() if isinstance(i.annotation, (str, ForwardRef))]\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert not ran.returncode, ran.stderr


def test_streaming_parameters_tell_what_they_require() -> None:
    from openai.types.chat import completion_create_params as chat
    from openai.types.responses import response_create_params as responses

    for params in (chat.CompletionCreateParamsStreaming, responses.ResponseCreateParamsStreaming):
        typed: Any = params
        assert "stream" in typed.__required_keys__
    never: Any = chat.CompletionCreateParamsNonStreaming
    assert "stream" not in never.__required_keys__


def test_instances_have_no_signature_of_their_class() -> None:
    from openai.types.chat import ChatCompletionMessage

    message = ChatCompletionMessage(role="assistant")
    names: List[str] = list(inspect.signature(ChatCompletionMessage).parameters)
    assert "role" in names
    assert not hasattr(message, "__signature__")
