# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Speech becomes text: as a whole, while it is written, with times, and as subtitles."""

from pathlib import Path

from openai import OpenAI

SPEECH = Path(__file__).parent / "inputs" / "question.wav"


def main() -> None:
    client = OpenAI()
    print(client.audio.transcriptions.create(model="gpt-4o-transcribe", file=SPEECH).text)

    with client.audio.transcriptions.create(model="gpt-4o-transcribe", file=SPEECH, stream=True) as stream:
        for event in stream:
            if event.type == "transcript.text.delta":
                print(event.delta, end="", flush=True)
    print()

    timed = client.audio.transcriptions.create(
        model="whisper-1", file=SPEECH, response_format="verbose_json", timestamp_granularities=["segment"]
    )
    for segment in timed.segments or []:
        print(f"{segment.start:6.2f} s to {segment.end:.2f} s: {segment.text}")

    print(client.audio.transcriptions.create(model="whisper-1", file=SPEECH, response_format="srt"))


if __name__ == "__main__":
    main()
