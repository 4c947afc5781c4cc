# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""A file uploaded in parts, three at the same time, with its progress; the API compares its checksum."""

import hashlib
import tempfile
from pathlib import Path

from openai import OpenAI

LINES = 50_000


def main() -> None:
    client = OpenAI()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "tides.txt")
        path.write_text("High tide at noon.\n" * LINES)
        upload = client.uploads.upload_file_chunked(
            file=path,
            mime_type="text/plain",
            purpose="assistants",
            part_size=200_000,
            md5=hashlib.md5(path.read_bytes()).hexdigest(),
            max_concurrency=3,
            on_progress=lambda sent, total: print(f"{sent:>7} of {total} bytes"),
        )
    assert upload.file is not None
    print(f"{upload.status}: {upload.file.filename} as {upload.file.id}")


if __name__ == "__main__":
    main()
