# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
"""Views of the `fine_tuning` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .fine_tuning import (
        AsyncAlpha,
        AsyncCheckpoints,
        AsyncFineTuning,
        AsyncGraders,
        AsyncJobs,
        AsyncJobsCheckpoints,
        AsyncPermissions,
    )


class AsyncFineTuningWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncFineTuning) -> None:
        self._resource = resource

    @cached_property
    def alpha(self) -> AsyncAlphaWithRawResponse:
        return AsyncAlphaWithRawResponse(self._resource.alpha)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse:
        return AsyncCheckpointsWithRawResponse(self._resource.checkpoints)

    @cached_property
    def jobs(self) -> AsyncJobsWithRawResponse:
        return AsyncJobsWithRawResponse(self._resource.jobs)


class AsyncFineTuningWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncFineTuning) -> None:
        self._resource = resource

    @cached_property
    def alpha(self) -> AsyncAlphaWithStreamingResponse:
        return AsyncAlphaWithStreamingResponse(self._resource.alpha)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse:
        return AsyncCheckpointsWithStreamingResponse(self._resource.checkpoints)

    @cached_property
    def jobs(self) -> AsyncJobsWithStreamingResponse:
        return AsyncJobsWithStreamingResponse(self._resource.jobs)


class AsyncAlphaWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncAlpha) -> None:
        self._resource = resource

    @cached_property
    def graders(self) -> AsyncGradersWithRawResponse:
        return AsyncGradersWithRawResponse(self._resource.graders)


class AsyncAlphaWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncAlpha) -> None:
        self._resource = resource

    @cached_property
    def graders(self) -> AsyncGradersWithStreamingResponse:
        return AsyncGradersWithStreamingResponse(self._resource.graders)


class AsyncGradersWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncGraders) -> None:
        self._resource = resource
        self.run = async_to_legacy_response_wrapper(resource.run)
        self.validate = async_to_legacy_response_wrapper(resource.validate)


class AsyncGradersWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncGraders) -> None:
        self._resource = resource
        self.run = async_to_streamed_response_wrapper(resource.run)
        self.validate = async_to_streamed_response_wrapper(resource.validate)


class AsyncCheckpointsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncCheckpoints) -> None:
        self._resource = resource

    @cached_property
    def permissions(self) -> AsyncPermissionsWithRawResponse:
        return AsyncPermissionsWithRawResponse(self._resource.permissions)


class AsyncCheckpointsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncCheckpoints) -> None:
        self._resource = resource

    @cached_property
    def permissions(self) -> AsyncPermissionsWithStreamingResponse:
        return AsyncPermissionsWithStreamingResponse(self._resource.permissions)


class AsyncPermissionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncPermissions) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncPermissionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncPermissions) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)


class AsyncJobsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncJobs) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.cancel = async_to_legacy_response_wrapper(resource.cancel)
        self.list_events = async_to_legacy_response_wrapper(resource.list_events)
        self.pause = async_to_legacy_response_wrapper(resource.pause)
        self.resume = async_to_legacy_response_wrapper(resource.resume)

    @cached_property
    def checkpoints(self) -> AsyncJobsCheckpointsWithRawResponse:
        return AsyncJobsCheckpointsWithRawResponse(self._resource.checkpoints)


class AsyncJobsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncJobs) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.cancel = async_to_streamed_response_wrapper(resource.cancel)
        self.list_events = async_to_streamed_response_wrapper(resource.list_events)
        self.pause = async_to_streamed_response_wrapper(resource.pause)
        self.resume = async_to_streamed_response_wrapper(resource.resume)

    @cached_property
    def checkpoints(self) -> AsyncJobsCheckpointsWithStreamingResponse:
        return AsyncJobsCheckpointsWithStreamingResponse(self._resource.checkpoints)


class AsyncJobsCheckpointsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncJobsCheckpoints) -> None:
        self._resource = resource
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncJobsCheckpointsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncJobsCheckpoints) -> None:
        self._resource = resource
        self.list = async_to_streamed_response_wrapper(resource.list)
