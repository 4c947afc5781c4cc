"""The kinds of calls, written once for all flavours: generators that yield what a flavour has to do."""

from __future__ import annotations

from typing import Any, Callable, Dict, Generator, NamedTuple

from .answers import content, text

UPLOAD_BYTES = 1024 * 1024


class Do(NamedTuple):
    """Make this call; asynchronous flavours await it."""

    call: Callable[[], Any]


class Collect(NamedTuple):
    """Iterate over all of it."""

    iterable: Any


class Within(NamedTuple):
    """Enter the context manager and iterate over all that the function finds in it."""

    manager: Any
    parts: Callable[[Any], Any]


Steps = Generator[Any, Any, Any]


class Kind(NamedTuple):
    """A kind of call.

    Attributes:
        call: Makes it, for a name that the answer has to repeat.
        said: Reads the answer.
        expected: What a sound answer says.
    """

    call: Callable[[Any, str], Steps]
    said: Callable[[Any], Any]
    expected: Callable[[str], Any]


def _json(client: Any, name: str) -> Steps:
    return (yield Do(lambda: client.chat.completions.create(model=name, messages=[])))


def _stream(client: Any, name: str) -> Steps:
    stream = yield Do(lambda: client.chat.completions.create(model=name, messages=[], stream=True))
    return (yield Collect(stream))


def _download(client: Any, name: str) -> Steps:
    manager = client.files.with_streaming_response.content(name)
    return (yield Within(manager, lambda response: response.iter_bytes(4096)))


def _upload(client: Any, name: str) -> Steps:
    file = (name, b"0" * UPLOAD_BYTES)
    return (yield Do(lambda: client.files.create(file=file, purpose="assistants")))


def _pages(client: Any, name: str) -> Steps:
    page = yield Do(lambda: client.files.list(limit=2, purpose=name))
    return (yield Collect(page))


def _streamed_text(chunks: Any) -> str:
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


KINDS: Dict[str, Kind] = {
    "json": Kind(_json, lambda answer: answer.choices[0].message.content, text),
    "stream": Kind(_stream, _streamed_text, text),
    "download": Kind(_download, b"".join, content),
    "upload": Kind(_upload, lambda file: (file.id, file.bytes > UPLOAD_BYTES), lambda name: (name, True)),
    "pages": Kind(
        _pages, lambda files: [file.id for file in files], lambda name: [f"{name}-{number}" for number in range(4)]
    ),
}


def sound_call(client: Any, name: str) -> Steps:
    """A small call; returns whether its answer is its own."""
    model = yield Do(lambda: client.models.retrieve(name))
    return getattr(model, "id", None) == name
