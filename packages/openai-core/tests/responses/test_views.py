"""The raw and streaming views of a resource, and the wrappers of single methods."""

from __future__ import annotations

import copy
import functools
import inspect
from typing import Any, Dict, Optional
from unittest import mock

import pytest

from openai_core.aio.response_managers import AsyncResponseContextManager
from openai_core.aio.responses import AsyncBinaryAPIResponse
from openai_core.aio.views import (
    AsyncRawView,
    AsyncStreamingView,
    async_to_custom_raw_response_wrapper,
    async_to_custom_streamed_response_wrapper,
    async_to_legacy_response_wrapper,
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
)
from openai_core.options import OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER
from openai_core.responses.views import named_view
from openai_core.sync.response_managers import ResponseContextManager
from openai_core.sync.responses import BinaryAPIResponse
from openai_core.sync.views import (
    RawView,
    StreamingView,
    to_custom_raw_response_wrapper,
    to_custom_streamed_response_wrapper,
    to_legacy_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: Any) -> Any:
    return request.param


class Response:
    """Stands in for an API response: what the call was given, and whether it was closed."""

    def __init__(self, *details: Any) -> None:
        self.details = details
        self.closed = False

    def close(self) -> None:
        self.closed = True


class AsyncResponse(Response):
    async def close(self) -> None:  # type: ignore[override]
        self.closed = True


class Resource:
    with_raw_response = property(RawView)
    with_streaming_response = property(StreamingView)


class AsyncResource:
    with_raw_response = property(AsyncRawView)
    with_streaming_response = property(AsyncStreamingView)


class Nested(Resource):
    def create(self, *, name: str, extra_headers: Optional[Dict[str, Any]] = None) -> Any:
        """Creates it."""
        return Response(name, extra_headers)


class Top(Resource):
    _plain_only = ("stream",)
    limit = 3

    def __init__(self) -> None:
        self.nested = Nested()

    def create(self, value: int, *, extra_headers: Optional[Dict[str, Any]] = None) -> Any:
        """Creates it."""
        return Response(value, extra_headers)

    def anything(self, **kwargs: Any) -> Any:
        return Response(kwargs)

    def stream(self, *, extra_headers: Any = None) -> Any:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError


class AsyncTop(AsyncResource):
    async def create(self, value: int, *, extra_headers: Optional[Dict[str, Any]] = None) -> Any:
        return AsyncResponse(value, extra_headers)

    def list(self, *, extra_headers: Optional[Dict[str, Any]] = None) -> Any:
        class Paginator:
            def __await__(self) -> Any:
                return AsyncTop().create(0, extra_headers=extra_headers).__await__()

        return Paginator()


def test_a_raw_view_asks_for_the_response_and_leaves_the_callers_headers_alone() -> None:
    mine = {"x-mine": "1"}
    response = Top().with_raw_response.create(5, extra_headers=mine)
    assert response.details == (5, {"x-mine": "1", RAW_RESPONSE_HEADER: "true"})
    assert mine == {"x-mine": "1"}
    assert Top().with_raw_response.create(5, extra_headers=None).details[1] == {RAW_RESPONSE_HEADER: "true"}


def test_a_streaming_view_gives_a_context_manager() -> None:
    with Top().with_streaming_response.create(5) as response:
        assert response.details == (5, {RAW_RESPONSE_HEADER: "stream"})
        assert not response.closed
    assert response.closed


def test_sub_resources_have_the_same_view() -> None:
    top = Top()
    assert top.with_raw_response.nested is top.nested.with_raw_response
    assert top.with_streaming_response.nested is top.nested.with_streaming_response
    assert top.with_raw_response.nested.create(name="n").details[1] == {RAW_RESPONSE_HEADER: "true"}


def test_methods_keep_their_signature_and_documentation() -> None:
    create = Top().with_raw_response.create
    assert create.__name__ == "create"
    assert create.__doc__ == "Creates it."
    assert list(inspect.signature(create).parameters) == ["value", "extra_headers"]


def test_views_and_their_methods_are_made_once() -> None:
    top = Top()
    assert top.with_raw_response is top.with_raw_response
    assert top.with_raw_response is not top.with_streaming_response
    assert top.with_raw_response.create is top.with_raw_response.create


def test_replacing_a_method_of_the_view_is_heard() -> None:
    top = Top()
    with mock.patch.object(top.with_raw_response, "create", return_value="mine"):
        assert top.with_raw_response.create(1) == "mine"
    assert isinstance(top.with_raw_response.create(1), Response)


def test_patching_the_resource_or_its_class_later_is_heard() -> None:
    top = Top()
    assert top.with_raw_response.create(1).details[0] == 1
    with mock.patch.object(Top, "create", lambda self, value, extra_headers: ("class", extra_headers)):
        assert top.with_raw_response.create(1) == ("class", {RAW_RESPONSE_HEADER: "true"})
    top.__dict__["create"] = lambda value, extra_headers: "instance"
    assert top.with_raw_response.create(1) == "instance"


def test_methods_that_take_any_keyword_or_hide_their_signature() -> None:
    top = Top()
    assert top.with_raw_response.anything().details == ({"extra_headers": {RAW_RESPONSE_HEADER: "true"}},)
    top.__dict__["opaque"] = mock.Mock(side_effect=top.create, __signature__="none")
    assert top.with_raw_response.opaque(1).details[0] == 1


@pytest.mark.parametrize("name", ["close", "limit", "stream", "_private", "nothing"])
def test_what_has_no_variant(name: str) -> None:
    with pytest.raises(AttributeError, match=name):
        getattr(Top().with_raw_response, name)


def test_dir_repr_and_copies() -> None:
    top = Top()
    assert dir(top.with_raw_response) == ["anything", "create", "nested"]
    assert repr(top.with_raw_response) == "<RawView of Top>"
    twin = copy.deepcopy(top)
    assert twin.with_raw_response is not top.with_raw_response
    assert twin.with_raw_response._resource is twin


@pytest.mark.anyio
async def test_an_asynchronous_raw_view() -> None:
    top = AsyncTop()
    assert inspect.iscoroutinefunction(top.with_raw_response.create)
    assert (await top.with_raw_response.create(5)).details == (5, {RAW_RESPONSE_HEADER: "true"})
    assert (await top.with_raw_response.list()).details == (0, {RAW_RESPONSE_HEADER: "true"})


@pytest.mark.anyio
async def test_an_asynchronous_streaming_view() -> None:
    top = AsyncTop()
    async with top.with_streaming_response.create(5) as response:
        assert response.details == (5, {RAW_RESPONSE_HEADER: "stream"})
    assert response.closed
    async with top.with_streaming_response.list() as response:
        assert response.details == (0, {RAW_RESPONSE_HEADER: "stream"})


def test_wrappers_of_one_method() -> None:
    create: Any = Top().create
    legacy: Any = to_legacy_response_wrapper(create)(1)
    assert legacy.details[1] == {RAW_RESPONSE_HEADER: "true"}
    raw: Any = to_raw_response_wrapper(create)(1)
    assert raw.details[1] == {RAW_RESPONSE_HEADER: "raw"}
    custom: Any = to_custom_raw_response_wrapper(create, BinaryAPIResponse)(1)
    assert custom.details[1] == {RAW_RESPONSE_HEADER: "raw", OVERRIDE_CAST_TO_HEADER: BinaryAPIResponse}
    manager: Any = to_streamed_response_wrapper(create)(1)
    assert isinstance(manager, ResponseContextManager)
    with manager as response:
        assert response.details[1] == {RAW_RESPONSE_HEADER: "stream"}
    manager = to_custom_streamed_response_wrapper(create, BinaryAPIResponse)(1)
    with manager as response:
        assert response.details[1] == {RAW_RESPONSE_HEADER: "stream", OVERRIDE_CAST_TO_HEADER: BinaryAPIResponse}


@pytest.mark.anyio
async def test_wrappers_of_one_asynchronous_method() -> None:
    create: Any = AsyncTop().create
    legacy: Any = await async_to_legacy_response_wrapper(create)(1)
    assert legacy.details[1] == {RAW_RESPONSE_HEADER: "true"}
    raw: Any = await async_to_raw_response_wrapper(create)(1)
    assert raw.details[1] == {RAW_RESPONSE_HEADER: "raw"}
    custom: Any = await async_to_custom_raw_response_wrapper(create, AsyncBinaryAPIResponse)(1)
    assert custom.details[1] == {RAW_RESPONSE_HEADER: "raw", OVERRIDE_CAST_TO_HEADER: AsyncBinaryAPIResponse}
    manager: Any = async_to_streamed_response_wrapper(create)(1)
    assert isinstance(manager, AsyncResponseContextManager)
    async with manager as response:
        assert response.details[1] == {RAW_RESPONSE_HEADER: "stream"}
    manager = async_to_custom_streamed_response_wrapper(create, AsyncBinaryAPIResponse)(1)
    async with manager as response:
        assert response.details[1][OVERRIDE_CAST_TO_HEADER] is AsyncBinaryAPIResponse


def test_a_named_view_is_a_case_of_the_general_one() -> None:
    class Owner(Resource):
        @functools.cached_property
        def nested(self) -> Nested:
            return Nested()

    view = named_view(RawView, Owner, "OwnerWithRawResponse")
    owner = Owner()
    assert issubclass(view, RawView)
    assert isinstance(view(owner), view)
    assert view(owner) is not owner.with_raw_response
    assert view(owner).nested is owner.nested.with_raw_response
    assert (view.__name__, view.__module__) == ("OwnerWithRawResponse", __name__)
