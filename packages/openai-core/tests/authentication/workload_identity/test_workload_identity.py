from __future__ import annotations

from typing import Any

import pytest

from openai_core.authentication.workload_identity import credential_of
from openai_core.authentication.workload_identity.x509 import CertificateSigner
from openai_core.errors import ConfigurationError
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


def test_subject_tokens_need_no_signer() -> None:
    client = Client(api_key="k")
    credential, signer = credential_of({"provider": {"token_type": "jwt", "get_token": str}}, client)
    assert credential.token_exchange_url == "https://auth.openai.com/oauth/token"
    assert signer is None


def test_certificates_have_a_signer() -> None:
    identity: Any = {"type": "x509", "identity_provider_id": "idp", "service_account_id": "sa"}
    credential, signer = credential_of(identity, Client(api_key="k"))
    assert credential.token_exchange_url == "https://mtls.auth.openai.com/oauth/token"
    assert isinstance(signer, CertificateSigner)


def test_what_is_no_identity() -> None:
    with pytest.raises(ConfigurationError, match="provider"):
        credential_of({}, Client(api_key="k"))
