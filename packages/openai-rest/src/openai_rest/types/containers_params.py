# Rendered from definitions/containers.yaml; edit that and run `hatch run generate`.
"""Parameters of the `containers` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr
from openai_core.uploads import FileTypes

from .responses_params import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    SkillReferenceParam,
)


class ContainerCreateParams(TypedDict, total=False):
    """Parameters of `containers.create`, which creates a container."""

    name: Required[str]
    """A name to recognise it by."""
    expires_after: ContainerCreateParamsExpiresAfter
    """After how many minutes without use the container is deleted."""
    file_ids: SequenceNotStr[str]
    """The ids of uploaded files to put into the container."""
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    """How much memory the container has: `1g` (the default), `4g`, `16g` or `64g`, in gigabytes."""
    network_policy: ContainerCreateParamsNetworkPolicy
    """Which hosts can be reached."""
    skills: Iterable[ContainerCreateParamsSkill]
    """The skills to install."""


class ContainerCreateParamsExpiresAfter(TypedDict, total=False):
    """How long a new container is to live without use."""

    anchor: Required[Literal["last_active_at"]]
    """The time that `minutes` count from; always `last_active_at`, the last use."""
    minutes: Required[int]
    """How many minutes after the last use the container expires."""


ContainerCreateParamsNetworkPolicy: TypeAlias = Union[
    ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam
]
"""Which hosts code in the new container may reach: none, or those of a list."""

ContainerCreateParamsSkill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]
"""A skill for the new container: a stored one by its id, or its files sent along."""


class ContainerListParams(TypedDict, total=False):
    """Parameters of `containers.list`, which lists the containers of the project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    name: str
    """Only containers with this name."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class FileCreateParams(TypedDict, total=False):
    """Parameters of `containers.files.create`, which puts a file into a container, from its content or from an
    uploaded file.
    """

    file: FileTypes
    """The content: bytes, a binary handle, a path (streamed from disk), or a tuple of name, content and content
    type.
    """
    file_id: str
    """The id of an uploaded file, instead of `file`."""


class FileListParams(TypedDict, total=False):
    """Parameters of `containers.files.list`, which lists the files of a container."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


public_types(
    globals(),
    {
        "container_create_params": "ContainerCreateParams ExpiresAfter=ContainerCreateParamsExpiresAfter",
        "container_list_params": "ContainerListParams",
        "containers.file_create_params": "FileCreateParams",
        "containers.file_list_params": "FileListParams",
    },
)
