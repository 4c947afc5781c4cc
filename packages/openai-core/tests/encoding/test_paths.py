from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given, strategies as st

from openai_core.encoding.paths import expand, path_template
from openai_core.errors import ArgumentError
from openai_core.options import NOT_GIVEN, omit

TEXT = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1)


@pytest.mark.parametrize(
    ("template", "values", "path"),
    [
        ("/files/{file_id}/content", {"file_id": "file-aB_9"}, "/files/file-aB_9/content"),
        ("/models/{model}", {"model": "ft:gpt-4.1-mini:org::id"}, "/models/ft:gpt-4.1-mini:org::id"),
        ("/threads/{thread_id}/runs/{run_id}", {"thread_id": "t1", "run_id": "r 1"}, "/threads/t1/runs/r%201"),
        ("/threads/{thread_id}/runs/{run_id}", {"thread_id": "t1", "run_id": "r1"}, "/threads/t1/runs/r1"),
        ("/responses/{id}?beta=true", {"id": "resp_1"}, "/responses/resp_1?beta=true"),
        ("/models", {}, "/models"),
        ("/a/{x}", {"x": "a/b?c#d%e"}, "/a/a%2Fb%3Fc%23d%25e"),
        ("/a/{x}", {"x": "-._~!$&'()*+,;=:@"}, "/a/-._~!$&'()*+,;=:@"),
        ("/a/{x}", {"x": "é😀"}, "/a/%C3%A9%F0%9F%98%80"),
        ("/a/{x}", {"x": 12}, "/a/12"),
        ("/a/{x}", {"x": True}, "/a/true"),
        ("/a/{x}{y}", {"x": "b", "y": "c"}, "/a/bc"),
        ("/a/{x}/{x}", {"x": "b"}, "/a/b/b"),
        ("/a/{x}", {"x": "..."}, "/a/..."),
        ("/a/{x}", {"x": "../b"}, "/a/..%2Fb"),
        ("/a?q={x}", {"x": "b&c=d/?#"}, "/a?q=b%26c%3Dd/?%23"),
        ("/a#{x}", {"x": "b&c=d/?#"}, "/a#b&c=d/?%23"),
        ("/a?q={x}#{y}", {"x": "..", "y": "."}, "/a?q=..#."),
        ("/a?#", {}, "/a?#"),
    ],
)
def test_fills_each_component_by_its_own_rules(template: str, values: dict[str, object], path: str) -> None:
    assert expand(template, values) == path
    assert path_template(template, **values) == path


@pytest.mark.parametrize("value", ["", None, omit, NOT_GIVEN])
def test_refuses_an_empty_value_and_names_it(value: object) -> None:
    with pytest.raises(ArgumentError, match=r"`file_id`.*must not be empty"):
        expand("/files/{file_id}", {"file_id": value})


def test_refuses_a_missing_value() -> None:
    with pytest.raises(ValueError, match="`run_id`"):
        expand("/threads/{thread_id}/runs/{run_id}", {"thread_id": "t"})


@pytest.mark.parametrize(
    ("template", "values", "said"),
    [
        (
            "/notes/{note_id}",
            {"note_idd": "n"},
            "`note_idd`, .* in `/notes/{note_id}`; did you mean `note_id`\\?",
        ),
        ("/notes/{note_id}", {"note_id": "n", "tag": "t"}, "holds `tag`, .* in `/notes/{note_id}`\\."),
        ("/notes/{note_id}", {"note_id": "a b", "tag": "t"}, "holds `tag`"),
        ("/notes", {"note_id": "n"}, "holds `note_id`"),
        ("/notes/{note_id}.txt", {"note_id": "n", "noteId": "n"}, "holds `noteId`"),
        ("/teams/{team_id}/notes/{note_id}", {"team_id": "t", "node_id": "n"}, "did you mean `note_id`\\?"),
    ],
)
def test_refuses_names_that_the_path_does_not_have(template: str, values: dict[str, object], said: str) -> None:
    with pytest.raises(ArgumentError, match=said):
        expand(template, values)


@pytest.mark.parametrize("value", [".", "..", "%2e", "%2E%2e", ".%2e"])
def test_refuses_dot_segments_and_names_the_value(value: str) -> None:
    with pytest.raises(ArgumentError, match=f"`x`.*'{value}'"):
        expand("/a/{x}/b", {"x": value})


@pytest.mark.parametrize(
    ("template", "values"),
    [
        ("/a/{x}{y}", {"x": ".", "y": "."}),
        ("/a/{x}{y}", {"x": "%2", "y": "e"}),
        ("/a/{x}.", {"x": "."}),
        ("/a/%2{x}", {"x": "e"}),
        ("/a/%2e/{x}", {"x": "b"}),
        ("/a/..", {}),
        ("{x}", {"x": ".."}),
    ],
)
def test_refuses_dot_segments_that_several_parts_make(template: str, values: dict[str, object]) -> None:
    with pytest.raises(ArgumentError, match=r"would make the path segment '.+', which leads to another path"):
        expand(template, values)


def test_names_all_values_that_make_a_dot_segment() -> None:
    with pytest.raises(ArgumentError, match=r"^`x`, `y` would make the path segment '\.\.', which"):
        expand("/a/{x}{y}", {"x": ".", "y": "."})


def test_refuses_what_utf8_cannot_encode() -> None:
    with pytest.raises(ArgumentError, match="`x` holds half of a surrogate pair, which UTF-8 cannot encode"):
        expand("/a/{x}", {"x": "\ud800"})
    with pytest.raises(ArgumentError, match=r"^the template would make the path segment '\.\.'"):
        expand("/a/..", {})


@given(value=TEXT)
def test_a_value_stays_one_segment(value: str) -> None:
    try:
        path = expand("/a/{x}/b", {"x": value})
    except ArgumentError:
        assert value.lower().replace("%2e", ".") in (".", "..")
        return
    before, segment, after = path[1:].split("/")
    assert (before, unquote(segment), after) == ("a", value, "b")
    assert path.isascii()
    assert not {"?", "#"} & set(path)


@given(value=TEXT)
def test_a_value_stays_in_query_and_fragment(value: str) -> None:
    path = expand("/a?x={x}&y=1#{x}", {"x": value})
    rest, _, fragment = path.partition("#")
    query = rest.partition("?")[2]
    assert [unquote(pair.partition("=")[2]) for pair in query.split("&")] == [value, "1"]
    assert unquote(fragment) == value


def test_path_template_takes_values_as_they_are() -> None:
    assert path_template("/{a}/{b}/{c}/x{d}", a=None, b=True, c=False, d="") == "/null/true/false/x"
    assert path_template("/a/{x}", x="%2e%2e") == "/a/%252e%252e"


def test_path_template_needs_every_value() -> None:
    with pytest.raises(KeyError, match=r"has a placeholder \{x\}, but no value of that name was given"):
        path_template("/a/{x}")


def test_path_template_refuses_dot_segments() -> None:
    with pytest.raises(ValueError, match=r"'\.\.'"):
        path_template("/a/{x}", x="..")


def test_path_template_has_no_reserved_names() -> None:
    assert path_template("/{template}", template="t") == "/t"
