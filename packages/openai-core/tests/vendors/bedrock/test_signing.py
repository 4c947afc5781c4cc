from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Any, Dict

import pytest

from openai_core.errors import ConfigurationError, OpenAIError
from openai_core.vendors.bedrock.signing import AwsCredentials, RequestSigner

KEYS = AwsCredentials(access_key_id="AKID", secret_access_key="very-secret", session_token="session")
URL = "https://bedrock-mantle.us-east-1.api.aws/openai/v1/responses"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("botocore")
    names = ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
    for name in names:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    (tmp_path / "config").write_text("[default]\nregion = eu-west-3\n[profile work]\nregion = ap-south-1\n")
    (tmp_path / "credentials").write_text("[work]\naws_access_key_id = WORK\naws_secret_access_key = s\n")


def signed(credentials: AwsCredentials, endpoint: str = "mantle", **headers: str) -> Dict[str, str]:
    signer = RequestSigner(credentials, endpoint, "us-east-1")
    return signer.signed_headers("POST", URL, {"Content-Type": "application/json", **headers}, b"{}")


def test_a_signature_covers_headers_and_body() -> None:
    found = signed(KEYS, authorization="old", **{"X-Amz-Date": "old"})
    assert found["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKID/")
    assert "/us-east-1/bedrock-mantle/aws4_request" in found["Authorization"]
    assert "content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token" in found["Authorization"]
    assert found["X-Amz-Content-SHA256"] == hashlib.sha256(b"{}").hexdigest()
    assert found["X-Amz-Security-Token"] == "session"
    assert found["X-Amz-Date"] != "old"
    assert "very-secret" not in str(found)


def test_the_runtime_endpoint_is_another_service() -> None:
    assert "/us-east-1/bedrock/aws4_request" in signed(KEYS, "runtime")["Authorization"]


def test_credentials_of_a_function_are_asked_each_time() -> None:
    from botocore.credentials import Credentials

    keys = iter(("ONE", "TWO"))
    signer = RequestSigner(AwsCredentials(provider=lambda: Credentials(next(keys), "s")), "mantle", "us-east-1")
    found = [signer.signed_headers("GET", URL, {}, b"")["Authorization"] for _ in range(2)]
    assert ["Credential=ONE/" in found[0], "Credential=TWO/" in found[1]] == [True, True]


def test_credentials_and_region_of_a_profile() -> None:
    signer = RequestSigner(AwsCredentials(profile="work"), "mantle", None)
    assert signer.region == "ap-south-1"
    assert "Credential=WORK/" in signer.signed_headers("GET", URL, {}, b"")["Authorization"]


def test_the_region_of_the_environment_goes_before_the_configured_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert RequestSigner(KEYS, "mantle", None).region == "eu-west-3"
    monkeypatch.setenv("AWS_DEFAULT_REGION", " us-west-2 ")
    assert RequestSigner(KEYS, "mantle", None).region == "us-west-2"


def test_no_credentials_are_said() -> None:
    with pytest.raises(ConfigurationError, match="AWS_BEARER_TOKEN_BEDROCK"):
        signed(AwsCredentials(provider=lambda: None))


@pytest.mark.parametrize("credentials", [AwsCredentials(profile="unknown"), AwsCredentials(provider=lambda: 1 / 0)])
def test_what_botocore_or_a_function_raises_is_said(credentials: AwsCredentials) -> None:
    with pytest.raises(OpenAIError, match="could not be resolved") as caught:
        signed(credentials)
    assert caught.value.__cause__ is not None
    if credentials.profile:
        with pytest.raises(OpenAIError, match="could not be resolved"):
            RequestSigner(credentials, "mantle", None)


def test_no_region_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("")
    with pytest.raises(ConfigurationError, match="AWS region"):
        RequestSigner(KEYS, "mantle", None)


def test_botocore_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    missing: Any = None
    monkeypatch.setitem(sys.modules, "botocore.auth", missing)
    with pytest.raises(ConfigurationError, match=r"openai\[bedrock\]"):
        signed(KEYS)


def test_credentials_do_not_show_secrets() -> None:
    assert "very-secret" not in repr(KEYS) and "session" not in repr(KEYS).replace("session_token", "")
    assert (KEYS.kinds(), AwsCredentials().kinds(), AwsCredentials(profile="p", provider=str).kinds()) == (1, 0, 2)
