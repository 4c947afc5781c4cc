# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Translates a recording, and waits for the last word of it."""

import base64
from pathlib import Path

from openai import OpenAI
from openai.lib.realtime_translation import TranslationSession
from openai_realtime import audio

RECORDING = Path(__file__).parent.parent / "inputs" / "question.wav"
SILENCE = bytes(48_000)  # a second


def main() -> None:
    with OpenAI() as client:
        session = TranslationSession(client.realtime.translations, model="gpt-realtime-translate")
        with session as connection:
            connection.send({"type": "session.update", "session": {"audio": {"output": {"language": "fr"}}}})
            for piece in [*audio.read_wav(RECORDING), SILENCE]:
                speech = base64.b64encode(piece).decode()
                connection.send({"type": "session.input_audio_buffer.append", "audio": speech})
            connection.send({"type": "session.close"})

            while True:
                event = connection.recv()
                if event.type == "session.output_transcript.delta":
                    print(event.delta, end="", flush=True)
                elif event.type == "session.closed":
                    break
            print()


if __name__ == "__main__":
    main()
