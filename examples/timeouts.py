# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Three limits: for one network operation, for a whole call, and between two events of a stream."""

import time

import openai
from openai import OpenAI


def main() -> None:
    client = OpenAI(max_retries=1)
    start = time.monotonic()
    try:
        client.with_options(timeout=0.2, max_retries=0).models.list(extra_headers={"x-emulator-fault": "delay:5"})
    except openai.APITimeoutError as error:
        print(f"{type(error).__name__} after {time.monotonic() - start:.1f} s: {error}")
    else:
        raise AssertionError("the timeout did not fire")

    start = time.monotonic()
    try:
        client.with_options(deadline=0.5).models.list(extra_headers={"x-emulator-fault": "dribble:1;every=0.05"})
    except openai.DeadlineExceededError as error:
        print(f"{type(error).__name__} after {time.monotonic() - start:.1f} s: {error}")
    else:
        raise AssertionError("the deadline did not fire")

    start = time.monotonic()
    try:
        patient = client.with_options(stream_idle_timeout=0.4)
        for _ in patient.responses.create(
            model="gpt-4o", input="Hi", stream=True, extra_headers={"x-emulator-fault": "keepalive;every=0.1;after=2"}
        ):
            pass
    except openai.StreamIdleTimeoutError as error:
        print(f"{type(error).__name__} after {time.monotonic() - start:.1f} s: {error}")
    else:
        raise AssertionError("the idle timeout did not fire")


if __name__ == "__main__":
    main()
