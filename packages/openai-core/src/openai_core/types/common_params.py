# Rendered from definitions/common.yaml; edit that and run `hatch run generate`.
"""Parameters of the `common` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..public_names import public_types
from .common import ImageDetail


class PromptCacheBreakpointParam(TypedDict, total=False):
    """Ends a stretch of the prompt that later requests can reuse from the cache, exactly at this part."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`, the only kind that can be set by hand."""
    ttl: Literal["30m", "12h"]
    """How long the cache keeps the stretch at least, `30m` (half an hour) or `12h` (twelve hours); left out, as in
    `prompt_cache_options` of the request.
    """


class ResponseInputFileParam(TypedDict, total=False):
    """A file that the model is given, by its id, its address or its content."""

    type: Required[Literal["input_file"]]
    """Always `input_file`; tells a file from texts and images."""
    detail: Literal["auto", "low", "high"]
    """How finely pages are rendered, `low` (cheap), `high` (sharper, more tokens) or `auto` (default, the service
    chooses; sharp from `gpt-5.6` on).
    """
    file_data: str
    """The content as base64; one of three ways to give the file."""
    file_id: Optional[str]
    """The id that uploading the file returned; one of three ways to give the file."""
    file_url: str
    """The web address of the file; one of three ways to give it."""
    filename: str
    """A name for the file, above all to go with `file_data`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a stretch of the prompt here, for the cache to reuse; at most four per request are written."""


class ResponseInputImageParam(TypedDict, total=False):
    """An image that the model is given, by its id, its address or its content."""

    detail: Required[ImageDetail]
    """How closely the image is looked at, `low` (fewest tokens), `high`, `original` (full resolution) or `auto`
    (default, the service chooses).
    """
    type: Required[Literal["input_image"]]
    """Always `input_image`; tells an image from texts and files."""
    file_id: Optional[str]
    """The id of an uploaded image, in place of `image_url`; null for none."""
    image_url: Optional[str]
    """The web address of the image, or its bytes as a base64 data URL, in place of `file_id`; null for none."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a stretch of the prompt here, for the cache to reuse; at most four per request are written."""


class ResponseInputTextParam(TypedDict, total=False):
    """A text that the model is given."""

    text: Required[str]
    """The text itself."""
    type: Required[Literal["input_text"]]
    """Always `input_text`; tells a text from images and files."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a stretch of the prompt here, for the cache to reuse; at most four per request are written."""


class ResponsePromptParam(TypedDict, total=False):
    """A stored prompt template, with what its variables stand for."""

    id: Required[str]
    """The id of the template, as the dashboard shows it."""
    variables: Optional[Dict[str, ResponsePromptParamVariables]]
    """By name, what is put in place of each variable, be it text, image or file; null or left out for none."""
    version: Optional[str]
    """The version of the template; null or left out for the current one."""


ResponsePromptParamVariables: TypeAlias = Union[
    str, ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam
]
"""What is put in place of a variable, be it text, image or file."""


class ToolChoiceFunctionParam(TypedDict, total=False):
    """Makes the model call one certain function."""

    name: Required[str]
    """The name of the function, as in `tools`."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from other choices."""


class ToolChoiceMcpParam(TypedDict, total=False):
    """Makes the model call a tool of one certain MCP server."""

    server_label: Required[str]
    """The label of the server, as in `tools`."""
    type: Required[Literal["mcp"]]
    """Always `mcp`; tells it from other choices."""
    name: Optional[str]
    """Which tool of the server is called; null or left out, the model picks one."""


public_types(
    globals(),
    {
        "responses.response_input_file_param": (
            "PromptCacheBreakpoint=PromptCacheBreakpointParam ResponseInputFileParam"
        ),
        "responses.response_input_image_param": "ResponseInputImageParam",
        "responses.response_input_text_param": "ResponseInputTextParam",
        "responses.response_prompt_param": "ResponsePromptParam",
        "responses.tool_choice_function_param": "ToolChoiceFunctionParam",
        "responses.tool_choice_mcp_param": "ToolChoiceMcpParam",
    },
)
