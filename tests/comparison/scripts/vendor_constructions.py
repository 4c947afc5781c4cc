"""Arguments of constructors and copies: every combination of what may be given, missing, empty or contradictory."""

from __future__ import annotations

import itertools
from typing import Any, Dict, Iterator, List, Mapping

FUNCTION = "<function>"
"""Stands for a function that gives a text."""

_ENDPOINT = "https://resource.invalid"
_AZURE: Dict[str, List[Any]] = {
    "api_key": [None, "", "k", FUNCTION],
    "azure_ad_token": [None, "t"],
    "azure_ad_token_provider": [None, FUNCTION],
    "api_version": [None, "2024-10-21"],
    "azure_endpoint": [None, _ENDPOINT, _ENDPOINT + "/"],
    "base_url": [None, _ENDPOINT + "/gateway"],
    "azure_deployment": [None, "own"],
}
_AZURE_ENVIRONMENTS: List[Dict[str, str]] = [
    {},
    {"AZURE_OPENAI_API_KEY": "ek"},
    {"AZURE_OPENAI_AD_TOKEN": "et", "AZURE_OPENAI_API_KEY": "ek", "OPENAI_API_KEY": "sk"},
    {"AZURE_OPENAI_ENDPOINT": _ENDPOINT + "/e", "OPENAI_API_VERSION": "v", "OPENAI_BASE_URL": "https://other.invalid"},
]
_AZURE_CHANGES: Dict[str, List[Any]] = {
    "api_key": [None, "k2"],
    "azure_ad_token": [None, "t2"],
    "azure_ad_token_provider": [None, FUNCTION],
    "api_version": [None, "v2"],
    "base_url": [None, _ENDPOINT + "/moved"],
    "default_query": [None, {"q": "2"}],
    "set_default_query": [None, {"only": "3"}],
    "data_residency": [None, "eu"],
}
_BEDROCK: Dict[str, List[Any]] = {
    "endpoint": [None, "mantle", "runtime", "other"],
    "region": [None, "us-east-1", "nowhere"],
    "base_url": [
        "<absent>",
        None,
        "",
        "https://proxy.invalid/v1/responses",
        "https://bedrock-mantle.us-east-1.api.aws/v1",
    ],
    "api_key": ["<absent>", None, "", "k"],
    "token_provider": [None, FUNCTION],
    "access_key_id": [None, "AKID"],
    "secret_access_key": [None, "secret"],
    "profile": [None, ""],
}
_LEGACY: Dict[str, List[Any]] = {
    "api_key": [None, "", "k", FUNCTION],
    "bedrock_token_provider": [None, FUNCTION],
    "aws_region": [None, "us-east-1", "nowhere"],
    "aws_access_key_id": [None, "AKID"],
    "aws_secret_access_key": [None, "secret"],
    "base_url": [None, "", "https://proxy.invalid/v1", "https://bedrock-mantle.us-east-1.api.aws/v1"],
}
_LEGACY_CHANGES: Dict[str, List[Any]] = {
    "api_key": [None, "k2"],
    "bedrock_token_provider": [None, FUNCTION],
    "aws_region": [None, "eu-west-1"],
    "aws_access_key_id": [None, "AKID2"],
    "aws_secret_access_key": [None, "secret2"],
    "base_url": [None, "", "https://proxy.invalid/v2"],
}
_AWS_ENVIRONMENTS: List[Dict[str, str]] = [
    {},
    {"AWS_BEARER_TOKEN_BEDROCK": "et", "AWS_REGION": "eu-central-1", "OPENAI_API_KEY": "sk", "OPENAI_ORG_ID": "org"},
    {"AWS_DEFAULT_REGION": "us-west-2", "AWS_BEDROCK_BASE_URL": "https://environment.invalid/v1/responses"},
]
_VERTEX: Dict[str, List[Any]] = {
    "project": [None, "", "p", "a.b:c", "../p"],
    "location": [None, "global", "us-central1", "x/y"],
    "base_url": [None, "https://proxy.invalid/v1", "http://x.googleapis.com", "https://u:p@proxy.invalid", "proxy"],
    "token_provider": [None, FUNCTION],
    "credentials": [None, "credentials"],
}
_VERTEX_ENVIRONMENTS: List[Dict[str, str]] = [{}, {"GOOGLE_CLOUD_PROJECT": "ep", "GOOGLE_CLOUD_LOCATION": "global"}]
_X509 = {"type": "x509", "identity_provider_id": "i", "service_account_id": "s"}
_PLAIN: Dict[str, List[Any]] = {
    "provider": [None, "bedrock", "vertex", "no provider"],
    "api_key": [None, "", "k"],
    "admin_api_key": [None, "a"],
    "workload_identity": [None, _X509, {"type": "x"}],
    "base_url": ["<absent>", None, "https://proxy.invalid/v1"],
    "data_residency": [None, "eu", "jp", "mars"],
}
_PLAIN_ENVIRONMENTS: List[Dict[str, str]] = [
    {},
    {
        "OPENAI_API_KEY": "sk",
        "OPENAI_ADMIN_KEY": "sa",
        "OPENAI_ORG_ID": "o",
        "OPENAI_BASE_URL": "https://other.invalid",
    },
]
_PLAIN_CHANGES: Dict[str, List[Any]] = {
    "provider": ["<absent>", None, "bedrock"],
    "api_key": [None, "k2"],
    "workload_identity": [None, _X509],
    "base_url": ["<absent>", None, "https://moved.invalid/v1"],
    "data_residency": [None, "us", "jp"],
    "organization": [None, "o2"],
    "default_headers": [None, {"B": "2"}],
}
_PLAIN_BASES: List[Dict[str, Any]] = [
    {"api_key": "k", "admin_api_key": "a", "organization": "o"},
    {"api_key": "k", "base_url": "https://proxy.invalid/v1", "default_headers": {"A": "1"}},
    {"api_key": "k", "data_residency": "eu"},
    {"workload_identity": _X509},
    {"workload_identity": _X509, "data_residency": "eu"},
    {"provider": "bedrock", "organization": "o", "default_headers": {"A": "1"}},
]


def constructions() -> Iterator[Dict[str, Any]]:
    """All scripts: a class, its arguments, the environment and, for copies, what is changed."""
    yield from _scripts("azure", _AZURE, _AZURE_ENVIRONMENTS)
    base = {"azure_endpoint": _ENDPOINT, "api_version": "v", "azure_deployment": "own", "default_query": {"q": "1"}}
    for number, own in enumerate(({"api_key": "k"}, {"azure_ad_token": "t"}, {"azure_ad_token_provider": FUNCTION})):
        yield from _copies(f"azure copies {number}", "azure", {**base, **own}, _AZURE_CHANGES)
    yield from _scripts("bedrock", _BEDROCK, _AWS_ENVIRONMENTS)
    yield from _scripts("legacy", _LEGACY, _AWS_ENVIRONMENTS)
    pair = {"aws_access_key_id": "AKID", "aws_secret_access_key": "secret"}
    for number, own in enumerate(({"api_key": "k"}, {"bedrock_token_provider": FUNCTION}, pair)):
        yield from _copies(f"legacy copies {number}", "legacy", {"aws_region": "us-east-1", **own}, _LEGACY_CHANGES)
    yield from _scripts("vertex", _VERTEX, _VERTEX_ENVIRONMENTS)
    yield from _scripts("plain", _PLAIN, _PLAIN_ENVIRONMENTS)
    for number, settings in enumerate(_PLAIN_BASES):
        yield from _copies(f"plain copies {number}", "plain", settings, _PLAIN_CHANGES)


def _scripts(
    kind: str, choices: Mapping[str, List[Any]], environments: List[Dict[str, str]]
) -> Iterator[Dict[str, Any]]:
    for number, environment in enumerate(environments):
        for settings in _products(choices):
            name = f"{kind} arguments: {_shown(settings)} in environment {number}"
            yield {"name": name, "kind": kind, "settings": settings, "environment": environment, "changes": None}


def _copies(
    group: str, kind: str, settings: Mapping[str, Any], choices: Mapping[str, List[Any]]
) -> Iterator[Dict[str, Any]]:
    for changes in _products(choices):
        name = f"{group}: {_shown(changes)}"
        yield {"name": name, "kind": kind, "settings": settings, "environment": {}, "changes": changes}


def _products(choices: Mapping[str, List[Any]]) -> Iterator[Dict[str, Any]]:
    for values in itertools.product(*choices.values()):
        yield {name: value for name, value in zip(choices, values) if value != "<absent>"}


def _shown(settings: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in settings.items() if value is not None)
