# Rendered from definitions/moderations.yaml; edit that and run `hatch run generate`.
"""Parameters of the `moderations` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr

from .moderations import ModerationModel


class ModerationCreateParams(TypedDict, total=False):
    input: Required[Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]]]
    model: Union[str, ModerationModel]


class ModerationInputParamImageURL(TypedDict, total=False):
    url: Required[str]


class ModerationImageURLInputParam(TypedDict, total=False):
    image_url: Required[ModerationInputParamImageURL]
    type: Required[Literal["image_url"]]


class ModerationTextInputParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


ModerationMultiModalInputParam: TypeAlias = Union[ModerationImageURLInputParam, ModerationTextInputParam]
