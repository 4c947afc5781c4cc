# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""A file, uploaded from disk without being read into memory, and a fine-tuning job that uses it."""

from pathlib import Path

from openai import OpenAI

TRAINING_FILE = Path(__file__).parent / "inputs" / "training.jsonl"


def main() -> None:
    client = OpenAI()
    uploaded = client.files.create(file=TRAINING_FILE, purpose="fine-tune")
    print(f"uploaded {uploaded.filename}: {uploaded.bytes} bytes as {uploaded.id}")
    assert client.files.content(uploaded.id).read() == TRAINING_FILE.read_bytes()
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=uploaded.id)
    print(f"started {job.id}: {job.status}")


if __name__ == "__main__":
    main()
