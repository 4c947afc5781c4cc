"""Arguments are found in a request by their names, and by their values where these differ."""

from __future__ import annotations

from openai_generator.reference.extract.wire.places import Search
from openai_generator.reference.extract.wire.server import Request


def test_a_text_in_the_path() -> None:
    search = Search(Request("GET", "/files/file_id-7001/file"), {})
    assert search.places({"file_id": "file_id-7001", "kind": "file"}) == {"file_id": ["path", "file_id"]}
    assert search.path == "/files/{file_id}/file"


def test_a_header_that_other_requests_do_not_have() -> None:
    search = Search(
        Request("POST", "/", headers={"accept": "a", "x-key": "key-7001", "x-beta": "a=v1, b"}), {"accept": "a"}
    )
    assert search.places({"key": "key-7001", "betas": ["a=v1", "b"]}) == {
        "key": ["header", "x-key"],
        "betas": ["header", "x-beta"],
    }


def test_lists_and_dictionaries_in_queries_and_forms() -> None:
    headers = {"content-type": "multipart/form-data; boundary=x"}
    request = Request("POST", "/", [("include[]", "a")], headers, [("when[after]", "1"), ("file", "file-7001")])
    assert Search(request, {}).places({"include": ["a"], "when": {"after": 1}, "file": b"file-7001"}) == {
        "include": ["query", "include"],
        "when": ["multipart", "when"],
        "file": ["multipart", "file"],
    }


def test_another_name_is_found_by_the_value() -> None:
    request = Request("POST", "/", body=[("from", "from_-7001"), ("limit", 3)])
    search = Search(request, {})
    assert search.places({"from_": "from_-7001", "limit": 3}) == {"from_": ["body", "from"], "limit": ["body", "limit"]}


def test_what_is_nobodys() -> None:
    search = Search(Request("POST", "/", [("beta", "true")], body=[("a", "1"), ("stream", False)]), {})
    assert search.places({"a": "1", "wait": 7001}) == {"a": ["body", "a"]}
    assert list(search.unclaimed()) == ["query beta=true", "body stream=False"]
