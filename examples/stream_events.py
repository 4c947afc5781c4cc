# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Streams as events: text with its snapshots, an answer that is parsed while it arrives, and a stream that goes on."""

from typing import List

from pydantic import BaseModel

from openai import OpenAI, RetryPolicy


class Trip(BaseModel):
    city: str
    days: int
    sights: List[str]


def text(client: OpenAI) -> None:
    with client.chat.completions.stream(
        model="gpt-4o", messages=[{"role": "user", "content": "Write a one-sentence bedtime story about a unicorn."}]
    ) as stream:
        for event in stream:
            if event.type == "content.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "content.done":
                print(f"\n({len(event.content)} characters)")


def parsed(client: OpenAI) -> None:
    with client.responses.stream(model="gpt-4o", input="Plan a trip.", text_format=Trip) as stream:
        pieces = sum(event.type == "response.output_text.delta" for event in stream)
        trip = stream.get_final_response().output_parsed
    assert isinstance(trip, Trip)
    print(f"a trip in {pieces} pieces: {trip!r}")


def resumed(client: OpenAI) -> None:
    # The emulator ends each of the streams after four events; a real service needs no such header.
    cut = {"x-emulator-fault": "stop:4"}
    patient = client.with_options(retry_policy=RetryPolicy(initial_delay=0.01))
    with patient.responses.stream(
        model="gpt-4o", input="Count to ten.", background=True, resume=True, extra_headers=cut
    ) as stream:
        numbers = [event.sequence_number for event in stream]
        print(f"all {len(numbers)} events came: {stream.get_final_response().output_text!r}")
    assert numbers == list(range(len(numbers)))


def main() -> None:
    client = OpenAI()
    text(client)
    parsed(client)
    resumed(client)


if __name__ == "__main__":
    main()
