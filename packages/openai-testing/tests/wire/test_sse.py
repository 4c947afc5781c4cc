from __future__ import annotations

from openai_testing.wire.sse import data_events, named_events


def test_named_events_have_their_type_as_name() -> None:
    assert named_events([{"type": "a.b", "n": 1}]) == [b'event: a.b\ndata: {"type":"a.b","n":1}\n\n']


def test_data_events_end_with_done() -> None:
    assert data_events([{"text": "a\nb"}]) == [b'data: {"text":"a\\nb"}\n\n', b"data: [DONE]\n\n"]
