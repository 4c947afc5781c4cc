# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
"""Views of the `fine_tuning` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .fine_tuning import Alpha, Checkpoints, FineTuning, Graders, Jobs, JobsCheckpoints, Permissions


class FineTuningWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: FineTuning) -> None:
        self._resource = resource

    @cached_property
    def alpha(self) -> AlphaWithRawResponse:
        return AlphaWithRawResponse(self._resource.alpha)

    @cached_property
    def checkpoints(self) -> CheckpointsWithRawResponse:
        return CheckpointsWithRawResponse(self._resource.checkpoints)

    @cached_property
    def jobs(self) -> JobsWithRawResponse:
        return JobsWithRawResponse(self._resource.jobs)


class FineTuningWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: FineTuning) -> None:
        self._resource = resource

    @cached_property
    def alpha(self) -> AlphaWithStreamingResponse:
        return AlphaWithStreamingResponse(self._resource.alpha)

    @cached_property
    def checkpoints(self) -> CheckpointsWithStreamingResponse:
        return CheckpointsWithStreamingResponse(self._resource.checkpoints)

    @cached_property
    def jobs(self) -> JobsWithStreamingResponse:
        return JobsWithStreamingResponse(self._resource.jobs)


class AlphaWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Alpha) -> None:
        self._resource = resource

    @cached_property
    def graders(self) -> GradersWithRawResponse:
        return GradersWithRawResponse(self._resource.graders)


class AlphaWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Alpha) -> None:
        self._resource = resource

    @cached_property
    def graders(self) -> GradersWithStreamingResponse:
        return GradersWithStreamingResponse(self._resource.graders)


class GradersWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Graders) -> None:
        self._resource = resource
        self.run = to_legacy_response_wrapper(resource.run)
        self.validate = to_legacy_response_wrapper(resource.validate)


class GradersWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Graders) -> None:
        self._resource = resource
        self.run = to_streamed_response_wrapper(resource.run)
        self.validate = to_streamed_response_wrapper(resource.validate)


class CheckpointsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Checkpoints) -> None:
        self._resource = resource

    @cached_property
    def permissions(self) -> PermissionsWithRawResponse:
        return PermissionsWithRawResponse(self._resource.permissions)


class CheckpointsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Checkpoints) -> None:
        self._resource = resource

    @cached_property
    def permissions(self) -> PermissionsWithStreamingResponse:
        return PermissionsWithStreamingResponse(self._resource.permissions)


class PermissionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Permissions) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class PermissionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Permissions) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class JobsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Jobs) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.cancel = to_legacy_response_wrapper(resource.cancel)
        self.list_events = to_legacy_response_wrapper(resource.list_events)
        self.pause = to_legacy_response_wrapper(resource.pause)
        self.resume = to_legacy_response_wrapper(resource.resume)

    @cached_property
    def checkpoints(self) -> JobsCheckpointsWithRawResponse:
        return JobsCheckpointsWithRawResponse(self._resource.checkpoints)


class JobsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Jobs) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.cancel = to_streamed_response_wrapper(resource.cancel)
        self.list_events = to_streamed_response_wrapper(resource.list_events)
        self.pause = to_streamed_response_wrapper(resource.pause)
        self.resume = to_streamed_response_wrapper(resource.resume)

    @cached_property
    def checkpoints(self) -> JobsCheckpointsWithStreamingResponse:
        return JobsCheckpointsWithStreamingResponse(self._resource.checkpoints)


class JobsCheckpointsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: JobsCheckpoints) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)


class JobsCheckpointsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: JobsCheckpoints) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)
