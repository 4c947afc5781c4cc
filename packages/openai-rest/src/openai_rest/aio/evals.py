# Rendered from definitions/evals.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `evals` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import evals as operations

if TYPE_CHECKING:
    from typing import Final, Iterable, Optional

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.shared_params import Metadata

    from ..types.evals import (
        EvalCreateResponse,
        EvalDeleteResponse,
        EvalListResponse,
        EvalRetrieveResponse,
        EvalUpdateResponse,
        OutputItemListResponse,
        OutputItemRetrieveResponse,
        RunCancelResponse,
        RunCreateResponse,
        RunDeleteResponse,
        RunListResponse,
        RunRetrieveResponse,
    )
    from ..types.evals_params import (
        EvalCreateParamsDataSourceConfig,
        EvalCreateParamsTestingCriterion,
        RunCreateParamsDataSource,
    )


class AsyncOutputItems(AsyncAPIResource):
    """The graded outputs of a run."""

    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OutputItemRetrieveResponse:
        """Fetches an output item of a run.

        Args:
            output_item_id: The id of an output item.
            eval_id: The id of an evaluation.
            run_id: The id of a run.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_OUTPUT_ITEMS_RETRIEVE,
            path={"output_item_id": output_item_id, "eval_id": eval_id, "run_id": run_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]:
        """Lists the output items of a run.

        Args:
            run_id: The id of a run.
            eval_id: The id of an evaluation.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            status: Only items that passed, or only those that failed.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.RUNS_OUTPUT_ITEMS_LIST,
            path={"run_id": run_id, "eval_id": eval_id},
            query={"after": after, "limit": limit, "order": order, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOutputItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse: ...


class AsyncRuns(AsyncAPIResource):
    """Runs of an evaluation."""

    @cached_property
    def output_items(self) -> AsyncOutputItems:
        """The graded outputs of a run."""
        return AsyncOutputItems(self._client)

    async def create(
        self,
        eval_id: str,
        *,
        data_source: RunCreateParamsDataSource,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunCreateResponse:
        """Starts a run of an evaluation on a data source.

        Args:
            eval_id: The id of an evaluation.
            data_source: Where the samples of the run come from.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            name: A name to recognise it by.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_CREATE,
            path={"eval_id": eval_id},
            body={"data_source": data_source, "metadata": metadata, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunRetrieveResponse:
        """Fetches a run of an evaluation.

        Args:
            run_id: The id of a run.
            eval_id: The id of an evaluation.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_RETRIEVE,
            path={"run_id": run_id, "eval_id": eval_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]]:
        """Lists the runs of an evaluation.

        Args:
            eval_id: The id of an evaluation.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            status: Only runs in this state: `queued`, `in_progress`, `completed`, `canceled` or `failed`.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.RUNS_LIST,
            path={"eval_id": eval_id},
            query={"after": after, "limit": limit, "order": order, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunDeleteResponse:
        """Deletes a run of an evaluation.

        Args:
            run_id: The id of a run.
            eval_id: The id of an evaluation.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_DELETE,
            path={"run_id": run_id, "eval_id": eval_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunCancelResponse:
        """Stops a run of an evaluation.

        Args:
            run_id: The id of a run.
            eval_id: The id of an evaluation.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_CANCEL,
            path={"run_id": run_id, "eval_id": eval_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRunsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...


class AsyncEvals(AsyncAPIResource):
    """Evaluations: samples, and how outputs are graded."""

    @cached_property
    def runs(self) -> AsyncRuns:
        """Runs of an evaluation."""
        return AsyncRuns(self._client)

    async def create(
        self,
        *,
        data_source_config: EvalCreateParamsDataSourceConfig,
        testing_criteria: Iterable[EvalCreateParamsTestingCriterion],
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EvalCreateResponse:
        """Defines an evaluation: the form of its samples and how they are graded.

        Args:
            data_source_config: The form of the samples.
            testing_criteria: The graders that decide whether an output passes.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            name: A name to recognise it by.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EvalRetrieveResponse:
        """Fetches an evaluation.

        Args:
            eval_id: The id of an evaluation.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"eval_id": eval_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        eval_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EvalUpdateResponse:
        """Renames an evaluation or replaces its metadata.

        Args:
            eval_id: The id of an evaluation.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            name: A name to recognise it by.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.UPDATE,
            path={"eval_id": eval_id},
            body={"metadata": metadata, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]]:
        """Lists the evaluations of the project.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            order_by: What the list is sorted by: `created_at`, or `updated_at` for the last change (created_at by
                default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit, "order": order, "order_by": order_by},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EvalDeleteResponse:
        """Deletes an evaluation.

        Args:
            eval_id: The id of an evaluation.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"eval_id": eval_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEvalsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncEvalsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncEvals) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def runs(self) -> AsyncRunsWithRawResponse:
            """Runs of an evaluation."""
            ...

    class AsyncEvalsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncEvals) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def runs(self) -> AsyncRunsWithStreamingResponse:
            """Runs of an evaluation."""
            ...

    class AsyncRunsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRuns) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.cancel: Final = async_to_legacy_response_wrapper(resource.cancel)

        @cached_property
        def output_items(self) -> AsyncOutputItemsWithRawResponse:
            """The graded outputs of a run."""
            ...

    class AsyncRunsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRuns) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
            self.cancel: Final = async_to_streamed_response_wrapper(resource.cancel)

        @cached_property
        def output_items(self) -> AsyncOutputItemsWithStreamingResponse:
            """The graded outputs of a run."""
            ...

    class AsyncOutputItemsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncOutputItems) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

    class AsyncOutputItemsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncOutputItems) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

else:
    __getattr__ = views_of(globals())
