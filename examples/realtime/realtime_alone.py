# /// script
# requires-python = ">=3.8"
# dependencies = ["openai-realtime>=3.100"]
# ///
"""A voice app with openai-realtime alone, without the rest of the SDK: a spoken question, a spoken answer."""

import tempfile
from pathlib import Path

from openai_realtime import RealtimeClient, audio

QUESTION = Path(__file__).parent.parent / "inputs" / "question.wav"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, RealtimeClient() as client:
        with client.realtime.connect(model="gpt-realtime") as connection:
            connection.session.update(session={"type": "realtime", "audio": {"input": {"turn_detection": None}}})
            audio.append(connection, audio.read_wav(QUESTION), speed=None)
            connection.input_audio_buffer.commit()
            connection.response.create()

            with audio.WavWriter(Path(folder) / "answer.wav") as answer:
                for event in connection:
                    answer.take(event)
                    if event.type == "response.output_audio_transcript.done":
                        print("answer:", event.transcript)
                    elif event.type == "response.done":
                        break
        print(f"{answer.seconds:.1f} seconds of speech")


if __name__ == "__main__":
    main()
