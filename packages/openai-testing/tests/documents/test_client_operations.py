from __future__ import annotations

from typing import Any, Dict, List

import pytest

from openai_testing import FakeService
from openai_testing.wire.messages import Request

pytest.importorskip("openai_core")


def operations() -> List[Any]:
    from openai_core.models import BaseModel
    from openai_core.operations import Operation

    class Tag(BaseModel):
        word: str

    class Note(BaseModel):
        id: str
        tags: List[Tag]
        done: bool
        more: Dict[str, int] = {}

    return [
        Operation("get", "/notes/{note_id}", Note),
        Operation("get", "/notes", Note, page="CursorPage"),
        Operation("post", "/notes?beta=true", Note, event=Tag),
        Operation("delete", "/notes/{note_id}", type(None)),
        Operation("get", "/notes/{note_id}/text", str),
        Operation("get", "/notes/{note_id}/file", bytes),
    ]


def test_answers_follow_the_types_of_the_results() -> None:
    import json

    service = FakeService.from_operations(operations(), "/api")

    def ask(method: str, path: str, query: str = "", body: bytes = b"") -> Any:
        reply = service.handle(Request(method, path, query, {"content-type": "application/json"}, body))
        assert reply.status == 200, reply.payload
        return reply

    note = json.loads(ask("GET", "/api/notes/n1").body)
    assert (note["id"], note["done"], list(note["tags"][0])) == ("n1", True, ["word"])
    page = json.loads(ask("GET", "/notes", "limit=3").body)
    assert (len(page["data"]), page["has_more"]) == (3, True)
    after = json.loads(ask("GET", "/notes", f"after={page['data'][-1]['id']}").body)
    assert (len(after["data"]), after["has_more"]) == (2, False)
    assert b"word" in ask("POST", "/notes", "beta=true", b'{"stream": true}').payload
    assert ask("DELETE", "/notes/n1").body == b""
    assert ask("GET", "/notes/n1/text").headers[0] == ("content-type", "text/plain")
    assert ask("GET", "/notes/n1/file").body
    assert service.handle(Request("POST", "/notes")).status == 400
