# Rendered from definitions/beta_assistants.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_assistants` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

beta_assistants = types_of("openai_rest.types.beta_assistants")

CREATE = Operation("post", "/assistants", beta_assistants.Assistant, headers={"OpenAI-Beta": "assistants=v2"})
RETRIEVE = Operation(
    "get", "/assistants/{assistant_id}", beta_assistants.Assistant, headers={"OpenAI-Beta": "assistants=v2"}
)
UPDATE = Operation(
    "post", "/assistants/{assistant_id}", beta_assistants.Assistant, headers={"OpenAI-Beta": "assistants=v2"}
)
LIST = Operation(
    "get", "/assistants", beta_assistants.Assistant, page="CursorPage", headers={"OpenAI-Beta": "assistants=v2"}
)
DELETE = Operation(
    "delete", "/assistants/{assistant_id}", beta_assistants.AssistantDeleted, headers={"OpenAI-Beta": "assistants=v2"}
)
