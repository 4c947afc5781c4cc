# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""A stream that is cut off says so, instead of ending as if the answer were complete."""

import openai
from openai import OpenAI


def main() -> None:
    client = OpenAI(max_retries=0)
    text = ""
    try:
        for chunk in client.chat.completions.create(
            model="gpt-4o",
            messages=[{"role": "user", "content": "Count to ten."}],
            stream=True,
            extra_headers={"x-emulator-fault": "close:event;after=3"},
        ):
            text += chunk.choices[0].delta.content or ""
    except openai.StreamTruncatedError as error:
        print(f"received {text!r}, then {type(error).__name__}: {error}")
    else:
        raise AssertionError("the cut went unnoticed")


if __name__ == "__main__":
    main()
