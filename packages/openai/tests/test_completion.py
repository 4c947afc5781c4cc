"""What completion shows at the prompt: what programs use, and nothing that only the packages need."""

from __future__ import annotations

from typing import Any, List
from unittest import mock

import pytest

import openai
from openai.types.responses import Response

CLIENTS = [openai.OpenAI(api_key="sk-none"), openai.AsyncOpenAI(api_key="sk-none")]


def shown(thing: object) -> List[str]:
    return [name for name in dir(thing) if not name.startswith("_")]


@pytest.mark.parametrize("client", CLIENTS)
def test_a_client_shows_what_programs_use(client: Any) -> None:
    names = shown(client)
    assert {"responses", "chat", "files", "api_key", "base_url", "max_retries", "timeout", "post", "close"} <= {*names}
    assert {"with_options", "with_raw_response", "webhook_secret"} <= {*names}
    assert not {"signer", "checked_max_retries", "credential", "attrname", "now"} & {*names}
    assert all(hasattr(client, name) for name in names if name != "bulk")


@pytest.mark.parametrize("client", CLIENTS)
def test_what_is_not_shown_is_still_there(client: Any) -> None:
    assert client.signer is None
    assert client.checked_max_retries(2) == 2


@pytest.mark.parametrize("client", CLIENTS)
def test_a_resource_shows_its_methods(client: Any) -> None:
    expected = ["cancel", "compact", "connect", "create", "delete", "input_items", "input_tokens", "parse", "retrieve"]
    assert shown(client.responses) == [*expected, "stream", "with_raw_response", "with_streaming_response"]


def test_a_response_shows_its_fields() -> None:
    response = Response.construct(id="resp_1", output=[], from_next_year=1)
    names = shown(response)
    assert {*Response.model_fields} | {"output_text", "from_next_year", "to_dict", "to_json", "model_dump"} <= {*names}
    assert not [name for name in names if isinstance(getattr(response, name), type)]
    assert not {"parse_obj", "schema_json", "update_forward_refs", "model_rebuild"} & {*names}


def test_fields_are_shown_whatever_they_are_called() -> None:
    assert "validate" in dir(openai.BaseModel.construct(validate=1))
    assert "validate" not in dir(openai.BaseModel.construct())


def test_a_class_shows_everything() -> None:
    assert {"model_validate", "construct", "IncompleteDetails"} <= {*dir(Response)}


def test_a_mock_of_a_client_has_its_resources() -> None:
    double = mock.create_autospec(CLIENTS[0], instance=True)
    assert callable(double.post)
    with pytest.raises(AttributeError):
        double.pots  # noqa: B018
