# Rendered from definitions/beta_agents.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_agents` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

beta_agents = types_of("openai_rest.types.beta_agents")

CREATE = Operation(
    "post", "/agents", beta_agents.Agent, headers={"OpenAI-Beta": "agents=v1"}, renamed=(("compaction", "async_"),)
)
RETRIEVE = Operation("get", "/agents/{agent_id}", beta_agents.Agent, headers={"OpenAI-Beta": "agents=v1"})
UPDATE = Operation(
    "post",
    "/agents/{agent_id}",
    beta_agents.Agent,
    headers={"OpenAI-Beta": "agents=v1"},
    renamed=(("compaction", "async_"),),
)
LIST = Operation("get", "/agents", beta_agents.Agent, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"})
DELETE = Operation("delete", "/agents/{agent_id}", beta_agents.AgentDeleted, headers={"OpenAI-Beta": "agents=v1"})
