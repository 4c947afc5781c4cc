# Rendered from definitions/content_provenance_checks.yaml; edit that and run `hatch run generate`.
"""Models of the `content_provenance_checks` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo


class ContentProvenanceCheck(BaseModel):
    class ResultC2PA(BaseModel):
        generated_at: Optional[str] = None
        issuer: Optional[str] = None
        model: Optional[str] = None
        outcome: Literal["detected", "not_detected"]
        type: Literal["c2pa"]
        validation_state: Literal["trusted", "valid", "invalid", "not_present"]

    class ResultSynthID(BaseModel):
        generated_at: Optional[str] = None
        model: Optional[str] = None
        outcome: Literal["detected", "not_detected"]
        type: Literal["synthid"]

    created_at: int
    object: Literal["content_provenance_check"]
    results: "List[ContentProvenanceCheckResult]"


ContentProvenanceCheckResult: TypeAlias = Annotated[
    Union[ContentProvenanceCheck.ResultC2PA, ContentProvenanceCheck.ResultSynthID], PropertyInfo(discriminator="type")
]
