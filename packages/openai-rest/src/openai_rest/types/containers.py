# Rendered from definitions/containers.yaml; edit that and run `hatch run generate`.
"""Models of the `containers` area of the API."""

from typing import List, Optional

from typing_extensions import Literal

from openai_core.models import BaseModel


class ExpiresAfter(BaseModel):
    anchor: Optional[Literal["last_active_at"]] = None
    minutes: Optional[int] = None


class NetworkPolicy(BaseModel):
    type: Literal["allowlist", "disabled"]
    allowed_domains: Optional[List[str]] = None


class ContainerCreateResponse(BaseModel):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: Optional[ExpiresAfter] = None
    last_active_at: Optional[int] = None
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: Optional[NetworkPolicy] = None


class ContainerListResponse(BaseModel):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: Optional[ExpiresAfter] = None
    last_active_at: Optional[int] = None
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: Optional[NetworkPolicy] = None


class ContainerRetrieveResponse(BaseModel):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: Optional[ExpiresAfter] = None
    last_active_at: Optional[int] = None
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: Optional[NetworkPolicy] = None


class FileCreateResponse(BaseModel):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


class FileListResponse(BaseModel):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


class FileRetrieveResponse(BaseModel):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str
