# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""The Batch API by hand, for half the price within a day: requests as a file, answers as a file.

`bulk_job.py` does the same in three lines, within limits and resumable.
"""

import json
import time

from openai import OpenAI

WORDS = ("tide", "harbour", "lighthouse")
SECONDS_BETWEEN_LOOKS = 0.05  # A real batch takes minutes to hours.


def requests() -> bytes:
    lines = [
        {
            "custom_id": word,
            "method": "POST",
            "url": "/v1/responses",
            "body": {"model": "gpt-4o-mini", "input": f"Explain the word {word}."},
        }
        for word in WORDS
    ]
    return "\n".join(map(json.dumps, lines)).encode()


def main() -> None:
    client = OpenAI()
    uploaded = client.files.create(file=("requests.jsonl", requests()), purpose="batch")
    batch = client.batches.create(
        input_file_id=uploaded.id, endpoint="/v1/responses", completion_window="24h", metadata={"job": "words"}
    )
    while batch.status in ("validating", "in_progress", "finalizing"):
        time.sleep(SECONDS_BETWEEN_LOOKS)
        batch = client.batches.retrieve(batch.id)
    print(f"{batch.id} is {batch.status}: {batch.request_counts}")

    if batch.output_file_id:
        for line in client.files.content(batch.output_file_id).text.splitlines():
            answer = json.loads(line)
            print(answer["custom_id"], answer["response"]["status_code"])
    if batch.error_file_id:
        print("failed:", client.files.content(batch.error_file_id).text)


if __name__ == "__main__":
    main()
