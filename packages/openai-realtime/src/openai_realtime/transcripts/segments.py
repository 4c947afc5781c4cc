"""What a grouper of transcripts tells: segments, and why they ended. All times are milliseconds of the session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Union

from typing_extensions import Literal

from openai_core.public_names import public

Speaker = Literal["user", "assistant"]
TranscriptSegmentCloseReason = Literal["speaker_change", "inactivity", "timestamp_reset", "session_closed", "manual"]


@public
@dataclass(frozen=True)
class TranscriptSegment:
    """What one speaker said without a break, as far as it is known; it never changes.

    Attributes:
        id: The same in all versions of a segment, and unlike that of any other in this process.
        previous_id: The id of the segment that was shown before this one, if there was one.
        speaker: `"user"` or `"assistant"`.
        text: All of it so far; it replaces the text of the version before.
        start_ms: When it began.
        end_ms: When what is known of it ended.
    """

    id: str
    previous_id: Optional[str]
    speaker: Speaker
    text: str
    start_ms: int
    end_ms: int


@public
@dataclass(frozen=True)
class TranscriptSegmentClosedEvent:
    """A segment to which nothing is added any more.

    Attributes:
        segment: The segment as it ended.
        reason: `"speaker_change"`, `"inactivity"` of the assistant, `"timestamp_reset"` (the server's times began
            anew), `"session_closed"` by the server, or `"manual"` for the grouper's own `close`.
    """

    segment: TranscriptSegment
    reason: TranscriptSegmentCloseReason


@dataclass(frozen=True)
class TranscriptFragment:
    """A piece of a transcript, as one event of the server holds it."""

    speaker: Speaker
    """Who said it, the user or the assistant."""
    text: str
    """The words of this piece."""
    start_ms: int
    """When it began, in milliseconds of the session."""
    end_ms: int
    """When it ended, in milliseconds of the session."""


GroupingUpdate = Union[TranscriptSegment, TranscriptSegmentClosedEvent]
