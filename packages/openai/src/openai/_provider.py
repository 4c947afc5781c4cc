"""Familiar names: how a provider is wrapped, and what it configures for a client."""

from openai_core.authentication.provider import (
    Provider as _Provider,
    ProviderDefinition as _ProviderDefinition,
    ProviderRuntime as _ProviderRuntime,
    configure_provider as _configure_provider,
    create_provider as _create_provider,
    provider_name as _provider_name,
)

__all__ = [
    "_Provider",
    "_ProviderDefinition",
    "_ProviderRuntime",
    "_configure_provider",
    "_create_provider",
    "_provider_name",
]
