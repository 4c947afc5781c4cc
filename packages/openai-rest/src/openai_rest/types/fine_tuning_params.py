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
    grader: Required[GraderRunParamsGrader]
    model_sample: Required[str]
    item: object


GraderRunParamsGrader: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, MultiGraderParam
]


class GraderValidateParams(TypedDict, total=False):
    grader: Required[GraderRunParamsGrader]


class PermissionCreateParams(TypedDict, total=False):
    project_ids: Required[SequenceNotStr[str]]


class PermissionListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["ascending", "descending"]
    project_id: str


class PermissionRetrieveParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["ascending", "descending"]
    project_id: str


class DpoHyperparametersParam(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    beta: Union[Literal["auto"], float]
    learning_rate_multiplier: Union[Literal["auto"], float]
    n_epochs: Union[Literal["auto"], int]


class DpoMethodParam(TypedDict, total=False):
    hyperparameters: DpoHyperparametersParam


class JobCreateParams(TypedDict, total=False):
    model: Required[Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]]
    training_file: Required[str]
    hyperparameters: SupervisedHyperparametersParam
    integrations: Optional[Iterable[JobCreateParamsIntegration]]
    metadata: Optional[Metadata]
    method: JobCreateParamsMethod
    seed: Optional[int]
    suffix: Optional[str]
    validation_file: Optional[str]


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
    after: str
    limit: int


class JobListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: Optional[Dict[str, str]]


class CheckpointListParams(TypedDict, total=False):
    after: str
    limit: int


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
