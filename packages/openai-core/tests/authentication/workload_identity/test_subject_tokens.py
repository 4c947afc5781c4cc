from __future__ import annotations

from pathlib import Path
from typing import Any, List

import httpx
import pytest

from openai_core.authentication.workload_identity.subject_tokens import (
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
)
from openai_core.errors import SubjectTokenProviderError


def answering(response: httpx.Response, seen: List[httpx.Request]) -> httpx.Client:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return response

    return httpx.Client(transport=httpx.MockTransport(answer))


def test_kubernetes_reads_its_file_each_time(tmp_path: Path) -> None:
    file = tmp_path / "token"
    provider = k8s_service_account_token_provider(file)
    assert provider["token_type"] == "jwt"
    for text in ("first\n", " second "):
        file.write_text(text)
        assert provider["get_token"]() == text.strip()
    file.write_text(" \n")
    with pytest.raises(SubjectTokenProviderError, match="empty"):
        provider["get_token"]()
    file.unlink()
    with pytest.raises(SubjectTokenProviderError, match="FileNotFoundError"):
        provider["get_token"]()


def test_azure_asks_its_metadata_service() -> None:
    seen: List[httpx.Request] = []
    with answering(httpx.Response(200, json={"access_token": "azure"}), seen) as http_client:
        provider = azure_managed_identity_token_provider(client_id="c", timeout=3, http_client=http_client)
        assert provider["token_type"] == "jwt"
        assert provider["get_token"]() == "azure"
        other = azure_managed_identity_token_provider("api://r", object_id="o", msi_res_id="m", http_client=http_client)
        other["get_token"]()
    assert seen[0].url.copy_with(query=None) == "http://169.254.169.254/metadata/identity/oauth2/token"
    assert dict(seen[0].url.params) == {
        "api-version": "2018-02-01",
        "resource": "https://management.azure.com/",
        "client_id": "c",
    }
    assert seen[0].headers["metadata"] == "true"
    assert seen[0].extensions["timeout"]["read"] == 3
    assert dict(seen[1].url.params) == {
        "api-version": "2018-02-01",
        "resource": "api://r",
        "object_id": "o",
        "msi_res_id": "m",
    }


def test_google_asks_its_metadata_server() -> None:
    seen: List[httpx.Request] = []
    with answering(httpx.Response(200, text="google\n"), seen) as http_client:
        provider = gcp_id_token_provider(http_client=http_client)
        assert (provider["token_type"], provider["get_token"]()) == ("id", "google")
    assert seen[0].url.host == "metadata.google.internal"
    assert dict(seen[0].url.params) == {"audience": "https://api.openai.com/v1"}
    assert seen[0].headers["metadata-flavor"] == "Google"


@pytest.mark.parametrize("make", [azure_managed_identity_token_provider, gcp_id_token_provider])
@pytest.mark.parametrize("response", [httpx.Response(404), httpx.Response(200, text=" ")])
def test_what_is_no_token_is_said(make: Any, response: httpx.Response) -> None:
    with answering(response, []) as http_client, pytest.raises(SubjectTokenProviderError, match="token") as caught:
        make(http_client=http_client)["get_token"]()
    assert caught.value.response is response


def test_no_metadata_service(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: Any, **settings: Any) -> Any:
        raise httpx.ConnectError("no route")

    monkeypatch.setattr(httpx, "get", refuse)
    with pytest.raises(SubjectTokenProviderError, match=r"Google Cloud did not answer \(ConnectError\)"):
        gcp_id_token_provider()["get_token"]()
