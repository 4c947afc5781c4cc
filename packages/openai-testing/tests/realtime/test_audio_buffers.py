from __future__ import annotations

import pytest

from openai_testing.realtime.audio_buffers import InputAudio, Turn
from openai_testing.realtime.formats import AudioFormat
from openai_testing.realtime.speech import wave_of
from openai_testing.realtime.voice_activity import Sensitivity, Started
from openai_testing.wire.errors import APIFailure

SPEECH = wave_of("Hellooo", "marin") * 3
SECOND = bytes(48_000)


def test_without_turn_detection_the_client_commits() -> None:
    buffer = InputAudio(AudioFormat(), None)
    assert buffer.append(SPEECH) == buffer.append(SECOND) == []
    assert not buffer.speaking
    assert buffer.commit() == SPEECH + SECOND
    assert buffer.end_ms == len(SPEECH + SECOND) // 48


@pytest.mark.parametrize(("ms", "shown"), [(0, "0.00ms"), (99, "99.00ms")])
def test_too_little_audio_cannot_be_committed(ms: int, shown: str) -> None:
    buffer = InputAudio(AudioFormat(), None)
    buffer.append(bytes(48 * ms))
    with pytest.raises(APIFailure, match=f"at least 100ms of audio, but buffer only has {shown}") as caught:
        buffer.commit()
    assert caught.value.code == "input_audio_buffer_commit_empty"


def test_speech_is_cut_out_with_its_padding() -> None:
    buffer = InputAudio(AudioFormat(), Sensitivity(), prefix_ms=100)
    started, turn = buffer.append(SECOND + SPEECH + SECOND)
    assert isinstance(started, Started)
    assert isinstance(turn, Turn)
    # The wave fades in, so that its first frame may be too quiet to count.
    assert 900 <= started.ms <= 940
    assert turn.end_ms - started.ms == len(turn.audio) // 48
    assert turn.end_ms <= 1000 + len(SPEECH) // 48 + 500
    assert not buffer.speaking


def test_hours_of_silence_are_not_kept() -> None:
    buffer = InputAudio(AudioFormat(), Sensitivity())
    for _ in range(100):
        buffer.append(SECOND)
    assert buffer.end_ms == 100_000
    assert len(buffer.commit()) <= 48 * 420


def test_clearing_forgets_speech_that_has_begun() -> None:
    buffer = InputAudio(AudioFormat(), Sensitivity())
    assert len(buffer.append(SPEECH)) == 1
    assert buffer.speaking
    buffer.clear()
    assert not buffer.speaking
    assert buffer.append(SECOND) == []


def test_telephony_is_understood_too() -> None:
    format_ = AudioFormat("audio/pcmu")
    buffer = InputAudio(format_, Sensitivity())
    found = buffer.append(format_.from_pcm(SPEECH + SECOND))
    assert [type(signal) for signal in found] == [Started, Turn]
