from __future__ import annotations

from typing import Any

import pytest

from openai_core.authentication.workload_identity.identities import (
    SubjectTokenWorkloadIdentity,
    WorkloadIdentity,
    checked_identity,
    is_finite_number,
    x509_workload_identity,
)
from openai_core.errors import ConfigurationError

X509: Any = {"type": "x509", "identity_provider_id": "idp", "service_account_id": "sa"}


def test_a_certificates_identity() -> None:
    assert x509_workload_identity(identity_provider_id="idp", service_account_id="sa") == X509
    buffered = x509_workload_identity(identity_provider_id="idp", service_account_id="sa", refresh_buffer_seconds=3)
    assert buffered == {**X509, "refresh_buffer_seconds": 3}
    assert checked_identity(buffered) == buffered
    assert checked_identity(buffered) is not buffered


def test_an_identity_with_a_subject_token() -> None:
    identity = {"provider": {"token_type": "jwt", "get_token": str}}
    assert checked_identity(identity) == identity
    assert SubjectTokenWorkloadIdentity is WorkloadIdentity


@pytest.mark.parametrize("identity", [{}, {"type": "x"}, "idp", 7])
def test_neither_kind(identity: Any) -> None:
    with pytest.raises(ConfigurationError, match="provider"):
        checked_identity(identity)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"provider": {}}, "'provider'"),
        ({"client_id": "c"}, "'client_id'"),
        ({"identity_provider_id": ""}, "identity_provider_id"),
        ({"service_account_id": None}, "service_account_id"),
        ({"refresh_buffer_seconds": -1}, "refresh_buffer_seconds"),
        ({"refresh_buffer_seconds": "soon"}, "refresh_buffer_seconds"),
        ({"refresh_buffer_seconds": float("nan")}, "refresh_buffer_seconds"),
    ],
)
def test_impossible_certificates_identities(wrong: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        checked_identity({**X509, **wrong})


def test_numbers() -> None:
    assert [is_finite_number(value) for value in (1, 0.5, True, "1", float("inf"), 10**400)] == [
        True,
        True,
        False,
        False,
        False,
        False,
    ]
