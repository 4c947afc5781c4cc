# Rendered from definitions/beta_threads.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `beta_threads` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.deprecations import deprecated
from openai_core.options import not_given, omit

from ..operations import beta_threads as operations

if TYPE_CHECKING:
    from typing import Any, Final, Iterable, List, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.streams import AsyncStream
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.shared_params import ChatModel, Metadata, ReasoningEffort

    from ..helpers.streaming.aio.assistants import (
        AsyncAssistantEventHandler,
        AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager,
    )
    from ..types.beta_assistants_params import (
        AssistantResponseFormatOptionParam,
        AssistantToolChoiceOptionParam,
        AssistantToolParam,
    )
    from ..types.beta_threads import (
        AssistantStreamEvent,
        Message,
        MessageDeleted,
        Run,
        RunStep,
        RunStepInclude,
        Thread,
        ThreadDeleted,
    )
    from ..types.beta_threads_params import (
        MessageContentPartParam,
        MessageCreateParamsAttachment,
        RunSubmitToolOutputsParamsToolOutput,
        ThreadCreateAndRunParamsThread,
        ThreadCreateParamsMessage,
        ThreadToolResourcesParam,
        ToolResourcesParam,
        TruncationStrategyParam,
    )


class AsyncSteps(AsyncAPIResource):
    """The steps of a run."""

    @deprecated("`client.beta.threads.runs.steps.retrieve` is deprecated; use `client.responses`.")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: List[RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunStep:
        """Fetches a step of a run.

        Deprecated; use `client.responses`.

        Args:
            step_id: The id of a step.
            thread_id: The id of a thread.
            run_id: The id of a run.
            include: What else the steps hold: with `step_details.tool_calls[*].file_search.results[*].content`, the
                contents that the file search found.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_STEPS_RETRIEVE,
            path={"step_id": step_id, "thread_id": thread_id, "run_id": run_id},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.runs.steps.list` is deprecated; use `client.responses`.")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """Lists the steps of a run.

        Deprecated; use `client.responses`.

        Args:
            run_id: The id of a run.
            thread_id: The id of a thread.
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            include: What else the steps hold: with `step_details.tool_calls[*].file_search.results[*].content`, the
                contents that the file search found.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.RUNS_STEPS_LIST,
            path={"run_id": run_id, "thread_id": thread_id},
            query={"after": after, "before": before, "include": include, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncStepsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncStepsWithStreamingResponse: ...


class AsyncRuns(AsyncAPIResource):
    """Runs of an assistant on a thread."""

    _plain_only = (
        "create_and_poll",
        "poll",
        "submit_tool_outputs_and_poll",
        "create_and_stream",
        "stream",
        "submit_tool_outputs_stream",
    )

    @cached_property
    def steps(self) -> AsyncSteps:
        """The steps of a run."""
        return AsyncSteps(self._client)

    @overload
    @deprecated("`client.beta.threads.runs.create` is deprecated; use `client.responses`.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    @deprecated("`client.beta.threads.runs.create` is deprecated; use `client.responses`.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    @deprecated("`client.beta.threads.runs.create` is deprecated; use `client.responses`.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("`client.beta.threads.runs.create` is deprecated; use `client.responses`.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Runs an assistant on a thread.

        Deprecated; use `client.responses`.

        Args:
            thread_id: The id of a thread.
            assistant_id: The id of an assistant.
            include: What else the steps of the run hold: with
                `step_details.tool_calls[*].file_search.results[*].content`, the contents that the file search found.
            additional_instructions: Instructions for this run, behind those of the assistant.
            additional_messages: Messages that are added to the thread before the run.
            instructions: Instructions for this run, instead of those of the assistant.
            max_completion_tokens: How many tokens the run may generate, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            max_prompt_tokens: How many tokens of input the run may use, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The model for this run, instead of that of the assistant.
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            reasoning_effort: How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`,
                `high`, `xhigh` or `max`; not every model takes each of them.
            response_format: The form of the answer: text, any JSON object, or JSON that follows a schema.
            stream: Whether the events of the run come as a stream.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: Tools for this run, instead of those of the assistant (at most 20 items).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            truncation_strategy: Which messages are left out when the thread is too long.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_CREATE,
            path={"thread_id": thread_id},
            query={"include": include},
            body={
                "model": model,
                "stream": stream,
                "assistant_id": assistant_id,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
            },
            stream=stream,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.runs.retrieve` is deprecated; use `client.responses`.")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Fetches a run on a thread.

        Deprecated; use `client.responses`.

        Args:
            run_id: The id of a run.
            thread_id: The id of a thread.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_RETRIEVE,
            path={"run_id": run_id, "thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.runs.update` is deprecated; use `client.responses`.")
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Replaces the metadata of a run.

        Deprecated; use `client.responses`.

        Args:
            run_id: The id of a run.
            thread_id: The id of a thread.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_UPDATE,
            path={"run_id": run_id, "thread_id": thread_id},
            body={"metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.runs.list` is deprecated; use `client.responses`.")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """Lists the runs on a thread.

        Deprecated; use `client.responses`.

        Args:
            thread_id: The id of a thread.
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.RUNS_LIST,
            path={"thread_id": thread_id},
            query={"after": after, "before": before, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.runs.cancel` is deprecated; use `client.responses`.")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Cancels a run on a thread.

        Deprecated; use `client.responses`.

        Args:
            run_id: The id of a run.
            thread_id: The id of a thread.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_CANCEL,
            path={"run_id": run_id, "thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated; use `client.responses`.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput],
        stream: Optional[Literal[False]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated; use `client.responses`.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated; use `client.responses`.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated; use `client.responses`.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput],
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Hands in the outputs of all tools that a run waits for.

        Deprecated; use `client.responses`.

        Args:
            run_id: The id of a run.
            thread_id: The id of a thread.
            tool_outputs: The output of each tool call.
            stream: Whether the events of the run come as a stream.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RUNS_SUBMIT_TOOL_OUTPUTS,
            path={"run_id": run_id, "thread_id": thread_id},
            body={"stream": stream, "tool_outputs": tool_outputs},
            stream=stream,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.runs.create_and_poll` is deprecated; use `client.responses`.")
    async def create_and_poll(
        self,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Runs an assistant on a thread, and waits until the run has ended or needs outputs of tools.

        Deprecated; use `client.responses`.

        Args:
            assistant_id: The id of an assistant.
            include: What else the steps of the run hold: with
                `step_details.tool_calls[*].file_search.results[*].content`, the contents that the file search found.
            additional_instructions: Instructions for this run, behind those of the assistant.
            additional_messages: Messages that are added to the thread before the run.
            instructions: Instructions for this run, instead of those of the assistant.
            max_completion_tokens: How many tokens the run may generate, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            max_prompt_tokens: How many tokens of input the run may use, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The model for this run, instead of that of the assistant.
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            reasoning_effort: How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`,
                `high`, `xhigh` or `max`; not every model takes each of them.
            response_format: The form of the answer: text, any JSON object, or JSON that follows a schema.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: Tools for this run, instead of those of the assistant (at most 20 items).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            truncation_strategy: Which messages are left out when the thread is too long.
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
            thread_id: The id of a thread.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.polling.runs import create_and_poll

        return await self._run(
            create_and_poll(
                self,
                assistant_id=assistant_id,
                include=include,
                additional_instructions=additional_instructions,
                additional_messages=additional_messages,
                instructions=instructions,
                max_completion_tokens=max_completion_tokens,
                max_prompt_tokens=max_prompt_tokens,
                metadata=metadata,
                model=model,
                parallel_tool_calls=parallel_tool_calls,
                reasoning_effort=reasoning_effort,
                response_format=response_format,
                temperature=temperature,
                tool_choice=tool_choice,
                tools=tools,
                top_p=top_p,
                truncation_strategy=truncation_strategy,
                poll_interval_ms=poll_interval_ms,
                thread_id=thread_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    @deprecated("`client.beta.threads.runs.poll` is deprecated; use `client.responses`.")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, Timeout, None] | NotGiven = not_given,
        poll_interval_ms: int | Omit = omit,
    ) -> Run:
        """Waits until a run has ended or needs outputs of tools.

        Deprecated; use `client.responses`.

        Args:
            run_id: The id of a run.
            thread_id: The id of a thread.
            extra_headers: Further headers for each of the requests.
            extra_query: Further query parameters for each of the requests.
            extra_body: Further JSON properties for each of the requests.
            timeout: How long each of the requests may take, in seconds; left out, the client's. How long the run takes
                has no limit.
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
        """
        from ..helpers.polling.runs import poll

        return await self._run(
            poll(
                self,
                run_id=run_id,
                thread_id=thread_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                poll_interval_ms=poll_interval_ms,
            )
        )

    @deprecated("`client.beta.threads.runs.submit_tool_outputs_and_poll` is deprecated; use `client.responses`.")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Hands in the outputs of tools, and waits until the run has ended or needs further ones.

        Deprecated; use `client.responses`.

        Args:
            tool_outputs: The output of each tool call.
            run_id: The id of a run.
            thread_id: The id of a thread.
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.polling.runs import submit_tool_outputs_and_poll

        return await self._run(
            submit_tool_outputs_and_poll(
                self,
                tool_outputs=tool_outputs,
                run_id=run_id,
                thread_id=thread_id,
                poll_interval_ms=poll_interval_ms,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    @overload
    @deprecated("`client.beta.threads.runs.create_and_stream` is deprecated; use `client.responses`.")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...

    @overload
    @deprecated("`client.beta.threads.runs.create_and_stream` is deprecated; use `client.responses`.")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...

    @deprecated("`client.beta.threads.runs.create_and_stream` is deprecated; use `client.responses`.")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        thread_id: str,
        event_handler: Optional[AsyncAssistantEventHandlerT] = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[Any]:
        """Runs an assistant on a thread, as a stream of events.

        Deprecated; use `client.responses`.

        Args:
            assistant_id: The id of an assistant.
            additional_instructions: Instructions for this run, behind those of the assistant.
            additional_messages: Messages that are added to the thread before the run.
            instructions: Instructions for this run, instead of those of the assistant.
            max_completion_tokens: How many tokens the run may generate, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            max_prompt_tokens: How many tokens of input the run may use, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The model for this run, instead of that of the assistant.
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            reasoning_effort: How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`,
                `high`, `xhigh` or `max`; not every model takes each of them.
            response_format: The form of the answer: text, any JSON object, or JSON that follows a schema.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: Tools for this run, instead of those of the assistant (at most 20 items).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            truncation_strategy: Which messages are left out when the thread is too long.
            thread_id: The id of a thread.
            event_handler: Reads the stream: an instance of a subclass, which serves one stream; a plain one by default.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.streaming.aio.assistants import create_and_stream

        return create_and_stream(
            self,
            assistant_id=assistant_id,
            additional_instructions=additional_instructions,
            additional_messages=additional_messages,
            instructions=instructions,
            max_completion_tokens=max_completion_tokens,
            max_prompt_tokens=max_prompt_tokens,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            reasoning_effort=reasoning_effort,
            response_format=response_format,
            temperature=temperature,
            tool_choice=tool_choice,
            tools=tools,
            top_p=top_p,
            truncation_strategy=truncation_strategy,
            thread_id=thread_id,
            event_handler=event_handler,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("`client.beta.threads.runs.stream` is deprecated; use `client.responses`.")
    def stream(
        self,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...

    @overload
    @deprecated("`client.beta.threads.runs.stream` is deprecated; use `client.responses`.")
    def stream(
        self,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...

    @deprecated("`client.beta.threads.runs.stream` is deprecated; use `client.responses`.")
    def stream(
        self,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[ThreadCreateParamsMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        thread_id: str,
        event_handler: Optional[AsyncAssistantEventHandlerT] = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[Any]:
        """Runs an assistant on a thread, as a stream of events.

        Deprecated; use `client.responses`.

        Args:
            assistant_id: The id of an assistant.
            include: What else the steps of the run hold: with
                `step_details.tool_calls[*].file_search.results[*].content`, the contents that the file search found.
            additional_instructions: Instructions for this run, behind those of the assistant.
            additional_messages: Messages that are added to the thread before the run.
            instructions: Instructions for this run, instead of those of the assistant.
            max_completion_tokens: How many tokens the run may generate, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            max_prompt_tokens: How many tokens of input the run may use, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The model for this run, instead of that of the assistant.
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            reasoning_effort: How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`,
                `high`, `xhigh` or `max`; not every model takes each of them.
            response_format: The form of the answer: text, any JSON object, or JSON that follows a schema.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: Tools for this run, instead of those of the assistant (at most 20 items).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            truncation_strategy: Which messages are left out when the thread is too long.
            thread_id: The id of a thread.
            event_handler: Reads the stream: an instance of a subclass, which serves one stream; a plain one by default.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.streaming.aio.assistants import create_and_stream

        return create_and_stream(
            self,
            assistant_id=assistant_id,
            include=include,
            additional_instructions=additional_instructions,
            additional_messages=additional_messages,
            instructions=instructions,
            max_completion_tokens=max_completion_tokens,
            max_prompt_tokens=max_prompt_tokens,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            reasoning_effort=reasoning_effort,
            response_format=response_format,
            temperature=temperature,
            tool_choice=tool_choice,
            tools=tools,
            top_p=top_p,
            truncation_strategy=truncation_strategy,
            thread_id=thread_id,
            event_handler=event_handler,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs_stream` is deprecated; use `client.responses`.")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput],
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs_stream` is deprecated; use `client.responses`.")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...

    @deprecated("`client.beta.threads.runs.submit_tool_outputs_stream` is deprecated; use `client.responses`.")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: Optional[AsyncAssistantEventHandlerT] = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[Any]:
        """Gives a run the outputs of tools that it waits for, and streams the rest of it.

        Deprecated; use `client.responses`.

        Args:
            tool_outputs: The output of each tool call.
            run_id: The id of a run.
            thread_id: The id of a thread.
            event_handler: Reads the stream: an instance of a subclass, which serves one stream; a plain one by default.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.streaming.aio.assistants import submit_tool_outputs_stream

        return submit_tool_outputs_stream(
            self,
            tool_outputs=tool_outputs,
            run_id=run_id,
            thread_id=thread_id,
            event_handler=event_handler,
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


class AsyncMessages(AsyncAPIResource):
    """The messages of a thread."""

    @deprecated("`client.beta.threads.messages.create` is deprecated; use `client.responses`.")
    async def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[MessageCreateParamsAttachment]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Adds a message to a thread.

        Deprecated; use `client.responses`.

        Args:
            thread_id: The id of a thread.
            content: The content: a text, or a list of parts.
            role: Whose message it is: `user`, or `assistant` to put in an answer of the assistant.
            attachments: Files for the message, each with the tools that may read it.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.MESSAGES_CREATE,
            path={"thread_id": thread_id},
            body={"content": content, "role": role, "attachments": attachments, "metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.messages.retrieve` is deprecated; use `client.responses`.")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Fetches a message of a thread.

        Deprecated; use `client.responses`.

        Args:
            message_id: The id of a message.
            thread_id: The id of a thread.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.MESSAGES_RETRIEVE,
            path={"message_id": message_id, "thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.messages.update` is deprecated; use `client.responses`.")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Message:
        """Replaces the metadata of a message.

        Deprecated; use `client.responses`.

        Args:
            message_id: The id of a message.
            thread_id: The id of a thread.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.MESSAGES_UPDATE,
            path={"message_id": message_id, "thread_id": thread_id},
            body={"metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.messages.list` is deprecated; use `client.responses`.")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """Lists the messages of a thread.

        Deprecated; use `client.responses`.

        Args:
            thread_id: The id of a thread.
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            run_id: Only messages that this run made.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.MESSAGES_LIST,
            path={"thread_id": thread_id},
            query={"after": after, "before": before, "limit": limit, "order": order, "run_id": run_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.messages.delete` is deprecated; use `client.responses`.")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> MessageDeleted:
        """Deletes a message of a thread.

        Deprecated; use `client.responses`.

        Args:
            message_id: The id of a message.
            thread_id: The id of a thread.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.MESSAGES_DELETE,
            path={"message_id": message_id, "thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...


class AsyncThreads(AsyncAPIResource):
    """Conversations with an assistant; use responses and conversations instead."""

    _plain_only = ("create_and_run_poll", "create_and_run_stream")

    @cached_property
    def messages(self) -> AsyncMessages:
        """The messages of a thread."""
        return AsyncMessages(self._client)

    @cached_property
    def runs(self) -> AsyncRuns:
        """Runs of an assistant on a thread."""
        return AsyncRuns(self._client)

    @deprecated("`client.beta.threads.create` is deprecated; use `client.responses`.")
    async def create(
        self,
        *,
        messages: Iterable[ThreadCreateParamsMessage] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[ToolResourcesParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Creates a thread.

        Deprecated; use `client.responses`.

        Args:
            messages: The messages that the thread begins with.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            tool_resources: Files and vector stores that the tools may use.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={"messages": messages, "metadata": metadata, "tool_resources": tool_resources},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.retrieve` is deprecated; use `client.responses`.")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Fetches a thread.

        Deprecated; use `client.responses`.

        Args:
            thread_id: The id of a thread.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.update` is deprecated; use `client.responses`.")
    async def update(
        self,
        thread_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[ThreadToolResourcesParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Changes the metadata or the tool resources of a thread.

        Deprecated; use `client.responses`.

        Args:
            thread_id: The id of a thread.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            tool_resources: Files and vector stores that the tools may use.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.UPDATE,
            path={"thread_id": thread_id},
            body={"metadata": metadata, "tool_resources": tool_resources},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.delete` is deprecated; use `client.responses`.")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ThreadDeleted:
        """Deletes a thread.

        Deprecated; use `client.responses`.

        Args:
            thread_id: The id of a thread.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("`client.beta.threads.create_and_run` is deprecated; use `client.responses`.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: ThreadCreateAndRunParamsThread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[ThreadToolResourcesParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    @deprecated("`client.beta.threads.create_and_run` is deprecated; use `client.responses`.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: ThreadCreateAndRunParamsThread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[ThreadToolResourcesParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    @deprecated("`client.beta.threads.create_and_run` is deprecated; use `client.responses`.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: bool,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: ThreadCreateAndRunParamsThread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[ThreadToolResourcesParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("`client.beta.threads.create_and_run` is deprecated; use `client.responses`.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: ThreadCreateAndRunParamsThread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[ThreadToolResourcesParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Creates a thread and runs an assistant on it.

        Deprecated; use `client.responses`.

        Args:
            assistant_id: The id of an assistant.
            instructions: Instructions for this run, instead of those of the assistant.
            max_completion_tokens: How many tokens the run may generate, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            max_prompt_tokens: How many tokens of input the run may use, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The model for this run, instead of that of the assistant.
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            response_format: The form of the answer: text, any JSON object, or JSON that follows a schema.
            stream: Whether the events of the run come as a stream.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            thread: The thread to create.
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tool_resources: Files and vector stores that the tools may use.
            tools: Tools for this run, instead of those of the assistant (at most 20 items).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            truncation_strategy: Which messages are left out when the thread is too long.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE_AND_RUN,
            body={
                "model": model,
                "stream": stream,
                "assistant_id": assistant_id,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "temperature": temperature,
                "thread": thread,
                "tool_choice": tool_choice,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
            },
            stream=stream,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.threads.create_and_run_poll` is deprecated; use `client.responses`.")
    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: ThreadCreateAndRunParamsThread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[ThreadToolResourcesParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Creates a thread, runs an assistant on it, and waits until the run has ended or needs outputs of tools.

        Deprecated; use `client.responses`.

        Args:
            assistant_id: The id of an assistant.
            instructions: Instructions for this run, instead of those of the assistant.
            max_completion_tokens: How many tokens the run may generate, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            max_prompt_tokens: How many tokens of input the run may use, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The model for this run, instead of that of the assistant.
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            response_format: The form of the answer: text, any JSON object, or JSON that follows a schema.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            thread: The thread to create.
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tool_resources: Files and vector stores that the tools may use.
            tools: Tools for this run, instead of those of the assistant (at most 20 items).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            truncation_strategy: Which messages are left out when the thread is too long.
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.polling.runs import create_and_run_poll

        return await self._run(
            create_and_run_poll(
                self,
                assistant_id=assistant_id,
                instructions=instructions,
                max_completion_tokens=max_completion_tokens,
                max_prompt_tokens=max_prompt_tokens,
                metadata=metadata,
                model=model,
                parallel_tool_calls=parallel_tool_calls,
                response_format=response_format,
                temperature=temperature,
                thread=thread,
                tool_choice=tool_choice,
                tool_resources=tool_resources,
                tools=tools,
                top_p=top_p,
                truncation_strategy=truncation_strategy,
                poll_interval_ms=poll_interval_ms,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    @overload
    @deprecated("`client.beta.threads.create_and_run_stream` is deprecated; use `client.responses`.")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: ThreadCreateAndRunParamsThread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[ThreadToolResourcesParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...

    @overload
    @deprecated("`client.beta.threads.create_and_run_stream` is deprecated; use `client.responses`.")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: ThreadCreateAndRunParamsThread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[ThreadToolResourcesParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...

    @deprecated("`client.beta.threads.create_and_run_stream` is deprecated; use `client.responses`.")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: ThreadCreateAndRunParamsThread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[ThreadToolResourcesParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[TruncationStrategyParam] | Omit = omit,
        event_handler: Optional[AsyncAssistantEventHandlerT] = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[Any]:
        """Creates a thread and runs an assistant on it, as a stream of events.

        Deprecated; use `client.responses`.

        Args:
            assistant_id: The id of an assistant.
            instructions: Instructions for this run, instead of those of the assistant.
            max_completion_tokens: How many tokens the run may generate, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            max_prompt_tokens: How many tokens of input the run may use, over all of its turns; one that needs more ends
                as `incomplete` (at least 256).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The model for this run, instead of that of the assistant.
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            response_format: The form of the answer: text, any JSON object, or JSON that follows a schema.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            thread: The thread to create.
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tool_resources: Files and vector stores that the tools may use.
            tools: Tools for this run, instead of those of the assistant (at most 20 items).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            truncation_strategy: Which messages are left out when the thread is too long.
            event_handler: Reads the stream: an instance of a subclass, which serves one stream; a plain one by default.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.streaming.aio.assistants import create_and_run_stream

        return create_and_run_stream(
            self,
            assistant_id=assistant_id,
            instructions=instructions,
            max_completion_tokens=max_completion_tokens,
            max_prompt_tokens=max_prompt_tokens,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            response_format=response_format,
            temperature=temperature,
            thread=thread,
            tool_choice=tool_choice,
            tool_resources=tool_resources,
            tools=tools,
            top_p=top_p,
            truncation_strategy=truncation_strategy,
            event_handler=event_handler,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncThreadsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncThreads) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.update: Final = async_to_legacy_response_wrapper(resource.update)  # pyright: ignore[reportDeprecated]
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)  # pyright: ignore[reportDeprecated]
            self.create_and_run: Final = async_to_legacy_response_wrapper(resource.create_and_run)  # pyright: ignore[reportDeprecated]

        @cached_property
        def messages(self) -> AsyncMessagesWithRawResponse:
            """The messages of a thread."""
            ...

        @cached_property
        def runs(self) -> AsyncRunsWithRawResponse:
            """Runs of an assistant on a thread."""
            ...

    class AsyncThreadsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncThreads) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.update: Final = async_to_streamed_response_wrapper(resource.update)  # pyright: ignore[reportDeprecated]
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)  # pyright: ignore[reportDeprecated]
            self.create_and_run: Final = async_to_streamed_response_wrapper(resource.create_and_run)  # pyright: ignore[reportDeprecated]

        @cached_property
        def messages(self) -> AsyncMessagesWithStreamingResponse:
            """The messages of a thread."""
            ...

        @cached_property
        def runs(self) -> AsyncRunsWithStreamingResponse:
            """Runs of an assistant on a thread."""
            ...

    class AsyncMessagesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncMessages) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.update: Final = async_to_legacy_response_wrapper(resource.update)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_legacy_response_wrapper(resource.list)  # pyright: ignore[reportDeprecated]
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)  # pyright: ignore[reportDeprecated]

    class AsyncMessagesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncMessages) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.update: Final = async_to_streamed_response_wrapper(resource.update)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_streamed_response_wrapper(resource.list)  # pyright: ignore[reportDeprecated]
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)  # pyright: ignore[reportDeprecated]

    class AsyncRunsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRuns) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.update: Final = async_to_legacy_response_wrapper(resource.update)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_legacy_response_wrapper(resource.list)  # pyright: ignore[reportDeprecated]
            self.cancel: Final = async_to_legacy_response_wrapper(resource.cancel)  # pyright: ignore[reportDeprecated]
            self.submit_tool_outputs: Final = async_to_legacy_response_wrapper(resource.submit_tool_outputs)  # pyright: ignore[reportDeprecated]

        @cached_property
        def steps(self) -> AsyncStepsWithRawResponse:
            """The steps of a run."""
            ...

    class AsyncRunsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRuns) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.update: Final = async_to_streamed_response_wrapper(resource.update)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_streamed_response_wrapper(resource.list)  # pyright: ignore[reportDeprecated]
            self.cancel: Final = async_to_streamed_response_wrapper(resource.cancel)  # pyright: ignore[reportDeprecated]
            self.submit_tool_outputs: Final = async_to_streamed_response_wrapper(resource.submit_tool_outputs)  # pyright: ignore[reportDeprecated]

        @cached_property
        def steps(self) -> AsyncStepsWithStreamingResponse:
            """The steps of a run."""
            ...

    class AsyncStepsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSteps) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_legacy_response_wrapper(resource.list)  # pyright: ignore[reportDeprecated]

    class AsyncStepsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSteps) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_streamed_response_wrapper(resource.list)  # pyright: ignore[reportDeprecated]

else:
    __getattr__ = views_of(globals())
