"""What the fields of events mean stands in `__doc__`, `help()` and JSON schemas, and is read when somebody asks."""

from __future__ import annotations

import inspect
import pydoc
import subprocess
import sys
from typing import Any

import pytest

from openai_webhooks import descriptions, types
from openai_webhooks.descriptions import field_texts
from openai_webhooks.models import EventModel
from openai_webhooks.types import BatchCompletedWebhookEvent, SafetyAlertCreatedWebhookEvent

ABOUT_TIME = "When the event happened, in seconds since 1 January 1970 (UTC)."


@pytest.mark.parametrize("name", [name for name in types.__all__ if name != "UnwrapWebhookEvent"])
def test_each_event_describes_each_of_its_fields(name: str) -> None:
    event = getattr(types, name)
    assert field_texts(event).keys() == event.model_fields.keys()
    properties = event.model_json_schema()["properties"]
    assert all(each["description"] for each in properties.values())


def test_the_docstring_holds_the_texts_of_the_fields() -> None:
    documentation = BatchCompletedWebhookEvent.__doc__ or ""
    first, _, rest = documentation.partition("\n\nAttributes:\n")
    assert first == "A batch is done; its output file can be fetched."
    assert f"    created_at: {ABOUT_TIME}" in rest.splitlines()
    assert inspect.getdoc(BatchCompletedWebhookEvent) == documentation
    assert ABOUT_TIME in pydoc.render_doc(BatchCompletedWebhookEvent)


def test_json_schemas_describe_the_class_and_its_fields_apart() -> None:
    schema = SafetyAlertCreatedWebhookEvent.model_json_schema()
    assert "Attributes" not in schema["description"]
    assert schema["properties"]["created_at"]["description"] == ABOUT_TIME
    assert schema["$defs"]["Data"]["properties"]["id"]["description"]


def test_documents_of_fastapi_hold_them() -> None:
    fastapi = pytest.importorskip("fastapi")
    app: Any = fastapi.FastAPI()

    def show() -> Any: ...

    app.get("/", response_model=BatchCompletedWebhookEvent)(show)
    found = app.openapi()["components"]["schemas"]["BatchCompletedWebhookEvent"]
    assert found["properties"]["created_at"]["description"] == ABOUT_TIME


def test_classes_of_programs_have_what_they_inherit_and_say_themselves() -> None:
    class Mine(BatchCompletedWebhookEvent):
        """An event with a note."""

        note: str = ""
        """Nobody reads this at run time."""

    assert Mine.__doc__ == "An event with a note."
    schema = Mine.model_json_schema()
    assert schema["properties"]["created_at"]["description"] == ABOUT_TIME
    assert "description" not in schema["properties"]["note"]
    assert EventModel.model_json_schema()["properties"] == {}


@pytest.mark.parametrize("loader", [None, type("Loader", (), {"get_source": lambda self, name: "class"})()])
def test_without_a_source_there_are_no_texts(loader: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["openai_webhooks.types.batches"].__spec__, "loader", loader)
    descriptions._attribute_texts.cache_clear()
    try:
        assert field_texts(BatchCompletedWebhookEvent) == {}
        assert BatchCompletedWebhookEvent.__doc__ == "A batch is done; its output file can be fetched."
    finally:
        descriptions._attribute_texts.cache_clear()


def test_nothing_is_read_before_somebody_asks() -> None:
    code = (
        "from openai_webhooks import descriptions; from openai_webhooks.types import BatchCompletedWebhookEvent as E; "
        "E(id='e', created_at=1, data={'id': 'b'}, type='batch.completed').to_json(); "
        "print(descriptions._attribute_texts.cache_info().currsize); E.__doc__; "
        "print(descriptions._attribute_texts.cache_info().currsize)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["0", "1"]
