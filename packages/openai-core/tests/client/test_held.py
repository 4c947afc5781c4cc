"""Attributes of a client whose values its parts hold: they behave as if they were the client's own."""

from __future__ import annotations

from typing import Any
from unittest.mock import Mock, patch

import httpx
import pytest

from openai_core.client import held, held_names
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


class Part:
    value = 1


class Owner:
    number: int = held("_part", "value")

    def __init__(self) -> None:
        self._part = Part()


def test_a_part_holds_the_value() -> None:
    owner = Owner()
    owner.number = 2
    assert (owner.number, owner._part.value) == (2, 2)
    assert [*held_names(Owner)] == ["number"]


def test_patches_of_tests_come_off_again(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client(api_key="k")
    with patch.object(client, "max_retries", 0), patch.object(client, "_custom_headers", {"A": "1"}):
        assert (client.max_retries, client.default_headers["A"]) == (0, "1")
    assert (client.max_retries, client._custom_headers) == (2, {})
    with monkeypatch.context() as patched:
        patched.setattr(client, "api_key", "patched")
        assert client.auth_headers == {"Authorization": "Bearer patched"}
    assert client.api_key == "k"


def test_a_double_knows_them() -> None:
    assert Mock(spec=Client).organization is not None


def test_a_subclass_may_assign_them_before_the_constructor_runs() -> None:
    class Early(Client):
        def __init__(self) -> None:
            self.organization = "early"
            super().__init__(api_key="k", organization=self.organization.upper())

    assert Early().organization == "EARLY"
    assert Early().default_headers["OpenAI-Organization"] == "EARLY"


def test_a_subclass_may_decide_for_itself() -> None:
    class Patient(Client):
        @property
        def max_retries(self) -> int:  # type: ignore[override]
            return 1

    answers = iter((500, 200))
    transport = httpx.MockTransport(lambda request: httpx.Response(next(answers), json=1))
    client = Patient(api_key="k", max_retries=0, http_client=httpx.Client(transport=transport))
    client._sleep = lambda seconds: None  # type: ignore[method-assign]
    assert client.get("/", cast_to=object) == 1


@pytest.mark.parametrize("change", ["assigned", "changed in place"])
def test_what_is_changed_on_a_client_counts_for_its_copies(change: str) -> None:
    client: Any = Client(api_key="k", default_headers={"A": "1"}, default_query={"a": 1})
    if change == "assigned":
        client._custom_headers, client._custom_query = {"A": "1", "B": "2"}, {"a": 1, "b": 2}
    else:
        client._custom_headers["B"], client._custom_query["b"] = "2", 2
    copied = client.copy(default_headers={"C": "3"})
    assert copied._custom_headers == {"A": "1", "B": "2", "C": "3"}
    assert copied.default_query == {"a": 1, "b": 2}
