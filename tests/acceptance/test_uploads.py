"""Files to upload, in each form, in both flavours."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Callable, Dict

import pytest

from openai import AsyncOpenAI, OpenAI
from openai_testing import Emulator

TRAINING = Path(__file__).parents[2] / "examples" / "inputs" / "training.jsonl"
CONTENT = TRAINING.read_bytes()

FORMS: Dict[str, Callable[[], Any]] = {
    "path": lambda: TRAINING,
    "bytes": lambda: CONTENT,
    "handle": lambda: io.BytesIO(CONTENT),
    "tuple": lambda: ("training.jsonl", CONTENT, "application/jsonl"),
}


@pytest.mark.parametrize("form", FORMS)
def test_upload(form: str, emulator: Emulator) -> None:
    uploaded = OpenAI().files.create(file=FORMS[form](), purpose="fine-tune")
    assert uploaded.bytes == len(CONTENT)
    assert emulator.requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")
    assert OpenAI().files.content(uploaded.id).content == CONTENT


@pytest.mark.anyio
@pytest.mark.parametrize("form", ["path", "bytes"])
@pytest.mark.usefixtures("server")
async def test_upload_asynchronously(form: str) -> None:
    async with AsyncOpenAI() as client:
        uploaded = await client.files.create(file=FORMS[form](), purpose="fine-tune")
        content = await client.files.content(uploaded.id)
    assert uploaded.bytes == len(CONTENT)
    assert content.content == CONTENT


@pytest.mark.usefixtures("server")
def test_the_name_of_a_path_is_sent_along() -> None:
    client = OpenAI()
    assert client.files.create(file=TRAINING, purpose="fine-tune").filename == TRAINING.name
