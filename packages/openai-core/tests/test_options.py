from __future__ import annotations

import copy
import pickle

import httpx
import pytest

from openai_core import options as options_module
from openai_core.options import (
    NOT_GIVEN,
    FinalRequestOptions,
    NotGiven,
    Omit,
    is_given,
    not_given,
    omit,
    without_omitted,
)


@pytest.mark.parametrize("sentinel", [NOT_GIVEN, omit])
def test_sentinels_exist_once_and_are_false(sentinel: object) -> None:
    assert not sentinel
    assert type(sentinel)() is sentinel
    assert copy.deepcopy(sentinel) is sentinel
    assert pickle.loads(pickle.dumps(sentinel)) is sentinel


def test_sentinels_are_told_apart() -> None:
    assert NOT_GIVEN is not_given
    assert repr(NOT_GIVEN) == "NOT_GIVEN"
    assert repr(Omit()) == "omit"
    assert not is_given(NotGiven())
    assert not is_given(omit)
    assert is_given(None)


def test_omitted_values_are_left_out() -> None:
    assert without_omitted({"a": 1, "b": omit, "c": None, "d": NOT_GIVEN}) == {"a": 1, "c": None}


def test_options_have_the_familiar_defaults() -> None:
    options = FinalRequestOptions.construct(method="post", url="/x", headers=NOT_GIVEN)
    assert options.params == {}
    assert options.headers is NOT_GIVEN
    assert options.timeout is NOT_GIVEN
    assert options.json_data is None
    assert options.security == {"bearer_auth": True}
    assert options.stream_mode == "legacy"


def test_defaults_are_not_shared() -> None:
    first, second = (FinalRequestOptions(method="get", url="/") for _ in range(2))
    assert first.params is not second.params
    assert first.security is not second.security


def test_an_unknown_option_is_refused() -> None:
    with pytest.raises(TypeError, match="'colour'"):
        FinalRequestOptions.construct(method="get", url="/", colour="red")


def test_a_copy_does_not_touch_the_original() -> None:
    options = FinalRequestOptions(method="get", url="/", params={"a": 1})
    twin = options.model_copy()
    twin.url = "/other"
    twin.params = {}
    assert (options.url, options.params) == ("/", {"a": 1})


def test_the_retry_limit_falls_back_to_the_clients() -> None:
    assert FinalRequestOptions(method="get", url="/").get_max_retries(5) == 5
    assert FinalRequestOptions(method="get", url="/", max_retries=0).get_max_retries(5) == 0


def test_the_repr_holds_no_data_of_the_user() -> None:
    options = FinalRequestOptions(method="post", url="/x", json_data={"secret": 1}, headers={"authorization": "sk-1"})
    assert repr(options) == "FinalRequestOptions(method='post', url='/x')"


def test_the_timeout_of_httpx_can_be_had_from_here() -> None:
    assert options_module.Timeout is httpx.Timeout
    with pytest.raises(AttributeError, match=r"no attribute .Retries."):
        options_module.Retries  # noqa: B018


def test_an_iterator_in_the_query_is_read_once_for_all_attempts() -> None:
    options = FinalRequestOptions(method="get", url="/", params={"status": iter(["a", "b"])})
    assert options.params == options.copy().params == {"status": ["a", "b"]}
