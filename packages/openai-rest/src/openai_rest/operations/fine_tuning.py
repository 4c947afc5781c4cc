# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
"""Operations of the `fine_tuning` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.fine_tuning import (
    FineTuningJob,
    FineTuningJobCheckpoint,
    FineTuningJobEvent,
    GraderRunResponse,
    GraderValidateResponse,
    PermissionCreateResponse,
    PermissionDeleteResponse,
    PermissionListResponse,
    PermissionRetrieveResponse,
)

ALPHA_GRADERS_RUN = Operation("post", "/fine_tuning/alpha/graders/run", GraderRunResponse)
ALPHA_GRADERS_VALIDATE = Operation("post", "/fine_tuning/alpha/graders/validate", GraderValidateResponse)
CHECKPOINTS_PERMISSIONS_CREATE = Operation(
    "post", "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions", PermissionCreateResponse, page="Page"
)
CHECKPOINTS_PERMISSIONS_RETRIEVE = Operation(
    "get", "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions", PermissionRetrieveResponse
)
CHECKPOINTS_PERMISSIONS_LIST = Operation(
    "get",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    PermissionListResponse,
    page="ConversationCursorPage",
)
CHECKPOINTS_PERMISSIONS_DELETE = Operation(
    "delete",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    PermissionDeleteResponse,
)
JOBS_CREATE = Operation("post", "/fine_tuning/jobs", FineTuningJob)
JOBS_RETRIEVE = Operation("get", "/fine_tuning/jobs/{fine_tuning_job_id}", FineTuningJob)
JOBS_LIST = Operation("get", "/fine_tuning/jobs", FineTuningJob, page="CursorPage")
JOBS_CANCEL = Operation("post", "/fine_tuning/jobs/{fine_tuning_job_id}/cancel", FineTuningJob)
JOBS_LIST_EVENTS = Operation(
    "get", "/fine_tuning/jobs/{fine_tuning_job_id}/events", FineTuningJobEvent, page="CursorPage"
)
JOBS_PAUSE = Operation("post", "/fine_tuning/jobs/{fine_tuning_job_id}/pause", FineTuningJob)
JOBS_RESUME = Operation("post", "/fine_tuning/jobs/{fine_tuning_job_id}/resume", FineTuningJob)
JOBS_CHECKPOINTS_LIST = Operation(
    "get", "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints", FineTuningJobCheckpoint, page="CursorPage"
)
