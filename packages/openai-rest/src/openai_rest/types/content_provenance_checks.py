# Rendered from definitions/content_provenance_checks.yaml; edit that and run `hatch run generate`.
"""Models of the `content_provenance_checks` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types


class ContentProvenanceCheck(BaseModel):
    """What was found in a file about its origin with OpenAI."""

    class ResultC2PA(BaseModel):
        """Whether the file carries a C2PA manifest of OpenAI, and whether that can be trusted."""

        generated_at: Optional[str] = None
        """When the content was made, as the signal states it: an RFC 3339 time in UTC; absent when the signal has
        none.
        """
        issuer: Optional[str] = None
        """Who issued the manifest; absent when that is unknown."""
        model: Optional[str] = None
        """The model of OpenAI that the signal names; absent when it names none."""
        outcome: Literal["detected", "not_detected"]
        """`detected` when a supported signal was found. `not_detected` proves nothing: metadata may have been
        removed, an older model or another company may have made the content.
        """
        type: Literal["c2pa"]
        """Always `c2pa`; tells it from other results."""
        validation_state: Literal["trusted", "valid", "invalid", "not_present"]
        """The state of the manifest: `trusted`, `valid`, `invalid`, or `not_present` when there is none."""

    class ResultSynthID(BaseModel):
        """Whether the file carries a SynthID watermark of OpenAI."""

        generated_at: Optional[str] = None
        """When the content was made, as the watermark states it: an RFC 3339 time in UTC; absent when it states
        none.
        """
        model: Optional[str] = None
        """The model of OpenAI that the watermark names; absent when it names none."""
        outcome: Literal["detected", "not_detected"]
        """`detected` when a supported watermark was found. `not_detected` proves nothing: it may have been damaged,
        an older model or another company may have made the content.
        """
        type: Literal["synthid"]
        """Always `synthid`; tells it from other results."""

    created_at: int
    """When the check was made, in seconds since 1 January 1970 (UTC)."""
    object: Literal["content_provenance_check"]
    """Always `content_provenance_check`, the kind of object."""
    results: "List[ContentProvenanceCheckResult]"
    """One result for each kind of signal that the file can carry: C2PA and SynthID for images, SynthID for audio."""


ContentProvenanceCheckResult: TypeAlias = Annotated[
    Union[ContentProvenanceCheck.ResultC2PA, ContentProvenanceCheck.ResultSynthID], PropertyInfo(discriminator="type")
]
"""The result for one kind of signal, told apart by `type`."""

public_types(
    globals(),
    {
        "content_provenance_check": (
            "ContentProvenanceCheck ResultC2PA=ContentProvenanceCheck.ResultC2PA "
            "ResultSynthID=ContentProvenanceCheck.ResultSynthID"
        ),
    },
)
