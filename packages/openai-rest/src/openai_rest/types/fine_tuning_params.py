# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
"""Parameters of the `fine_tuning` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr
from openai_core.types.shared_params import Metadata

from .graders_params import (
    MultiGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    StringCheckGraderParam,
    TextSimilarityGraderParam,
)


class GraderRunParams(TypedDict, total=False):
    """Parameters of `fine_tuning.alpha.graders.run`, which scores one sample with a grader."""

    grader: Required[GraderRunParamsGrader]
    """How samples are scored."""
    model_sample: Required[str]
    """The model's output that is scored."""
    item: object
    """The data of the sample, which the grader's templates refer to."""


GraderRunParamsGrader: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, MultiGraderParam
]
"""A grader to score samples with, told apart by `type`."""


class GraderValidateParams(TypedDict, total=False):
    """Parameters of `fine_tuning.alpha.graders.validate`, which checks the definition of a grader."""

    grader: Required[GraderRunParamsGrader]
    """How samples are scored."""


class PermissionCreateParams(TypedDict, total=False):
    """Parameters of `fine_tuning.checkpoints.permissions.create`, which gives projects access to a checkpoint."""

    project_ids: Required[SequenceNotStr[str]]
    """The ids of the projects that get access."""


class PermissionListParams(TypedDict, total=False):
    """Parameters of `fine_tuning.checkpoints.permissions.list`, which lists the permissions of a checkpoint."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (10 by default)."""
    order: Literal["ascending", "descending"]
    """The order by creation time: `ascending` begins with the oldest, `descending` with the latest (descending by
    default).
    """
    project_id: str
    """The id of a project."""


class PermissionRetrieveParams(TypedDict, total=False):
    """Parameters of `fine_tuning.checkpoints.permissions.retrieve`, which fetches the permissions of a checkpoint;
    use `list` instead.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (10 by default)."""
    order: Literal["ascending", "descending"]
    """The order by creation time: `ascending` begins with the oldest, `descending` with the latest (descending by
    default).
    """
    project_id: str
    """The id of a project."""


class DpoHyperparametersParam(TypedDict, total=False):
    """The settings for training on preferences (DPO)."""

    batch_size: Union[Literal["auto"], int]
    """How many examples go into one update of the weights, from 1 to 256, or `auto` (the default). Bigger batches
    mean rarer, steadier updates.
    """
    beta: Union[Literal["auto"], float]
    """How strongly the model is held to its starting point, above 0 and up to 2, or `auto` (the default); higher
    binds it more.
    """
    learning_rate_multiplier: Union[Literal["auto"], float]
    """A factor above 0 for the step size of training, or `auto` (the default); smaller guards against overfitting."""
    n_epochs: Union[Literal["auto"], int]
    """How often training goes through all the data, from 1 to 50, or `auto` (the default)."""


class DpoMethodParam(TypedDict, total=False):
    """Training on pairs of a preferred and a rejected answer (DPO)."""

    hyperparameters: DpoHyperparametersParam
    """The settings of the training; each that is left out is chosen by the service."""


class JobCreateParams(TypedDict, total=False):
    """Parameters of `fine_tuning.jobs.create`, which starts a fine-tuning job; it waits in a queue first."""

    model: Required[Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]]
    """The model to start from, such as `gpt-4o-mini`, `gpt-3.5-turbo`, `davinci-002` or `babbage-002`."""
    training_file: Required[str]
    """The id of the uploaded file of training examples."""
    hyperparameters: SupervisedHyperparametersParam
    """Epochs, batch size and learning rate; use `method` instead. Deprecated; use `method`."""
    integrations: Optional[Iterable[JobCreateParamsIntegration]]
    """Services that the job reports to."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    method: JobCreateParamsMethod
    """The training method and its settings."""
    seed: Optional[int]
    """Makes training repeatable as far as the service can (from 0 to 2147483647)."""
    suffix: Optional[str]
    """Text that becomes part of the name of the new model (1 to 64 characters)."""
    validation_file: Optional[str]
    """The id of an uploaded file of examples that the job measures itself against."""


class JobCreateParamsIntegrationWandb(TypedDict, total=False):
    """Where in Weights & Biases the job is to report its figures."""

    project: Required[str]
    """The project in which the run appears."""
    entity: Optional[str]
    """The team or user that the run belongs to; left out, the default of the stored Weights & Biases key."""
    name: Optional[str]
    """The name the run is shown under; left out, the id of the job."""
    tags: SequenceNotStr[str]
    """Labels for the run, added to those the service sets itself (`openai/finetune`, the base model, the job)."""


class JobCreateParamsIntegration(TypedDict, total=False):
    """A service outside that the job is to report to."""

    type: Required[Literal["wandb"]]
    """Always `wandb` (Weights & Biases), the only service so far."""
    wandb: Required[JobCreateParamsIntegrationWandb]
    """The project and the labels of the run."""


class JobCreateParamsMethod(TypedDict, total=False):
    """How the model is to be trained, with the settings of the method."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    """Which method it is: `supervised` (examples to imitate), `dpo` (pairs of a better and a worse answer) or
    `reinforcement` (answers that a grader scores).
    """
    dpo: DpoMethodParam
    """The settings for `dpo`, if that is the `type`."""
    reinforcement: ReinforcementMethodParam
    """The settings for `reinforcement`, if that is the `type`."""
    supervised: SupervisedMethodParam
    """The settings for `supervised`, if that is the `type`."""


class JobListEventsParams(TypedDict, total=False):
    """Parameters of `fine_tuning.jobs.list_events`, which lists what has happened in a fine-tuning job."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""


class JobListParams(TypedDict, total=False):
    """Parameters of `fine_tuning.jobs.list`, which lists the fine-tuning jobs of the organization."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""
    metadata: Optional[Dict[str, str]]
    """Only jobs with these pairs; `None` for jobs without any."""


class CheckpointListParams(TypedDict, total=False):
    """Parameters of `fine_tuning.jobs.checkpoints.list`, which lists the checkpoints of a fine-tuning job."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (10 by default)."""


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """The settings for training a reasoning model on scores."""

    batch_size: Union[Literal["auto"], int]
    """How many examples go into one update of the weights, from 1 to 256, or `auto` (the default). Bigger batches
    mean rarer, steadier updates.
    """
    compute_multiplier: Union[Literal["auto"], float]
    """A factor for the computing time spent on exploring, above 0.00001 and up to 10, or `auto` (the default)."""
    eval_interval: Union[Literal["auto"], int]
    """How many steps lie between two evaluations, at least 1, or `auto` (the default)."""
    eval_samples: Union[Literal["auto"], int]
    """How many evaluation samples each step of the training draws, at least 1, or `auto` (the default)."""
    learning_rate_multiplier: Union[Literal["auto"], float]
    """A factor above 0 for the step size of training, or `auto` (the default); smaller guards against overfitting."""
    n_epochs: Union[Literal["auto"], int]
    """How often training goes through all the data, from 1 to 50, or `auto` (the default)."""
    reasoning_effort: Literal["default", "low", "medium", "high"]
    """How long the model thinks while it is trained: `low`, `medium`, `high`, or `default` (taken when left out)."""


class ReinforcementMethodParam(TypedDict, total=False):
    """Training on answers that a grader scores."""

    grader: Required[GraderRunParamsGrader]
    """What scores the model's answers."""
    hyperparameters: ReinforcementHyperparametersParam
    """The settings of the training; each that is left out is chosen by the service."""


class SupervisedHyperparametersParam(TypedDict, total=False):
    """The settings for training on examples, within `method`; as an argument of its own, `hyperparameters` is
    deprecated.
    """

    batch_size: Union[Literal["auto"], int]
    """How many examples go into one update of the weights, from 1 to 256, or `auto` (the default). Bigger batches
    mean rarer, steadier updates.
    """
    learning_rate_multiplier: Union[Literal["auto"], float]
    """A factor above 0 for the step size of training, or `auto` (the default); smaller guards against overfitting."""
    n_epochs: Union[Literal["auto"], int]
    """How often training goes through all the data, from 1 to 50, or `auto` (the default)."""


class SupervisedMethodParam(TypedDict, total=False):
    """Training on examples that the model learns to imitate."""

    hyperparameters: SupervisedHyperparametersParam
    """The settings of the training; each that is left out is chosen by the service."""


public_types(
    globals(),
    {
        "fine_tuning.alpha.grader_run_params": "GraderRunParams",
        "fine_tuning.alpha.grader_validate_params": "GraderValidateParams",
        "fine_tuning.checkpoints.permission_create_params": "PermissionCreateParams",
        "fine_tuning.checkpoints.permission_list_params": "PermissionListParams",
        "fine_tuning.checkpoints.permission_retrieve_params": "PermissionRetrieveParams",
        "fine_tuning.dpo_hyperparameters_param": "DpoHyperparametersParam",
        "fine_tuning.dpo_method_param": "DpoMethodParam",
        "fine_tuning.job_create_params": (
            "JobCreateParams IntegrationWandb=JobCreateParamsIntegrationWandb "
            "Integration=JobCreateParamsIntegration Method=JobCreateParamsMethod"
        ),
        "fine_tuning.job_list_events_params": "JobListEventsParams",
        "fine_tuning.job_list_params": "JobListParams",
        "fine_tuning.jobs.checkpoint_list_params": "CheckpointListParams",
        "fine_tuning.reinforcement_hyperparameters_param": "ReinforcementHyperparametersParam",
        "fine_tuning.reinforcement_method_param": "ReinforcementMethodParam",
        "fine_tuning.supervised_hyperparameters_param": "SupervisedHyperparametersParam",
        "fine_tuning.supervised_method_param": "SupervisedMethodParam",
    },
)
