# Rendered from definitions/content_provenance_checks.yaml; edit that and run `hatch run generate`.
"""Operations of the `content_provenance_checks` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

content_provenance_checks = types_of("openai_rest.types.content_provenance_checks")

CREATE = Operation(
    "post",
    "/content_provenance_checks",
    content_provenance_checks.ContentProvenanceCheck,
    multipart=True,
    files=(("file",),),
)
