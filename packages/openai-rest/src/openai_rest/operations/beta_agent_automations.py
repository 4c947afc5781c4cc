# Rendered from definitions/beta_agent_automations.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_agent_automations` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

beta_agent_automations = types_of("openai_rest.types.beta_agent_automations")

CREATE = Operation(
    "post",
    "/agents/automations",
    beta_agent_automations.Automation,
    headers={"OpenAI-Beta": "agents=v1"},
    argument_sets=(("expression", "name", "target", "timezone", "type"), ("name", "target", "type", "run_at")),
    renamed=(("target", "agent", "compaction", "async_"),),
)
RETRIEVE = Operation(
    "get",
    "/agents/automations/{automation_id}",
    beta_agent_automations.Automation,
    headers={"OpenAI-Beta": "agents=v1"},
)
UPDATE = Operation(
    "post",
    "/agents/automations/{automation_id}",
    beta_agent_automations.Automation,
    headers={"OpenAI-Beta": "agents=v1"},
    renamed=(("target", "agent", "compaction", "async_"),),
)
LIST = Operation(
    "get",
    "/agents/automations",
    beta_agent_automations.Automation,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
DELETE = Operation(
    "delete",
    "/agents/automations/{automation_id}",
    beta_agent_automations.AutomationDeleted,
    headers={"OpenAI-Beta": "agents=v1"},
)
PAUSE = Operation(
    "post",
    "/agents/automations/{automation_id}/pause",
    beta_agent_automations.Automation,
    headers={"OpenAI-Beta": "agents=v1"},
)
RESUME = Operation(
    "post",
    "/agents/automations/{automation_id}/resume",
    beta_agent_automations.Automation,
    headers={"OpenAI-Beta": "agents=v1"},
)
INVOCATIONS_CREATE = Operation(
    "post",
    "/agents/automations/{automation_id}/invocations",
    beta_agent_automations.AutomationInvocation,
    headers={"OpenAI-Beta": "agents=v1"},
)
INVOCATIONS_RETRIEVE = Operation(
    "get",
    "/agents/automations/{automation_id}/invocations/{invocation_id}",
    beta_agent_automations.AutomationInvocation,
    headers={"OpenAI-Beta": "agents=v1"},
)
INVOCATIONS_LIST = Operation(
    "get",
    "/agents/automations/{automation_id}/invocations",
    beta_agent_automations.AutomationInvocation,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
