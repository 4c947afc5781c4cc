# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
"""Models of the `fine_tuning` area of the API."""

import builtins
from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel
from openai_core.public_names import public_types
from openai_core.types.shared import Metadata

from .graders import MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader


class GraderRunResponse(BaseModel):
    """The score that a grader gave in a trial run."""

    class MetadataErrors(BaseModel):
        """Which kinds of error a run of a grader met."""

        formula_parse_error: bool
        """Whether the formula of a `multi` grader could not be read."""
        invalid_variable_error: bool
        """Whether a variable was named that is not valid."""
        api_model_grader_parse_error: bool = Field(alias="model_grader_parse_error")
        """Whether the answer of the grading model could not be read; `model_grader_parse_error` in the JSON."""
        api_model_grader_refusal_error: bool = Field(alias="model_grader_refusal_error")
        """Whether the grading model refused to answer; `model_grader_refusal_error` in the JSON."""
        api_model_grader_server_error: bool = Field(alias="model_grader_server_error")
        """Whether the grading model failed on the server; `model_grader_server_error` in the JSON."""
        api_model_grader_server_error_details: Optional[str] = Field(
            default=None, alias="model_grader_server_error_details"
        )
        """What the grading model failed with, or null; `model_grader_server_error_details` in the JSON."""
        other_error: bool
        """Whether an error of no other kind here happened."""
        python_grader_runtime_error: bool
        """Whether the grader's Python code raised an exception."""
        python_grader_runtime_error_details: Optional[str] = None
        """What the Python code raised, or null."""
        python_grader_server_error: bool
        """Whether the server could not run the Python code."""
        python_grader_server_error_type: Optional[str] = None
        """Why the server could not run the Python code, or null."""
        sample_parse_error: bool
        """Whether the model's sample could not be read."""
        truncated_observation_error: bool
        """Whether what the grader had to judge was cut off."""
        unresponsive_reward_error: bool
        """Whether the grader gave back no score."""

    class Metadata(BaseModel):
        """How a trial run of a grader went."""

        errors: "GraderRunResponse.MetadataErrors"
        """Which kinds of error happened."""
        execution_time: float
        """How long the run took, in seconds."""
        name: str
        """The name of the grader."""
        sampled_model_name: Optional[str] = None
        """The model that was sampled for the grade, or null."""
        scores: Dict[str, object]
        """The scores that came out, by name."""
        token_usage: Optional[int] = None
        """How many tokens the run took, or null."""
        type: str
        """The kind of grader, such as `string_check`."""

    metadata: Metadata
    """Which grader ran, for how long, and what went wrong."""
    api_model_grader_token_usage_per_model: Dict[str, object] = Field(alias="model_grader_token_usage_per_model")
    """The tokens that grading models took, by the name of the model; `model_grader_token_usage_per_model` in the
    JSON.
    """
    reward: float
    """The score that the sample got."""
    sub_rewards: Dict[str, object]
    """The scores of the single graders that a `multi` grader is made of, by name."""


class GraderValidateResponse(BaseModel):
    """The answer to checking a grader's definition."""

    grader: "Optional[ReinforcementMethodGrader]" = None
    """The grader as the service understood it."""


ReinforcementMethodGrader: TypeAlias = Union[
    StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader
]
"""A grader that scores what a model writes while it is trained, told apart by `type`."""


class PermissionCreateResponse(BaseModel):
    """The right of a project to use a checkpoint of a fine-tuned model, as just granted."""

    id: str
    """The permission's id, to take it back with."""
    created_at: int
    """When the permission was granted, in seconds since 1 January 1970 (UTC)."""
    object: Literal["checkpoint.permission"]
    """Always `checkpoint.permission`, the kind of object."""
    project_id: str
    """Which project may use the checkpoint, by its id."""


class PermissionDeleteResponse(BaseModel):
    """The answer to taking back a permission for a checkpoint."""

    id: str
    """The id of the permission that was taken back."""
    deleted: bool
    """Whether the permission is gone."""
    object: Literal["checkpoint.permission"]
    """Always `checkpoint.permission`, the kind of object that was deleted."""


class PermissionListResponse(BaseModel):
    """The right of a project to use a checkpoint of a fine-tuned model."""

    id: str
    """The permission's id, to take it back with."""
    created_at: int
    """When the permission was granted, in seconds since 1 January 1970 (UTC)."""
    object: Literal["checkpoint.permission"]
    """Always `checkpoint.permission`, the kind of object."""
    project_id: str
    """Which project may use the checkpoint, by its id."""


class PermissionRetrieveResponse(BaseModel):
    """A page of the permissions for a checkpoint, from an older form of the list."""

    class Data(BaseModel):
        """The right of a project to use a checkpoint of a fine-tuned model."""

        id: str
        """The permission's id, to take it back with."""
        created_at: int
        """When the permission was granted, in seconds since 1 January 1970 (UTC)."""
        object: Literal["checkpoint.permission"]
        """Always `checkpoint.permission`, the kind of object."""
        project_id: str
        """Which project may use the checkpoint, by its id."""

    data: List[Data]
    """The permissions of this page."""
    has_more: bool
    """Whether further pages follow."""
    object: Literal["list"]
    """Always `list`, the kind of object."""
    first_id: Optional[str] = None
    """The id of the page's first permission; absent when the page is empty."""
    last_id: Optional[str] = None
    """The id of the page's last permission, for `after` to get the next page."""


class DpoHyperparameters(BaseModel):
    """The settings that a model was trained with on preferences (DPO)."""

    batch_size: Union[Literal["auto"], int, None] = None
    """How many examples go into one update of the weights, from 1 to 256, or `auto`. Bigger batches mean rarer,
    steadier updates.
    """
    beta: Union[Literal["auto"], float, None] = None
    """How strongly the model is held to its starting point, above 0 and up to 2, or `auto`; higher binds it more."""
    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    """A factor above 0 for the step size of training, or `auto`; smaller guards against overfitting."""
    n_epochs: Union[Literal["auto"], int, None] = None
    """How often training goes through all the data, from 1 to 50, or `auto`."""


class DpoMethod(BaseModel):
    """Training on pairs of a preferred and a rejected answer (DPO)."""

    hyperparameters: Optional[DpoHyperparameters] = None
    """The settings of the training."""


class FineTuningJob(BaseModel):
    """A job that trains a model further on your data."""

    class Error(BaseModel):
        """Why a fine-tuning job failed."""

        code: str
        """The kind of error, for programs."""
        message: str
        """What went wrong, in words for people."""
        param: Optional[str] = None
        """The argument at fault, mostly `training_file` or `validation_file`; null if no single one is."""

    class Hyperparameters(BaseModel):
        """The settings of a `supervised` training."""

        batch_size: Union[Literal["auto"], int, None] = None
        """How many examples go into one update of the weights, from 1 to 256, or `auto`. Bigger batches mean rarer,
        steadier updates.
        """
        learning_rate_multiplier: Union[Literal["auto"], float, None] = None
        """A factor above 0 for the step size of training, or `auto`; smaller guards against overfitting."""
        n_epochs: Union[Literal["auto"], int, None] = None
        """How often training goes through all the data, from 1 to 50, or `auto`."""

    class Method(BaseModel):
        """How a model is trained, with the settings of the method."""

        type: Literal["supervised", "dpo", "reinforcement"]
        """Which method it is: `supervised` (examples to imitate), `dpo` (pairs of a better and a worse answer) or
        `reinforcement` (answers that a grader scores).
        """
        dpo: Optional[DpoMethod] = None
        """The settings for `dpo`; absent with other methods."""
        reinforcement: "Optional[ReinforcementMethod]" = None
        """The settings for `reinforcement`; absent with other methods."""
        supervised: "Optional[SupervisedMethod]" = None
        """The settings for `supervised`; absent with other methods."""

    id: str
    """The job's id, to follow, pause, resume or cancel it."""
    created_at: int
    """When the job was created, in seconds since 1 January 1970 (UTC)."""
    error: Optional[Error] = None
    """Why the job failed; filled only when `status` is `failed`."""
    fine_tuned_model: Optional[str] = None
    """The name of the trained model, to be used as `model` in requests; null as long as there is none."""
    finished_at: Optional[int] = None
    """When the job ended, in seconds since 1 January 1970 (UTC); null while it runs."""
    hyperparameters: Hyperparameters
    """The settings of a `supervised` training; for the other methods they stand in `method`."""
    model: str
    """The model that the training starts from."""
    object: Literal["fine_tuning.job"]
    """Always `fine_tuning.job`, the kind of object."""
    organization_id: str
    """The id of the organization that the job belongs to."""
    result_files: List[str]
    """The ids of the files with the results; read them with `files.content`."""
    seed: int
    """The number that makes the training repeatable."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    """How far it has come: `validating_files`, `queued`, `running`, then `succeeded`, `failed` (see `error`) or
    `cancelled`.
    """
    trained_tokens: Optional[int] = None
    """How many tokens the training is billed for; null while the job runs."""
    training_file: str
    """The id of the file with the training examples."""
    validation_file: Optional[str] = None
    """The id of the file with examples that are held back to measure progress; null if there is none."""
    estimated_finish: Optional[int] = None
    """When the job will probably end, in seconds since 1 January 1970 (UTC); null unless it runs."""
    integrations: "Optional[List[FineTuningJobWandbIntegrationObject]]" = None
    """The services outside that the job reports to."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own; keys have at most 64 characters, values at most 512."""
    method: Optional[Method] = None
    """How the model is trained, with the settings of the method."""


class FineTuningJobEvent(BaseModel):
    """An entry in the log of a fine-tuning job."""

    id: str
    """The event's id, for `after` to list what follows."""
    created_at: int
    """The time of the entry, in seconds since 1 January 1970 (UTC)."""
    level: Literal["info", "warn", "error"]
    """How serious it is: `info`, `warn` or `error`."""
    message: str
    """What happened, in words for people."""
    object: Literal["fine_tuning.job.event"]
    """Always `fine_tuning.job.event`, the kind of object."""
    data: Optional[builtins.object] = None
    """The figures that belong to the event, such as losses; absent if there are none."""
    type: Optional[Literal["message", "metrics"]] = None
    """The kind of event: `message` is plain text, `metrics` carries figures in `data`."""


class FineTuningJobWandbIntegration(BaseModel):
    """Where in Weights & Biases a fine-tuning job reports its figures."""

    project: str
    """The project in which the run appears."""
    entity: Optional[str] = None
    """The team or user that the run belongs to; left out, the default of the stored Weights & Biases key."""
    name: Optional[str] = None
    """The name the run is shown under; left out, the id of the job."""
    tags: Optional[List[str]] = None
    """Labels for the run, added to those the service sets itself (`openai/finetune`, the base model, the job)."""


class FineTuningJobWandbIntegrationObject(BaseModel):
    """Weights & Biases as a place that a fine-tuning job reports to."""

    type: Literal["wandb"]
    """Always `wandb`, the only service so far."""
    wandb: FineTuningJobWandbIntegration
    """The project and the labels of the run."""


class FineTuningJobCheckpoint(BaseModel):
    """A usable state of the model from the course of a fine-tuning job."""

    class Metrics(BaseModel):
        """How good a model was at one step of its training."""

        full_valid_loss: Optional[float] = None
        """The loss over the whole validation file; lower is better."""
        full_valid_mean_token_accuracy: Optional[float] = None
        """The share of right tokens over the whole validation file, from 0 to 1."""
        step: Optional[float] = None
        """The step of the training that the figures belong to."""
        train_loss: Optional[float] = None
        """The loss over the step's training examples; lower is better."""
        train_mean_token_accuracy: Optional[float] = None
        """The share of right tokens over the step's training examples, from 0 to 1."""
        valid_loss: Optional[float] = None
        """The loss over a part of the validation file; lower is better."""
        valid_mean_token_accuracy: Optional[float] = None
        """The share of right tokens over a part of the validation file, from 0 to 1."""

    id: str
    """The checkpoint's id, for `after` to list what follows."""
    created_at: int
    """When the checkpoint was saved, in seconds since 1 January 1970 (UTC)."""
    fine_tuned_model_checkpoint: str
    """The name to use as `model` in requests, and for permissions to the checkpoint."""
    fine_tuning_job_id: str
    """The id of the job that saved it."""
    metrics: Metrics
    """How good the model was at this step."""
    object: Literal["fine_tuning.job.checkpoint"]
    """Always `fine_tuning.job.checkpoint`, the kind of object."""
    step_number: int
    """The step of the training after which it was saved."""


class ReinforcementHyperparameters(BaseModel):
    """The settings that a reasoning model was trained with on scores."""

    batch_size: Union[Literal["auto"], int, None] = None
    """How many examples go into one update of the weights, from 1 to 256, or `auto`. Bigger batches mean rarer,
    steadier updates.
    """
    compute_multiplier: Union[Literal["auto"], float, None] = None
    """A factor for the computing time spent on exploring, above 0.00001 and up to 10, or `auto`."""
    eval_interval: Union[Literal["auto"], int, None] = None
    """How many steps lie between two evaluations, at least 1, or `auto`."""
    eval_samples: Union[Literal["auto"], int, None] = None
    """How many evaluation samples each step of the training draws, at least 1, or `auto`."""
    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    """A factor above 0 for the step size of training, or `auto`; smaller guards against overfitting."""
    n_epochs: Union[Literal["auto"], int, None] = None
    """How often training goes through all the data, from 1 to 50, or `auto`."""
    reasoning_effort: Optional[Literal["default", "low", "medium", "high"]] = None
    """How long the model thinks while it is trained: `low`, `medium`, `high`, or `default` for the model's usual."""


class ReinforcementMethod(BaseModel):
    """Training on answers that a grader scores."""

    grader: ReinforcementMethodGrader
    """What scores the model's answers."""
    hyperparameters: Optional[ReinforcementHyperparameters] = None
    """The settings of the training."""


class SupervisedHyperparameters(BaseModel):
    """The settings that a model was trained with on examples."""

    batch_size: Union[Literal["auto"], int, None] = None
    """How many examples go into one update of the weights, from 1 to 256, or `auto`. Bigger batches mean rarer,
    steadier updates.
    """
    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    """A factor above 0 for the step size of training, or `auto`; smaller guards against overfitting."""
    n_epochs: Union[Literal["auto"], int, None] = None
    """How often training goes through all the data, from 1 to 50, or `auto`."""


class SupervisedMethod(BaseModel):
    """Training on examples that the model learns to imitate."""

    hyperparameters: Optional[SupervisedHyperparameters] = None
    """The settings of the training."""


public_types(
    globals(),
    {
        "fine_tuning.alpha.grader_run_response": (
            "GraderRunResponse MetadataErrors=GraderRunResponse.MetadataErrors Metadata=GraderRunResponse.Metadata"
        ),
        "fine_tuning.alpha.grader_validate_response": "GraderValidateResponse",
        "fine_tuning.checkpoints.permission_create_response": "PermissionCreateResponse",
        "fine_tuning.checkpoints.permission_delete_response": "PermissionDeleteResponse",
        "fine_tuning.checkpoints.permission_list_response": "PermissionListResponse",
        "fine_tuning.checkpoints.permission_retrieve_response": (
            "PermissionRetrieveResponse Data=PermissionRetrieveResponse.Data"
        ),
        "fine_tuning.dpo_hyperparameters": "DpoHyperparameters",
        "fine_tuning.dpo_method": "DpoMethod",
        "fine_tuning.fine_tuning_job": (
            "FineTuningJob Error=FineTuningJob.Error Hyperparameters=FineTuningJob.Hyperparameters "
            "Method=FineTuningJob.Method"
        ),
        "fine_tuning.fine_tuning_job_event": "FineTuningJobEvent",
        "fine_tuning.fine_tuning_job_wandb_integration": "FineTuningJobWandbIntegration",
        "fine_tuning.fine_tuning_job_wandb_integration_object": "FineTuningJobWandbIntegrationObject",
        "fine_tuning.jobs.fine_tuning_job_checkpoint": (
            "FineTuningJobCheckpoint Metrics=FineTuningJobCheckpoint.Metrics"
        ),
        "fine_tuning.reinforcement_hyperparameters": "ReinforcementHyperparameters",
        "fine_tuning.reinforcement_method": "ReinforcementMethod",
        "fine_tuning.supervised_hyperparameters": "SupervisedHyperparameters",
        "fine_tuning.supervised_method": "SupervisedMethod",
    },
)
