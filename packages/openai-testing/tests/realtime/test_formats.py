from __future__ import annotations

import base64
import struct
from typing import Dict

import pytest

from openai_testing.realtime.formats import ALAW, PCM, ULAW, AudioFormat, decode_audio
from openai_testing.wire.errors import APIFailure


def test_formats_know_their_sizes() -> None:
    assert AudioFormat(PCM).bytes_of(100) == 4800
    assert AudioFormat(ULAW).bytes_of(100) == 800
    assert AudioFormat(PCM).ms_of(4800) == 100


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        # From the tables of ITU-T G.711: silence, the loudest positive and negative values.
        (ULAW, {0xFF: 0, 0x80: 32124, 0x00: -32124, 0xF0: 120}),
        (ALAW, {0xD5: 8, 0xAA: 32256, 0x2A: -32256, 0x55: -8}),
    ],
)
def test_the_laws_of_telephony(name: str, codes: Dict[int, int]) -> None:
    decoded = struct.unpack(f"<{len(codes)}h", AudioFormat(name).to_pcm(bytes(codes)))
    assert decoded == tuple(codes.values())


@pytest.mark.parametrize("name", [ULAW, ALAW])
def test_every_code_survives_both_ways(name: str) -> None:
    format_ = AudioFormat(name)
    pcm = format_.to_pcm(bytes(range(256)))
    tripled = b"".join(pcm[n : n + 2] * 3 for n in range(0, len(pcm), 2))
    # Negative and positive zero of the µ-law are the same level.
    assert format_.to_pcm(format_.from_pcm(tripled)) == pcm


def test_pcm_stays_as_it_is() -> None:
    assert AudioFormat(PCM).to_pcm(b"ab") == AudioFormat(PCM).from_pcm(b"ab") == b"ab"


def test_audio_arrives_as_base64() -> None:
    assert decode_audio(base64.b64encode(b"abcd").decode(), AudioFormat(), "audio") == b"abcd"


@pytest.mark.parametrize(("text", "reason"), [("no base64!", "as base64"), ("YWJj", "samples of 2 bytes, but got 3")])
def test_bad_audio_is_refused(text: str, reason: str) -> None:
    with pytest.raises(APIFailure, match=reason) as caught:
        decode_audio(text, AudioFormat(), "audio")
    assert caught.value.param == "audio"
