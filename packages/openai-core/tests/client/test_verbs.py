"""The verbs make options and hand them to `request`."""

from __future__ import annotations

from typing import Any, List

import pytest

from openai_core.errors import ArgumentError
from openai_core.options import FinalRequestOptions
from openai_core.sync.calls import Verbs


class Recorder(Verbs):
    """A client that shows what its verbs ask for."""

    def request(
        self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        return options, cast_to, stream, stream_cls

    def _request_api_list(self, model: Any, page: Any, options: FinalRequestOptions) -> Any:
        return options, model, page


def asked(verb: str, **arguments: Any) -> FinalRequestOptions:
    options, cast_to, stream, stream_cls = getattr(Recorder(), verb)("/things", cast_to=int, **arguments)
    assert (cast_to, stream, stream_cls) == (int, False, None)
    assert isinstance(options, FinalRequestOptions)
    return options


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_each_verb_names_its_method_and_path(verb: str) -> None:
    options = asked(verb, options={"params": {"limit": 1}, "max_retries": 0})
    assert (options.method, options.url, options.params, options.max_retries) == (verb, "/things", {"limit": 1}, 0)


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
def test_bodies(verb: str) -> None:
    assert asked(verb, body={"a": 1}).json_data == {"a": 1}
    assert asked(verb, content=b"raw").content == b"raw"


@pytest.mark.parametrize("verb", ["post", "put", "patch"])
def test_files_are_brought_into_one_form(verb: str) -> None:
    options = asked(verb, body={"purpose": "p"}, files={"file": ("a.txt", b"x")})
    assert options.json_data == {"purpose": "p"}
    assert [name for name, _ in options.files] == ["file"]  # type: ignore[union-attr]


@pytest.mark.parametrize("verb", ["get", "post"])
def test_streams(verb: str) -> None:
    answer = getattr(Recorder(), verb)("/things", cast_to=int, stream=True, stream_cls=list)
    assert answer[1:] == (int, True, list)


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
def test_a_body_beside_content_is_refused(verb: str) -> None:
    with pytest.raises(ArgumentError, match="pass either `content`, or `body` and `files`"):
        asked(verb, body={}, content=b"")


def test_files_beside_content_are_refused() -> None:
    with pytest.raises(ArgumentError, match="content"):
        asked("post", content=b"raw", files={"file": b"x"})


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
def test_bytes_as_body_are_deprecated(verb: str) -> None:
    with pytest.warns(DeprecationWarning, match="content") as caught:
        assert asked(verb, body=b"raw").json_data == b"raw"
    assert caught[0].filename == __file__


@pytest.mark.parametrize(("arguments", "method"), [({}, "get"), ({"method": "post", "body": {"q": "x"}}, "post")])
def test_lists(arguments: Any, method: str) -> None:
    options, model, page = Recorder().get_api_list("/things", model=int, page=List[int], **arguments)
    assert (options.method, options.json_data, model, page) == (method, arguments.get("body"), int, List[int])


def test_an_unknown_option_is_refused() -> None:
    with pytest.raises(TypeError, match="colour"):
        asked("get", options={"colour": "red"})
