"""Providers, the older Bedrock clients and workload identities, as `openai` shows them."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Any, List

import anyio
import httpx
import pytest

import openai
from openai import AsyncBedrockOpenAI, AsyncOpenAI, BedrockOpenAI, OpenAI


def recorder(seen: List[httpx.Request]) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"object": "list", "data": []})

    return httpx.MockTransport(answer)


def test_a_provider() -> None:
    seen: List[httpx.Request] = []
    with httpx.Client(transport=recorder(seen)) as http_client:
        provider = openai.providers.bedrock(region="us-east-1", api_key="k")
        OpenAI(provider=provider, http_client=http_client).models.list()
    assert str(seen[0].url) == "https://bedrock-mantle.us-east-1.api.aws/openai/v1/models"
    assert seen[0].headers["authorization"] == "Bearer k"


def test_a_provider_in_the_asynchronous_client() -> None:
    seen: List[httpx.Request] = []

    async def main() -> None:
        provider = openai.providers.vertex(project="p", location="global", token_provider=lambda: "t")
        http_client = httpx.AsyncClient(transport=recorder(seen))
        async with AsyncOpenAI(provider=provider, http_client=http_client) as client:
            await client.models.list()

    anyio.run(main)
    assert seen[0].url.host == "aiplatform.googleapis.com"


def test_the_older_bedrock_clients() -> None:
    seen: List[httpx.Request] = []
    with httpx.Client(transport=recorder(seen)) as http_client:
        client = BedrockOpenAI(api_key="k", aws_region="us-east-1", http_client=http_client)
        client.with_options(aws_region="eu-west-1").models.list()

    async def token() -> str:
        return "awaited"

    async def main() -> None:
        async with AsyncBedrockOpenAI(
            bedrock_token_provider=token,
            aws_region="us-east-1",
            http_client=httpx.AsyncClient(transport=recorder(seen)),
        ) as client:
            await client.models.list()

    anyio.run(main)
    assert [request.url.host for request in seen] == [
        "bedrock-mantle.eu-west-1.api.aws",
        "bedrock-mantle.us-east-1.api.aws",
    ]
    assert [request.headers["authorization"] for request in seen] == ["Bearer k", "Bearer awaited"]


@pytest.mark.parametrize("cls", [BedrockOpenAI, AsyncBedrockOpenAI])
def test_they_pickle(cls: Any) -> None:
    twin = pickle.loads(pickle.dumps(cls(api_key="k", aws_region="us-east-1")))
    assert type(twin) is cls
    assert (twin.api_key, twin.aws_region) == ("k", "us-east-1")


def test_admin_operations_never_use_another_key() -> None:
    with pytest.raises(openai.OpenAIError, match="admin_api_key"):
        OpenAI(api_key="k").admin.organization.projects.retrieve("p")


def test_a_provider_and_its_module_share_a_name() -> None:
    code = (
        "import openai.providers.bedrock, sys; from openai.providers import bedrock, vertex; "
        "from openai.providers.bedrock import BedrockEndpoint; "
        "print(callable(bedrock), callable(vertex), callable(openai.providers.bedrock), "
        "*sorted({'botocore', 'google', 'requests'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True", "True"], "and nothing of an extra is loaded"


def test_using_no_vendor_loads_none() -> None:
    code = (
        "import openai, sys; openai.OpenAI(api_key='k'); "
        "print(*(name for name in sys.modules if any(part in name for part in ('vendor', 'workload', 'providers'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == {"openai_core.vendors", "openai_core.vendors.openai"}, "and no other's"


def test_the_seam_of_providers() -> None:
    class Definition:
        name = "own"

        def configure(self) -> Any:
            def sign(request: httpx.Request) -> None:
                request.headers["Authorization"] = "Own scheme"

            return openai._provider._ProviderRuntime(name="own", base_url="https://own.test/v1", prepare_request=sign)

    seen: List[httpx.Request] = []
    provider = openai._provider._create_provider(Definition())
    with httpx.Client(transport=recorder(seen)) as http_client:
        OpenAI(provider=provider, http_client=http_client).models.list()
    assert (seen[0].url.host, seen[0].headers["authorization"]) == ("own.test", "Own scheme")


def test_workload_identities() -> None:
    assert openai.auth.x509_workload_identity(identity_provider_id="i", service_account_id="s")["type"] == "x509"
    assert openai.auth.k8s_service_account_token_provider()["token_type"] == "jwt"
    assert set(openai.auth.__all__) <= set(dir(openai.auth))
