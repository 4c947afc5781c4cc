# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
"""Parameters of the `fine_tuning` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr
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
    """The order by creation time: `asc` or `desc` (descending by default)."""
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
    """The order by creation time: `asc` or `desc` (descending by default)."""
    project_id: str
    """The id of a project."""


class DpoHyperparametersParam(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    beta: Union[Literal["auto"], float]
    learning_rate_multiplier: Union[Literal["auto"], float]
    n_epochs: Union[Literal["auto"], int]


class DpoMethodParam(TypedDict, total=False):
    hyperparameters: DpoHyperparametersParam


class JobCreateParams(TypedDict, total=False):
    """Parameters of `fine_tuning.jobs.create`, which starts a fine-tuning job; it waits in a queue first."""

    model: Required[Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]]
    """The model to start from."""
    training_file: Required[str]
    """The id of the uploaded file of training examples."""
    hyperparameters: SupervisedHyperparametersParam
    """Epochs, batch size and learning rate; use `method` instead."""
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
    project: Required[str]
    entity: Optional[str]
    name: Optional[str]
    tags: SequenceNotStr[str]


class JobCreateParamsIntegration(TypedDict, total=False):
    type: Required[Literal["wandb"]]
    wandb: Required[JobCreateParamsIntegrationWandb]


class JobCreateParamsMethod(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    dpo: DpoMethodParam
    reinforcement: ReinforcementMethodParam
    supervised: SupervisedMethodParam


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
    batch_size: Union[Literal["auto"], int]
    compute_multiplier: Union[Literal["auto"], float]
    eval_interval: Union[Literal["auto"], int]
    eval_samples: Union[Literal["auto"], int]
    learning_rate_multiplier: Union[Literal["auto"], float]
    n_epochs: Union[Literal["auto"], int]
    reasoning_effort: Literal["default", "low", "medium", "high"]


class ReinforcementMethodParam(TypedDict, total=False):
    grader: Required[GraderRunParamsGrader]
    hyperparameters: ReinforcementHyperparametersParam


class SupervisedHyperparametersParam(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    learning_rate_multiplier: Union[Literal["auto"], float]
    n_epochs: Union[Literal["auto"], int]


class SupervisedMethodParam(TypedDict, total=False):
    hyperparameters: SupervisedHyperparametersParam
