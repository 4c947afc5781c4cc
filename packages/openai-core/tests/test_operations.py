from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from openai_core.operations import ADMIN, BEARER, Operation


def test_an_operation_is_frozen_data() -> None:
    operation = Operation("get", "/things/{thing_id}", object)
    assert operation.security == BEARER
    assert operation == Operation("get", "/things/{thing_id}", object)
    with pytest.raises(FrozenInstanceError):
        operation.method = "post"  # type: ignore[misc]


def test_admin_operations_accept_only_the_admin_key() -> None:
    assert ADMIN == {"admin_api_key_auth": True}
