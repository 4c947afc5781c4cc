"""Finding what a turn produced; flows, for both flavours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from openai_core.effects import Call
from openai_core.errors import ArgumentError

if TYPE_CHECKING:
    from openai_core.effects import Flow
    from openai_core.responses.binary import HttpxBinaryResponseContent

    from ...types.beta_agent_sessions import SessionArtifact
    from .results import AgentTurnResult


class ResultArtifacts:
    """The artifacts of one turn, by their paths.

    Args:
        resource: The resource of artifacts.
        result: The result of the turn.
    """

    def __init__(self, resource: Any, result: AgentTurnResult[Any]) -> None:
        self._resource = resource
        self._session_id = result.session_id
        self._turn_id = result.turn_id

    def _found(self, path: str, options: Dict[str, Any]) -> Flow[SessionArtifact]:
        found: Optional[SessionArtifact] = None
        page = yield Call(lambda: self._resource.list(self._session_id, **options))
        while True:
            for artifact in page.data:
                if self._is_at(path, artifact):
                    if found is not None:
                        raise ArgumentError(f"The turn {self._turn_id!r} has several artifacts at the path {path!r}.")
                    found = artifact
            if not page.has_next_page():
                break
            page = yield Call(page.get_next_page)
        if found is None:
            raise ArgumentError(f"The turn {self._turn_id!r} has no artifact at the path {path!r}.")
        return found

    def _is_at(self, path: str, artifact: SessionArtifact) -> bool:
        place = (artifact.session_id, artifact.turn_id, artifact.path)
        return place == (self._session_id, self._turn_id, path)

    def _content(self, path: str, options: Dict[str, Any]) -> Flow[HttpxBinaryResponseContent]:
        artifact = yield from self._found(path, options)
        content: HttpxBinaryResponseContent = yield Call(
            lambda: self._resource.content(artifact.id, session_id=self._session_id, **options)
        )
        return content

    def _streamed(self, artifact: SessionArtifact, options: Dict[str, Any]) -> Any:
        view = self._resource.with_streaming_response
        return view.content(artifact.id, session_id=self._session_id, **options)
