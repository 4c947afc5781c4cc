"""The bodies of a chunk, found by their ids."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from openai_bulk.batches.sent import SentBodies


def test_bodies_in_any_order(tmp_path: Path) -> None:
    path = tmp_path / "00001.jsonl"
    lines = [json.dumps({"custom_id": each, "body": {"text": each}}, ensure_ascii=False) for each in ("ä", "b", "c")]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    bodies = SentBodies(path)
    assert [bodies.body(each)["text"] for each in ("c", "ä", "b", "c")] == ["c", "ä", "b", "c"]
    with pytest.raises(KeyError):
        bodies.body("d")
    bodies.close()
