# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Files that are uploaded into a vector store: reading them takes a while, and the helpers wait."""

import openai
from openai import OpenAI


def main() -> None:
    client = OpenAI()
    store = client.vector_stores.create(name="tides")
    batch = client.vector_stores.file_batches.upload_and_poll(
        store.id,
        files=[(f"{place}.txt", f"High tide in {place} at noon.".encode()) for place in ("Brest", "Vigo", "Lagos")],
        max_concurrency=3,
    )
    print(f"{batch.file_counts.completed} of {batch.file_counts.total} files are searchable")

    patient = client.with_options(deadline=300)
    try:
        file = patient.vector_stores.files.upload_and_poll(
            vector_store_id=store.id, file=("Porto.txt", b"High tide in Porto at one."), poll_interval_ms=100
        )
    except openai.DeadlineExceededError:
        print("the file was not read after five minutes")
    else:
        print(f"the file of Porto is {file.status}")


if __name__ == "__main__":
    main()
