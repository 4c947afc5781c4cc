# Rendered from definitions/containers.yaml; edit that and run `hatch run generate`.
"""Parameters of the `containers` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr
from openai_core.uploads import FileTypes

from .responses_params import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    SkillReferenceParam,
)


class ContainerCreateParams(TypedDict, total=False):
    name: Required[str]
    expires_after: ContainerCreateParamsExpiresAfter
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    network_policy: ContainerCreateParamsNetworkPolicy
    skills: Iterable[ContainerCreateParamsSkill]


class ContainerCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]


ContainerCreateParamsNetworkPolicy: TypeAlias = Union[
    ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam
]

ContainerCreateParamsSkill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]


class ContainerListParams(TypedDict, total=False):
    after: str
    limit: int
    name: str
    order: Literal["asc", "desc"]


class FileCreateParams(TypedDict, total=False):
    file: FileTypes
    file_id: str


class FileListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
