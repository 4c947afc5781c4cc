from __future__ import annotations

from dataclasses import FrozenInstanceError
from fractions import Fraction
from typing import Union

import pytest

from openai_core.operations import ADMIN, BEARER, Operation, types_of


def test_an_operation_is_frozen_data() -> None:
    operation = Operation("get", "/things/{thing_id}", object)
    assert operation.security == BEARER
    assert operation == Operation("get", "/things/{thing_id}", object)
    with pytest.raises(FrozenInstanceError):
        operation.method = "post"  # type: ignore[misc]


def test_admin_operations_accept_only_the_admin_key() -> None:
    assert ADMIN == {"admin_api_key_auth": True}


def test_an_answer_may_be_one_of_several_types_by_their_places() -> None:
    operation = Operation("get", "/things", (types_of("fractions").Fraction, str))
    assert operation.result == ("fractions:Fraction", str)
    assert operation.result_type() == Union[Fraction, str]
    assert operation.result == Union[Fraction, str]
