# Rendered from definitions/common.yaml; edit that and run `hatch run generate`.
"""Parameters of the `common` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .common import ImageDetail


class PromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: Optional[str]
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class ResponseInputImageParam(TypedDict, total=False):
    detail: Required[ImageDetail]
    type: Required[Literal["input_image"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class ResponseInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class ResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: Optional[Dict[str, ResponsePromptParamVariables]]
    version: Optional[str]


ResponsePromptParamVariables: TypeAlias = Union[
    str, ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam
]


class ToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ToolChoiceMcpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    name: Optional[str]
