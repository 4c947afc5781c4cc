"""A file of 100 MB, read into memory: by how much its peak grows; and written to a file: the CPU time."""

from __future__ import annotations

import tempfile
from pathlib import Path

from cases.inputs import API_KEY, AUTHORIZATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter

FILE = "file-large"


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url)
    assert client.files.content("file-small").content
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "content")

        def download() -> None:
            with client.files.with_streaming_response.content(FILE) as response:
                response.stream_to_file(target)

        meter.peak_growth(download)
    meter.readings["to_file"] = meter.readings["cpu"]
    meter.peak_growth(lambda: client.files.content(FILE))


def plain(base_url: str, meter: Meter) -> None:
    import httpx

    client = httpx.Client(base_url=base_url, headers=AUTHORIZATION, timeout=600)
    assert client.get("/files/file-small/content").content
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "content")

        def download() -> None:
            with client.stream("GET", f"/files/{FILE}/content") as response, target.open("wb") as file:
                for piece in response.iter_bytes():
                    file.write(piece)

        meter.peak_growth(download)
    meter.readings["to_file"] = meter.readings["cpu"]
    meter.peak_growth(lambda: client.get(f"/files/{FILE}/content"))
