# Rendered from definitions/live.yaml; edit that and run `hatch run generate`.
"""Parameters of the `live` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr

from .live import BuiltInVoice, DecisionJSONObject


class AudioFormatParamAudioPCM(TypedDict, total=False):
    """Uncompressed sound in one channel, with 16-bit samples in little-endian order."""

    rate: Required[Literal[16000, 24000]]
    """How many samples a second: 16000 or 24000."""
    type: Required[Literal["audio/pcm"]]
    """Always `audio/pcm`; tells it from other encodings."""


class AudioFormatParamAudioPCMU(TypedDict, total=False):
    """Telephone sound in one channel, encoded by G.711 μ-law."""

    rate: Required[int]
    """How many samples a second; 8000 for this encoding."""
    type: Required[Literal["audio/pcmu"]]
    """Always `audio/pcmu`; tells it from other encodings."""


class AudioFormatParamAudioPCMA(TypedDict, total=False):
    """Telephone sound in one channel, encoded by G.711 A-law."""

    rate: Required[int]
    """How many samples a second; 8000 for this encoding."""
    type: Required[Literal["audio/pcma"]]
    """Always `audio/pcma`; tells it from other encodings."""


AudioFormatParam: TypeAlias = Union[AudioFormatParamAudioPCM, AudioFormatParamAudioPCMU, AudioFormatParamAudioPCMA]
"""How the sound of a WebSocket session is encoded: plain PCM, G.711 μ-law or G.711 A-law."""


class ClientConfigParam(TypedDict, total=False):
    """What a frontend that is not trusted may do in a WebRTC session; set at the start only, and not applied to
    sideband connections.
    """

    data_channel: Required[DataChannelConfigParam]
    """Which events may pass through the data channel of the frontend, in each direction."""


class ClientDelegationParam(TypedDict, total=False):
    """Hands tasks over to your application, which hears of them by `session.delegation.created`."""

    type: Required[Literal["client"]]
    """Always `client`; tells it from delegation to Responses or Decisions."""
    acknowledgement_delay_ms: int
    """How many milliseconds pass before the model is asked to say that it is at work; 400 by default with Decisions,
    otherwise 0 (at once). Appended commentary or thinking cancels what is pending. Left out of an update, it stays
    as it is.
    """


class CustomVoiceParam(TypedDict, total=False):
    """A voice of your own that a session speaks with."""

    id: Required[str]
    """The id of the voice, as it was given when you made it."""


class DataChannelConfigParam(TypedDict, total=False):
    """Which events the data channel of a WebRTC frontend lets through; sideband connections are not limited by it."""

    allowed_client_events: Union[Literal["all"], SequenceNotStr[str]]
    """The types of events that the frontend may send; `all` by default, an empty list for none."""
    allowed_server_events: Union[Literal["all"], Iterable[ServerEventSelectorParam]]
    """The events that the frontend may receive; `all` by default, an empty list for none."""


class OutputTextParam(TypedDict, total=False):
    """A text that the assistant has written."""

    text: Required[str]
    """The words of the assistant."""
    type: Required[Literal["output_text"]]
    """Always `output_text`; tells it from other parts."""


class DecisionAssistantMessageParamContentPartRefusal(TypedDict, total=False):
    """A refusal of the assistant."""

    refusal: Required[str]
    """The words with which the model declined."""
    type: Required[Literal["refusal"]]
    """Always `refusal`; tells it from other parts."""


class DecisionAssistantMessageParam(TypedDict, total=False):
    """A message of the assistant that decisions take into account."""

    content: Required[Union[str, Iterable[DecisionAssistantMessageParamContentPart]]]
    """The text of the message, or its parts in order."""
    role: Required[Literal["assistant"]]
    """Always `assistant`, the author of the message."""
    id: Optional[str]
    """The id of the message among the items of decisions."""
    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether the message was said on the way (`commentary`) or is the answer (`final_answer`); pass on what you
    received.
    """
    type: Literal["message"]
    """Always `message`; may be left out."""


DecisionAssistantMessageParamContentPart: TypeAlias = Union[
    OutputTextParam, DecisionAssistantMessageParamContentPartRefusal
]
"""One part of a message of the assistant: a text or a refusal."""


class DecisionChoiceOptionParam(TypedDict, total=False):
    """One of the possible answers of a choice."""

    value: Required[Union[str, bool]]
    """The answer itself; a string and a boolean that read the same are two answers."""
    description: str
    """When this answer is the right one, to help the model."""


class DecisionDeveloperMessageParam(TypedDict, total=False):
    """A message of the developer that decisions take into account."""

    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    """The text of the message, or its parts in order."""
    role: Required[Literal["developer"]]
    """Always `developer`, the author of the message."""
    id: Optional[str]
    """The id of the message among the items of decisions."""
    type: Literal["message"]
    """Always `message`; may be left out."""


class DecisionInputTextParam(TypedDict, total=False):
    """A piece of text that decisions take into account."""

    text: Required[str]
    """The words that the model reads."""
    type: Required[Literal["input_text"]]
    """Always `input_text`; tells it from other parts."""


DecisionJSONObjectParam: TypeAlias = Dict[str, object]
"""A JSON object with any keys and values."""


class InputImageParam(TypedDict, total=False):
    """An image in the instructions of a question."""

    image_url: Required[str]
    """Where the image is: a public address, or a `data:` URL that holds it in base64."""
    type: Required[Literal["input_image"]]
    """Always `input_image`; tells it from other parts."""
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely the model looks at the image: `low`, `high`, `original`, or `auto` (the default)."""


class InputJSONParam(TypedDict, total=False):
    """JSON data in the instructions of a question."""

    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    """One object or a list of objects, which the model reads as text."""
    type: Required[Literal["input_json"]]
    """Always `input_json`; tells it from other parts."""


class DecisionQuestionParamChoice(TypedDict, total=False):
    """A question that is answered with one of several options."""

    choices: Required[Iterable[DecisionChoiceOptionParam]]
    """The possible answers, each different from the others."""
    instructions: Required[Union[str, Iterable[InstructionsPartsParam]]]
    """What is asked, as a text or a list of parts."""
    type: Required[Literal["choice"]]
    """Always `choice`; tells it from other questions."""
    name: str
    """The name of the question, which its answer repeats; free to choose."""


class DecisionQuestionParamPredicate(TypedDict, total=False):
    """A statement, of which the model estimates how likely it is true."""

    instructions: Required[Union[str, Iterable[InstructionsPartsParam]]]
    """The statement to judge, as a text or a list of parts."""
    type: Required[Literal["predicate"]]
    """Always `predicate`; tells it from other questions."""
    name: str
    """The name of the question, which its answer repeats; free to choose."""


class DecisionQuestionParamScoreLevel(TypedDict, total=False):
    """One step of a scale."""

    label: Required[str]
    """The short name of the step."""
    description: str
    """What deserves this step, to help the model."""


class DecisionQuestionParamScore(TypedDict, total=False):
    """A question that is answered with a step of a scale."""

    instructions: Required[Union[str, Iterable[InstructionsPartsParam]]]
    """What is asked, as a text or a list of parts."""
    levels: Required[Iterable[DecisionQuestionParamScoreLevel]]
    """The steps of the scale in their order."""
    type: Required[Literal["score"]]
    """Always `score`; tells it from other questions."""
    name: str
    """The name of the question, which its answer repeats; free to choose."""


InstructionsPartsParam: TypeAlias = Union[DecisionInputTextParam, InputImageParam, InputJSONParam]
"""One part of the instructions of a question: text, an image or JSON."""

DecisionQuestionParam: TypeAlias = Union[
    DecisionQuestionParamChoice, DecisionQuestionParamPredicate, DecisionQuestionParamScore
]
"""A question for decisions: a choice between options, a statement to judge, or a scale."""


class DecisionSystemMessageParam(TypedDict, total=False):
    """A message of the system that decisions take into account."""

    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    """The text of the message, or its parts in order."""
    role: Required[Literal["system"]]
    """Always `system`, the author of the message."""
    id: Optional[str]
    """The id of the message among the items of decisions."""
    type: Literal["message"]
    """Always `message`; may be left out."""


class DecisionTriggerParamDecisions(TypedDict, total=False):
    """What a trigger asks about the transcript so far and the items that you added."""

    questions: Required[Iterable[DecisionQuestionParam]]
    """The questions, which are answered together and in this order."""


class DecisionTriggerParam(TypedDict, total=False):
    """Asks questions by itself whenever a piece of transcript arrives, whatever is delegated."""

    decisions: Required[DecisionTriggerParamDecisions]
    """What is asked about the transcript so far and the items that you added."""
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    """Whose words set it off: `session.input_transcript.delta` for the user, `session.output_transcript.delta` for
    the model.
    """
    type: Required[Literal["decisions"]]
    """Always `decisions`; tells it from other triggers."""


class DecisionUserMessageParam(TypedDict, total=False):
    """A message of the user that decisions take into account."""

    content: Required[Union[str, Iterable[DecisionUserMessageParamContentPart]]]
    """The text of the message, or its parts in order."""
    role: Required[Literal["user"]]
    """Always `user`, the author of the message."""
    id: Optional[str]
    """The id of the message among the items of decisions."""
    type: Literal["message"]
    """Always `message`; may be left out."""


DecisionUserMessageParamContentPart: TypeAlias = Union[DecisionInputTextParam, InputImageParam, InputJSONParam]
"""One part of a message of the user: text, an image or JSON."""


class DecisionsDelegationConfigParam(TypedDict, total=False):
    """Which model answers delegated questions, and which questions those are."""

    model: Required[str]
    """The id of the model that decides."""
    questions: Required[Iterable[DecisionQuestionParam]]
    """The questions, which are answered together and in this order."""


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    """What changes about the questions that a session delegates; what is left out stays as it is."""

    model: str
    """The id of the model that decides from now on."""
    questions: Iterable[DecisionQuestionParam]
    """The questions that replace the former ones."""


class ForkSessionConfigParamAudio(TypedDict, total=False):
    """The sound of a fork over WebSocket."""

    format: AudioFormatParam
    """How the sound is encoded in both directions; WebRTC negotiates that by itself."""


class ForkSessionConfigParamDelegation(TypedDict, total=False):
    """Changes to the delegated work of a session that delegates to Responses."""

    type: Required[Literal["responses"]]
    """Always `responses`, since a session keeps its kind of delegation."""
    acknowledgement_delay_ms: int
    """How many milliseconds pass before the model is asked to say that it is at work; 400 by default with Decisions,
    otherwise 0 (at once). Appended commentary or thinking cancels what is pending. Left out of an update, it stays
    as it is.
    """
    responses: ResponsesDelegationUpdateConfigParam
    """The settings of the delegated model that change; the others stay as they are."""


class ForkSessionConfigParam(TypedDict, total=False):
    """What a forked session has differently from the stored one; the model cannot change."""

    audio: ForkSessionConfigParamAudio
    """The encoding of the new WebSocket connection; leave it out with WebRTC, which negotiates one."""
    client: ClientConfigParam
    """What the frontend may do, for a fork over WebRTC only; what is left out is inherited."""
    delegation: ForkSessionConfigParamDelegation
    """Changes to the delegated work, if the stored session delegates to Responses."""
    store: bool
    """Whether the new session is stored; as for the stored session by default."""


class FunctionToolParam(TypedDict, total=False):
    """A function of yours that the delegated model may call."""

    name: Required[str]
    """The name by which the model calls the function."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from other tools."""
    description: Optional[str]
    """The purpose of the function, and when to call it."""
    parameters: Optional[Dict[str, object]]
    """The arguments of the function, as a JSON Schema."""
    strict: Optional[bool]
    """Whether the arguments must match the schema to the letter."""


class InitialItemParamContent(TypedDict, total=False):
    """The text of a message from the history of a session."""

    text: Required[str]
    """What was said, as the model is to remember it."""
    type: Literal["input_text"]
    """Always `input_text`; may be left out."""


class InitialItemParamDeveloper(TypedDict, total=False):
    """A message of the developer from before the session."""

    content: Required[Iterable[InitialItemParamContent]]
    """The text of the message, in exactly one part."""
    role: Required[Literal["developer"]]
    """Always `developer`, the author of the message."""
    id: Optional[str]
    """An id of the message, if you have one; the model only uses role and text."""
    status: Optional[Literal["incomplete", "completed"]]
    """Whether the message was finished; an incomplete one counts as history and is not continued."""
    type: Literal["message"]
    """Always `message`; may be left out."""


class InitialItemParamUser(TypedDict, total=False):
    """A message of the user from before the session."""

    content: Required[Iterable[InitialItemParamContent]]
    """The text of the message, in exactly one part."""
    role: Required[Literal["user"]]
    """Always `user`, the author of the message."""
    id: Optional[str]
    """An id of the message, if you have one; the model only uses role and text."""
    status: Optional[Literal["incomplete", "completed"]]
    """Whether the message was finished; an incomplete one counts as history and is not continued."""
    type: Literal["message"]
    """Always `message`; may be left out."""


class InitialItemParamAssistantContentText(TypedDict, total=False):
    """The text of an answer from the history of a session, without a mark as output."""

    text: Required[str]
    """What the assistant said."""
    type: Literal["text"]
    """Always `text`; may be left out."""


class InitialItemParamAssistant(TypedDict, total=False):
    """A message of the assistant from before the session."""

    content: Required[Iterable[InitialItemParamAssistantContent]]
    """The text of the message, in exactly one part."""
    role: Required[Literal["assistant"]]
    """Always `assistant`, the author of the message."""
    id: Optional[str]
    """An id of the message, if you have one; the model only uses role and text."""
    status: Optional[Literal["incomplete", "completed"]]
    """Whether the message was finished; an incomplete one counts as history and is not continued."""
    type: Literal["message"]
    """Always `message`; may be left out."""


InitialItemParamAssistantContent: TypeAlias = Union[InitialItemParamAssistantContentText, OutputTextParam]
"""The text of an earlier answer, as `text` or `output_text`."""

InitialItemParam: TypeAlias = Union[InitialItemParamDeveloper, InitialItemParamUser, InitialItemParamAssistant]
"""One message of the history that a session begins with, of the developer, the user or the assistant."""


class LiveCreateParams(TypedDict, total=False):
    """Parameters of `live.create`, which starts a session over WebRTC, SIP or a WebSocket of your own."""

    session: Required[MediaSessionConfigParam]
    """The configuration of the session."""
    transport: Required[LiveCreateParamsTransport]
    """How audio travels."""


class LiveCreateParamsTransport(TypedDict, total=False):
    """Your side of a WebRTC connection."""

    sdp: Required[str]
    """The SDP offer that the browser made."""
    type: Required[Literal["webrtc"]]
    """Always `webrtc`; tells it from other transports."""


class AudioOutputParam(TypedDict, total=False):
    """The speech of the model."""

    voice: AudioOutputVoiceParam
    """The voice, by its name or as an object with the id of your own; `marin` by default. It is fixed once the
    session has started.
    """


class MediaSessionConfigParamAudio(TypedDict, total=False):
    """The sound of a session over WebRTC or SIP, which negotiate the format by themselves."""

    output: AudioOutputParam
    """How the model speaks."""


class DelegationResponsesParam(TypedDict, total=False):
    """Hands tasks over to a model of the Responses API."""

    responses: Required[ResponsesDelegationConfigParam]
    """The model, instructions and tools for the delegated work."""
    type: Required[Literal["responses"]]
    """Always `responses`; tells it from other ways to delegate."""
    acknowledgement_delay_ms: int
    """How many milliseconds pass before the model is asked to say that it is at work; 400 by default with Decisions,
    otherwise 0 (at once). Appended commentary or thinking cancels what is pending. Left out of an update, it stays
    as it is.
    """


class DelegationDecisionsParam(TypedDict, total=False):
    """Hands questions over to the Decisions API."""

    decisions: Required[DecisionsDelegationConfigParam]
    """The model and the questions it answers."""
    type: Required[Literal["decisions"]]
    """Always `decisions`; tells it from other ways to delegate."""
    acknowledgement_delay_ms: int
    """How many milliseconds pass before the model is asked to say that it is at work; 400 by default. Appended
    commentary or thinking cancels what is pending, and changes count for later tasks.
    """


class MediaSessionConfigParamWakePolicy(TypedDict, total=False):
    """What wakes a WebRTC session up after a pause: speech into the microphone."""

    type: Required[Literal["speech"]]
    """Always `speech`, the only thing that wakes a session."""
    vad_threshold: float
    """How sure it must be that someone speaks, from 0 to 1; 0.5 by default. The turns of a running conversation do
    not depend on it.
    """


class MediaSessionConfigParam(TypedDict, total=False):
    """What a session over WebRTC begins with."""

    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    """The id of the model that speaks: `gpt-live-1` or `gpt-live-1.1`."""
    audio: MediaSessionConfigParamAudio
    """The sound of the session, which is fixed once it has started. Only WebSockets take a format, since WebRTC and
    SIP negotiate theirs.
    """
    client: ClientConfigParam
    """What a frontend that is not trusted may do in a WebRTC session."""
    delegation: Optional[SessionConfigParamDelegation]
    """Who does the work that the model delegates: your application (the default, also for `null`), Responses or
    Decisions.
    """
    idle_timeout_s: int
    """After how many seconds of silence a WebRTC session with a wake policy pauses; it stays connected and
    remembers. Without it there is no pause.
    """
    input: Iterable[InitialItemParam]
    """The history that the session begins with: up to 128 messages of one text each, and by default 8,192 tokens
    together.
    """
    instructions: Optional[str]
    """How the model speaks, behaves and when it delegates, in 16,384 tokens at most; the server has its own when
    none are given. They are fixed once the session has started.
    """
    safety_identifier: Optional[str]
    """An id of your end user that stays the same, by which abuse can be noticed."""
    store: bool
    """Whether the session is kept, to fork it or download its recording; false by default."""
    triggers: Iterable[DecisionTriggerParam]
    """Questions that transcripts set off, one trigger for each type of event at most. An update replaces the list,
    an empty one turns triggers off, and without the key they stay.
    """
    wake_policy: MediaSessionConfigParamWakePolicy
    """What ends a pause of a WebRTC session."""


AudioOutputVoiceParam: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]
"""The voice of a session: the name of one that comes with the service, or one of your own."""

SessionConfigParamDelegation: TypeAlias = Union[
    ClientDelegationParam, DelegationResponsesParam, DelegationDecisionsParam
]
"""Who does the work that a session delegates: your application, Responses or Decisions."""


class MediaSessionForkConfigParam(TypedDict, total=False):
    """What a session forked over WebRTC has differently from the stored one; model, voice and instructions stay."""

    client: ClientConfigParam
    """What the frontend may do; what is left out is inherited."""
    delegation: ForkSessionConfigParamDelegation
    """Changes to the delegated work, if the stored session delegates to Responses."""
    store: bool
    """Whether the new session is stored; as for the stored session by default."""


class ResponsesDelegationReasoningParam(TypedDict, total=False):
    """How much the delegated model thinks."""

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]]
    """How much thought goes into a task, from `none` to `xhigh`; which values there are depends on the model."""
    summary: Optional[Literal["concise", "detailed", "auto"]]
    """How its thoughts are summed up: `concise`, `detailed` or `auto`, where the model can do that."""


class ResponsesDelegationTextParam(TypedDict, total=False):
    """How much the delegated model writes."""

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How detailed its text is: `low`, `medium` or `high`; how the session speaks is another matter."""


class LiveFunctionToolChoiceParam(TypedDict, total=False):
    """Makes the delegated model call a certain function."""

    name: Required[str]
    """Which function has to be called, by its name."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from other choices."""


class LiveMCPToolChoiceParam(TypedDict, total=False):
    """Makes the delegated model call a certain tool of an MCP server."""

    name: Required[str]
    """Which tool has to be called, by its name."""
    server_label: Required[str]
    """The label of the server that has the tool."""
    type: Required[Literal["mcp"]]
    """Always `mcp`; tells it from other choices."""


class FileSearchParam(TypedDict, total=False):
    """The search in files, as a tool of the delegated model or the choice of it."""

    type: Required[Literal["file_search"]]
    """Always `file_search`; tells it from other tools."""


class WebSearchParam(TypedDict, total=False):
    """The search on the web, as a tool of the delegated model or the choice of it."""

    type: Required[Literal["web_search"]]
    """Always `web_search`; tells it from other tools."""


class WebSearchPreviewParam(TypedDict, total=False):
    """Makes the delegated model search the web with the preview version of the tool."""

    type: Required[Literal["web_search_preview"]]
    """Always `web_search_preview`; tells it from other choices."""


class ImageGenerationParam(TypedDict, total=False):
    """The drawing of images, as a tool of the delegated model or the choice of it."""

    type: Required[Literal["image_generation"]]
    """Always `image_generation`; tells it from other tools."""


class ResponsesDelegationComputerParam(TypedDict, total=False):
    """The use of a computer, as a tool of the delegated model or the choice of it."""

    type: Required[Literal["computer"]]
    """Always `computer`; tells it from other tools."""


class CodeInterpreterParam(TypedDict, total=False):
    """The running of Python code, as a tool of the delegated model or the choice of it."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`; tells it from other tools."""


class ProgrammaticToolCallingParam(TypedDict, total=False):
    """The calling of tools from code, as a tool of the delegated model or the choice of it."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`; tells it from other tools."""


class ResponsesDelegationShellParam(TypedDict, total=False):
    """Makes the delegated model run shell commands, if it calls a tool."""

    type: Required[Literal["shell"]]
    """Always `shell`; tells it from other choices."""


class ResponsesDelegationCustomParam(TypedDict, total=False):
    """Makes the delegated model call a certain custom tool."""

    name: Required[str]
    """Which custom tool has to be called, by its name."""
    type: Required[Literal["custom"]]
    """Always `custom`; tells it from other choices."""


class ApplyPatchParam(TypedDict, total=False):
    """The patching of files, as a tool of the delegated model or the choice of it."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`; tells it from other tools."""


class ToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    """Limits the delegated model to some of its tools."""

    tools: Required[Iterable[ResponsesDelegationToolChoiceLiveAllowedToolsChoiceTool]]
    """The tools that the model may call."""
    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`; tells it from other choices."""
    mode: Optional[Literal["none", "auto", "required"]]
    """Whether it may call one of them (`auto`), has to (`required`), or must not (`none`)."""


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam(TypedDict, total=False):
    """Keeps a container off the network."""

    type: Required[Literal["disabled"]]
    """Always `disabled`; tells it from other policies."""


class ShellEnvironmentContainerAutoNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Lets a container reach certain domains and nothing else."""

    allowed_domains: Required[SequenceNotStr[str]]
    """The domains that the container may connect to."""
    type: Required[Literal["allowlist"]]
    """Always `allowlist`; tells it from other policies."""


class ToolShellEnvironmentContainerAutoSkillReferenceParam(TypedDict, total=False):
    """A skill that was uploaded before."""

    skill_id: Required[str]
    """The id of the skill."""
    type: Required[Literal["skill_reference"]]
    """Always `skill_reference`; tells it from other skills."""
    version: Optional[str]
    """The number of a version, or `latest`; the default version of the skill when left out."""


class ToolShellEnvironmentContainerAutoSkillInlineSourceParam(TypedDict, total=False):
    """The files of a skill, packed into a ZIP archive."""

    data: Required[str]
    """The archive, encoded in base64."""
    media_type: Required[Literal["application/zip"]]
    """Always `application/zip`, the type of the archive."""
    type: Required[Literal["base64"]]
    """Always `base64`, the encoding of `data`."""


class ToolShellEnvironmentContainerAutoSkillInlineParam(TypedDict, total=False):
    """A skill whose files are sent along."""

    description: Required[str]
    """What the skill is good for."""
    name: Required[str]
    """The name of the skill."""
    source: Required[ToolShellEnvironmentContainerAutoSkillInlineSourceParam]
    """The files of the skill."""
    type: Required[Literal["inline"]]
    """Always `inline`; tells it from other skills."""


class ToolShellEnvironmentContainerAutoParam(TypedDict, total=False):
    """A container that is made for the request."""

    type: Required[Literal["container_auto"]]
    """Always `container_auto`; tells it from other environments."""
    file_ids: Optional[SequenceNotStr[str]]
    """The ids of uploaded files to put into the container."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    """How much memory the container has, from 1 GB (`1g`) to 64 GB (`64g`)."""
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicyParam]
    """Whether the container may use the network."""
    skills: Optional[Iterable[ToolShellEnvironmentContainerAutoSkillParam]]
    """The skills to put into the container, by their ids or with their files."""


class ToolShellEnvironmentContainerReferenceParam(TypedDict, total=False):
    """A container that was made before."""

    container_id: Required[str]
    """The id of the container."""
    type: Required[Literal["container_reference"]]
    """Always `container_reference`; tells it from other environments."""


class ToolShellEnvironmentLocalSkillParam(TypedDict, total=False):
    """A skill on your own computer."""

    description: Required[str]
    """What the skill is good for."""
    name: Required[str]
    """The name of the skill."""
    path: Required[str]
    """The folder that holds the files of the skill."""


class ToolShellEnvironmentLocalParam(TypedDict, total=False):
    """Your own computer, on which you run the commands yourself."""

    type: Required[Literal["local"]]
    """Always `local`; tells it from other environments."""
    skills: Optional[Iterable[ToolShellEnvironmentLocalSkillParam]]
    """The skills that your computer has."""


class ToolShellParam(TypedDict, total=False):
    """Lets the delegated model run shell commands, in a container or on your own computer."""

    type: Required[Literal["shell"]]
    """Always `shell`; tells it from other tools."""
    environment: Optional[ToolShellEnvironmentParam]
    """Where the commands run; results of your own computer are sent with `response.item.create`."""


class ToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
    """Which tools of an MCP server the model may call."""

    read_only: Optional[bool]
    """Whether only tools match that change nothing."""
    tool_names: Optional[SequenceNotStr[str]]
    """The names of the tools that match."""


class ToolMcpLiveMCPRequireApprovalFilterParamAlways(TypedDict, total=False):
    """The tools of an MCP server that need your approval for each call."""

    read_only: Optional[bool]
    """Whether only tools match that change nothing."""
    tool_names: Optional[SequenceNotStr[str]]
    """The names of the tools that match."""


class ToolMcpLiveMCPRequireApprovalFilterParamNever(TypedDict, total=False):
    """The tools of an MCP server that run without asking you."""

    read_only: Optional[bool]
    """Whether only tools match that change nothing."""
    tool_names: Optional[SequenceNotStr[str]]
    """The names of the tools that match."""


class ToolMcpLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
    """Which tools of an MCP server need your approval."""

    always: Optional[ToolMcpLiveMCPRequireApprovalFilterParamAlways]
    """The tools that need it for each call."""
    never: Optional[ToolMcpLiveMCPRequireApprovalFilterParamNever]
    """The tools that run without it."""


class ToolMcpParam(TypedDict, total=False):
    """Lets the delegated model call the tools of an MCP server or connector."""

    type: Required[Literal["mcp"]]
    """Always `mcp`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the tools: the model itself (`direct`) or code that it writes (`programmatic`)."""
    allowed_tools: Optional[ToolMcpAllowedToolsParam]
    """The tools that the model may call, as a list of names or a filter."""
    authorization: Optional[str]
    """An access token for the server; sessions that are returned leave it out."""
    connector_id: Optional[str]
    """The id of a connector that comes with the service. Deprecated for models from after 1 September 2026, which
    take `server_url` or `tunnel_id`.
    """
    defer_loading: Optional[bool]
    """Whether the model finds these tools by a search instead of seeing them from the start."""
    headers: Optional[Dict[str, str]]
    """HTTP headers that requests to the server carry."""
    require_approval: Optional[ToolMcpRequireApprovalParam]
    """Which calls wait for your approval: `always`, `never`, or a filter by tools."""
    server_description: Optional[str]
    """What the server is for, to help the model."""
    server_label: str
    """Your name for the server, by which calls refer to it."""
    server_url: Optional[str]
    """The address of the server."""
    tunnel_id: Optional[str]
    """The id of a Secure MCP Tunnel, in place of the address of a server."""


class ToolCustomParam(TypedDict, total=False):
    """Lets the delegated model call a custom tool."""

    type: Required[Literal["custom"]]
    """Always `custom`; tells it from other tools."""


class ToolNamespaceParam(TypedDict, total=False):
    """Gives the delegated model a group of tools."""

    type: Required[Literal["namespace"]]
    """Always `namespace`; tells it from other tools."""


class ToolSearchParam(TypedDict, total=False):
    """Lets the delegated model search for tools that are loaded late."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`; tells it from other tools."""


class ResponsesDelegationConfigParam(TypedDict, total=False):
    """The model, instructions and tools that handle the tasks which a session delegates to Responses."""

    model: Required[str]
    """The id of the model that does the delegated work."""
    instructions: Optional[str]
    """What the delegated model has to know and do, apart from the instructions of the session."""
    max_output_tokens: Optional[int]
    """An upper bound for the tokens of each delegated response."""
    parallel_tool_calls: Optional[bool]
    """Whether the delegated model may ask for several tool calls at once."""
    reasoning: Optional[ResponsesDelegationReasoningParam]
    """How much the delegated model thinks, and whether it sums its thoughts up."""
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]]
    """The tier that delegated responses are processed in: `auto`, `default`, `flex`, `priority`, `ultrafast` or
    `fast_tier_temp_pilot`.
    """
    text: Optional[ResponsesDelegationTextParam]
    """How the delegated model writes; speech is not affected."""
    tool_choice: ToolChoiceParam
    """Whether and which tools the delegated model has to call."""
    tools: Iterable[ResponsesDelegationToolParam]
    """The tools that the delegated model may call."""


ResponsesDelegationToolChoiceLiveAllowedToolsChoiceTool: TypeAlias = Union[
    LiveFunctionToolChoiceParam,
    LiveMCPToolChoiceParam,
    FileSearchParam,
    WebSearchParam,
    WebSearchPreviewParam,
    ImageGenerationParam,
    ResponsesDelegationComputerParam,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ResponsesDelegationShellParam,
    ResponsesDelegationCustomParam,
    ApplyPatchParam,
]
"""One of the tools that the delegated model is limited to."""

ToolChoiceParam: TypeAlias = Union[
    Literal["auto", "none", "required"],
    LiveFunctionToolChoiceParam,
    LiveMCPToolChoiceParam,
    FileSearchParam,
    WebSearchParam,
    WebSearchPreviewParam,
    ImageGenerationParam,
    ResponsesDelegationComputerParam,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ResponsesDelegationShellParam,
    ResponsesDelegationCustomParam,
    ApplyPatchParam,
    ToolChoiceLiveAllowedToolsChoiceParam,
]
"""Whether and which tools the delegated model calls: a mode, one tool, or a set of allowed ones."""

ToolShellEnvironmentContainerAutoNetworkPolicyParam: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam,
    ShellEnvironmentContainerAutoNetworkPolicyAllowlistParam,
]
"""What a container may reach: nothing, or certain domains."""

ToolShellEnvironmentContainerAutoSkillParam: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoSkillReferenceParam, ToolShellEnvironmentContainerAutoSkillInlineParam
]
"""A skill for a container, by its id or with its files."""

ToolShellEnvironmentParam: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoParam, ToolShellEnvironmentContainerReferenceParam, ToolShellEnvironmentLocalParam
]
"""Where shell commands run: in a new container, in an existing one, or on your own computer."""

ToolMcpAllowedToolsParam: TypeAlias = Union[SequenceNotStr[str], ToolMcpAllowedToolsLiveMCPToolFilterParam]
"""The tools of an MCP server that may be called, by name or by a filter."""

ToolMcpRequireApprovalParam: TypeAlias = Union[ToolMcpLiveMCPRequireApprovalFilterParam, Literal["always", "never"]]
"""Which calls of an MCP server wait for approval: all, none, or those that a filter names."""

ResponsesDelegationToolParam: TypeAlias = Union[
    FunctionToolParam,
    WebSearchParam,
    FileSearchParam,
    CodeInterpreterParam,
    ToolShellParam,
    ImageGenerationParam,
    ToolMcpParam,
    ToolCustomParam,
    ToolNamespaceParam,
    ToolSearchParam,
    ProgrammaticToolCallingParam,
    ResponsesDelegationComputerParam,
    ApplyPatchParam,
]
"""A tool of the model that does the delegated work."""


class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    """What changes about the delegated model of a session; what is left out stays as it is."""

    instructions: Optional[str]
    """What the delegated model has to know and do from now on."""
    max_output_tokens: Optional[int]
    """An upper bound for the tokens of each delegated response."""
    model: str
    """The id of the model for tasks from now on."""
    parallel_tool_calls: Optional[bool]
    """Whether the delegated model may ask for several tool calls at once."""
    reasoning: Optional[ResponsesDelegationReasoningParam]
    """How much the delegated model thinks, and whether it sums its thoughts up."""
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]]
    """The tier that delegated responses are processed in: `auto`, `default`, `flex`, `priority`, `ultrafast` or
    `fast_tier_temp_pilot`.
    """
    text: Optional[ResponsesDelegationTextParam]
    """How the delegated model writes; speech is not affected."""
    tool_choice: ToolChoiceParam
    """Whether and which tools the delegated model has to call."""
    tools: Iterable[ResponsesDelegationToolParam]
    """The tools that the delegated model may call."""


class ServerEventSelectorParam(TypedDict, total=False):
    """A kind of event that may pass to the frontend."""

    type: Required[str]
    """The type of the event; `response.event` for those of delegated responses."""
    response_event: str
    """The type of the event inside a `response.event`; needed for that type and wrong for all others."""


class SessionAcceptParams(TypedDict, total=False):
    """Parameters of `live.sessions.accept`, which accepts an incoming session and configures it."""

    session: Required[SessionAcceptParamsSession]
    """The configuration of the session."""


class SessionAcceptParamsSession(TypedDict, total=False):
    """The configuration of the session that answers a SIP call."""

    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    """The id of the model that speaks on the phone: `gpt-live-1` or `gpt-live-1.1`."""
    type: Required[Literal["live"]]
    """Always `live`, the kind of session."""
    audio: MediaSessionConfigParamAudio
    """How the model speaks; the encoding is negotiated with the caller. The voice is fixed once the session has
    started.
    """
    delegation: Optional[SessionConfigParamDelegation]
    """Who does the work that the model delegates: your application (the default, also for `null`), Responses or
    Decisions.
    """
    input: Iterable[InitialItemParam]
    """The history that the session begins with: up to 128 messages of one text each, and by default 8,192 tokens
    together.
    """
    instructions: Optional[str]
    """How the model speaks, behaves and when it delegates, in 16,384 tokens at most; the server has its own when
    none are given. They are fixed once the session has started.
    """
    safety_identifier: Optional[str]
    """An id of your end user that stays the same, by which abuse can be noticed."""
    store: bool
    """Whether the session is kept, to fork it or download its recording; false by default."""
    triggers: Iterable[DecisionTriggerParam]
    """Questions that transcripts set off, one trigger for each type of event at most. An update replaces the list,
    an empty one turns triggers off, and without the key they stay.
    """


class SessionConfigParamAudio(TypedDict, total=False):
    """The sound of a session; fixed once it has started."""

    format: AudioFormatParam
    """How sound is encoded in both directions, for WebSockets only."""
    output: AudioOutputParam
    """How the model speaks."""


class SessionConfigParam(TypedDict, total=False):
    """What a session begins with: its model, instructions, sound, history and delegation."""

    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    """The id of the model that speaks: `gpt-live-1` or `gpt-live-1.1`."""
    audio: SessionConfigParamAudio
    """The sound of the session, which is fixed once it has started. Only WebSockets take a format, since WebRTC and
    SIP negotiate theirs.
    """
    client: ClientConfigParam
    """What a frontend that is not trusted may do in a WebRTC session."""
    delegation: Optional[SessionConfigParamDelegation]
    """Who does the work that the model delegates: your application (the default, also for `null`), Responses or
    Decisions.
    """
    input: Iterable[InitialItemParam]
    """The history that the session begins with: up to 128 messages of one text each, and by default 8,192 tokens
    together.
    """
    instructions: Optional[str]
    """How the model speaks, behaves and when it delegates, in 16,384 tokens at most; the server has its own when
    none are given. They are fixed once the session has started.
    """
    safety_identifier: Optional[str]
    """An id of your end user that stays the same, by which abuse can be noticed."""
    store: bool
    """Whether the session is kept, to fork it or download its recording; false by default."""
    triggers: Iterable[DecisionTriggerParam]
    """Questions that transcripts set off, one trigger for each type of event at most. An update replaces the list,
    an empty one turns triggers off, and without the key they stay.
    """


class SessionForkParams(TypedDict, total=False):
    """Parameters of `live.sessions.fork`, which starts a session that continues from another one."""

    transport: Required[LiveCreateParamsTransport]
    """How audio travels."""
    session: MediaSessionForkConfigParam
    """What the new session has differently."""


class SessionReferParams(TypedDict, total=False):
    """Parameters of `live.sessions.refer`, which passes the call of a session on to another destination."""

    target_uri: Required[str]
    """Where the call goes, such as `tel:+14155550123` or a SIP URI."""


class SessionRejectParams(TypedDict, total=False):
    """Parameters of `live.sessions.reject`, which declines an incoming session."""

    status_code: Required[int]
    """The SIP status that the caller gets."""


class SessionUpdateConfigParamDelegationResponses(TypedDict, total=False):
    """Changes to the work that a session delegates to Responses."""

    type: Required[Literal["responses"]]
    """Always `responses`; tells it from other ways to delegate."""
    acknowledgement_delay_ms: int
    """How many milliseconds pass before the model is asked to say that it is at work; 400 by default with Decisions,
    otherwise 0 (at once). Appended commentary or thinking cancels what is pending. Left out of an update, it stays
    as it is.
    """
    responses: ResponsesDelegationUpdateConfigParam
    """The settings of the delegated model that change; the others stay as they are."""


class SessionUpdateConfigParamDelegationDecisions(TypedDict, total=False):
    """Changes to the questions that a session delegates to Decisions."""

    type: Required[Literal["decisions"]]
    """Always `decisions`; tells it from other ways to delegate."""
    acknowledgement_delay_ms: int
    """How many milliseconds pass before the model is asked to say that it is at work; 400 by default with Decisions,
    otherwise 0 (at once). Appended commentary or thinking cancels what is pending. Left out of an update, it stays
    as it is.
    """
    decisions: DecisionsDelegationUpdateConfigParam
    """The settings of the decisions that change; the others stay as they are."""


class SessionUpdateConfigParam(TypedDict, total=False):
    """What changes about a running session; the model, instructions and sound cannot."""

    delegation: Optional[SessionUpdateConfigParamDelegation]
    """The settings of the delegation that change; its kind has to stay the same."""
    triggers: Iterable[DecisionTriggerParam]
    """Questions that transcripts set off, one trigger for each type of event at most. An update replaces the list,
    an empty one turns triggers off, and without the key they stay.
    """


SessionUpdateConfigParamDelegation: TypeAlias = Union[
    ClientDelegationParam, SessionUpdateConfigParamDelegationResponses, SessionUpdateConfigParamDelegationDecisions
]
"""Changes to the delegation of a session, of the kind that it has."""


class SidebandConnectParams(TypedDict, total=False):
    """How a second connection joins a session."""

    graceful_close: bool
    """Whether the server closes the WebSocket by a full handshake when the session ends; it may do so anyhow."""


public_types(
    globals(),
    {
        "live.audio_format_param": (
            "AudioPCM=AudioFormatParamAudioPCM AudioPCMU=AudioFormatParamAudioPCMU AudioPCMA=AudioFormatParamAudioPCMA"
        ),
        "live.client_config_param": "ClientConfigParam",
        "live.client_delegation_param": "ClientDelegationParam",
        "live.custom_voice_param": "CustomVoiceParam",
        "live.data_channel_config_param": "DataChannelConfigParam",
        "live.decision_assistant_message_param": (
            "ContentPartOutputText=OutputTextParam "
            "ContentPartRefusal=DecisionAssistantMessageParamContentPartRefusal DecisionAssistantMessageParam"
        ),
        "live.decision_choice_option_param": "DecisionChoiceOptionParam",
        "live.decision_developer_message_param": "DecisionDeveloperMessageParam",
        "live.decision_input_text_param": "DecisionInputTextParam",
        "live.decision_question_param": (
            "ChoiceInstructionsPartsInputImage=InputImageParam ChoiceInstructionsPartsInputJSON=InputJSONParam "
            "Choice=DecisionQuestionParamChoice Predicate=DecisionQuestionParamPredicate "
            "ScoreLevel=DecisionQuestionParamScoreLevel Score=DecisionQuestionParamScore"
        ),
        "live.decision_system_message_param": "DecisionSystemMessageParam",
        "live.decision_trigger_param": "Decisions=DecisionTriggerParamDecisions DecisionTriggerParam",
        "live.decision_user_message_param": "DecisionUserMessageParam",
        "live.decisions_delegation_config_param": "DecisionsDelegationConfigParam",
        "live.decisions_delegation_update_config_param": "DecisionsDelegationUpdateConfigParam",
        "live.fork_session_config_param": (
            "Audio=ForkSessionConfigParamAudio Delegation=ForkSessionConfigParamDelegation ForkSessionConfigParam"
        ),
        "live.function_tool_param": "FunctionToolParam",
        "live.initial_item_param": (
            "DeveloperContent=InitialItemParamContent Developer=InitialItemParamDeveloper "
            "User=InitialItemParamUser AssistantContentText=InitialItemParamAssistantContentText "
            "Assistant=InitialItemParamAssistant"
        ),
        "live.live_create_params": "LiveCreateParams Transport=LiveCreateParamsTransport",
        "live.media_session_config_param": (
            "AudioOutput=AudioOutputParam Audio=MediaSessionConfigParamAudio "
            "DelegationResponses=DelegationResponsesParam DelegationDecisions=DelegationDecisionsParam "
            "WakePolicy=MediaSessionConfigParamWakePolicy MediaSessionConfigParam"
        ),
        "live.media_session_fork_config_param": "MediaSessionForkConfigParam",
        "live.responses_delegation_config_param": (
            "Reasoning=ResponsesDelegationReasoningParam Text=ResponsesDelegationTextParam "
            "ToolChoiceLiveFunctionToolChoiceParam=LiveFunctionToolChoiceParam "
            "ToolChoiceLiveMCPToolChoiceParam=LiveMCPToolChoiceParam ToolChoiceFileSearch=FileSearchParam "
            "ToolChoiceWebSearch=WebSearchParam ToolChoiceWebSearchPreview=WebSearchPreviewParam "
            "ToolChoiceImageGeneration=ImageGenerationParam ToolChoiceComputer=ResponsesDelegationComputerParam "
            "ToolChoiceCodeInterpreter=CodeInterpreterParam "
            "ToolChoiceProgrammaticToolCalling=ProgrammaticToolCallingParam "
            "ToolChoiceShell=ResponsesDelegationShellParam ToolChoiceCustom=ResponsesDelegationCustomParam "
            "ToolChoiceApplyPatch=ApplyPatchParam ToolChoiceLiveAllowedToolsChoiceParam "
            "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled=ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam "  # noqa: E501
            "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist=ShellEnvironmentContainerAutoNetworkPolicyAllowlistParam "  # noqa: E501
            "ToolShellEnvironmentContainerAutoSkillSkillReference=ToolShellEnvironmentContainerAutoSkillReferenceParam "
            "ToolShellEnvironmentContainerAutoSkillInlineSource=ToolShellEnvironmentContainerAutoSkillInlineSourceParam "  # noqa: E501
            "ToolShellEnvironmentContainerAutoSkillInline=ToolShellEnvironmentContainerAutoSkillInlineParam "
            "ToolShellEnvironmentContainerAuto=ToolShellEnvironmentContainerAutoParam "
            "ToolShellEnvironmentContainerReference=ToolShellEnvironmentContainerReferenceParam "
            "ToolShellEnvironmentLocalSkill=ToolShellEnvironmentLocalSkillParam "
            "ToolShellEnvironmentLocal=ToolShellEnvironmentLocalParam ToolShell=ToolShellParam "
            "ToolMcpAllowedToolsLiveMCPToolFilterParam "
            "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways=ToolMcpLiveMCPRequireApprovalFilterParamAlways "  # noqa: E501
            "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever=ToolMcpLiveMCPRequireApprovalFilterParamNever "  # noqa: E501
            "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam=ToolMcpLiveMCPRequireApprovalFilterParam "
            "ToolMcp=ToolMcpParam ToolCustom=ToolCustomParam ToolNamespace=ToolNamespaceParam "
            "ToolSearch=ToolSearchParam ResponsesDelegationConfigParam"
        ),
        "live.responses_delegation_update_config_param": "ResponsesDelegationUpdateConfigParam",
        "live.server_event_selector_param": "ServerEventSelectorParam",
        "live.session_accept_params": "SessionAcceptParams Session=SessionAcceptParamsSession",
        "live.session_config_param": "Audio=SessionConfigParamAudio SessionConfigParam",
        "live.session_fork_params": "SessionForkParams",
        "live.session_refer_params": "SessionReferParams",
        "live.session_reject_params": "SessionRejectParams",
        "live.session_update_config_param": (
            "DelegationResponses=SessionUpdateConfigParamDelegationResponses "
            "DelegationDecisions=SessionUpdateConfigParamDelegationDecisions SessionUpdateConfigParam"
        ),
        "live.sideband_connect_params": "SidebandConnectParams",
    },
)
