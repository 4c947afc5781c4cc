# Rendered from definitions/beta_realtime.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_realtime` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel


class SessionCreateResponse(BaseModel):
    class ClientSecret(BaseModel):
        expires_at: int
        value: str

    class InputAudioTranscription(BaseModel):
        model: Optional[str] = None

    class Tool(BaseModel):
        description: Optional[str] = None
        name: Optional[str] = None
        parameters: Optional[object] = None
        type: Optional[Literal["function"]] = None

    class TracingTracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None

    class TurnDetection(BaseModel):
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None
        type: Optional[str] = None

    client_secret: ClientSecret
    input_audio_format: Optional[str] = None
    input_audio_transcription: Optional[InputAudioTranscription] = None
    instructions: Optional[str] = None
    max_response_output_tokens: Union[int, Literal["inf"], None] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    output_audio_format: Optional[str] = None
    speed: Optional[float] = None
    temperature: Optional[float] = None
    tool_choice: Optional[str] = None
    tools: Optional[List[Tool]] = None
    tracing: "Optional[SessionCreateResponseTracing]" = None
    turn_detection: Optional[TurnDetection] = None
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None


SessionCreateResponseTracing: TypeAlias = Union[Literal["auto"], SessionCreateResponse.TracingTracingConfiguration]


class TranscriptionSession(BaseModel):
    class InputAudioTranscription(BaseModel):
        language: Optional[str] = None
        model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None
        prompt: Optional[str] = None

    client_secret: SessionCreateResponse.ClientSecret
    input_audio_format: Optional[str] = None
    input_audio_transcription: Optional[InputAudioTranscription] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    turn_detection: Optional[SessionCreateResponse.TurnDetection] = None
