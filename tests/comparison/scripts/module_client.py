"""Programs that use the module-level client: settings of the package and of the environment, and calls between them."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

CALL = ["call"]
_KEY = ["set", "api_key", "sk-module"]
_AZURE = {"AZURE_OPENAI_ENDPOINT": "https://azure.invalid", "OPENAI_API_VERSION": "2024-10-21"}
_SETTINGS: Dict[str, List[Any]] = {
    "api_key": ["sk-second", None],
    "organization": ["org_1", "org_2", None],
    "project": ["proj_1", None],
    "base_url": ["http://one.invalid/v1", "http://two.invalid/v2/", None],
    "default_headers": [{"X-Mine": "1"}, {"X-Other": "2", "User-Agent": "mine"}, None],
    "default_query": [{"a": "1"}, {"b": ["2", "3"]}, None],
    "timeout": [3, None, 7.5],
    "max_retries": [0, 1],
}


def scripts() -> Iterator[Dict[str, Any]]:
    """All scripts: an environment and steps."""
    for group in (_settings, _environments, _services, _removed):
        for title, steps, environment in group():
            yield {"name": f"{group.__name__[1:]}: {title}", "steps": steps, "environment": environment}


def _settings() -> Iterator[Any]:
    for name, values in _SETTINGS.items():
        for place, value in enumerate(values):
            yield f"{name} = {value!r} from the start", [_KEY, ["set", name, value], CALL], {}
            earlier = [step for other in values[:place] for step in (["set", name, other], CALL)]
            yield f"{name} = {value!r} later", [_KEY, CALL, *earlier, ["set", name, value], CALL], {}
        yield f"{name} for a method taken before", [_KEY, ["take"], ["set", name, values[0]], ["call taken"]], {}
    yield "nothing", [CALL], {}
    yield "reset", [_KEY, CALL, ["reset"], ["set", "api_key", None], CALL], {"OPENAI_API_KEY": "sk-env"}
    yield "admin", [_KEY, ["set", "admin_api_key", "sk-admin"], ["call admin"]], {}
    yield "admin later", [_KEY, CALL, ["set", "admin_api_key", "sk-admin"], ["call admin"]], {}


def _environments() -> Iterator[Any]:
    for name, value in {
        "OPENAI_API_KEY": "sk-env",
        "OPENAI_ORG_ID": "org_env",
        "OPENAI_PROJECT_ID": "proj_env",
        "OPENAI_BASE_URL": "http://env.invalid/v1",
    }.items():
        yield name, [CALL], {"OPENAI_API_KEY": "sk-env", name: value}
        yield f"{name} below a setting", [_KEY, *(["set", *pair] for pair in _PAIRS), CALL], {name: value}


_PAIRS = [["organization", "org_1"], ["project", "proj_1"], ["base_url", "http://one.invalid/v1"]]


def _services() -> Iterator[Any]:
    azure = [["set", "api_type", "azure"], ["set", "api_key", "az-key"]]
    yield "azure by type", [*azure, CALL], _AZURE
    yield "azure by endpoint", [["set", "api_key", "az-key"], CALL], _AZURE
    yield "azure by key", [CALL], {**_AZURE, "AZURE_OPENAI_API_KEY": "az-env"}
    yield "azure by token", [CALL], {**_AZURE, "AZURE_OPENAI_AD_TOKEN": "token"}
    yield "azure by a token that is set", [["set", "azure_ad_token", "token"], CALL], _AZURE
    yield "azure without a version", [*azure, CALL], {"AZURE_OPENAI_ENDPOINT": "https://azure.invalid"}
    yield "azure without an address", [*azure, CALL], {"OPENAI_API_VERSION": "2024-10-21"}
    yield "azure, an endpoint that is set", [*azure, ["set", "azure_endpoint", "https://set.invalid"], CALL], _AZURE
    yield "azure, organization later", [*azure, CALL, ["set", "organization", "org_1"], CALL], _AZURE
    yield "azure, another key later", [*azure, CALL, ["set", "api_key", "az-second"], CALL], _AZURE
    both = {**_AZURE, "OPENAI_API_KEY": "sk-env"}
    yield "ambiguous", [CALL], both
    yield "ambiguous, openai chosen", [["set", "api_type", "openai"], CALL], both
    yield "ambiguous, azure chosen", [*azure, CALL], both
    yield "ambiguous by token", [CALL], {"OPENAI_API_KEY": "sk-env", "AZURE_OPENAI_AD_TOKEN": "token"}


def _removed() -> Iterator[Any]:
    for name in ("ChatCompletion", "Completion", "Audio", "Customer", "Deployment", "Edit", "Embedding", "Engine"):
        yield name, [["old", name, "create"]], {}
    for name in ("ErrorObject", "File", "FineTune", "FineTuningJob", "Image", "Model", "Moderation", "Nothing"):
        yield name, [["old", name, "create"]], {}
