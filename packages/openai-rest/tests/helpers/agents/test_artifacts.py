from __future__ import annotations

import pathlib
from types import SimpleNamespace
from typing import Any, List, Optional

import httpx
import pytest

from openai_core.errors import ArgumentError, NotFoundError
from openai_rest.helpers.agents import AgentResultArtifacts, AgentTurnResult, AsyncAgentResultArtifacts

RESULT: Any = AgentTurnResult(SimpleNamespace(id="turn_1", session_id="sess_1"), [])  # type: ignore[arg-type]


def artifact(number: int, path: str, turn: str = "turn_1") -> Any:
    return {"id": f"art_{number}", "path": path, "turn_id": turn, "session_id": "sess_1"}


class Artifacts:
    """Two pages of artifacts, and their contents."""

    def __init__(self, first: List[Any], second: Optional[List[Any]] = None) -> None:
        self.pages = [first, second or []]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/content"):
            return httpx.Response(200, content=request.url.path.encode())
        later = "after" in request.url.params
        page = self.pages[later]
        more = not later and bool(self.pages[1])
        return httpx.Response(200, json={"data": page, "has_more": more, "last_id": page[-1]["id"] if page else None})


def test_reads_an_artifact_of_the_turn(world: Any) -> None:
    api = Artifacts([artifact(1, "a.txt", "turn_0"), artifact(2, "b.txt")], [artifact(3, "a.txt")])

    def use(client: Any) -> Any:
        found = client.beta.agents.sessions.artifacts.for_result(RESULT)
        assert type(found) is (AgentResultArtifacts if world.flavour == "sync" else AsyncAgentResultArtifacts)
        return found.content("a.txt", extra_headers={"A": "b"})

    content = world.call(api, use)
    assert content.content == b"/v1/agents/sessions/sess_1/artifacts/art_3/content"
    assert world.sent == [
        *["GET /agents/sessions/sess_1/artifacts"] * 2,
        "GET /agents/sessions/sess_1/artifacts/art_3/content",
    ]
    assert {each.headers["a"] for each in world.requests} == {"b"}


def test_downloads_an_artifact(world: Any, tmp_path: pathlib.Path) -> None:
    target = tmp_path / "a.txt"
    found = world.call(
        Artifacts([artifact(1, "a.txt")]),
        lambda client: client.beta.agents.sessions.artifacts.for_result(RESULT).download("a.txt", to=target),
    )
    assert found.id == "art_1"
    assert target.read_bytes() == b"/v1/agents/sessions/sess_1/artifacts/art_1/content"


@pytest.mark.parametrize(
    ("found", "problem"),
    [
        ([artifact(1, "b.txt"), artifact(2, "a.txt", "turn_2")], "has no artifact at the path 'a.txt'"),
        ([], "has no artifact"),
        ([artifact(1, "a.txt"), artifact(2, "a.txt")], "has several artifacts at the path 'a.txt'"),
    ],
)
def test_paths_that_lead_to_none_or_to_several(world: Any, found: Any, problem: str, tmp_path: pathlib.Path) -> None:
    for name, arguments in (("content", {}), ("download", {"to": tmp_path / "x"})):
        with pytest.raises(ArgumentError, match=problem):
            world.call(
                Artifacts(found),
                lambda client, name=name, arguments=arguments: getattr(
                    client.beta.agents.sessions.artifacts.for_result(RESULT), name
                )("a.txt", **arguments),
            )
    assert not (tmp_path / "x").exists()


def test_an_error_of_the_api(world: Any) -> None:
    with pytest.raises(NotFoundError):
        world.call(
            lambda request: httpx.Response(404, json={}),
            lambda client: client.beta.agents.sessions.artifacts.for_result(RESULT).content("a.txt"),
        )
