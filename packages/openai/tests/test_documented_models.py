"""`help()`, JSON schemas and documents of FastAPI say what fields mean; what is sent to the API does not."""

from __future__ import annotations

import inspect
import json
import pydoc
import subprocess
import sys
from typing import Any, Dict, List

import pydantic
import pytest

from openai.lib._pydantic import to_strict_json_schema
from openai.lib.beta.agents import function_tool, pydantic_function_tool
from openai.types import FileCreateParams, FileObject
from openai.types.chat import ChatCompletion
from openai.types.responses import EasyInputMessageParam, Response, ResponseUsage

MEANING = "When the file is deleted by itself, in seconds since 1 January 1970 (UTC)"


class Answer(pydantic.BaseModel):
    """An answer with the file that it is about."""

    file: FileObject
    usage: ResponseUsage


def descriptions(schema: Any) -> int:
    """Counts the fields of models of the SDK that have a text."""
    models = [each for name, each in schema["$defs"].items() if each.get("properties")]
    return sum("description" in field for each in models for field in each["properties"].values())


@pytest.mark.parametrize("model, field", [(Response, "status"), (FileObject, "expires_at"), (ChatCompletion, "usage")])
def test_help_says_what_fields_mean(model: Any, field: str) -> None:
    documentation = inspect.getdoc(model) or ""
    assert f"\n    {field}: " in documentation
    assert f"\n |      {field}: " in pydoc.render_doc(model)


def test_a_schema_says_it_too() -> None:
    schema: Dict[str, Any] = FileObject.model_json_schema()
    assert MEANING in schema["properties"]["expires_at"]["description"]
    assert all("description" in each for each in schema["properties"].values())
    assert descriptions(Answer.model_json_schema()) > 10


def test_documents_of_fastapi() -> None:
    fastapi: Any = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()

    def show() -> Any: ...

    app.get("/", response_model=FileObject)(show)
    schema = app.openapi()["components"]["schemas"]["FileObject"]
    assert MEANING in schema["properties"]["expires_at"]["description"]


@pytest.mark.parametrize("sent, key", [(FileCreateParams, "purpose"), (EasyInputMessageParam, "phase")])
def test_typed_dicts_of_what_is_sent_say_it_too(sent: Any, key: str) -> None:
    assert f"\n    {key}: " in (inspect.getdoc(sent) or "")
    assert f"\n |      {key}: " in pydoc.render_doc(sent)


def test_schemas_of_typed_dicts_in_models_of_programs() -> None:
    class Chat(pydantic.BaseModel):
        messages: List[EasyInputMessageParam]

    keys = Chat.model_json_schema()["$defs"]["EasyInputMessageParam"]["properties"]
    assert keys["phase"]["description"].startswith("For messages of the model")
    assert "description" not in str(
        to_strict_json_schema(Chat)["$defs"]["EasyInputMessageParam"]["properties"]["phase"]
    )


@function_tool
def keep(answer: Answer) -> None:
    """Keeps an answer."""


def test_what_is_sent_says_nothing_of_it() -> None:
    made: Any = pydantic_function_tool(Answer, handler=print)
    for sent in (to_strict_json_schema(Answer), made.definition, keep.definition):
        assert '"$defs"' in json.dumps(sent)
        assert MEANING not in json.dumps(sent)
    alone: Any = pydantic_function_tool(FileObject, handler=print)
    assert alone.definition["description"] == "What is known about an uploaded file."
    assert MEANING not in json.dumps(alone.definition)


def test_nothing_is_read_before_somebody_asks() -> None:
    program = (
        "import sys, openai.types.responses\nfrom openai.types.responses import Response\n"
        "Response.construct(id='r', output=[]).to_dict()\n"
        "print({'openai_core.decoding.descriptions', 'openai_core.decoding.source_texts'} & {*sys.modules})"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"
