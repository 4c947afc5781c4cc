# Rendered from definitions/beta_agent_sessions.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_agent_sessions` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

binary = types_of("openai_core.responses.binary")
beta_agent_sessions = types_of("openai_rest.types.beta_agent_sessions")
beta_agents = types_of("openai_rest.types.beta_agents")

CREATE = Operation(
    "post",
    "/agents/sessions",
    beta_agent_sessions.AgentSession,
    event=beta_agent_sessions.AgentSessionEvent,
    headers={"OpenAI-Beta": "agents=v1"},
    stream_mode="events",
    renamed=(("agent", "compaction", "async_"),),
)
RETRIEVE = Operation(
    "get", "/agents/sessions/{session_id}", beta_agent_sessions.AgentSession, headers={"OpenAI-Beta": "agents=v1"}
)
UPDATE = Operation(
    "post", "/agents/sessions/{session_id}", beta_agent_sessions.AgentSession, headers={"OpenAI-Beta": "agents=v1"}
)
LIST = Operation(
    "get", "/agents/sessions", beta_agent_sessions.AgentSession, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"}
)
DELETE = Operation(
    "delete",
    "/agents/sessions/{session_id}",
    beta_agent_sessions.AgentSessionDeleted,
    headers={"OpenAI-Beta": "agents=v1"},
)
ARTIFACTS_RETRIEVE = Operation(
    "get",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    beta_agent_sessions.SessionArtifact,
    headers={"OpenAI-Beta": "agents=v1"},
)
ARTIFACTS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/artifacts",
    beta_agent_sessions.SessionArtifact,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
ARTIFACTS_DELETE = Operation(
    "delete",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    beta_agent_sessions.SessionArtifactDeleted,
    headers={"OpenAI-Beta": "agents=v1"},
)
ARTIFACTS_CONTENT = Operation(
    "get",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    binary.HttpxBinaryResponseContent,
    headers={"Accept": "application/octet-stream", "OpenAI-Beta": "agents=v1"},
)
EVENTS_CREATE = Operation(
    "post", "/agents/sessions/{session_id}/events", type(None), headers={"Accept": "*/*", "OpenAI-Beta": "agents=v1"}
)
EVENTS_STREAM = Operation(
    "get",
    "/agents/sessions/{session_id}/events",
    beta_agent_sessions.AgentSessionEvent,
    event=beta_agent_sessions.AgentSessionEvent,
    headers={"Accept": "text/event-stream", "OpenAI-Beta": "agents=v1"},
    stream_mode="events",
)
ITEMS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/items",
    beta_agent_sessions.AgentSessionItem,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_RETRIEVE = Operation(
    "get",
    "/agents/sessions/{session_id}/subagents/{subagent_id}",
    beta_agents.Subagent,
    headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/subagents",
    beta_agents.Subagent,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_ITEMS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/items",
    beta_agent_sessions.AgentSessionItem,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_TURNS_RETRIEVE = Operation(
    "get",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    beta_agent_sessions.Turn,
    headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_TURNS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    beta_agent_sessions.Turn,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
SUBAGENTS_TURNS_ITEMS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    beta_agent_sessions.AgentSessionItem,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
TRACES_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/traces",
    beta_agent_sessions.SessionTrace,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
TURNS_RETRIEVE = Operation(
    "get",
    "/agents/sessions/{session_id}/turns/{turn_id}",
    beta_agent_sessions.Turn,
    headers={"OpenAI-Beta": "agents=v1"},
)
TURNS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/turns",
    beta_agent_sessions.Turn,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
TURNS_ITEMS_LIST = Operation(
    "get",
    "/agents/sessions/{session_id}/turns/{turn_id}/items",
    beta_agent_sessions.AgentSessionItem,
    page="ConversationCursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
