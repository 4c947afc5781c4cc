from __future__ import annotations

from types import SimpleNamespace
from typing import List

from hypothesis import given, strategies as st

from openai_realtime.audio import Playback, encode


def delta(audio: bytes, item_id: str = "item_1") -> SimpleNamespace:
    return SimpleNamespace(type="response.output_audio.delta", delta=encode(audio), item_id=item_id)


@given(st.lists(st.binary(max_size=40)), st.lists(st.integers(0, 30)))
def test_audio_comes_out_as_it_went_in_and_silence_after_it(pieces: List[bytes], sizes: List[int]) -> None:
    playback = Playback()
    for piece in pieces:
        assert playback.take(delta(piece))
    read = [playback.read(size) for size in sizes]
    assert [len(piece) for piece in read] == sizes
    joined, whole = b"".join(read), b"".join(pieces)
    assert joined == (whole + bytes(len(joined)))[: len(joined)]


def test_an_interruption_tells_what_was_heard() -> None:
    playback = Playback()
    assert playback.item_id is None
    playback.take(delta(bytes(48_000)))
    assert playback.waiting_ms == 1000
    playback.read(4_800)
    playback.clear()
    assert playback.waiting_ms == 0
    assert playback.read(10) == bytes(10)
    # Silence does not count.
    assert (playback.item_id, playback.played_ms) == ("item_1", 100)


def test_the_next_item_counts_from_its_beginning() -> None:
    playback = Playback()
    playback.take(delta(bytes(4_800)))
    playback.take(delta(bytes(4_800), "item_2"))
    playback.read(2_400)
    assert (playback.item_id, playback.played_ms) == ("item_1", 50)
    playback.read(4_800)
    assert (playback.item_id, playback.played_ms) == ("item_2", 50)


def test_other_events_are_passed_over() -> None:
    playback = Playback()
    assert not playback.take(SimpleNamespace(type="response.done"))
    assert playback.waiting_ms == 0
