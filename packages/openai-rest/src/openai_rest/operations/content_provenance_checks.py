# Rendered from definitions/content_provenance_checks.yaml; edit that and run `hatch run generate`.
"""Operations of the `content_provenance_checks` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.content_provenance_checks import ContentProvenanceCheck

CREATE = Operation("post", "/content_provenance_checks", ContentProvenanceCheck, multipart=True, files=(("file",),))
