from __future__ import annotations

from openai_core.options import omit
from openai_rest.tools.snapshots import request_snapshot
from openai_rest.types.responses import ResponseOutputMessage


def test_a_request_is_copied_with_iterators_and_models() -> None:
    message = ResponseOutputMessage.construct(id="m", type="message", role="assistant", status="completed", content=[])
    headers = {"X-A": omit}
    params = {
        "input": iter([message]),
        "tools": ({"type": "t"} for _ in range(1)),
        "user": omit,
        "metadata": {"a": "b"},
    }
    copied = request_snapshot({**params, "extra_headers": headers, "timeout": 3})
    assert copied["input"] == [
        {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": []}
    ]
    assert copied["tools"] == [{"type": "t"}]
    assert copied["metadata"] == {"a": "b"}
    assert copied["metadata"] is not params["metadata"]
    assert copied["extra_headers"] == headers
    assert copied["extra_headers"] is not headers
    assert (copied["timeout"], "user" in copied) == (3, False)
