# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""A response that takes long: started in the background, looked at until it is done; another one is cancelled."""

import time

from openai import OpenAI

SECONDS_BETWEEN_LOOKS = 0.05  # A real service deserves a few seconds.


def main() -> None:
    client = OpenAI()
    response = client.responses.create(
        model="gpt-4o", input="Write a long report about tides.", background=True, store=True
    )
    print(f"{response.id} is {response.status}")
    while response.status in ("queued", "in_progress"):
        time.sleep(SECONDS_BETWEEN_LOOKS)
        response = client.responses.retrieve(response.id)
    print(f"it is {response.status}: {response.output_text}")

    unwanted = client.responses.create(model="gpt-4o", input="Write an even longer one.", background=True)
    print("the other one is", client.responses.cancel(unwanted.id).status)


if __name__ == "__main__":
    main()
