"""Familiar path: the types of arguments and options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, TypeVar, Union

import pydantic
from typing_extensions import Literal

from openai_core.imports import LIBRARY_OF_HTTP, httpx, lazy_names
from openai_core.options import (
    NOT_GIVEN as NOT_GIVEN,
    Body as Body,
    Headers as Headers,
    NotGiven as NotGiven,
    Omit as Omit,
    Query as Query,
    RequestOptions as RequestOptions,
    SecurityOptions as SecurityOptions,
    not_given as not_given,
    omit as omit,
)
from openai_core.types.sequences import SequenceNotStr as SequenceNotStr
from openai_core.uploads import (
    Base64FileInput as Base64FileInput,
    FileContent as FileContent,
    FileTypes as FileTypes,
    HttpxFileContent as HttpxFileContent,
    HttpxFileTypes as HttpxFileTypes,
    HttpxRequestFiles as HttpxRequestFiles,
    RequestFiles as RequestFiles,
)

Response = httpx.Response
Timeout = httpx.Timeout
AnyMapping = Mapping[str, object]
ArrayFormat = Literal["comma", "repeat", "indices", "brackets"]
NestedFormat = Literal["dots", "brackets"]
DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
NoneType = type(None)
ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)
ResponseT = TypeVar("ResponseT")
PostParser = Callable[[Any], Any]
Transport = httpx.BaseTransport
AsyncTransport = httpx.AsyncBaseTransport
ProxiesDict = Dict[Union[str, httpx.URL], Union[None, str, httpx.URL, httpx.Proxy]]
ProxiesTypes = Union[str, httpx.Proxy, ProxiesDict]

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, _ = lazy_names(globals(), LIBRARY_OF_HTTP)
