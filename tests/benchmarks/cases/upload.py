"""The memory that uploading a file of 200 MB by its path takes. The file is sparse, so it needs no room on the disk."""

from __future__ import annotations

import tempfile
from pathlib import Path

from cases.inputs import API_KEY, AUTHORIZATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from meter import Meter

FILE_BYTES = 200_000_000


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)

    def upload(path: Path) -> None:
        assert client.files.create(file=path, purpose="batch").bytes >= path.stat().st_size

    _measure(meter, upload)


def plain(base_url: str, meter: Meter) -> None:
    import httpx

    client = httpx.Client(base_url=base_url, headers=AUTHORIZATION, timeout=600)

    def upload(path: Path) -> None:
        with path.open("rb") as content:
            response = client.post("/files", files={"file": content}, data={"purpose": "batch"})
        assert response.json()["bytes"] >= path.stat().st_size

    _measure(meter, upload)


def _measure(meter: Meter, upload: Callable[[Path], None]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.jsonl"), Path(folder, "large.jsonl")
        small.write_bytes(b"{}\n")
        with large.open("wb") as sparse:
            sparse.truncate(FILE_BYTES)
        upload(small)  # loads modules and opens the connection
        meter.peak_growth(lambda: upload(large))
