from __future__ import annotations

from openai_testing.realtime.transcription import Transcriber


def test_scripted_texts_come_first_and_then_the_length() -> None:
    transcriber = Transcriber()
    transcriber.script("One", "Two")
    assert [transcriber.transcribe(1.26) for _ in range(3)] == ["One", "Two", "1.3 seconds of speech"]
