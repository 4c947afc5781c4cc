# Rendered from definitions/content_provenance_checks.yaml; edit that and run `hatch run generate`.
"""Parameters of the `content_provenance_checks` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from openai_core.uploads import FileTypes


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
