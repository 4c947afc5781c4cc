# Rendered from definitions/beta_agent_vaults.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_agent_vaults` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.beta_agent_vaults import Credential, CredentialDeleted, Vault, VaultDeleted

CREATE = Operation("post", "/vaults", Vault, headers={"OpenAI-Beta": "agents=v1"})
RETRIEVE = Operation("get", "/vaults/{vault_id}", Vault, headers={"OpenAI-Beta": "agents=v1"})
UPDATE = Operation("post", "/vaults/{vault_id}", Vault, headers={"OpenAI-Beta": "agents=v1"})
LIST = Operation("get", "/vaults", Vault, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"})
DELETE = Operation("delete", "/vaults/{vault_id}", VaultDeleted, headers={"OpenAI-Beta": "agents=v1"})
CREDENTIALS_CREATE = Operation(
    "post", "/vaults/{vault_id}/credentials", Credential, headers={"OpenAI-Beta": "agents=v1"}
)
CREDENTIALS_RETRIEVE = Operation(
    "get", "/vaults/{vault_id}/credentials/{credential_id}", Credential, headers={"OpenAI-Beta": "agents=v1"}
)
CREDENTIALS_UPDATE = Operation(
    "post", "/vaults/{vault_id}/credentials/{credential_id}", Credential, headers={"OpenAI-Beta": "agents=v1"}
)
CREDENTIALS_LIST = Operation(
    "get", "/vaults/{vault_id}/credentials", Credential, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"}
)
CREDENTIALS_DELETE = Operation(
    "delete", "/vaults/{vault_id}/credentials/{credential_id}", CredentialDeleted, headers={"OpenAI-Beta": "agents=v1"}
)
