# Rendered from definitions/containers.yaml; edit that and run `hatch run generate`.
"""Models of the `containers` area of the API."""

from typing import List, Optional

from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class ExpiresAfter(BaseModel):
    """How long a container lives without use."""

    anchor: Optional[Literal["last_active_at"]] = None
    """The time that `minutes` count from; always `last_active_at`, the last use."""
    minutes: Optional[int] = None
    """How many minutes after the last use the container expires."""


class NetworkPolicy(BaseModel):
    """Which hosts code in the container may reach."""

    type: Literal["allowlist", "disabled"]
    """What may be reached: nothing (`disabled`) or only `allowed_domains` (`allowlist`)."""
    allowed_domains: Optional[List[str]] = None
    """The domains that may be reached; only for `allowlist`."""


class ContainerCreateResponse(BaseModel):
    """A container just created: a sandbox in which code runs."""

    id: str
    """The container's id, for the `code_interpreter` and shell tools, for its files, and to retrieve or delete it."""
    created_at: int
    """When the container was created, in seconds since 1 January 1970 (UTC)."""
    name: str
    """The name you gave the container."""
    object: str
    """The kind of object, `container`."""
    status: str
    """The state of the container, such as `running`."""
    expires_after: Optional[ExpiresAfter] = None
    """How long the container lives without use."""
    last_active_at: Optional[int] = None
    """When the container was last used, in seconds since 1 January 1970 (UTC); expiry counts from here."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    """How much memory the container has, in gigabytes: `1g`, `4g`, `16g` or `64g`."""
    network_policy: Optional[NetworkPolicy] = None
    """Which hosts code in the container may reach."""


class ContainerListResponse(BaseModel):
    """A container in a list: a sandbox in which code runs."""

    id: str
    """The container's id, for the `code_interpreter` and shell tools, for its files, and to retrieve or delete it."""
    created_at: int
    """When the container was created, in seconds since 1 January 1970 (UTC)."""
    name: str
    """The name you gave the container."""
    object: str
    """The kind of object, `container`."""
    status: str
    """The state of the container, such as `running`."""
    expires_after: Optional[ExpiresAfter] = None
    """How long the container lives without use."""
    last_active_at: Optional[int] = None
    """When the container was last used, in seconds since 1 January 1970 (UTC); expiry counts from here."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    """How much memory the container has, in gigabytes: `1g`, `4g`, `16g` or `64g`."""
    network_policy: Optional[NetworkPolicy] = None
    """Which hosts code in the container may reach."""


class ContainerRetrieveResponse(BaseModel):
    """A container: a sandbox in which code runs."""

    id: str
    """The container's id, for the `code_interpreter` and shell tools, for its files, and to retrieve or delete it."""
    created_at: int
    """When the container was created, in seconds since 1 January 1970 (UTC)."""
    name: str
    """The name you gave the container."""
    object: str
    """The kind of object, `container`."""
    status: str
    """The state of the container, such as `running`."""
    expires_after: Optional[ExpiresAfter] = None
    """How long the container lives without use."""
    last_active_at: Optional[int] = None
    """When the container was last used, in seconds since 1 January 1970 (UTC); expiry counts from here."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    """How much memory the container has, in gigabytes: `1g`, `4g`, `16g` or `64g`."""
    network_policy: Optional[NetworkPolicy] = None
    """Which hosts code in the container may reach."""


class FileCreateResponse(BaseModel):
    """A file just put into a container."""

    id: str
    """The file's id within the container, to read or delete it there."""
    bytes: int
    """How big the file is, in bytes."""
    container_id: str
    """The id of the container that holds the file."""
    created_at: int
    """When the file came into the container, in seconds since 1 January 1970 (UTC)."""
    object: Literal["container.file"]
    """Always `container.file`, the kind of object."""
    path: str
    """Where the file lies in the container, such as `/mnt/data/table.csv`."""
    source: str
    """Who put the file there, such as `user` or `assistant`."""


class FileListResponse(BaseModel):
    """A file in the list of a container's files."""

    id: str
    """The file's id within the container, to read or delete it there."""
    bytes: int
    """How big the file is, in bytes."""
    container_id: str
    """The id of the container that holds the file."""
    created_at: int
    """When the file came into the container, in seconds since 1 January 1970 (UTC)."""
    object: Literal["container.file"]
    """Always `container.file`, the kind of object."""
    path: str
    """Where the file lies in the container, such as `/mnt/data/table.csv`."""
    source: str
    """Who put the file there, such as `user` or `assistant`."""


class FileRetrieveResponse(BaseModel):
    """A file in a container."""

    id: str
    """The file's id within the container, to read or delete it there."""
    bytes: int
    """How big the file is, in bytes."""
    container_id: str
    """The id of the container that holds the file."""
    created_at: int
    """When the file came into the container, in seconds since 1 January 1970 (UTC)."""
    object: Literal["container.file"]
    """Always `container.file`, the kind of object."""
    path: str
    """Where the file lies in the container, such as `/mnt/data/table.csv`."""
    source: str
    """Who put the file there, such as `user` or `assistant`."""


public_types(
    globals(),
    {
        "container_create_response": "ExpiresAfter NetworkPolicy ContainerCreateResponse",
        "container_list_response": "ContainerListResponse",
        "container_retrieve_response": "ContainerRetrieveResponse",
        "containers.file_create_response": "FileCreateResponse",
        "containers.file_list_response": "FileListResponse",
        "containers.file_retrieve_response": "FileRetrieveResponse",
    },
)
