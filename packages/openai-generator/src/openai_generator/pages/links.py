"""Names of a page as HTML, linked to where they are described."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from .annotations import annotation
from .places import Place, Places

_REST = "reference/packages/openai_rest.html#openai_rest"
_ELSEWHERE = {
    "AgentResultArtifacts": f"{_REST}.helpers.agents.sync.artifacts.AgentResultArtifacts",
    "AgentSessionEventStream": f"{_REST}.helpers.agents.sync.session_streams.AgentSessionEventStream",
    "AgentSessionStream": f"{_REST}.helpers.agents.sync.session_streams.AgentSessionStream",
    "AgentTurnResult": f"{_REST}.helpers.agents.results.AgentTurnResult",
    "AssistantEventHandler": f"{_REST}.helpers.streaming.sync.assistants.AssistantEventHandler",
    "AssistantStreamManager": f"{_REST}.helpers.streaming.sync.assistants.AssistantStreamManager",
    "ChatCompletionStreamManager": f"{_REST}.helpers.streaming.sync.chat.ChatCompletionStreamManager",
    "ConversationCursorPage": "howto/pages.html",
    "CursorPage": "howto/pages.html",
    "FileTypes": "howto/files.html",
    "HttpxBinaryResponseContent": "howto/files.html",
    "NextCursorPage": "howto/pages.html",
    "Page": "howto/pages.html",
    "ParsedChatCompletion": f"{_REST}.types.parsed_chat.ParsedChatCompletion",
    "ParsedResponse": f"{_REST}.types.parsed_responses.ParsedResponse",
    "PreparedAgentFiles": f"{_REST}.helpers.agents.prepared_files.PreparedAgentFiles",
    "ResponseStreamManager": f"{_REST}.helpers.streaming.sync.responses.ResponseStreamManager",
    "StagedAgentFile": f"{_REST}.helpers.agents.prepared_files.StagedAgentFile",
    "Stream": "howto/streaming.html",
    "TokenPage": "howto/pages.html",
}
"""What other pages of the site describe."""


@dataclass(frozen=True)
class Links:
    """Links from one page.

    Attributes:
        places: Where everything is described.
        page: The page, below the reference.
        area: The area that names in annotations are seen from.
    """

    places: Places
    page: str
    area: str

    @property
    def root(self) -> str:
        """The way from the page to the root of the site."""
        return "../" * (self.page.count("/") + 1)

    def annotation(self, text: str) -> str:
        """Returns an annotation, each name linked.

        Args:
            text: The annotation, as text.
        """
        return annotation(text, self.name)

    def name(self, name: str) -> str:
        """Returns the name of a type, as HTML inside of code.

        Args:
            name: The name as the area writes it.
        """
        key = self.places.key_of(name, self.area)
        if key is not None:
            return _link(self.places.types[key].seen_from(self.page), key.partition(".")[2])
        opened = self.places.connections.get(f"{self.area}.{name}")
        if opened is not None:
            return _link(opened.seen_from(self.page), name)
        known = _ELSEWHERE.get(name)
        return _link(self.root + known, name) if known else escape(name)

    def type(self, key: str) -> str:
        """Returns a link to a type, by its full name.

        Args:
            key: The area and the name, with a dot between them.
        """
        return self._code(self.places.types[key], key.partition(".")[2])

    def method(self, name: str, text: str = "") -> str:
        """Returns a link to a method, by its name below the client; `text` is another one to show.

        Args:
            name: Such as `chat.completions.create`.
            text: What is shown (the name by default).
        """
        return self._code(self.places.methods[name], text or name)

    def resource(self, path: str) -> str:
        """Returns a link to the page of a resource.

        Args:
            path: The path of the resource, with dots.
        """
        return self._code(self.places.resources[path], f"client.{path}")

    def _code(self, place: Place, text: str) -> str:
        return f"<code>{_link(place.seen_from(self.page), text)}</code>"


def _link(address: str, text: str) -> str:
    return f'<a href="{address}">{escape(text)}</a>'
