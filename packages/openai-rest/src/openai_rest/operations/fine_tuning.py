# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
"""Operations of the `fine_tuning` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

fine_tuning = types_of("openai_rest.types.fine_tuning")

ALPHA_GRADERS_RUN = Operation("post", "/fine_tuning/alpha/graders/run", fine_tuning.GraderRunResponse)
ALPHA_GRADERS_VALIDATE = Operation("post", "/fine_tuning/alpha/graders/validate", fine_tuning.GraderValidateResponse)
CHECKPOINTS_PERMISSIONS_CREATE = Operation(
    "post",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    fine_tuning.PermissionCreateResponse,
    page="Page",
)
CHECKPOINTS_PERMISSIONS_RETRIEVE = Operation(
    "get", "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions", fine_tuning.PermissionRetrieveResponse
)
CHECKPOINTS_PERMISSIONS_LIST = Operation(
    "get",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    fine_tuning.PermissionListResponse,
    page="ConversationCursorPage",
)
CHECKPOINTS_PERMISSIONS_DELETE = Operation(
    "delete",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    fine_tuning.PermissionDeleteResponse,
)
JOBS_CREATE = Operation("post", "/fine_tuning/jobs", fine_tuning.FineTuningJob)
JOBS_RETRIEVE = Operation("get", "/fine_tuning/jobs/{fine_tuning_job_id}", fine_tuning.FineTuningJob)
JOBS_LIST = Operation("get", "/fine_tuning/jobs", fine_tuning.FineTuningJob, page="CursorPage")
JOBS_CANCEL = Operation("post", "/fine_tuning/jobs/{fine_tuning_job_id}/cancel", fine_tuning.FineTuningJob)
JOBS_LIST_EVENTS = Operation(
    "get", "/fine_tuning/jobs/{fine_tuning_job_id}/events", fine_tuning.FineTuningJobEvent, page="CursorPage"
)
JOBS_PAUSE = Operation("post", "/fine_tuning/jobs/{fine_tuning_job_id}/pause", fine_tuning.FineTuningJob)
JOBS_RESUME = Operation("post", "/fine_tuning/jobs/{fine_tuning_job_id}/resume", fine_tuning.FineTuningJob)
JOBS_CHECKPOINTS_LIST = Operation(
    "get", "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints", fine_tuning.FineTuningJobCheckpoint, page="CursorPage"
)
