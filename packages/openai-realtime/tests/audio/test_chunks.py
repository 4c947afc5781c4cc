from __future__ import annotations

import base64
import json
from array import array
from types import SimpleNamespace
from typing import List

import pytest
from hypothesis import given, strategies as st

from openai_core.errors import ArgumentError
from openai_realtime.audio import PCM16, ULAW, Chunker, append_event, decode, encode
from openai_realtime.audio.chunks import audio_of


def test_formats_know_their_sizes() -> None:
    assert PCM16.bytes_of(100) == 4800
    assert ULAW.bytes_of(20) == 160
    assert PCM16.milliseconds_of(48_000) == 1000
    # Never half a sample.
    assert PCM16.bytes_of(0.03) % 2 == 0


@given(st.binary())
def test_base64_is_the_standard_one_both_ways(chunk: bytes) -> None:
    assert encode(chunk) == base64.b64encode(chunk).decode()
    assert decode(encode(chunk)) == chunk


def test_any_buffer_can_be_encoded() -> None:
    samples = array("h", [1, -2, 300])
    assert decode(encode(samples)) == samples.tobytes()
    assert decode(encode(memoryview(b"abcd")[2:])) == b"cd"


def test_what_is_no_base64_is_refused() -> None:
    with pytest.raises(ArgumentError, match="no base64 of audio, but 'abc'"):
        decode("abc")
    with pytest.raises(ArgumentError):
        decode("ü")


@given(st.binary())
def test_the_event_is_the_json_that_an_encoder_would_write(chunk: bytes) -> None:
    event = json.loads(append_event(chunk))
    assert event == {"type": "input_audio_buffer.append", "audio": encode(chunk)}
    live = append_event(chunk, event="session.input_audio.append")
    assert json.loads(live)["type"] == "session.input_audio.append"


@pytest.mark.parametrize("name", ["response.output_audio.delta", "response.audio.delta", "session.output_audio.delta"])
def test_audio_is_found_under_current_and_older_names(name: str) -> None:
    assert audio_of(SimpleNamespace(type=name, delta=encode(b"ab"))) == b"ab"


def test_other_events_carry_no_audio() -> None:
    assert audio_of(SimpleNamespace(type="response.output_text.delta", delta="Hello")) is None


@given(st.lists(st.binary(max_size=50)), st.integers(1, 20))
def test_chunks_join_to_what_was_fed(pieces: List[bytes], size: int) -> None:
    chunker = Chunker(size)
    chunks = [bytes(chunk) for piece in pieces for chunk in chunker.feed(piece)]
    rest = chunker.flush()
    assert b"".join([*chunks, rest]) == b"".join(pieces)
    assert all(len(chunk) == size for chunk in chunks)
    assert len(rest) < size
    assert chunker.flush() == b""


def test_chunks_are_views_of_the_piece() -> None:
    piece = bytes(1000)
    assert [chunk.obj is piece for chunk in Chunker(100).feed(piece)] == [True] * 10


def test_a_chunk_cannot_be_empty() -> None:
    with pytest.raises(ArgumentError, match="at least 1 byte, but size=0"):
        Chunker(0)
