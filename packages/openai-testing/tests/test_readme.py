from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict

from openai_testing.faults import Fault
from openai_testing.wire.messages import Request

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def test_every_fault_of_the_table_is_valid() -> None:
    section = README.partition("## Failures on demand")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]*) \|", section, re.MULTILINE)
    specs = [spec for row in rows for spec in re.findall(r"`([^`…]+)`", row)]
    assert len(specs) > 10
    for spec in specs:
        Fault.parse(spec)


def test_the_server_block_runs() -> None:
    exec(next(block for block in BLOCKS if "with Server()" in block), {})


def test_the_area_block_runs() -> None:
    names: Dict[str, Any] = {}
    exec(next(block for block in BLOCKS if "class Greetings" in block), names)
    reply = names["emulator"].handle(Request("GET", "/v1/greetings/you", headers={"authorization": "Bearer k"}))
    assert b'"hello":"you"' in reply.body
