# Rendered from definitions/moderations.yaml; edit that and run `hatch run generate`.
"""Parameters of the `moderations` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr

from .moderations import ModerationModel


class ModerationCreateParams(TypedDict, total=False):
    """Parameters of `moderations.create`, which classifies texts and images by the kinds of harm that they may do."""

    input: Required[Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]]]
    """A text, several texts, or parts with texts and images."""
    model: Union[str, ModerationModel]
    """The id of the model, as `client.models.list()` returns it (omni-moderation-latest by default)."""


class ModerationInputParamImageURL(TypedDict, total=False):
    """The source of an image to judge."""

    url: Required[str]
    """The web address of the image, or its bytes as a base64 data URL."""


class ModerationImageURLInputParam(TypedDict, total=False):
    """An image to judge; needs a model named `omni`."""

    image_url: Required[ModerationInputParamImageURL]
    """Where the image comes from."""
    type: Required[Literal["image_url"]]
    """Always `image_url`; tells an image from a text."""


class ModerationTextInputParam(TypedDict, total=False):
    """A text to judge."""

    text: Required[str]
    """The text to classify."""
    type: Required[Literal["text"]]
    """Always `text`; tells a text from an image."""


ModerationMultiModalInputParam: TypeAlias = Union[ModerationImageURLInputParam, ModerationTextInputParam]
"""A text or an image to judge; `type` tells which."""

public_types(
    globals(),
    {
        "moderation_create_params": "ModerationCreateParams",
        "moderation_image_url_input_param": "ImageURL=ModerationInputParamImageURL ModerationImageURLInputParam",
        "moderation_text_input_param": "ModerationTextInputParam",
    },
)
