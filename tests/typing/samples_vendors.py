"""Clients of vendors, providers and workload identities. Checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import Optional

from typing_extensions import assert_type

import openai
from openai import AsyncAzureOpenAI, AsyncBedrockOpenAI, AsyncOpenAI, AzureOpenAI, BedrockOpenAI, OpenAI
from openai.auth import (
    SubjectTokenProvider,
    WorkloadIdentity,
    WorkloadIdentityAuth,
    X509WorkloadIdentity,
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
    x509_workload_identity,
)
from openai.lib.azure import AsyncAzureADTokenProvider, AzureADTokenProvider, MutuallyExclusiveAuthError
from openai.providers import bedrock, vertex
from openai.types.chat import ChatCompletion


def token() -> str:
    return "t"


async def async_token() -> str:
    return "t"


def azure() -> None:
    provider: AzureADTokenProvider = token
    client = AzureOpenAI(
        azure_endpoint="https://name.openai.azure.com",
        azure_deployment="own",
        api_version="2024-10-21",
        azure_ad_token_provider=provider,
        max_retries=3,
        deadline=30,
    )
    assert_type(client.with_options(api_version="2025-01-01"), AzureOpenAI)
    assert_type(client.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(client._api_version, str)
    assert_type(client._get_azure_ad_token(), Optional[str])
    AzureOpenAI(base_url="https://gateway.test/openai", api_version="v", api_key=token)
    try:
        AzureOpenAI(api_key="k", azure_ad_token="t")
    except MutuallyExclusiveAuthError as error:
        assert_type(error, MutuallyExclusiveAuthError)
    plain: OpenAI = client
    del plain


async def async_azure() -> None:
    provider: AsyncAzureADTokenProvider = async_token
    async with AsyncAzureOpenAI(azure_ad_token_provider=provider, api_version="v") as client:
        assert_type(client.copy(azure_ad_token="t"), AsyncAzureOpenAI)
        assert_type(await client.chat.completions.create(model="m", messages=[]), ChatCompletion)
        assert_type(await client._get_azure_ad_token(), Optional[str])
    AsyncAzureOpenAI(azure_ad_token_provider=token, api_version="v")
    AsyncAzureOpenAI(api_key=async_token, api_version="v")


def providers() -> None:
    client = OpenAI(provider=bedrock(region="us-east-1", endpoint="runtime", api_key=None, profile="work"))
    client.with_options(provider=None, api_key="k")
    client.with_options(provider=vertex(project="p", location="global", token_provider=token))
    AsyncOpenAI(provider=bedrock(region="us-east-1", token_provider=async_token))
    AsyncOpenAI(provider=openai.providers.vertex(project="p", location="global", token_provider=async_token))


def older_bedrock() -> None:
    client = BedrockOpenAI(api_key="k", aws_region="us-east-1")
    assert_type(client.with_options(aws_region="eu-west-1"), BedrockOpenAI)
    assert_type(client.aws_region, Optional[str])
    AsyncBedrockOpenAI(bedrock_token_provider=async_token, aws_region="us-east-1")


def identities() -> None:
    provider: SubjectTokenProvider = {"token_type": "jwt", "get_token": token}
    identity: WorkloadIdentity = {
        "identity_provider_id": "idp",
        "service_account_id": "sa",
        "provider": provider,
        "refresh_buffer_seconds": 60,
    }
    certificate: X509WorkloadIdentity = x509_workload_identity(identity_provider_id="idp", service_account_id="sa")
    OpenAI(workload_identity=identity)
    AsyncOpenAI(workload_identity=certificate, data_residency="eu")
    OpenAI(api_key="k").with_options(workload_identity=certificate)
    for given in (
        k8s_service_account_token_provider("/token"),
        azure_managed_identity_token_provider(client_id="c"),
        gcp_id_token_provider(),
    ):
        assert_type(given, SubjectTokenProvider)
    tokens = WorkloadIdentityAuth(workload_identity=identity)
    assert_type(tokens.get_token(), str)
