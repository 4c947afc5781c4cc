"""The memory that uploading a file of 200 MB in parts of 8 MB takes. The file is sparse, so the disk needs no room."""

from __future__ import annotations

import tempfile
from pathlib import Path

from cases.inputs import API_KEY, AUTHORIZATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from meter import Meter

FILE_BYTES = 200_000_000
PART_BYTES = 8_000_000


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)

    def upload(path: Path) -> None:
        assert client.uploads.upload_file_chunked(
            file=path, mime_type="text/plain", purpose="batch", part_size=PART_BYTES
        ).id

    _measure(meter, upload)


def plain(base_url: str, meter: Meter) -> None:
    import httpx

    client = httpx.Client(base_url=base_url, headers=AUTHORIZATION, timeout=600)

    def upload(path: Path) -> None:
        settings = {"filename": path.name, "bytes": path.stat().st_size, "purpose": "batch", "mime_type": "text/plain"}
        upload_id = client.post("/uploads", json=settings).json()["id"]
        parts = []
        with path.open("rb") as content:
            for part in iter(lambda: content.read(PART_BYTES), b""):
                response = client.post(f"/uploads/{upload_id}/parts", files={"data": part})
                parts.append(response.json()["id"])
        assert client.post(f"/uploads/{upload_id}/complete", json={"part_ids": parts}).json()["id"]

    _measure(meter, upload)


def _measure(meter: Meter, upload: Callable[[Path], None]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.txt"), Path(folder, "large.txt")
        small.write_bytes(b"{}\n")
        with large.open("wb") as sparse:
            sparse.truncate(FILE_BYTES)
        upload(small)  # loads modules and opens the connection
        meter.peak_growth(lambda: upload(large))
