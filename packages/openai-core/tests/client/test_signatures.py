"""Methods that pass keyword arguments on show them, with annotations that evaluate."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any, Optional

import pytest

from openai_core.client.configuration import ClientConfiguration
from openai_core.client.signatures import late_signature, with_parameters_of


def original(number: int, text: Optional[str] = None, *, refused: Nowhere = 1) -> None:  # type: ignore[name-defined] # noqa: F821 # pyright: ignore
    """Its last annotation names nothing."""


@with_parameters_of(original, "text")
def method(*, number: float, **rest: Any) -> int:
    """Passes `rest` on."""
    return 0


@with_parameters_of(original)
def unevaluated(**rest: Any) -> int:
    """Likewise."""
    return 0


def test_annotations_evaluate_when_somebody_reads_them() -> None:
    @with_parameters_of(method)
    def passing(**rest: Any) -> str:
        return ""

    signature = inspect.signature(passing)
    assert (signature.parameters["number"].annotation, signature.return_annotation) == (float, str)


def test_own_parameters_go_first_and_refused_ones_are_not_shown() -> None:
    signature = inspect.signature(method)
    assert [*signature.parameters] == ["number", "refused"]
    assert (signature.parameters["number"].annotation, signature.return_annotation) == (float, int)


def test_what_cannot_be_evaluated_stays_a_text() -> None:
    assert inspect.signature(unevaluated).parameters["refused"].annotation == "Nowhere"


@pytest.mark.parametrize("module", ["azure.configuration:AzureConfiguration", "bedrock.legacy:BedrockConfiguration"])
def test_the_copy_of_a_vendor_shows_the_arguments_that_it_passes_on(module: str) -> None:
    path, _, name = module.partition(":")
    vendor = getattr(import_module(f"openai_core.vendors.{path}"), name)
    plain = inspect.signature(ClientConfiguration.copy).parameters
    shown = inspect.signature(vendor.copy).parameters
    assert {*plain} < {*shown}
    assert {each.kind for each in shown.values()} == {each.kind for each in plain.values()}


@pytest.mark.parametrize("module", ["azure.configuration:AzureConfiguration", "bedrock.legacy:BedrockConfiguration"])
def test_the_constructor_of_a_vendor_shows_the_arguments_that_it_passes_on(module: str) -> None:
    path, _, name = module.partition(":")
    vendor = getattr(import_module(f"openai_core.vendors.{path}"), name)
    refused = {"provider", "data_residency", "admin_api_key", "workload_identity"}
    shown = inspect.signature(vendor).parameters
    assert {*inspect.signature(ClientConfiguration).parameters} - refused < {*shown}
    assert not {"provider", "data_residency"} & {*shown}
    with pytest.raises(TypeError, match="data_residency"):
        vendor(api_key="k", data_residency="eu")


@pytest.mark.parametrize("name", ["__init__", "copy", "with_options"])
def test_who_follows_no_decorators_sees_the_arguments(name: str) -> None:
    method = getattr(ClientConfiguration, name)
    found = inspect.getfullargspec(method)
    assert (found.args, found.varargs, found.varkw) == (["self"], None, None)
    assert found.kwonlyargs == [*inspect.signature(method.__wrapped__).parameters][1:]


def test_what_is_shown_is_like_a_signature() -> None:
    shown, other = inspect.signature(ClientConfiguration.__init__), inspect.signature(ClientConfiguration.copy)
    assert isinstance(shown, inspect.Signature)
    assert shown == late_signature(ClientConfiguration.__init__.__wrapped__)  # type: ignore[attr-defined]
    assert shown != other
    assert hash(shown) == hash(late_signature(ClientConfiguration.__init__.__wrapped__))  # type: ignore[attr-defined]
    assert str(shown).startswith("(self, *, api_key: ")
    assert "api_key" in shown.bind(None, api_key="k").arguments
