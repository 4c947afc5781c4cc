# Rendered from definitions/beta_assistants.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_assistants` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.beta_assistants import Assistant, AssistantDeleted

CREATE = Operation("post", "/assistants", Assistant, headers={"OpenAI-Beta": "assistants=v2"})
RETRIEVE = Operation("get", "/assistants/{assistant_id}", Assistant, headers={"OpenAI-Beta": "assistants=v2"})
UPDATE = Operation("post", "/assistants/{assistant_id}", Assistant, headers={"OpenAI-Beta": "assistants=v2"})
LIST = Operation("get", "/assistants", Assistant, page="CursorPage", headers={"OpenAI-Beta": "assistants=v2"})
DELETE = Operation("delete", "/assistants/{assistant_id}", AssistantDeleted, headers={"OpenAI-Beta": "assistants=v2"})
