# Rendered from definitions/beta_agent_vaults.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_agent_vaults` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

beta_agent_vaults = types_of("openai_rest.types.beta_agent_vaults")

CREATE = Operation("post", "/vaults", beta_agent_vaults.Vault, headers={"OpenAI-Beta": "agents=v1"})
RETRIEVE = Operation("get", "/vaults/{vault_id}", beta_agent_vaults.Vault, headers={"OpenAI-Beta": "agents=v1"})
UPDATE = Operation("post", "/vaults/{vault_id}", beta_agent_vaults.Vault, headers={"OpenAI-Beta": "agents=v1"})
LIST = Operation("get", "/vaults", beta_agent_vaults.Vault, page="CursorPage", headers={"OpenAI-Beta": "agents=v1"})
DELETE = Operation("delete", "/vaults/{vault_id}", beta_agent_vaults.VaultDeleted, headers={"OpenAI-Beta": "agents=v1"})
CREDENTIALS_CREATE = Operation(
    "post", "/vaults/{vault_id}/credentials", beta_agent_vaults.Credential, headers={"OpenAI-Beta": "agents=v1"}
)
CREDENTIALS_RETRIEVE = Operation(
    "get",
    "/vaults/{vault_id}/credentials/{credential_id}",
    beta_agent_vaults.Credential,
    headers={"OpenAI-Beta": "agents=v1"},
)
CREDENTIALS_UPDATE = Operation(
    "post",
    "/vaults/{vault_id}/credentials/{credential_id}",
    beta_agent_vaults.Credential,
    headers={"OpenAI-Beta": "agents=v1"},
)
CREDENTIALS_LIST = Operation(
    "get",
    "/vaults/{vault_id}/credentials",
    beta_agent_vaults.Credential,
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
CREDENTIALS_DELETE = Operation(
    "delete",
    "/vaults/{vault_id}/credentials/{credential_id}",
    beta_agent_vaults.CredentialDeleted,
    headers={"OpenAI-Beta": "agents=v1"},
)
