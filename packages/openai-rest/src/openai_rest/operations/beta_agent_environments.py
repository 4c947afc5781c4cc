# Rendered from definitions/beta_agent_environments.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_agent_environments` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.beta_agent_environments import (
    EnvironmentFile,
    EnvironmentInfo,
    EnvironmentTemplate,
    EnvironmentTemplateDeleted,
)

CREATE = Operation("post", "/agents/environments", EnvironmentInfo, headers={"OpenAI-Beta": "agents=v1"})
RETRIEVE = Operation(
    "get", "/agents/environments/{environment_id}", EnvironmentInfo, headers={"OpenAI-Beta": "agents=v1"}
)
LIST = Operation(
    "get", "/agents/environments", EnvironmentInfo, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"}
)
FILES_CREATE = Operation(
    "post",
    "/agents/environments/{environment_id}/files",
    EnvironmentFile,
    headers={"OpenAI-Beta": "agents=v1"},
    argument_sets=(("environment_id", "file_id", "path", "type"), ("environment_id", "path", "type", "data")),
)
FILES_LIST = Operation(
    "get",
    "/agents/environments/{environment_id}/files",
    EnvironmentFile,
    page="TokenPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_CREATE = Operation(
    "post", "/agents/environments/templates", EnvironmentTemplate, headers={"OpenAI-Beta": "agents=v1"}
)
TEMPLATES_RETRIEVE = Operation(
    "get",
    "/agents/environments/templates/{environment_template_id}",
    EnvironmentTemplate,
    headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_UPDATE = Operation(
    "post",
    "/agents/environments/templates/{environment_template_id}",
    EnvironmentTemplate,
    headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_LIST = Operation(
    "get",
    "/agents/environments/templates",
    EnvironmentTemplate,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
TEMPLATES_DELETE = Operation(
    "delete",
    "/agents/environments/templates/{environment_template_id}",
    EnvironmentTemplateDeleted,
    headers={"OpenAI-Beta": "agents=v1"},
)
