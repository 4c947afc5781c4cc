"""What clients carry."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core.options import NOT_GIVEN
from openai_rest.aio.mounts import AsyncRestResources
from openai_rest.sync.mounts import RestResources


class Recorder:
    """The verbs of a client; returns what it is called with."""

    def __getattr__(self, verb: str) -> Any:
        if verb not in ("get", "post", "patch", "put", "delete", "get_api_list"):
            raise AttributeError(verb)

        def record(*arguments: Any, **options: Any) -> Any:
            return verb, arguments, options

        return record


class Client(RestResources, Recorder):
    pass


class AsyncClient(AsyncRestResources, Recorder):
    pass


@pytest.mark.parametrize("client_class", [Client, AsyncClient])
def test_resources_are_made_once(client_class: Any) -> None:
    client = client_class()
    assert client.chat is client.chat
    assert client.chat.completions is client.chat.completions
    assert client.fine_tuning.jobs.checkpoints is client.fine_tuning.jobs.checkpoints
    for name in ("chat", "completions", "embeddings", "files", "fine_tuning", "models", "responses"):
        assert getattr(client, name)._client is client


@pytest.mark.parametrize("client_class", [Client, AsyncClient])
def test_a_slip_is_answered_with_the_right_place(client_class: Any) -> None:
    with pytest.raises(AttributeError, match=r"client\.responses"):
        _ = client_class().chat.responses
    with pytest.raises(AttributeError, match="nonsense"):
        _ = client_class().chat.nonsense


def test_a_call_names_its_operation() -> None:
    client: Any = Client()
    verb, (url,), options = client.chat.completions.create(messages=[], model="m", n=None, stream=True)
    assert (verb, url) == ("post", "/chat/completions")
    assert options["body"] == {"messages": [], "model": "m", "n": None, "stream": True}
    assert options["stream"] is True
    assert options["cast_to"].__name__ == "ChatCompletion"


def test_path_and_query_parameters_go_to_their_places() -> None:
    client: Any = Client()
    verb, (url,), options = client.fine_tuning.jobs.list_events("job", limit=3)
    assert (verb, url) == ("get_api_list", "/fine_tuning/jobs/job/events")
    assert options["options"]["params"] == {"limit": 3}


def test_embeddings_travel_as_base64() -> None:
    client: Any = Client()
    _, _, options = client.embeddings.create(input="a", model="m")
    assert options["body"] == {"input": "a", "model": "m", "encoding_format": "base64"}
    assert options["options"]["post_parser"] is not NOT_GIVEN


def test_uploads_are_multipart() -> None:
    client: Any = Client()
    _, _, options = client.files.create(file=("a.txt", b"hi"), purpose="batch")
    assert options["body"] == {"purpose": "batch"}
    assert [name for name, _ in options["files"]] == ["file"]
