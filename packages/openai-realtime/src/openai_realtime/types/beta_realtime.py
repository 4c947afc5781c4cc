# Rendered from definitions/beta_realtime.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_realtime` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class SessionCreateResponse(BaseModel):
    """A short-lived key, with the configuration of the session that it opens."""

    class ClientSecret(BaseModel):
        """A short-lived key for browsers and phones, where an API key would be at risk."""

        expires_at: int
        """When the key stops opening sessions, in seconds since 1 January 1970 (UTC); one minute after it was made."""
        value: str
        """The key itself, to authenticate the connection with."""

    class InputAudioTranscription(BaseModel):
        """How the speech of the user is written down."""

        model: Optional[str] = None
        """The id of the model that transcribes."""

    class Tool(BaseModel):
        """A function of yours that the model may ask you to call."""

        description: Optional[str] = None
        """What the function does, when to call it, and what the model may say to the user meanwhile."""
        name: Optional[str] = None
        """The name that calls of the function carry."""
        parameters: Optional[object] = None
        """The JSON Schema of the arguments."""
        type: Optional[Literal["function"]] = None
        """Always `function`, the only kind of tool."""

    class TracingTracingConfiguration(BaseModel):
        """Names of your own for the trace of a session."""

        group_id: Optional[str] = None
        """An id that several traces share, so that the Traces Dashboard shows them together."""
        metadata: Optional[object] = None
        """Data of your own to filter by in the Traces Dashboard."""
        workflow_name: Optional[str] = None
        """The name under which the Traces Dashboard shows the trace."""

    class TurnDetection(BaseModel):
        """How a session finds the end of a turn: by loudness."""

        prefix_padding_ms: Optional[int] = None
        """How many milliseconds from before the detected speech are kept with it; 300 by default."""
        silence_duration_ms: Optional[int] = None
        """How many milliseconds of silence end a turn; 500 by default. A low value ends it sooner, but takes pauses
        for ends.
        """
        threshold: Optional[float] = None
        """How loud speech has to be, from 0.0 to 1.0; 0.5 by default. Raise it where there is noise."""
        type: Optional[str] = None
        """The kind of detection; so far only `server_vad`."""

    client_secret: ClientSecret
    """The key that opens the session."""
    input_audio_format: Optional[str] = None
    """The encoding of the sound that you send: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: Optional[InputAudioTranscription] = None
    """Whether and how speech is also written down; off by default, and `null` turns it off again. A model of its own
    does that, so the text is only a guide to what was heard.
    """
    instructions: Optional[str] = None
    """The system message: what the model shall say and how it shall sound; the server has a text of its own, which
    `session.created` shows, where none is given.
    """
    max_response_output_tokens: Union[int, Literal["inf"], None] = None
    """An upper bound for the tokens of one answer, calls of tools included: 1 to 4096, or `inf`, the default, for as
    many as the model can.
    """
    modalities: Optional[List[Literal["text", "audio"]]] = None
    """The ways in which the model may answer; `["text"]` turns speech off."""
    output_audio_format: Optional[str] = None
    """The encoding of the sound that you receive: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    speed: Optional[float] = None
    """How fast the model speaks, from 0.25 to 1.5 times the usual speed; 1.0 by default. It can change only between
    turns.
    """
    temperature: Optional[float] = None
    """How random the choice of tokens is, from 0.6 to 1.2; 0.8, the default, is best for models that speak."""
    tool_choice: Optional[str] = None
    """Whether functions are called: `auto`, `none`, `required`, or one certain function."""
    tools: Optional[List[Tool]] = None
    """The functions that the model may ask you to call."""
    tracing: "Optional[SessionCreateResponseTracing]" = None
    """How the session is recorded for the Traces Dashboard: `auto`, or names of your own; `null` for no trace. Once
    a trace runs, it stays as it is.
    """
    turn_detection: Optional[TurnDetection] = None
    """How the end of a turn is found, by loudness; null when it is turned off."""
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
    """The voice of the model, such as `alloy` or `verse`; fixed once the model has spoken in the session."""


SessionCreateResponseTracing: TypeAlias = Union[Literal["auto"], SessionCreateResponse.TracingTracingConfiguration]
"""How a session is recorded for the Traces Dashboard: with default names (`auto`) or your own."""


class TranscriptionSession(BaseModel):
    """The configuration of a session that only writes down what is said."""

    class InputAudioTranscription(BaseModel):
        """How speech is written down: the model and hints about language and words."""

        language: Optional[str] = None
        """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes the transcript better and
        faster.
        """
        model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None
        """The id of the model that transcribes: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `whisper-1`."""
        prompt: Optional[str] = None
        """A hint at style, or the text before this one, in the language of the sound."""

    client_secret: SessionCreateResponse.ClientSecret
    """A short-lived key that opens the session; only where the session was asked for by HTTP."""
    input_audio_format: Optional[str] = None
    """The encoding of the sound that you send: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: Optional[InputAudioTranscription] = None
    """The model that transcribes, with hints for it."""
    modalities: Optional[List[Literal["text", "audio"]]] = None
    """The ways in which the model may answer; `["text"]` turns speech off."""
    turn_detection: Optional[SessionCreateResponse.TurnDetection] = None
    """How the end of a turn is found, by loudness; null when it is turned off."""


public_types(
    globals(),
    {
        "beta.realtime.session_create_response": (
            "SessionCreateResponse ClientSecret=SessionCreateResponse.ClientSecret "
            "InputAudioTranscription=SessionCreateResponse.InputAudioTranscription "
            "Tool=SessionCreateResponse.Tool "
            "TracingTracingConfiguration=SessionCreateResponse.TracingTracingConfiguration "
            "TurnDetection=SessionCreateResponse.TurnDetection"
        ),
        "beta.realtime.transcription_session": (
            "TranscriptionSession InputAudioTranscription=TranscriptionSession.InputAudioTranscription"
        ),
    },
)
