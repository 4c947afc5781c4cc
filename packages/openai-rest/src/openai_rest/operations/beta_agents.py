# Rendered from definitions/beta_agents.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_agents` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.beta_agents import Agent, AgentDeleted

CREATE = Operation("post", "/agents", Agent, headers={"OpenAI-Beta": "agents=v1"}, renamed=(("compaction", "async_"),))
RETRIEVE = Operation("get", "/agents/{agent_id}", Agent, headers={"OpenAI-Beta": "agents=v1"})
UPDATE = Operation(
    "post", "/agents/{agent_id}", Agent, headers={"OpenAI-Beta": "agents=v1"}, renamed=(("compaction", "async_"),)
)
LIST = Operation("get", "/agents", Agent, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"})
DELETE = Operation("delete", "/agents/{agent_id}", AgentDeleted, headers={"OpenAI-Beta": "agents=v1"})
