# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Failed attempts that are repeated, seen by `on_retry`. The faults are the emulator's."""

from typing import List

from openai import OpenAI, RetryEvent, RetryPolicy

LIMITED = "status:429;retry-after-ms=200"


def main() -> None:
    seen: List[RetryEvent] = []

    def tell(event: RetryEvent) -> None:
        seen.append(event)
        print(f"attempt {event.attempt} failed ({event.reason}); the next one follows in {event.delay:.2f} s")

    client = OpenAI(retry_policy=RetryPolicy(initial_delay=0.05, on_retry=tell), max_retries=3)
    flaky = client.with_options(hooks=[fail_first([LIMITED, "reset:before-headers", "status:503"])])
    response = flaky.responses.create(model="gpt-4o", input="Are you still there?")
    print(response.output_text)
    assert [event.reason for event in seen][::2] == ["status 429", "status 503"]
    assert len(seen) == 3


def fail_first(faults: List[str]):  # type: ignore[no-untyped-def]
    """Returns a hook that asks the emulator for one fault after the other."""
    left = iter(faults)

    def hook(attempt):  # type: ignore[no-untyped-def]
        fault = next(left, None)
        if fault is not None:
            attempt.request.headers["x-emulator-fault"] = fault
        yield

    return hook


if __name__ == "__main__":
    main()
