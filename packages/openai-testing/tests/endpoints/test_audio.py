from __future__ import annotations

import base64
import io
import json
import wave
from typing import Any, Dict, List

import httpx
import pytest

from openai_testing import Emulator
from openai_testing.content import media

SAY = {"model": "gpt-4o-mini-tts", "input": "Hello there", "voice": "alloy"}


def frames(content: bytes) -> int:
    with wave.open(io.BytesIO(content)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, media.SAMPLE_RATE)
        return sound.getnframes()


def events(response: httpx.Response) -> List[Dict[str, Any]]:
    return [json.loads(line[6:]) for line in response.text.splitlines() if line.startswith("data: ")]


def transcribe(api: httpx.Client, task: str = "transcriptions", **fields: Any) -> httpx.Response:
    sound = media.wav(media.tone(2.0, 440))
    data = {"model": "gpt-4o-transcribe", **fields}
    return api.post(f"/audio/{task}", files={"file": ("a.wav", sound)}, data=data)


def test_speech_plays(api: httpx.Client) -> None:
    short, long = (api.post("/audio/speech", json={**SAY, "input": text}) for text in ("Hi", "Hi " * 40))
    assert short.headers["content-type"] == "audio/wav"
    assert 0 < frames(short.content) < frames(long.content)
    fast = api.post("/audio/speech", json={**SAY, "input": "Hi " * 40, "speed": 4})
    assert frames(fast.content) < frames(long.content)
    other = api.post("/audio/speech", json={**SAY, "input": "Hi", "voice": {"id": "voice_1"}})
    assert other.content != short.content


def test_raw_and_streamed_speech(api: httpx.Client) -> None:
    raw = api.post("/audio/speech", json={**SAY, "response_format": "pcm"})
    assert (raw.headers["content-type"], raw.content[:4] == b"RIFF") == ("audio/pcm", False)
    streamed = events(api.post("/audio/speech", json={**SAY, "stream_format": "sse", "response_format": "pcm"}))
    assert b"".join(base64.b64decode(each["audio"]) for each in streamed[:-1]) == raw.content
    assert (streamed[-1]["type"], streamed[-1]["usage"]["input_tokens"] > 0) == ("speech.audio.done", True)


@pytest.mark.parametrize("changes", [{"input": "x" * 4097}, {"voice": None}, {"response_format": "mid"}, {"speed": 9}])
def test_bad_speech(api: httpx.Client, changes: Dict[str, Any]) -> None:
    response = api.post("/audio/speech", json={**SAY, **changes})
    assert (response.status_code, response.json()["error"]["param"]) == (400, next(iter(changes)))


def test_transcriptions_in_every_format(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(*["One two three four five six seven eight."] * 6)
    words = "One two three four five six seven eight."
    plain = transcribe(api).json()
    assert plain == {"text": words, "usage": {"type": "duration", "seconds": 2.0}}
    assert transcribe(api, response_format="text").text == words + "\n"
    srt = transcribe(api, response_format="srt").text
    assert srt.startswith("1\n00:00:00,000 --> 00:00:01,500\nOne two three four five six\n\n2\n")
    vtt = transcribe(api, response_format="vtt").text
    assert vtt.startswith("WEBVTT\n\n00:00:00.000 --> 00:00:01.500\n")
    kinds = {"timestamp_granularities[]": ["word", "segment"]}
    verbose = transcribe(api, response_format="verbose_json", language="en", **kinds).json()
    assert (verbose["duration"], verbose["language"], len(verbose["words"])) == (2.0, "en", 8)
    assert [each["text"] for each in verbose["segments"]] == ["One two three four five six", "seven eight."]
    diarized = transcribe(api, response_format="diarized_json").json()
    assert [each["speaker"] for each in diarized["segments"]] == ["A", "B"]


def test_streamed_transcriptions(api: httpx.Client) -> None:
    seen = events(transcribe(api, stream="true"))
    assert "".join(each["delta"] for each in seen[:-1]) == seen[-1]["text"]
    assert seen[-1]["usage"]["type"] == "tokens"
    diarized = events(transcribe(api, stream="true", response_format="diarized_json"))
    assert diarized[0]["type"] == "transcript.text.segment"


def test_translations(api: httpx.Client) -> None:
    assert transcribe(api, "translations").json()["text"].startswith("Translation of a.wav")
    assert transcribe(api, "translations", response_format="verbose_json").json()["language"] == "english"
    assert transcribe(api, "translations", response_format="diarized_json").status_code == 400


def test_bad_recordings(api: httpx.Client) -> None:
    empty = api.post("/audio/transcriptions", files={"file": ("a", b"")}, data={"model": "whisper-1"})
    assert empty.json()["error"]["code"] == "audio_file_empty"
    assert api.post("/audio/transcriptions", files={"model": (None, "m")}).json()["error"]["param"] == "file"
    assert transcribe(api, response_format="pdf").status_code == 400


def test_voices_are_kept(api: httpx.Client) -> None:
    files = {"name": (None, "Ada"), "language": (None, "en"), "recording": ("a.wav", b"x")}
    consent = api.post("/audio/voice_consents", files=files).json()
    assert (consent["object"], consent["name"]) == ("audio.voice_consent", "Ada")
    path = f"/audio/voice_consents/{consent['id']}"
    assert api.post(path, json={"name": "Bea"}).json()["name"] == "Bea"
    assert api.get("/audio/voice_consents").json()["data"] == [api.get(path).json()]
    assert api.delete(path).json() == {"id": consent["id"], "object": "audio.voice_consent", "deleted": True}
    assert api.get(path).status_code == 404
