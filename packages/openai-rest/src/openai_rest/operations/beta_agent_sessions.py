# Rendered from definitions/beta_agent_sessions.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_agent_sessions` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation
from openai_core.responses.binary import HttpxBinaryResponseContent

from ..types.beta_agent_sessions import (
    AgentSession,
    AgentSessionDeleted,
    AgentSessionEvent,
    AgentSessionItem,
    SessionArtifact,
    SessionArtifactDeleted,
    SessionTrace,
    Turn,
)
from ..types.beta_agents import Subagent

CREATE = Operation(
    "post",
    "/agents/sessions",
    AgentSession,
    event=AgentSessionEvent,
    headers={"OpenAI-Beta": "agents=v1"},
    stream_mode="events",
    renamed=(("agent", "compaction", "async_"),),
)
RETRIEVE = Operation("get", "/agents/sessions/{session_id}", AgentSession, headers={"OpenAI-Beta": "agents=v1"})
UPDATE = Operation("post", "/agents/sessions/{session_id}", AgentSession, headers={"OpenAI-Beta": "agents=v1"})
LIST = Operation("get", "/agents/sessions", AgentSession, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"})
DELETE = Operation("delete", "/agents/sessions/{session_id}", AgentSessionDeleted, headers={"OpenAI-Beta": "agents=v1"})
ARTIFACTS_RETRIEVE = Operation(
    "get",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    SessionArtifact,
    headers={"OpenAI-Beta": "agents=v1"},
)
ARTIFACTS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/artifacts",
    SessionArtifact,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
ARTIFACTS_DELETE = Operation(
    "delete",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    SessionArtifactDeleted,
    headers={"OpenAI-Beta": "agents=v1"},
)
ARTIFACTS_CONTENT = Operation(
    "get",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    HttpxBinaryResponseContent,
    headers={"Accept": "application/octet-stream", "OpenAI-Beta": "agents=v1"},
)
EVENTS_CREATE = Operation(
    "post", "/agents/sessions/{session_id}/events", type(None), headers={"Accept": "*/*", "OpenAI-Beta": "agents=v1"}
)
EVENTS_STREAM = Operation(
    "get",
    "/agents/sessions/{session_id}/events",
    AgentSessionEvent,
    event=AgentSessionEvent,
    headers={"Accept": "text/event-stream", "OpenAI-Beta": "agents=v1"},
    stream_mode="events",
)
ITEMS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/items",
    AgentSessionItem,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_RETRIEVE = Operation(
    "get", "/agents/sessions/{session_id}/subagents/{subagent_id}", Subagent, headers={"OpenAI-Beta": "agents=v1"}
)
SUBAGENTS_LIST = Operation(
    "get", "/agents/sessions/{session_id}/subagents", Subagent, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"}
)
SUBAGENTS_ITEMS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/items",
    AgentSessionItem,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_TURNS_RETRIEVE = Operation(
    "get",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    Turn,
    headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_TURNS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    Turn,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_TURNS_ITEMS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    AgentSessionItem,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
TRACES_LIST = Operation(
    "get", "/agents/sessions/{session_id}/traces", SessionTrace, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"}
)
TURNS_RETRIEVE = Operation(
    "get", "/agents/sessions/{session_id}/turns/{turn_id}", Turn, headers={"OpenAI-Beta": "agents=v1"}
)
TURNS_LIST = Operation(
    "get", "/agents/sessions/{session_id}/turns", Turn, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"}
)
TURNS_ITEMS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/turns/{turn_id}/items",
    AgentSessionItem,
    page="ConversationCursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
