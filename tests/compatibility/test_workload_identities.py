"""The tokens of a workload's identity, as programs and tests get at them."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any
from unittest.mock import patch

from openai import AsyncOpenAI, OpenAI
from openai.auth import WorkloadIdentityAuth

IDENTITY: Any = {
    "identity_provider_id": "idp_1",
    "service_account_id": "sa_1",
    "provider": {"token_type": "jwt", "get_token": str},
}


def test_a_replaced_token_is_what_the_asynchronous_client_gives() -> None:
    for client in (AsyncOpenAI(workload_identity=IDENTITY), OpenAI(workload_identity=IDENTITY)):
        tokens: Any = client._workload_identity_auth
        with patch.object(tokens, "get_token", return_value="replaced"):
            assert asyncio.run(client._workload_identity_auth.get_token_async()) == "replaced"  # type: ignore[union-attr]
        with patch.object(WorkloadIdentityAuth, "get_token", return_value="of the class"):
            assert asyncio.run(tokens.get_token_async()) == "of the class"


def test_there_is_one_object_for_each_client() -> None:
    client = OpenAI(workload_identity=IDENTITY)
    assert client._workload_identity_auth is client._workload_identity_auth
    assert client.copy()._workload_identity_auth is not client._workload_identity_auth
    twin = pickle.loads(pickle.dumps(client))
    assert twin._workload_identity_auth is not client._workload_identity_auth
