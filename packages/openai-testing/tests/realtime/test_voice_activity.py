from __future__ import annotations

import math
import struct
from typing import List

from hypothesis import given, strategies as st

from openai_testing.realtime.speech import syllables, wave_of
from openai_testing.realtime.voice_activity import Sensitivity, Started, Stopped, VoiceActivity, level

RATE = 24_000


def sound(ms: int, loudness: int = 8000) -> bytes:
    count = RATE * ms // 1000
    return struct.pack(f"<{count}h", *(int(loudness * math.sin(n / 20)) for n in range(count)))


def silence(ms: int) -> bytes:
    return bytes(RATE * ms // 1000 * 2)


def test_speech_is_found_by_its_energy() -> None:
    activity = VoiceActivity(Sensitivity(), RATE)
    assert activity.feed(silence(400)) == []
    assert activity.feed(sound(600)) == [Started(400)]
    assert activity.speaking
    assert activity.feed(silence(480)) == []
    assert activity.feed(silence(100)) == [Stopped(1500)]
    assert not activity.speaking


def test_a_click_is_no_speech() -> None:
    activity = VoiceActivity(Sensitivity(), RATE)
    assert activity.feed(silence(100) + sound(20) + silence(400)) == []


def test_a_pause_within_speech_is_no_end() -> None:
    activity = VoiceActivity(Sensitivity(silence_ms=300), RATE)
    assert activity.feed(sound(200) + silence(200) + sound(200) + silence(300)) == [Started(0), Stopped(900)]


def test_the_threshold_decides_what_is_loud() -> None:
    quiet = sound(200, loudness=500)
    assert VoiceActivity(Sensitivity(threshold=0.5), RATE).feed(quiet) == []
    assert VoiceActivity(Sensitivity(threshold=0.2), RATE).feed(quiet) == [Started(0)]


def test_time_goes_on_from_what_came_before() -> None:
    assert VoiceActivity(Sensitivity(), RATE, start_ms=5000).feed(sound(100)) == [Started(5000)]


@given(st.lists(st.integers(1, 5000), max_size=8))
def test_the_size_of_pieces_does_not_matter(cuts: List[int]) -> None:
    audio = silence(60) + sound(100) + silence(600)
    whole = VoiceActivity(Sensitivity(), RATE).feed(audio)
    activity, found, start = VoiceActivity(Sensitivity(), RATE), [], 0
    for cut in [*cuts, len(audio)]:
        found += activity.feed(audio[start : start + cut])
        start += cut
    assert found == whole


def test_the_level_is_the_root_mean_square() -> None:
    assert level(b"") == 0.0
    assert level(struct.pack("<2h", 3, 4)) == math.sqrt(12.5)


def test_spoken_text_is_speech_and_differs_by_voice() -> None:
    wave = b"".join(wave_of(piece, "marin") for piece in syllables("Hello there, how are you?"))
    assert VoiceActivity(Sensitivity(), RATE).feed(wave + silence(600))[0] == Started(0)
    assert wave_of("Hello", "marin") != wave_of("Hello", "cedar")
    assert len(wave_of("Hello", "marin", speed=1.5)) < len(wave_of("Hello", "marin"))
    assert level(wave_of(" ", "marin")) == 0.0
