# Rendered from definitions/beta_agent_environments.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_agent_environments` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

beta_agent_environments = types_of("openai_rest.types.beta_agent_environments")

CREATE = Operation(
    "post", "/agents/environments", beta_agent_environments.EnvironmentInfo, headers={"OpenAI-Beta": "agents=v1"}
)
RETRIEVE = Operation(
    "get",
    "/agents/environments/{environment_id}",
    beta_agent_environments.EnvironmentInfo,
    headers={"OpenAI-Beta": "agents=v1"},
)
LIST = Operation(
    "get",
    "/agents/environments",
    beta_agent_environments.EnvironmentInfo,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
FILES_CREATE = Operation(
    "post",
    "/agents/environments/{environment_id}/files",
    beta_agent_environments.EnvironmentFile,
    headers={"OpenAI-Beta": "agents=v1"},
    argument_sets=(("environment_id", "file_id", "path", "type"), ("environment_id", "path", "type", "data")),
)
FILES_LIST = Operation(
    "get",
    "/agents/environments/{environment_id}/files",
    beta_agent_environments.EnvironmentFile,
    page="TokenPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_CREATE = Operation(
    "post",
    "/agents/environments/templates",
    beta_agent_environments.EnvironmentTemplate,
    headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_RETRIEVE = Operation(
    "get",
    "/agents/environments/templates/{environment_template_id}",
    beta_agent_environments.EnvironmentTemplate,
    headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_UPDATE = Operation(
    "post",
    "/agents/environments/templates/{environment_template_id}",
    beta_agent_environments.EnvironmentTemplate,
    headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_LIST = Operation(
    "get",
    "/agents/environments/templates",
    beta_agent_environments.EnvironmentTemplate,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_DELETE = Operation(
    "delete",
    "/agents/environments/templates/{environment_template_id}",
    beta_agent_environments.EnvironmentTemplateDeleted,
    headers={"OpenAI-Beta": "agents=v1"},
)
