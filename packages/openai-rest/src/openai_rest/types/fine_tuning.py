# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
"""Models of the `fine_tuning` area of the API."""

import builtins
from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel
from openai_core.types.shared import Metadata

from .graders import MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader


class GraderRunResponse(BaseModel):
    class MetadataErrors(BaseModel):
        formula_parse_error: bool
        invalid_variable_error: bool
        api_model_grader_parse_error: bool = Field(alias="model_grader_parse_error")
        api_model_grader_refusal_error: bool = Field(alias="model_grader_refusal_error")
        api_model_grader_server_error: bool = Field(alias="model_grader_server_error")
        api_model_grader_server_error_details: Optional[str] = Field(
            default=None, alias="model_grader_server_error_details"
        )
        other_error: bool
        python_grader_runtime_error: bool
        python_grader_runtime_error_details: Optional[str] = None
        python_grader_server_error: bool
        python_grader_server_error_type: Optional[str] = None
        sample_parse_error: bool
        truncated_observation_error: bool
        unresponsive_reward_error: bool

    class Metadata(BaseModel):
        errors: "GraderRunResponse.MetadataErrors"
        execution_time: float
        name: str
        sampled_model_name: Optional[str] = None
        scores: Dict[str, object]
        token_usage: Optional[int] = None
        type: str

    metadata: Metadata
    api_model_grader_token_usage_per_model: Dict[str, object] = Field(alias="model_grader_token_usage_per_model")
    reward: float
    sub_rewards: Dict[str, object]


class GraderValidateResponse(BaseModel):
    grader: "Optional[ReinforcementMethodGrader]" = None


ReinforcementMethodGrader: TypeAlias = Union[
    StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader
]


class PermissionCreateResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]


class PermissionListResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionRetrieveResponse(BaseModel):
    class Data(BaseModel):
        id: str
        created_at: int
        object: Literal["checkpoint.permission"]
        project_id: str

    data: List[Data]
    has_more: bool
    object: Literal["list"]
    first_id: Optional[str] = None
    last_id: Optional[str] = None


class DpoHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None] = None
    beta: Union[Literal["auto"], float, None] = None
    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    n_epochs: Union[Literal["auto"], int, None] = None


class DpoMethod(BaseModel):
    hyperparameters: Optional[DpoHyperparameters] = None


class FineTuningJob(BaseModel):
    class Error(BaseModel):
        code: str
        message: str
        param: Optional[str] = None

    class Hyperparameters(BaseModel):
        batch_size: Union[Literal["auto"], int, None] = None
        learning_rate_multiplier: Union[Literal["auto"], float, None] = None
        n_epochs: Union[Literal["auto"], int, None] = None

    class Method(BaseModel):
        type: Literal["supervised", "dpo", "reinforcement"]
        dpo: Optional[DpoMethod] = None
        reinforcement: "Optional[ReinforcementMethod]" = None
        supervised: "Optional[SupervisedMethod]" = None

    id: str
    created_at: int
    error: Optional[Error] = None
    fine_tuned_model: Optional[str] = None
    finished_at: Optional[int] = None
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: List[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: Optional[int] = None
    training_file: str
    validation_file: Optional[str] = None
    estimated_finish: Optional[int] = None
    integrations: "Optional[List[FineTuningJobWandbIntegrationObject]]" = None
    metadata: Optional[Metadata] = None
    method: Optional[Method] = None


class FineTuningJobEvent(BaseModel):
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: Optional[builtins.object] = None
    type: Optional[Literal["message", "metrics"]] = None


class FineTuningJobWandbIntegration(BaseModel):
    project: str
    entity: Optional[str] = None
    name: Optional[str] = None
    tags: Optional[List[str]] = None


class FineTuningJobWandbIntegrationObject(BaseModel):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration


class FineTuningJobCheckpoint(BaseModel):
    class Metrics(BaseModel):
        full_valid_loss: Optional[float] = None
        full_valid_mean_token_accuracy: Optional[float] = None
        step: Optional[float] = None
        train_loss: Optional[float] = None
        train_mean_token_accuracy: Optional[float] = None
        valid_loss: Optional[float] = None
        valid_mean_token_accuracy: Optional[float] = None

    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: Metrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int


class ReinforcementHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None] = None
    compute_multiplier: Union[Literal["auto"], float, None] = None
    eval_interval: Union[Literal["auto"], int, None] = None
    eval_samples: Union[Literal["auto"], int, None] = None
    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    n_epochs: Union[Literal["auto"], int, None] = None
    reasoning_effort: Optional[Literal["default", "low", "medium", "high"]] = None


class ReinforcementMethod(BaseModel):
    grader: ReinforcementMethodGrader
    hyperparameters: Optional[ReinforcementHyperparameters] = None


class SupervisedHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None] = None
    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    n_epochs: Union[Literal["auto"], int, None] = None


class SupervisedMethod(BaseModel):
    hyperparameters: Optional[SupervisedHyperparameters] = None
