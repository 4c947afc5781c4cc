# Rendered from definitions/moderations.yaml; edit that and run `hatch run generate`.
"""Parameters of the `moderations` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr

from .moderations import ModerationModel


class ModerationCreateParams(TypedDict, total=False):
    """Parameters of `moderations.create`, which classifies texts and images by the kinds of harm that they may do."""

    input: Required[Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]]]
    """A text, several texts, or parts with texts and images."""
    model: Union[str, ModerationModel]
    """The id of the model (omni-moderation-latest by default)."""


class ModerationInputParamImageURL(TypedDict, total=False):
    url: Required[str]


class ModerationImageURLInputParam(TypedDict, total=False):
    image_url: Required[ModerationInputParamImageURL]
    type: Required[Literal["image_url"]]


class ModerationTextInputParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


ModerationMultiModalInputParam: TypeAlias = Union[ModerationImageURLInputParam, ModerationTextInputParam]
