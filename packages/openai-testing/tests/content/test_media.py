from __future__ import annotations

import io
import wave
import zlib

import pytest

from openai_testing.content import media
from openai_testing.content.images import sniff


@pytest.mark.parametrize(("width", "height"), [(1, 1), (2, 3), (17, 5), (1024, 1024)])
def test_images_are_whole(width: int, height: int) -> None:
    data = media.png(width, height, 1)
    assert sniff(data) == ("PNG", width, height)
    start, kinds, pixels = 8, [], b""
    while start < len(data):
        size = int.from_bytes(data[start : start + 4], "big")
        body = data[start + 4 : start + 8 + size]
        assert zlib.crc32(body) == int.from_bytes(data[start + 8 + size : start + 12 + size], "big")
        kinds.append(body[:4])
        pixels += body[4:] if body[:4] == b"IDAT" else b""
        start += 12 + size
    assert kinds == [b"IHDR", b"PLTE", b"IDAT", b"IEND"]
    assert len(zlib.decompress(pixels)) == (1 + (width + 1) // 2) * height
    assert media.png(width, height, 2) != data


def test_sound() -> None:
    sound = media.wav(media.tone(0.5, 440))
    with wave.open(io.BytesIO(sound)) as file:
        assert (file.getnframes(), file.getframerate()) == (12_000, media.SAMPLE_RATE)
    assert media.wav_seconds(sound) == 0.5
    assert media.wav_seconds(b"MP3") == 1.0
    assert media.wav_seconds(sound[:28] + b"\0\0\0\0" + sound[32:]) == 1.0
