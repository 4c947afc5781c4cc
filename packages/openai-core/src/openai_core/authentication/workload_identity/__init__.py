"""Workload identities: short-lived tokens in place of API keys, for programs that their platform vouches for."""

from __future__ import annotations

from typing import Any, Optional, Tuple

from ...interfaces import Signer
from ..locks import new_lock
from .credential import WorkloadIdentityCredential
from .exchange import TOKEN_EXCHANGE_URL, X509_TOKEN_EXCHANGE_URL
from .identities import checked_identity
from .requests import requests_of
from .x509 import CertificateSigner


def credential_of(workload_identity: Any, client: Any) -> Tuple[WorkloadIdentityCredential, Optional[Signer]]:
    """Makes what authenticates a client with a workload's identity: its credential and, for certificates, its signer.

    Args:
        workload_identity: What `workload_identity=` was given.
        client: The client that will use it, and through whose HTTP client tokens are exchanged.

    Raises:
        ConfigurationError: The identity lacks a part.
    """
    identity = checked_identity(workload_identity)
    certificate = identity.get("type") == "x509"
    credential = WorkloadIdentityCredential(
        identity,
        requests_of(client),
        new_lock(asynchronous=client._asynchronous),
        token_exchange_url=X509_TOKEN_EXCHANGE_URL if certificate else TOKEN_EXCHANGE_URL,
        retry_policy=client.retry_policy,
        max_retries=client.max_retries,
    )
    return credential, CertificateSigner(client, credential.issued) if certificate else None
