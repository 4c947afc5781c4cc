from __future__ import annotations

import pickle
from typing import Any, Dict

import pytest

from openai_core.errors import ArgumentError, OpenAIError
from openai_core.sync.driver import drive
from openai_core.vendors.azure.credential import (
    API_KEY_SENTINEL,
    MutuallyExclusiveAuthError,
    check_one_authentication,
    key_header,
)

from .test_configuration import azure


def headers(**settings: Any) -> Dict[str, str]:
    client = azure(**settings)
    found: Dict[str, str] = drive(client._azure_credential.headers({"bearer_auth": True}), client)
    return found


def test_each_authentication_has_its_header() -> None:
    assert headers(api_key="k") == {"api-key": "k"}
    assert headers(api_key=lambda: "k") == {"api-key": "k"}
    assert headers(azure_ad_token="t") == {"Authorization": "Bearer t"}
    assert headers(azure_ad_token_provider=lambda: "t") == {"Authorization": "Bearer t"}
    assert headers(_enforce_credentials=False) == {}


@pytest.mark.parametrize("value", ["", None, 7])
def test_a_provider_must_give_text(value: Any) -> None:
    with pytest.raises(ArgumentError, match="azure_ad_token_provider"):
        headers(azure_ad_token_provider=lambda: value)


def test_a_key_function_must_give_text() -> None:
    with pytest.raises(ArgumentError, match="api_key"):
        headers(api_key=lambda: 7)


def test_a_refusal_stands() -> None:
    request: Any = None
    assert not azure(api_key="k")._azure_credential.refused(request)


def test_one_authentication_at_a_time() -> None:
    check_one_authentication(API_KEY_SENTINEL, "t", None)
    with pytest.raises(MutuallyExclusiveAuthError, match="only one") as caught:
        check_one_authentication("k", "t", None)
    assert isinstance(caught.value, OpenAIError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_what_is_no_key_has_no_header() -> None:
    assert [key_header(key) for key in (None, "", API_KEY_SENTINEL, "k")] == [{}, {}, {}, {"api-key": "k"}]
