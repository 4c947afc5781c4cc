# Rendered from definitions/content_provenance_checks.yaml; edit that and run `hatch run generate`.
"""Parameters of the `content_provenance_checks` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from openai_core.public_names import public_types
from openai_core.uploads import FileTypes


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    """Parameters of `content_provenance_checks.create`, which checks an image or audio file for signs that a model
    of OpenAI made it; finding none proves nothing.
    """

    file: Required[FileTypes]
    """The image (PNG, JPEG, WebP or GIF) or audio file to check: bytes, a binary handle, a path (streamed from
    disk), or a tuple of name, content and content type.
    """


public_types(
    globals(),
    {
        "content_provenance_check_create_params": "ContentProvenanceCheckCreateParams",
    },
)
