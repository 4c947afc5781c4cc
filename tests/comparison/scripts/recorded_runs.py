"""Scripted loops with a ledger, a context budget, or tools that the API carries out."""

from __future__ import annotations

from typing import Any, Dict, Iterator

from scripts.tool_items import Item, answer, approval, call, look, mcp_call, message, reasoning, stream

_TWO = [answer(1, call(1), call(2)), answer(2, message())]
_THREE = [answer(1, call(1)), answer(2, call(2)), answer(3, call(3)), answer(4, message())]
_EAGER = {"stream": True, "eager": True}
_BROKEN = [answer(1, call(1)), {"status": 400}, answer(3, call(3)), answer(4, message())]


def scripts() -> Iterator[Dict[str, Any]]:
    """Every script, with the functions and answers that it does not name itself."""
    for group, entries in _GROUPS.items():
        for name, script in entries.items():
            yield {"functions": [look()], "answers": _TWO, **script, "name": f"{group}: {name}"}


def _resumed(checkpoint: int, **more: Any) -> Dict[str, Any]:
    return {"runs": [{"ledger": {}}, {"ledger": {"resume": checkpoint, **more}, "params": {"input": "Still there."}}]}


_LEDGER: Dict[str, Dict[str, Any]] = {
    "a whole run": {"ledger": {}},
    "a whole streamed run": {
        "ledger": {},
        "options": {"stream": True},
        "answers": [stream(1, reasoning(), call(1)), stream(2, message())],
    },
    "a whole eager run": {
        "ledger": {},
        "options": _EAGER,
        "answers": [stream(1, reasoning(), call(1), call(2)), stream(2, message())],
    },
    "the request is not tried again": {"ledger": {}, "answers": [{"status": 500}, *_TWO]},
    "a function raises": {"ledger": {}, "functions": [look("raises")]},
    "the recorder raises": {"ledger": {"fails_at": 3}},
    "the recorder raises at once": {"ledger": {"fails_at": 1}},
    "no run id": {"ledger": {"run_id": ""}},
    "options of the call": {"ledger": {}, "params": {"extra_headers": {"a": "b"}}},
    "resumed after a failure": {"answers": _BROKEN, **_resumed(-1)},
    "resumed after the limit": {"answers": _BROKEN, "options": {"max_steps": 3}, **_resumed(-1)},
    "resumed at its first request": {"answers": _BROKEN, **_resumed(0)},
    "resumed while pending": {"answers": _BROKEN, **_resumed(1)},
    "resumed after the end": {"answers": [*_TWO, answer(3, message(3))], **_resumed(-1)},
    "resumed twice": {
        "answers": [answer(1, call(1)), {"status": 400}, answer(2, call(2)), {"status": 400}, answer(3, message(3))],
        "runs": [
            {"ledger": {}},
            {"ledger": {"resume": -1}, "params": {"input": "Still there."}},
            {"ledger": {"resume": -1}, "params": {"input": "Again."}},
        ],
    },
    "resumed under another name": {"answers": _BROKEN, **_resumed(-1, run_id="other")},
    "resumed with other steps": {
        "answers": _BROKEN,
        "runs": [{"ledger": {}}, {"ledger": {"resume": -1}, "options": {"max_steps": 7}}],
    },
    "resumed without an observation": {
        "answers": _BROKEN,
        "runs": [{"ledger": {}}, {"ledger": {"resume": -1}, "params": {"input": []}}],
    },
    "resumed with a blank observation": {
        "answers": _BROKEN,
        "runs": [{"ledger": {}}, {"ledger": {"resume": -1}, "params": {"input": "  "}}],
    },
    "resumed with an image": {
        "answers": _BROKEN,
        "runs": [
            {"ledger": {}},
            {
                "ledger": {"resume": -1},
                "params": {
                    "input": [
                        {"role": "user", "content": [{"type": "input_image", "image_url": "data:,", "detail": "low"}]}
                    ]
                },
            },
        ],
    },
    "resumed with a receipt too many": {"answers": _BROKEN, **_resumed(-1, changed={"attempted_call_ids": ["x"]})},
    "resumed with a wrong revision": {"answers": _BROKEN, **_resumed(-1, changed={"revision": 0})},
    "resumed with an open call": {"answers": _BROKEN, **_resumed(-1, changed={"history": [call(9)]})},
    "resumed with a wrong count": {"answers": _BROKEN, **_resumed(-1, changed={"consumed_requests": 99})},
    "resumed with another key": {"answers": _BROKEN, **_resumed(-1, changed={"more": 1})},
    "items that are not whole": {"ledger": {}, "params": {"input": [{"role": "user", "content": [{"type": "x"}]}]}},
    "an open call as input": {"ledger": {}, "params": {"input": [call(9)]}},
    "an output without a call": {
        "ledger": {},
        "params": {"input": [{"type": "function_call_output", "call_id": "c", "output": "x"}]},
    },
    "a reference as input": {"ledger": {}, "params": {"input": [{"type": "item_reference", "id": "r"}]}},
}


def _exchange(number: int, size: int = 10) -> Any:
    output = {"type": "function_call_output", "call_id": f"call_{number}", "output": "x" * size}
    return [call(number), output]


_LONG: Any = [{"role": "user", "content": "Go on."}, *_exchange(7, 400), *_exchange(8, 400), *_exchange(9)]
_PICTURES = [look("returns an image")]


def _limits(size: int, images: int = 5, **more: Any) -> Item:
    return {"max_input_bytes": size, "max_input_images": images, **more}


_BUDGET: Dict[str, Dict[str, Any]] = {
    "never reached": {"budget": _limits(10000)},
    "reached, with nothing to do": {"budget": _limits(300)},
    "reached at once": {"budget": _limits(5)},
    "all is dropped": {"budget": _limits(900, compact="all"), "params": {"input": _LONG}},
    "one is dropped": {
        "budget": _limits(1200, compact={"drop_call_ids": ["call_7"], "summary": "SUMMARY: seven"}),
        "params": {"input": _LONG},
    },
    "too little is dropped": {
        "budget": _limits(500, compact={"drop_call_ids": ["call_9"]}),
        "params": {"input": _LONG},
    },
    "an unknown call is dropped": {
        "budget": _limits(500, compact={"drop_call_ids": ["call_1"]}),
        "params": {"input": _LONG},
    },
    "a call is dropped twice": {
        "budget": _limits(500, compact={"drop_call_ids": ["call_7", "call_7"]}),
        "params": {"input": _LONG},
    },
    "a decision without a list": {"budget": _limits(500, compact={"drop_call_ids": None}), "params": {"input": _LONG}},
    "a decision with more": {
        "budget": _limits(500, compact={"drop_call_ids": [], "more": 1}),
        "params": {"input": _LONG},
    },
    "a recorded run": {"budget": _limits(900, compact="all"), "params": {"input": _LONG}, "ledger": {}},
    "too many images": {"functions": _PICTURES, "answers": _THREE, "budget": _limits(10000, 1)},
    "images are dropped": {"functions": _PICTURES, "answers": _THREE, "budget": _limits(10000, 1, compact="all")},
    "screenshots to keep": {"budget": _limits(1000, keep_recent_screenshots=3)},
    "no bytes": {"budget": _limits(0)},
    "no limit of images": {"budget": {"max_input_bytes": 5}},
    "no screenshots to keep": {"budget": _limits(5, keep_recent_screenshots=0)},
    "an unknown limit": {"budget": _limits(5, max_input_words=1)},
    "with truncation": {"budget": _limits(10000), "params": {"truncation": "auto"}},
    "with disabled truncation": {"budget": _limits(10000), "params": {"truncation": "disabled"}},
    "with context management": {"budget": _limits(9999), "params": {"context_management": [{"type": "compaction"}]}},
    "a trigger of compaction": {
        "budget": _limits(10000),
        "params": {"input": [{"role": "user", "content": "a"}, {"type": "compaction_trigger"}]},
    },
    "a trigger of compaction in between": {
        "budget": _limits(10000),
        "params": {"input": [{"type": "compaction_trigger"}, {"role": "user", "content": "a"}]},
    },
    "a reference": {"budget": _limits(10000), "params": {"input": [{"type": "item_reference", "id": "r"}]}},
    "an open call": {"budget": _limits(10000), "params": {"input": [call(9)]}},
    "a developer's and an assistant's message": {
        "budget": _limits(10000),
        "params": {"input": [{"role": "developer", "content": "a"}, {"role": "assistant", "content": "b"}, message(5)]},
    },
}
_SEARCH = {"type": "web_search_call", "id": "ws_1", "status": "completed", "action": {"type": "search", "query": "q"}}
_PYTHON = {"type": "code_interpreter_call", "id": "ci_1", "status": "completed", "container_id": "cntr", "code": "1"}
_PICTURE = {"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": "QQ=="}
_WEB = {"params": {"tools": [{"type": "web_search"}]}}
_CODE = {"params": {"tools": [{"type": "code_interpreter", "container": {"type": "auto"}}]}}
_FILES = {"params": {"tools": [{"type": "file_search", "vector_store_ids": ["vs"]}]}}
_FOUND = {"type": "file_search_call", "id": "fs_1", "status": "completed", "queries": ["q"], "results": None}
_HIT = {"file_id": "f", "filename": "n", "text": "t", "score": 0.5, "attributes": {"a": 1, "b": True, "c": "d"}}


def _served(*items: Item, **script: Any) -> Dict[str, Any]:
    return {"answers": [answer(1, *items, call(1)), answer(2, message())], **script}


_SERVER: Dict[str, Dict[str, Any]] = {
    "a search": _served(_SEARCH, **_WEB),
    "a search and a message": {"answers": [answer(1, _SEARCH, message())], **_WEB},
    "only a search": {"answers": [answer(1, _SEARCH)], **_WEB},
    "a search that nobody declared": _served(_SEARCH),
    "a search that failed": _served({**_SEARCH, "status": "failed"}, **_WEB),
    "a search that failed in a recorded run": _served({**_SEARCH, "status": "failed"}, **_WEB, ledger={}),
    "a search in a recorded run": _served(_SEARCH, **_WEB, ledger={}),
    "a search in a recorded eager run": {
        "answers": [stream(1, _SEARCH, call(1)), stream(2, message())],
        "options": _EAGER,
        "ledger": {},
        **_WEB,
    },
    "eager with a search": {
        "answers": [stream(1, _SEARCH, call(1)), stream(2, message())],
        "options": _EAGER,
        **_WEB,
    },
    "a page": _served({**_SEARCH, "action": {"type": "open_page", "url": None}}, **_WEB),
    "a find": _served({**_SEARCH, "action": {"type": "find_in_page", "url": "u", "pattern": "p"}}, **_WEB),
    "a find without a pattern": _served({**_SEARCH, "action": {"type": "find_in_page", "url": "u"}}, **_WEB),
    "sources": _served(
        {**_SEARCH, "action": {"type": "search", "queries": ["q"], "sources": [{"type": "url", "url": "u"}]}}, **_WEB
    ),
    "malformed sources": _served({**_SEARCH, "action": {"type": "search", "sources": [{"type": "url"}]}}, **_WEB),
    "files": _served(_FOUND, **_FILES),
    "files with results": _served({**_FOUND, "results": [_HIT]}, **_FILES),
    "files with a malformed result": _served({**_FOUND, "results": [{**_HIT, "attributes": {"a": []}}]}, **_FILES),
    "code": _served({**_PYTHON, "outputs": [{"type": "logs", "logs": "l"}, {"type": "image", "url": "u"}]}, **_CODE),
    "code without outputs": _served(_PYTHON, **_CODE),
    "code of another container": _served(
        {**_PYTHON, "outputs": None}, params={"tools": [{"type": "code_interpreter", "container": "other"}]}
    ),
    "an image": _served(_PICTURE, params={"tools": [{"type": "image_generation"}]}),
    "an image that is not stored": _served(_PICTURE, params={"tools": [{"type": "image_generation"}], "store": False}),
    "a search that was not chosen": _served(
        _SEARCH,
        params={
            "tools": [{"type": "web_search"}],
            "tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "look"}]},
        },
    ),
    "required, with a search": _served(_SEARCH, params={"tools": [{"type": "web_search"}], "tool_choice": "required"}),
}
_URL = "https://user:pw@mail.example/mcp?api_key=1&x=2#f"


def _mail(**more: Any) -> Dict[str, Any]:
    tool = {"type": "mcp", "server_label": "mail", "server_url": _URL, "authorization": "t", "headers": {"a": "b"}}
    return {"tools": [{**tool, **more}]}


_ASKED = [answer(1, approval()), answer(2, mcp_call(approval_request_id="mcpr_1"), message())]
_GRANTED: Any = [approval(), {"type": "mcp_approval_response", "approval_request_id": "mcpr_1", "approve": True}]
_YES: Dict[str, Any] = {"params": _mail(), "callbacks": {"approve_mcp": True}}
_FREE = {"params": _mail(require_approval="never")}
_MCP: Dict[str, Dict[str, Any]] = {
    "approved": {"answers": _ASKED, **_YES},
    "refused": {"answers": [answer(1, approval()), answer(2, message())], **_YES, "callbacks": {"approve_mcp": False}},
    "nobody to ask": {"answers": _ASKED, "params": _mail()},
    "no boolean": {"answers": _ASKED, **_YES, "callbacks": {"approve_mcp": "yes"}},
    "the callback raises": {"answers": _ASKED, **_YES, "callbacks": {"approve_mcp": "raise"}},
    "a recorded run": {"answers": _ASKED, **_YES, "ledger": {}},
    "a recorded eager run": {
        "answers": [stream(1, approval()), stream(2, mcp_call(approval_request_id="mcpr_1"), message())],
        **_YES,
        "options": _EAGER,
        "ledger": {},
    },
    "no retries": {"answers": [{"status": 500}, *_ASKED], **_YES},
    "a call without approval": {"answers": [answer(1, mcp_call(), message())], **_YES},
    "a call with an unknown approval": {"answers": [answer(1, mcp_call(approval_request_id="x"), message())], **_YES},
    "another call than approved": {
        "answers": [_ASKED[0], answer(2, mcp_call(approval_request_id="mcpr_1", arguments="[]"), message())],
        **_YES,
    },
    "an approval used twice": {
        "answers": [
            _ASKED[0],
            answer(2, *(mcp_call(number, approval_request_id="mcpr_1") for number in (1, 2)), message()),
        ],
        **_YES,
    },
    "never, and a call": {"answers": [answer(1, mcp_call(), message())], **_FREE},
    "never, and asked": {"answers": _ASKED, **_FREE},
    "another server": {"answers": [answer(1, approval(server_label="other"))], **_YES},
    "a filter that needs approval": {
        "answers": [answer(1, mcp_call(), message())],
        "params": _mail(require_approval={"always": {"tool_names": ["send"]}}),
    },
    "a filter for others": {
        "answers": [answer(1, mcp_call(), message())],
        "params": _mail(require_approval={"always": {"tool_names": ["other"]}}),
    },
    "a filter that frees others": {
        "answers": [answer(1, mcp_call(), message())],
        "params": _mail(require_approval={"never": {"tool_names": ["other"]}}),
    },
    "a filter by what only reads": {
        "answers": [answer(1, mcp_call(), message())],
        "params": _mail(require_approval={"never": {"read_only": True}}),
    },
    "allowed tools": {"answers": _ASKED, **_YES, "params": _mail(allowed_tools=["send"])},
    "a tool that is not allowed": {"answers": _ASKED, **_YES, "params": _mail(allowed_tools=["read"])},
    "a filter of allowed tools": {"answers": _ASKED, **_YES, "params": _mail(allowed_tools={"tool_names": ["read"]})},
    "a filter by what only reads of allowed tools": {
        "answers": _ASKED,
        **_YES,
        "params": _mail(allowed_tools={"read_only": True}),
    },
    "a server that was not chosen": {
        "answers": _ASKED,
        "callbacks": {"approve_mcp": True},
        "params": {**_mail(), "tool_choice": {"type": "mcp", "server_label": "other"}},
    },
    "a server that was chosen": {
        "answers": _ASKED,
        "callbacks": {"approve_mcp": True},
        "params": {**_mail(), "tool_choice": {"type": "mcp", "server_label": "mail", "name": "send"}},
    },
    "a list of tools": {
        "answers": [
            answer(
                1,
                {
                    "type": "mcp_list_tools",
                    "id": "l",
                    "server_label": "mail",
                    "tools": [{"name": "send", "input_schema": {}}],
                },
                call(1),
            ),
            answer(2, message()),
        ],
        **_YES,
    },
    "two servers with one label": {"params": {"tools": _mail()["tools"] * 2}},
    "an old approval is asked again": {
        "answers": [answer(1, mcp_call(approval_request_id="mcpr_1"), message())],
        "params": {**_mail(), "input": _GRANTED},
        "callbacks": {"approve_mcp": True},
    },
    "an old approval is withdrawn": {
        "answers": [answer(1, message())],
        "params": {**_mail(), "input": _GRANTED},
        "callbacks": {"approve_mcp": False},
    },
    "an old approval without a request": {"params": {**_mail(), "input": _GRANTED[1:]}},
    "an old approval that was used": {
        "answers": [answer(1, message())],
        "params": {**_mail(), "input": [*_GRANTED, mcp_call(approval_request_id="mcpr_1")]},
        "callbacks": {"approve_mcp": False},
    },
    "a resumed run": {
        "answers": [_ASKED[0], {"status": 400}, answer(2, message(2))],
        **_YES,
        "runs": [{"ledger": {}}, {"ledger": {"resume": 4}, "params": {**_mail(), "input": "Still there."}}],
    },
    "without a budget left": {"answers": _ASKED, **_YES, "options": {"max_steps": 1}},
}
_GROUPS = {"ledger": _LEDGER, "budget": _BUDGET, "server": _SERVER, "mcp": _MCP}
