from __future__ import annotations

import wave
from pathlib import Path
from types import SimpleNamespace

import pytest

from openai_core.errors import ArgumentError, UploadFileError, UploadFileNotFoundError
from openai_realtime.audio import WavWriter, encode, read_wav

SECOND = bytes(range(240)) * 200


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "answer.wav"
    with WavWriter(path) as answer:
        answer.write(SECOND)
        answer.write(encode(SECOND))
        assert answer.seconds == 2.0
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getframerate(), file.getsampwidth()) == (1, 24_000, 2)
        assert file.getnframes() == 48_000
    pieces = list(read_wav(path, chunk_ms=300))
    assert b"".join(pieces) == SECOND * 2
    assert [len(piece) for piece in pieces] == [14_400] * 6 + [9_600]


def test_only_audio_deltas_are_taken(tmp_path: Path) -> None:
    with WavWriter(tmp_path / "answer.wav") as answer:
        assert answer.take(SimpleNamespace(type="response.output_audio.delta", delta=encode(SECOND)))
        assert answer.take(SimpleNamespace(type="response.audio.delta", delta=encode(SECOND)))
        assert not answer.take(SimpleNamespace(type="response.done"))
        assert answer.seconds == 2.0


def test_closing_twice_is_fine_and_an_empty_file_opens(tmp_path: Path) -> None:
    answer = WavWriter(tmp_path / "answer.wav", rate=8_000)
    answer.close()
    answer.close()
    assert list(read_wav(tmp_path / "answer.wav", rate=8_000)) == []


def test_another_format_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    path = tmp_path / "stereo.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setframerate(44_100)
        file.setsampwidth(2)
        file.writeframes(bytes(400))
    with pytest.raises(ArgumentError, match=r"has 2 channel.*44100 Hz and 16 bits, but the session takes 1 channel"):
        read_wav(path)


@pytest.mark.parametrize("content", [b"", b"ID3 this is music", b"RIFF\x00\x00\x00\x00WAVE"])
def test_what_is_no_wav_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "sound.wav"
    path.write_bytes(content)
    with pytest.raises(ArgumentError, match="is no WAV file of PCM"):
        read_wav(path)


def test_files_that_cannot_be_read_name_themselves(tmp_path: Path) -> None:
    with pytest.raises(UploadFileNotFoundError, match=r"none\.wav"):
        read_wav(tmp_path / "none.wav")
    with pytest.raises(UploadFileError, match=tmp_path.name):
        read_wav(tmp_path)
