from __future__ import annotations

from typing import Any, Generic, List, TypeVar, Union

import pytest

from openai_core.aio.streams import AsyncStream
from openai_core.streaming.item_types import extract_stream_chunk_type, is_stream_class_type
from openai_core.streaming.reader import StreamBase
from openai_core.sync.streams import Stream

Item = TypeVar("Item")
Extra = TypeVar("Extra")


class OfBytes(Stream[bytes]):
    pass


class Below(OfBytes):
    pass


class OpenStream(AsyncStream[Item]):
    pass


class Swapped(Stream[Item], Generic[Extra, Item]):
    pass


class Fixed(Stream[bytes], Generic[Extra]):
    pass


@pytest.mark.parametrize(
    ("stream_cls", "item_type"),
    [
        (Stream[int], int),
        (AsyncStream[Union[int, str]], Union[int, str]),
        (OfBytes, bytes),
        (Below, bytes),
        (OpenStream[int], int),
        (Swapped[str, int], int),
        (Fixed[int], bytes),
        (Fixed, bytes),
    ],
)
def test_the_item_type_of_a_stream_class(stream_cls: Any, item_type: Any) -> None:
    assert is_stream_class_type(stream_cls)
    assert extract_stream_chunk_type(stream_cls) == item_type


@pytest.mark.parametrize("stream_cls", [Stream, AsyncStream, StreamBase, OpenStream, Swapped, int])
def test_a_class_without_an_item_type(stream_cls: Any) -> None:
    with pytest.raises(RuntimeError, match="has no item type"):
        extract_stream_chunk_type(stream_cls)
    with pytest.raises(RuntimeError, match=r"^mine$"):
        extract_stream_chunk_type(stream_cls, failure_message="mine")


@pytest.mark.parametrize("type_", [int, List[int], Union[int, str], None, "Stream"])
def test_what_is_no_stream_class(type_: Any) -> None:
    assert not is_stream_class_type(type_)


class Named(Generic[Extra]):
    pass


class NamedStream(Named[Extra], Stream[Item]):
    pass


def test_other_bases_are_passed_over() -> None:
    assert extract_stream_chunk_type(NamedStream[str, int]) is int
