# Rendered from definitions/live.yaml; edit that and run `hatch run generate`.
"""Models of the `live` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import StrictBool, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types


class AudioFormatVariants:
    """The models that `AudioFormat` consists of."""

    class AudioPCM(BaseModel):
        """Uncompressed sound in one channel, with 16-bit samples in little-endian order."""

        rate: Literal[16000, 24000]
        """How many samples a second: 16000 or 24000."""
        type: Literal["audio/pcm"]
        """Always `audio/pcm`; tells it from other encodings."""

    class AudioPCMU(BaseModel):
        """Telephone sound in one channel, encoded by G.711 μ-law."""

        rate: int
        """How many samples a second; 8000 for this encoding."""
        type: Literal["audio/pcmu"]
        """Always `audio/pcmu`; tells it from other encodings."""

    class AudioPCMA(BaseModel):
        """Telephone sound in one channel, encoded by G.711 A-law."""

        rate: int
        """How many samples a second; 8000 for this encoding."""
        type: Literal["audio/pcma"]
        """Always `audio/pcma`; tells it from other encodings."""


AudioFormat: TypeAlias = Annotated[
    Union[AudioFormatVariants.AudioPCM, AudioFormatVariants.AudioPCMU, AudioFormatVariants.AudioPCMA],
    PropertyInfo(discriminator="type"),
]
"""How the sound of a WebSocket session is encoded: plain PCM, G.711 μ-law or G.711 A-law."""

BuiltInVoice: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "beacon",
    "bossa",
    "cedar",
    "cinder",
    "coral",
    "delta",
    "echo",
    "gleam",
    "marin",
    "meridian",
    "quartz",
    "ripple",
    "sage",
    "shida",
    "shimmer",
    "stone",
    "tempo",
    "verse",
    "vesper",
    "willow",
]
"""The names of the voices that come with the service."""


class ClientConfig(BaseModel):
    """What a frontend that is not trusted may do in a WebRTC session; set at the start only, and not applied to
    sideband connections.
    """

    data_channel: "DataChannelConfig"
    """Which events may pass through the data channel of the frontend, in each direction."""


class ClientDelegation(BaseModel):
    """Hands tasks over to your application, which hears of them by `session.delegation.created`."""

    type: Literal["client"]
    """Always `client`; tells it from delegation to Responses or Decisions."""
    acknowledgement_delay_ms: Optional[int] = None
    """How many milliseconds pass before the model is asked to say that it is at work; 400 by default with Decisions,
    otherwise 0 (at once). Appended commentary or thinking cancels what is pending. Left out of an update, it stays
    as it is.
    """


class CustomVoice(BaseModel):
    """A voice of your own that a session speaks with."""

    id: str
    """The id of the voice, as it was given when you made it."""


class DataChannelConfig(BaseModel):
    """Which events the data channel of a WebRTC frontend lets through; sideband connections are not limited by it."""

    allowed_client_events: Union[Literal["all"], List[str], None] = None
    """The types of events that the frontend may send; `all` by default, an empty list for none."""
    allowed_server_events: "Union[Literal['all'], List[ServerEventSelector], None]" = None
    """The events that the frontend may receive; `all` by default, an empty list for none."""


class DecisionAssistantMessage(BaseModel):
    """A message of the assistant that decisions take into account."""

    class ContentPartOutputText(BaseModel):
        """A text that the assistant has written."""

        text: str
        """The words of the assistant."""
        type: Literal["output_text"]
        """Always `output_text`; tells it from other parts."""

    class ContentPartRefusal(BaseModel):
        """A refusal of the assistant."""

        refusal: str
        """The words with which the model declined."""
        type: Literal["refusal"]
        """Always `refusal`; tells it from other parts."""

    content: "Union[str, List[DecisionAssistantMessageContentPart]]"
    """The text of the message, or its parts in order."""
    role: Literal["assistant"]
    """Always `assistant`, the author of the message."""
    id: Optional[str] = None
    """The id of the message among the items of decisions."""
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether the message was said on the way (`commentary`) or is the answer (`final_answer`); pass on what you
    received.
    """
    type: Optional[Literal["message"]] = None
    """Always `message`; may be left out."""


DecisionAssistantMessageContentPart: TypeAlias = Annotated[
    Union[DecisionAssistantMessage.ContentPartOutputText, DecisionAssistantMessage.ContentPartRefusal],
    PropertyInfo(discriminator="type"),
]
"""One part of a message of the assistant: a text or a refusal."""


class DecisionChoiceOption(BaseModel):
    """One of the possible answers of a choice."""

    value: Union[StrictStr, StrictBool]
    """The answer itself; a string and a boolean that read the same are two answers."""
    description: Optional[str] = None
    """When this answer is the right one, to help the model."""


class DecisionDeveloperMessage(BaseModel):
    """A message of the developer that decisions take into account."""

    content: "Union[str, List[DecisionInputText]]"
    """The text of the message, or its parts in order."""
    role: Literal["developer"]
    """Always `developer`, the author of the message."""
    id: Optional[str] = None
    """The id of the message among the items of decisions."""
    type: Optional[Literal["message"]] = None
    """Always `message`; may be left out."""


class DecisionInputText(BaseModel):
    """A piece of text that decisions take into account."""

    text: str
    """The words that the model reads."""
    type: Literal["input_text"]
    """Always `input_text`; tells it from other parts."""


DecisionJSONObject: TypeAlias = Dict[str, object]
"""A JSON object with any keys and values."""


class DecisionQuestionVariants:
    """The models that `DecisionQuestion` consists of."""

    class ChoiceInstructionsPartsInputImage(BaseModel):
        """An image in the instructions of a question."""

        image_url: str
        """Where the image is: a public address, or a `data:` URL that holds it in base64."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other parts."""
        detail: Optional[Literal["low", "high", "auto", "original"]] = None
        """How closely the model looks at the image: `low`, `high`, `original`, or `auto` (the default)."""

    class ChoiceInstructionsPartsInputJSON(BaseModel):
        """JSON data in the instructions of a question."""

        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        """One object or a list of objects, which the model reads as text."""
        type: Literal["input_json"]
        """Always `input_json`; tells it from other parts."""

    class Choice(BaseModel):
        """A question that is answered with one of several options."""

        choices: List[DecisionChoiceOption]
        """The possible answers, each different from the others."""
        instructions: "Union[str, List[DecisionQuestionChoiceInstructionsParts]]"
        """What is asked, as a text or a list of parts."""
        type: Literal["choice"]
        """Always `choice`; tells it from other questions."""
        name: Optional[str] = None
        """The name of the question, which its answer repeats; free to choose."""

    class PredicateInstructionsPartsInputImage(BaseModel):
        """An image in the instructions of a question."""

        image_url: str
        """Where the image is: a public address, or a `data:` URL that holds it in base64."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other parts."""
        detail: Optional[Literal["low", "high", "auto", "original"]] = None
        """How closely the model looks at the image: `low`, `high`, `original`, or `auto` (the default)."""

    class PredicateInstructionsPartsInputJSON(BaseModel):
        """JSON data in the instructions of a question."""

        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        """One object or a list of objects, which the model reads as text."""
        type: Literal["input_json"]
        """Always `input_json`; tells it from other parts."""

    class Predicate(BaseModel):
        """A statement, of which the model estimates how likely it is true."""

        instructions: "Union[str, List[DecisionQuestionPredicateInstructionsParts]]"
        """The statement to judge, as a text or a list of parts."""
        type: Literal["predicate"]
        """Always `predicate`; tells it from other questions."""
        name: Optional[str] = None
        """The name of the question, which its answer repeats; free to choose."""

    class ScoreInstructionsPartsInputImage(BaseModel):
        """An image in the instructions of a question."""

        image_url: str
        """Where the image is: a public address, or a `data:` URL that holds it in base64."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other parts."""
        detail: Optional[Literal["low", "high", "auto", "original"]] = None
        """How closely the model looks at the image: `low`, `high`, `original`, or `auto` (the default)."""

    class ScoreInstructionsPartsInputJSON(BaseModel):
        """JSON data in the instructions of a question."""

        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        """One object or a list of objects, which the model reads as text."""
        type: Literal["input_json"]
        """Always `input_json`; tells it from other parts."""

    class ScoreLevel(BaseModel):
        """One step of a scale."""

        label: str
        """The short name of the step."""
        description: Optional[str] = None
        """What deserves this step, to help the model."""

    class Score(BaseModel):
        """A question that is answered with a step of a scale."""

        instructions: "Union[str, List[DecisionQuestionScoreInstructionsParts]]"
        """What is asked, as a text or a list of parts."""
        levels: "List[DecisionQuestionVariants.ScoreLevel]"
        """The steps of the scale in their order."""
        type: Literal["score"]
        """Always `score`; tells it from other questions."""
        name: Optional[str] = None
        """The name of the question, which its answer repeats; free to choose."""


DecisionQuestionChoiceInstructionsParts: TypeAlias = Annotated[
    Union[
        DecisionInputText,
        DecisionQuestionVariants.ChoiceInstructionsPartsInputImage,
        DecisionQuestionVariants.ChoiceInstructionsPartsInputJSON,
    ],
    PropertyInfo(discriminator="type"),
]
"""One part of the instructions of a question: text, an image or JSON."""

DecisionQuestionPredicateInstructionsParts: TypeAlias = Annotated[
    Union[
        DecisionInputText,
        DecisionQuestionVariants.PredicateInstructionsPartsInputImage,
        DecisionQuestionVariants.PredicateInstructionsPartsInputJSON,
    ],
    PropertyInfo(discriminator="type"),
]
"""One part of the instructions of a question: text, an image or JSON."""

DecisionQuestionScoreInstructionsParts: TypeAlias = Annotated[
    Union[
        DecisionInputText,
        DecisionQuestionVariants.ScoreInstructionsPartsInputImage,
        DecisionQuestionVariants.ScoreInstructionsPartsInputJSON,
    ],
    PropertyInfo(discriminator="type"),
]
"""One part of the instructions of a question: text, an image or JSON."""

DecisionQuestion: TypeAlias = Annotated[
    Union[DecisionQuestionVariants.Choice, DecisionQuestionVariants.Predicate, DecisionQuestionVariants.Score],
    PropertyInfo(discriminator="type"),
]
"""A question for decisions: a choice between options, a statement to judge, or a scale."""


class DecisionSystemMessage(BaseModel):
    """A message of the system that decisions take into account."""

    content: Union[str, List[DecisionInputText]]
    """The text of the message, or its parts in order."""
    role: Literal["system"]
    """Always `system`, the author of the message."""
    id: Optional[str] = None
    """The id of the message among the items of decisions."""
    type: Optional[Literal["message"]] = None
    """Always `message`; may be left out."""


class DecisionTrigger(BaseModel):
    """Asks questions by itself whenever a piece of transcript arrives, whatever is delegated."""

    class Decisions(BaseModel):
        """What a trigger asks about the transcript so far and the items that you added."""

        questions: List[DecisionQuestion]
        """The questions, which are answered together and in this order."""

    decisions: Decisions
    """What is asked about the transcript so far and the items that you added."""
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    """Whose words set it off: `session.input_transcript.delta` for the user, `session.output_transcript.delta` for
    the model.
    """
    type: Literal["decisions"]
    """Always `decisions`; tells it from other triggers."""


class DecisionUserMessage(BaseModel):
    """A message of the user that decisions take into account."""

    class ContentPartInputText(BaseModel):
        """A text that the user has written."""

        text: str
        """The words of the user."""
        type: Literal["input_text"]
        """Always `input_text`; tells it from other parts."""

    class ContentPartInputImage(BaseModel):
        """An image that the user has shown."""

        image_url: str
        """Where the image is: a public address, or a `data:` URL that holds it in base64."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other parts."""
        detail: Optional[Literal["low", "high", "auto", "original"]] = None
        """How closely the model looks at the image: `low`, `high`, `original`, or `auto` (the default)."""

    class ContentPartInputJSON(BaseModel):
        """JSON data in a message of the user."""

        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        """One object or a list of objects, which the model reads as text."""
        type: Literal["input_json"]
        """Always `input_json`; tells it from other parts."""

    content: "Union[str, List[DecisionUserMessageContentPart]]"
    """The text of the message, or its parts in order."""
    role: Literal["user"]
    """Always `user`, the author of the message."""
    id: Optional[str] = None
    """The id of the message among the items of decisions."""
    type: Optional[Literal["message"]] = None
    """Always `message`; may be left out."""


DecisionUserMessageContentPart: TypeAlias = Annotated[
    Union[
        DecisionUserMessage.ContentPartInputText,
        DecisionUserMessage.ContentPartInputImage,
        DecisionUserMessage.ContentPartInputJSON,
    ],
    PropertyInfo(discriminator="type"),
]
"""One part of a message of the user: text, an image or JSON."""


class DecisionsDelegationConfig(BaseModel):
    """Which model answers delegated questions, and which questions those are."""

    model: str
    """The id of the model that decides."""
    questions: List[DecisionQuestion]
    """The questions, which are answered together and in this order."""


class DecisionsDelegationUpdateConfig(BaseModel):
    """What changes about the questions that a session delegates; what is left out stays as it is."""

    model: Optional[str] = None
    """The id of the model that decides from now on."""
    questions: Optional[List[DecisionQuestion]] = None
    """The questions that replace the former ones."""


class ForkSessionConfig(BaseModel):
    """What a forked session has differently from the stored one; the model cannot change."""

    class Audio(BaseModel):
        """The sound of a fork over WebSocket."""

        format: Optional[AudioFormat] = None
        """How the sound is encoded in both directions; WebRTC negotiates that by itself."""

    class Delegation(BaseModel):
        """Changes to the delegated work of a session that delegates to Responses."""

        type: Literal["responses"]
        """Always `responses`, since a session keeps its kind of delegation."""
        acknowledgement_delay_ms: Optional[int] = None
        """How many milliseconds pass before the model is asked to say that it is at work; 400 by default with
        Decisions, otherwise 0 (at once). Appended commentary or thinking cancels what is pending. Left out of an
        update, it stays as it is.
        """
        responses: "Optional[ResponsesDelegationUpdateConfig]" = None
        """The settings of the delegated model that change; the others stay as they are."""

    audio: Optional[Audio] = None
    """The encoding of the new WebSocket connection; leave it out with WebRTC, which negotiates one."""
    client: Optional[ClientConfig] = None
    """What the frontend may do, for a fork over WebRTC only; what is left out is inherited."""
    delegation: Optional[Delegation] = None
    """Changes to the delegated work, if the stored session delegates to Responses."""
    store: Optional[bool] = None
    """Whether the new session is stored; as for the stored session by default."""


class FunctionTool(BaseModel):
    """A function of yours that the delegated model may call."""

    name: str
    """The name by which the model calls the function."""
    type: Literal["function"]
    """Always `function`; tells it from other tools."""
    description: Optional[str] = None
    """The purpose of the function, and when to call it."""
    parameters: Optional[Dict[str, object]] = None
    """The arguments of the function, as a JSON Schema."""
    strict: Optional[bool] = None
    """Whether the arguments must match the schema to the letter."""


class InitialItemVariants:
    """The models that `InitialItem` consists of."""

    class DeveloperContent(BaseModel):
        """The text of a message from the history of a session."""

        text: str
        """What was said, as the model is to remember it."""
        type: Optional[Literal["input_text"]] = None
        """Always `input_text`; may be left out."""

    class Developer(BaseModel):
        """A message of the developer from before the session."""

        content: "List[InitialItemVariants.DeveloperContent]"
        """The text of the message, in exactly one part."""
        role: Literal["developer"]
        """Always `developer`, the author of the message."""
        id: Optional[str] = None
        """An id of the message, if you have one; the model only uses role and text."""
        status: Optional[Literal["incomplete", "completed"]] = None
        """Whether the message was finished; an incomplete one counts as history and is not continued."""
        type: Optional[Literal["message"]] = None
        """Always `message`; may be left out."""

    class UserContent(BaseModel):
        """The text of a message from the history of a session."""

        text: str
        """What was said, as the model is to remember it."""
        type: Optional[Literal["input_text"]] = None
        """Always `input_text`; may be left out."""

    class User(BaseModel):
        """A message of the user from before the session."""

        content: "List[InitialItemVariants.UserContent]"
        """The text of the message, in exactly one part."""
        role: Literal["user"]
        """Always `user`, the author of the message."""
        id: Optional[str] = None
        """An id of the message, if you have one; the model only uses role and text."""
        status: Optional[Literal["incomplete", "completed"]] = None
        """Whether the message was finished; an incomplete one counts as history and is not continued."""
        type: Optional[Literal["message"]] = None
        """Always `message`; may be left out."""

    class AssistantContentText(BaseModel):
        """The text of an answer from the history of a session, without a mark as output."""

        text: str
        """What the assistant said."""
        type: Optional[Literal["text"]] = None
        """Always `text`; may be left out."""

    class AssistantContentOutputText(BaseModel):
        """The text of an answer from the history of a session."""

        text: str
        """What the assistant said."""
        type: Literal["output_text"]
        """Always `output_text`; tells it from other parts."""

    class Assistant(BaseModel):
        """A message of the assistant from before the session."""

        content: "List[InitialItemAssistantContent]"
        """The text of the message, in exactly one part."""
        role: Literal["assistant"]
        """Always `assistant`, the author of the message."""
        id: Optional[str] = None
        """An id of the message, if you have one; the model only uses role and text."""
        status: Optional[Literal["incomplete", "completed"]] = None
        """Whether the message was finished; an incomplete one counts as history and is not continued."""
        type: Optional[Literal["message"]] = None
        """Always `message`; may be left out."""


InitialItemAssistantContent: TypeAlias = Annotated[
    Union[InitialItemVariants.AssistantContentText, InitialItemVariants.AssistantContentOutputText],
    PropertyInfo(discriminator="type"),
]
"""The text of an earlier answer, as `text` or `output_text`."""

InitialItem: TypeAlias = Annotated[
    Union[InitialItemVariants.Developer, InitialItemVariants.User, InitialItemVariants.Assistant],
    PropertyInfo(discriminator="role"),
]
"""One message of the history that a session begins with, of the developer, the user or the assistant."""


class LiveCreateResponse(BaseModel):
    """A session that was started over WebRTC, with the answer that opens the connection."""

    class Session(BaseModel):
        """The session that was just started."""

        id: str
        """The id of the session, to control, watch or fork it; use it as it is, with its prefix."""

    class Transport(BaseModel):
        """The side of the service in a WebRTC connection."""

        sdp: str
        """The SDP answer to the offer that was sent."""
        type: Literal["webrtc"]
        """Always `webrtc`; tells it from other transports."""

    session: Session
    """The new session, with the id to control it by."""
    transport: Transport
    """The SDP answer, which your peer sets as its remote description; send events after `session.started` only."""


class ResponsesDelegationConfig(BaseModel):
    """The model, instructions and tools that handle the tasks which a session delegates to Responses."""

    class Reasoning(BaseModel):
        """How much the delegated model thinks."""

        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = None
        """How much thought goes into a task, from `none` to `xhigh`; which values there are depends on the model."""
        summary: Optional[Literal["concise", "detailed", "auto"]] = None
        """How its thoughts are summed up: `concise`, `detailed` or `auto`, where the model can do that."""

    class Text(BaseModel):
        """How much the delegated model writes."""

        verbosity: Optional[Literal["low", "medium", "high"]] = None
        """How detailed its text is: `low`, `medium` or `high`; how the session speaks is another matter."""

    class ToolChoiceLiveFunctionToolChoiceParam(BaseModel):
        """Makes the delegated model call a certain function."""

        name: str
        """Which function has to be called, by its name."""
        type: Literal["function"]
        """Always `function`; tells it from other choices."""

    class ToolChoiceLiveMCPToolChoiceParam(BaseModel):
        """Makes the delegated model call a certain tool of an MCP server."""

        name: str
        """Which tool has to be called, by its name."""
        server_label: str
        """The label of the server that has the tool."""
        type: Literal["mcp"]
        """Always `mcp`; tells it from other choices."""

    class ToolChoiceFileSearch(BaseModel):
        """Makes the delegated model search files."""

        type: Literal["file_search"]
        """Always `file_search`; tells it from other choices."""

    class ToolChoiceWebSearch(BaseModel):
        """Makes the delegated model search the web."""

        type: Literal["web_search"]
        """Always `web_search`; tells it from other choices."""

    class ToolChoiceWebSearchPreview(BaseModel):
        """Makes the delegated model search the web with the preview version of the tool."""

        type: Literal["web_search_preview"]
        """Always `web_search_preview`; tells it from other choices."""

    class ToolChoiceImageGeneration(BaseModel):
        """Makes the delegated model draw an image."""

        type: Literal["image_generation"]
        """Always `image_generation`; tells it from other choices."""

    class ToolChoiceComputer(BaseModel):
        """Makes the delegated model operate a computer."""

        type: Literal["computer"]
        """Always `computer`; tells it from other choices."""

    class ToolChoiceCodeInterpreter(BaseModel):
        """Makes the delegated model run Python code."""

        type: Literal["code_interpreter"]
        """Always `code_interpreter`; tells it from other choices."""

    class ToolChoiceProgrammaticToolCalling(BaseModel):
        """Makes the delegated model call tools from code."""

        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`; tells it from other choices."""

    class ToolChoiceShell(BaseModel):
        """Makes the delegated model run shell commands, if it calls a tool."""

        type: Literal["shell"]
        """Always `shell`; tells it from other choices."""

    class ToolChoiceCustom(BaseModel):
        """Makes the delegated model call a certain custom tool."""

        name: str
        """Which custom tool has to be called, by its name."""
        type: Literal["custom"]
        """Always `custom`; tells it from other choices."""

    class ToolChoiceApplyPatch(BaseModel):
        """Makes the delegated model apply a patch."""

        type: Literal["apply_patch"]
        """Always `apply_patch`; tells it from other choices."""

    class LiveAllowedToolsToolLiveFunctionToolChoiceParam(BaseModel):
        """A function that is among the allowed tools."""

        name: str
        """The name of the allowed function."""
        type: Literal["function"]
        """Always `function`; tells it from other tools."""

    class LiveAllowedToolsToolLiveMCPToolChoiceParam(BaseModel):
        """A tool of an MCP server that is among the allowed tools."""

        name: str
        """The name of the allowed tool."""
        server_label: str
        """The label of the server that has the tool."""
        type: Literal["mcp"]
        """Always `mcp`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(BaseModel):
        """The search in files, among the allowed tools."""

        type: Literal["file_search"]
        """Always `file_search`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(BaseModel):
        """The search on the web, among the allowed tools."""

        type: Literal["web_search"]
        """Always `web_search`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(BaseModel):
        """The preview version of the search on the web, among the allowed tools."""

        type: Literal["web_search_preview"]
        """Always `web_search_preview`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(BaseModel):
        """The drawing of images, among the allowed tools."""

        type: Literal["image_generation"]
        """Always `image_generation`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(BaseModel):
        """The use of a computer, among the allowed tools."""

        type: Literal["computer"]
        """Always `computer`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(BaseModel):
        """The running of Python code, among the allowed tools."""

        type: Literal["code_interpreter"]
        """Always `code_interpreter`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceToolProgrammaticToolCalling(BaseModel):
        """The calling of tools from code, among the allowed tools."""

        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceParamToolShell(BaseModel):
        """The shell, among the allowed tools."""

        type: Literal["shell"]
        """Always `shell`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(BaseModel):
        """A custom tool that is among the allowed ones."""

        name: str
        """The name of the allowed custom tool."""
        type: Literal["custom"]
        """Always `custom`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(BaseModel):
        """The patching of files, among the allowed tools."""

        type: Literal["apply_patch"]
        """Always `apply_patch`; tells it from other tools."""

    class ToolChoiceLiveAllowedToolsChoiceParam(BaseModel):
        """Limits the delegated model to some of its tools."""

        tools: "List[ToolChoiceLiveAllowedToolsChoiceParamTool]"
        """The tools that the model may call."""
        type: Literal["allowed_tools"]
        """Always `allowed_tools`; tells it from other tools."""
        mode: Optional[Literal["none", "auto", "required"]] = None
        """Whether it may call one of them (`auto`), has to (`required`), or must not (`none`)."""

    class ToolWebSearch(BaseModel):
        """Lets the delegated model search the web."""

        type: Literal["web_search"]
        """Always `web_search`; tells it from other tools."""

    class ToolFileSearch(BaseModel):
        """Lets the delegated model search files."""

        type: Literal["file_search"]
        """Always `file_search`; tells it from other tools."""

    class ToolCodeInterpreter(BaseModel):
        """Lets the delegated model run Python code."""

        type: Literal["code_interpreter"]
        """Always `code_interpreter`; tells it from other tools."""

    class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(BaseModel):
        """Keeps a container off the network."""

        type: Literal["disabled"]
        """Always `disabled`; tells it from other policies."""

    class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(BaseModel):
        """Lets a container reach certain domains and nothing else."""

        allowed_domains: List[str]
        """The domains that the container may connect to."""
        type: Literal["allowlist"]
        """Always `allowlist`; tells it from other policies."""

    class ToolShellEnvironmentContainerAutoSkillSkillReference(BaseModel):
        """A skill that was uploaded before."""

        skill_id: str
        """The id of the skill."""
        type: Literal["skill_reference"]
        """Always `skill_reference`; tells it from other skills."""
        version: Optional[str] = None
        """The number of a version, or `latest`; the default version of the skill when left out."""

    class ToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
        """The files of a skill, packed into a ZIP archive."""

        data: str
        """The archive, encoded in base64."""
        media_type: Literal["application/zip"]
        """Always `application/zip`, the type of the archive."""
        type: Literal["base64"]
        """Always `base64`, the encoding of `data`."""

    class ToolShellEnvironmentContainerAutoSkillInline(BaseModel):
        """A skill whose files are sent along."""

        description: str
        """What the skill is good for."""
        name: str
        """The name of the skill."""
        source: "ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoSkillInlineSource"
        """The files of the skill."""
        type: Literal["inline"]
        """Always `inline`; tells it from other skills."""

    class ToolShellEnvironmentContainerAuto(BaseModel):
        """A container that is made for the request."""

        type: Literal["container_auto"]
        """Always `container_auto`; tells it from other environments."""
        file_ids: Optional[List[str]] = None
        """The ids of uploaded files to put into the container."""
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        """How much memory the container has, from 1 GB (`1g`) to 64 GB (`64g`)."""
        network_policy: "Optional[ToolShellEnvironmentContainerAutoNetworkPolicy]" = None
        """Whether the container may use the network."""
        skills: "Optional[List[ToolShellEnvironmentContainerAutoSkill]]" = None
        """The skills to put into the container, by their ids or with their files."""

    class ToolShellEnvironmentContainerReference(BaseModel):
        """A container that was made before."""

        container_id: str
        """The id of the container."""
        type: Literal["container_reference"]
        """Always `container_reference`; tells it from other environments."""

    class ToolShellEnvironmentLocalSkill(BaseModel):
        """A skill on your own computer."""

        description: str
        """What the skill is good for."""
        name: str
        """The name of the skill."""
        path: str
        """The folder that holds the files of the skill."""

    class ToolShellEnvironmentLocal(BaseModel):
        """Your own computer, on which you run the commands yourself."""

        type: Literal["local"]
        """Always `local`; tells it from other environments."""
        skills: "Optional[List[ResponsesDelegationConfig.ToolShellEnvironmentLocalSkill]]" = None
        """The skills that your computer has."""

    class ToolShell(BaseModel):
        """Lets the delegated model run shell commands, in a container or on your own computer."""

        type: Literal["shell"]
        """Always `shell`; tells it from other tools."""
        environment: "Optional[ToolShellEnvironment]" = None
        """Where the commands run; results of your own computer are sent with `response.item.create`."""

    class ToolImageGeneration(BaseModel):
        """Lets the delegated model draw images."""

        type: Literal["image_generation"]
        """Always `image_generation`; tells it from other tools."""

    class ToolMcpAllowedToolsLiveMCPToolFilterParam(BaseModel):
        """Which tools of an MCP server the model may call."""

        read_only: Optional[bool] = None
        """Whether only tools match that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that match."""

    class ToolMcpLiveMCPRequireApprovalFilterParamAlways(BaseModel):
        """The tools of an MCP server that need your approval for each call."""

        read_only: Optional[bool] = None
        """Whether only tools match that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that match."""

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(BaseModel):
        """The tools of an MCP server that run without asking you."""

        read_only: Optional[bool] = None
        """Whether only tools match that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that match."""

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(BaseModel):
        """Which tools of an MCP server need your approval."""

        always: "Optional[ResponsesDelegationConfig.ToolMcpLiveMCPRequireApprovalFilterParamAlways]" = None
        """The tools that need it for each call."""
        never: "Optional[ResponsesDelegationConfig.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever]" = None
        """The tools that run without it."""

    class ToolMcp(BaseModel):
        """Lets the delegated model call the tools of an MCP server or connector."""

        type: Literal["mcp"]
        """Always `mcp`; tells it from other tools."""
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        """Who may call the tools: the model itself (`direct`) or code that it writes (`programmatic`)."""
        allowed_tools: "Optional[ToolMcpAllowedTools]" = None
        """The tools that the model may call, as a list of names or a filter."""
        authorization: Optional[str] = None
        """An access token for the server; sessions that are returned leave it out."""
        connector_id: Optional[str] = None
        """The id of a connector that comes with the service. Deprecated for models from after 1 September 2026,
        which take `server_url` or `tunnel_id`.
        """
        defer_loading: Optional[bool] = None
        """Whether the model finds these tools by a search instead of seeing them from the start."""
        headers: Optional[Dict[str, str]] = None
        """HTTP headers that requests to the server carry."""
        require_approval: "Optional[ToolMcpRequireApproval]" = None
        """Which calls wait for your approval: `always`, `never`, or a filter by tools."""
        server_description: Optional[str] = None
        """What the server is for, to help the model."""
        server_label: Optional[str] = None
        """Your name for the server, by which calls refer to it."""
        server_url: Optional[str] = None
        """The address of the server."""
        tunnel_id: Optional[str] = None
        """The id of a Secure MCP Tunnel, in place of the address of a server."""

    class ToolCustom(BaseModel):
        """Lets the delegated model call a custom tool."""

        type: Literal["custom"]
        """Always `custom`; tells it from other tools."""

    class ToolNamespace(BaseModel):
        """Gives the delegated model a group of tools."""

        type: Literal["namespace"]
        """Always `namespace`; tells it from other tools."""

    class ToolSearch(BaseModel):
        """Lets the delegated model search for tools that are loaded late."""

        type: Literal["tool_search"]
        """Always `tool_search`; tells it from other tools."""

    class ToolProgrammaticToolCalling(BaseModel):
        """Lets the delegated model call tools from code."""

        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`; tells it from other tools."""

    class ToolComputer(BaseModel):
        """Lets the delegated model operate a computer."""

        type: Literal["computer"]
        """Always `computer`; tells it from other tools."""

    class ToolApplyPatch(BaseModel):
        """Lets the delegated model change files by patches."""

        type: Literal["apply_patch"]
        """Always `apply_patch`; tells it from other tools."""

    model: str
    """The id of the model that does the delegated work."""
    instructions: Optional[str] = None
    """What the delegated model has to know and do, apart from the instructions of the session."""
    max_output_tokens: Optional[int] = None
    """An upper bound for the tokens of each delegated response."""
    parallel_tool_calls: Optional[bool] = None
    """Whether the delegated model may ask for several tool calls at once."""
    reasoning: Optional[Reasoning] = None
    """How much the delegated model thinks, and whether it sums its thoughts up."""
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = None
    """The tier that delegated responses are processed in: `auto`, `default`, `flex`, `priority`, `ultrafast` or
    `fast_tier_temp_pilot`.
    """
    text: Optional[Text] = None
    """How the delegated model writes; speech is not affected."""
    tool_choice: "Optional[ToolChoice]" = None
    """Whether and which tools the delegated model has to call."""
    tools: "Optional[List[ResponsesDelegationTool]]" = None
    """The tools that the delegated model may call."""


ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Annotated[
    Union[
        ResponsesDelegationConfig.LiveAllowedToolsToolLiveFunctionToolChoiceParam,
        ResponsesDelegationConfig.LiveAllowedToolsToolLiveMCPToolChoiceParam,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceToolProgrammaticToolCalling,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    ],
    PropertyInfo(discriminator="type"),
]
"""One of the tools that the delegated model is limited to."""

ToolChoice: TypeAlias = Union[
    Literal["auto", "none", "required"],
    ResponsesDelegationConfig.ToolChoiceLiveFunctionToolChoiceParam,
    ResponsesDelegationConfig.ToolChoiceLiveMCPToolChoiceParam,
    ResponsesDelegationConfig.ToolChoiceFileSearch,
    ResponsesDelegationConfig.ToolChoiceWebSearch,
    ResponsesDelegationConfig.ToolChoiceWebSearchPreview,
    ResponsesDelegationConfig.ToolChoiceImageGeneration,
    ResponsesDelegationConfig.ToolChoiceComputer,
    ResponsesDelegationConfig.ToolChoiceCodeInterpreter,
    ResponsesDelegationConfig.ToolChoiceProgrammaticToolCalling,
    ResponsesDelegationConfig.ToolChoiceShell,
    ResponsesDelegationConfig.ToolChoiceCustom,
    ResponsesDelegationConfig.ToolChoiceApplyPatch,
    ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParam,
]
"""Whether and which tools the delegated model calls: a mode, one tool, or a set of allowed ones."""

ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Annotated[
    Union[
        ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
        ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""What a container may reach: nothing, or certain domains."""

ToolShellEnvironmentContainerAutoSkill: TypeAlias = Annotated[
    Union[
        ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoSkillSkillReference,
        ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoSkillInline,
    ],
    PropertyInfo(discriminator="type"),
]
"""A skill for a container, by its id or with its files."""

ToolShellEnvironment: TypeAlias = Annotated[
    Union[
        ResponsesDelegationConfig.ToolShellEnvironmentContainerAuto,
        ResponsesDelegationConfig.ToolShellEnvironmentContainerReference,
        ResponsesDelegationConfig.ToolShellEnvironmentLocal,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Where shell commands run: in a new container, in an existing one, or on your own computer."""

ToolMcpAllowedTools: TypeAlias = Union[
    List[str], ResponsesDelegationConfig.ToolMcpAllowedToolsLiveMCPToolFilterParam, None
]
"""The tools of an MCP server that may be called, by name or by a filter."""

ToolMcpRequireApproval: TypeAlias = Union[
    ResponsesDelegationConfig.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"], None
]
"""Which calls of an MCP server wait for approval: all, none, or those that a filter names."""

ResponsesDelegationTool: TypeAlias = Annotated[
    Union[
        FunctionTool,
        ResponsesDelegationConfig.ToolWebSearch,
        ResponsesDelegationConfig.ToolFileSearch,
        ResponsesDelegationConfig.ToolCodeInterpreter,
        ResponsesDelegationConfig.ToolShell,
        ResponsesDelegationConfig.ToolImageGeneration,
        ResponsesDelegationConfig.ToolMcp,
        ResponsesDelegationConfig.ToolCustom,
        ResponsesDelegationConfig.ToolNamespace,
        ResponsesDelegationConfig.ToolSearch,
        ResponsesDelegationConfig.ToolProgrammaticToolCalling,
        ResponsesDelegationConfig.ToolComputer,
        ResponsesDelegationConfig.ToolApplyPatch,
    ],
    PropertyInfo(discriminator="type"),
]
"""A tool of the model that does the delegated work."""


class ResponsesDelegationUpdateConfig(BaseModel):
    """What changes about the delegated model of a session; what is left out stays as it is."""

    instructions: Optional[str] = None
    """What the delegated model has to know and do from now on."""
    max_output_tokens: Optional[int] = None
    """An upper bound for the tokens of each delegated response."""
    model: Optional[str] = None
    """The id of the model for tasks from now on."""
    parallel_tool_calls: Optional[bool] = None
    """Whether the delegated model may ask for several tool calls at once."""
    reasoning: Optional[ResponsesDelegationConfig.Reasoning] = None
    """How much the delegated model thinks, and whether it sums its thoughts up."""
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = None
    """The tier that delegated responses are processed in: `auto`, `default`, `flex`, `priority`, `ultrafast` or
    `fast_tier_temp_pilot`.
    """
    text: Optional[ResponsesDelegationConfig.Text] = None
    """How the delegated model writes; speech is not affected."""
    tool_choice: Optional[ToolChoice] = None
    """Whether and which tools the delegated model has to call."""
    tools: Optional[List[ResponsesDelegationTool]] = None
    """The tools that the delegated model may call."""


class ServerEventSelector(BaseModel):
    """A kind of event that may pass to the frontend."""

    type: str
    """The type of the event; `response.event` for those of delegated responses."""
    response_event: Optional[str] = None
    """The type of the event inside a `response.event`; needed for that type and wrong for all others."""


class SessionConfig(BaseModel):
    """What a session begins with: its model, instructions, sound, history and delegation."""

    class AudioOutput(BaseModel):
        """The speech of the model."""

        voice: "Optional[AudioOutputVoice]" = None
        """The voice, by its name or as an object with the id of your own; `marin` by default. It is fixed once the
        session has started.
        """

    class Audio(BaseModel):
        """The sound of a session; fixed once it has started."""

        format: Optional[AudioFormat] = None
        """How sound is encoded in both directions, for WebSockets only."""
        output: "Optional[SessionConfig.AudioOutput]" = None
        """How the model speaks."""

    class DelegationResponses(BaseModel):
        """Hands tasks over to a model of the Responses API."""

        responses: ResponsesDelegationConfig
        """The model, instructions and tools for the delegated work."""
        type: Literal["responses"]
        """Always `responses`; tells it from other ways to delegate."""
        acknowledgement_delay_ms: Optional[int] = None
        """How many milliseconds pass before the model is asked to say that it is at work; 400 by default with
        Decisions, otherwise 0 (at once). Appended commentary or thinking cancels what is pending. Left out of an
        update, it stays as it is.
        """

    class DelegationDecisions(BaseModel):
        """Hands questions over to the Decisions API."""

        decisions: DecisionsDelegationConfig
        """The model and the questions it answers."""
        type: Literal["decisions"]
        """Always `decisions`; tells it from other ways to delegate."""
        acknowledgement_delay_ms: Optional[int] = None
        """How many milliseconds pass before the model is asked to say that it is at work; 400 by default. Appended
        commentary or thinking cancels what is pending, and changes count for later tasks.
        """

    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    """The id of the model that speaks: `gpt-live-1` or `gpt-live-1.1`."""
    audio: Optional[Audio] = None
    """The sound of the session, which is fixed once it has started. Only WebSockets take a format, since WebRTC and
    SIP negotiate theirs.
    """
    client: Optional[ClientConfig] = None
    """What a frontend that is not trusted may do in a WebRTC session."""
    delegation: "Optional[SessionDelegation]" = None
    """Who does the work that the model delegates: your application (the default, also for `null`), Responses or
    Decisions.
    """
    input: Optional[List[InitialItem]] = None
    """The history that the session begins with: up to 128 messages of one text each, and by default 8,192 tokens
    together.
    """
    instructions: Optional[str] = None
    """How the model speaks, behaves and when it delegates, in 16,384 tokens at most; the server has its own when
    none are given. They are fixed once the session has started.
    """
    safety_identifier: Optional[str] = None
    """An id of your end user that stays the same, by which abuse can be noticed."""
    store: Optional[bool] = None
    """Whether the session is kept, to fork it or download its recording; false by default."""
    triggers: Optional[List[DecisionTrigger]] = None
    """Questions that transcripts set off, one trigger for each type of event at most. An update replaces the list,
    an empty one turns triggers off, and without the key they stay.
    """


AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]
"""The voice of a session: the name of one that comes with the service, or one of your own."""

SessionDelegation: TypeAlias = Annotated[
    Union[ClientDelegation, SessionConfig.DelegationResponses, SessionConfig.DelegationDecisions, None],
    PropertyInfo(discriminator="type"),
]
"""Who does the work that a session delegates: your application, Responses or Decisions."""


class SessionForkResponse(BaseModel):
    """A session that was forked over WebRTC, with the answer that opens the connection."""

    session: LiveCreateResponse.Session
    """The new session, with the id to control it by."""
    transport: LiveCreateResponse.Transport
    """The SDP answer, which your peer sets as its remote description."""


class SessionResource(BaseModel):
    """A session as the server runs it, with its defaults filled in."""

    id: str
    """The id of the session, to watch or fork it and to download its recording."""
    expires_at: int
    """When the session ends at the latest, in seconds since 1 January 1970 (UTC)."""
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    """The id of the model that speaks: `gpt-live-1` or `gpt-live-1.1`."""
    status: Literal["active"]
    """Always `active`, even in the last event of a session; only `session.closed` itself tells that it has ended."""
    audio: Optional[SessionConfig.Audio] = None
    """The sound of the session, which is fixed once it has started. Only WebSockets take a format, since WebRTC and
    SIP negotiate theirs.
    """
    client: Optional[ClientConfig] = None
    """What a frontend that is not trusted may do in a WebRTC session."""
    delegation: Optional[SessionDelegation] = None
    """Who does the work that the model delegates: your application (the default, also for `null`), Responses or
    Decisions.
    """
    input: Optional[List[InitialItem]] = None
    """The history that the session begins with: up to 128 messages of one text each, and by default 8,192 tokens
    together.
    """
    instructions: Optional[str] = None
    """How the model speaks, behaves and when it delegates."""
    safety_identifier: Optional[str] = None
    """An id of your end user that stays the same, by which abuse can be noticed."""
    store: Optional[bool] = None
    """Whether the session is kept, to fork it or download its recording; false by default."""
    triggers: Optional[List[DecisionTrigger]] = None
    """Questions that transcripts set off, one trigger for each type of event at most. An update replaces the list,
    an empty one turns triggers off, and without the key they stay.
    """


class SessionUpdateConfig(BaseModel):
    """What changes about a running session; the model, instructions and sound cannot."""

    class DelegationResponses(BaseModel):
        """Changes to the work that a session delegates to Responses."""

        type: Literal["responses"]
        """Always `responses`; tells it from other ways to delegate."""
        acknowledgement_delay_ms: Optional[int] = None
        """How many milliseconds pass before the model is asked to say that it is at work; 400 by default with
        Decisions, otherwise 0 (at once). Appended commentary or thinking cancels what is pending. Left out of an
        update, it stays as it is.
        """
        responses: Optional[ResponsesDelegationUpdateConfig] = None
        """The settings of the delegated model that change; the others stay as they are."""

    class DelegationDecisions(BaseModel):
        """Changes to the questions that a session delegates to Decisions."""

        type: Literal["decisions"]
        """Always `decisions`; tells it from other ways to delegate."""
        acknowledgement_delay_ms: Optional[int] = None
        """How many milliseconds pass before the model is asked to say that it is at work; 400 by default with
        Decisions, otherwise 0 (at once). Appended commentary or thinking cancels what is pending. Left out of an
        update, it stays as it is.
        """
        decisions: Optional[DecisionsDelegationUpdateConfig] = None
        """The settings of the decisions that change; the others stay as they are."""

    delegation: "Optional[SessionUpdateConfigDelegation]" = None
    """The settings of the delegation that change; its kind has to stay the same."""
    triggers: Optional[List[DecisionTrigger]] = None
    """Questions that transcripts set off, one trigger for each type of event at most. An update replaces the list,
    an empty one turns triggers off, and without the key they stay.
    """


SessionUpdateConfigDelegation: TypeAlias = Annotated[
    Union[ClientDelegation, SessionUpdateConfig.DelegationResponses, SessionUpdateConfig.DelegationDecisions, None],
    PropertyInfo(discriminator="type"),
]
"""Changes to the delegation of a session, of the kind that it has."""

public_types(
    globals(),
    {
        "live.audio_format": (
            "AudioPCM=AudioFormatVariants.AudioPCM AudioPCMU=AudioFormatVariants.AudioPCMU "
            "AudioPCMA=AudioFormatVariants.AudioPCMA"
        ),
        "live.client_config": "ClientConfig",
        "live.client_delegation": "ClientDelegation",
        "live.custom_voice": "CustomVoice",
        "live.data_channel_config": "DataChannelConfig",
        "live.decision_assistant_message": (
            "DecisionAssistantMessage ContentPartOutputText=DecisionAssistantMessage.ContentPartOutputText "
            "ContentPartRefusal=DecisionAssistantMessage.ContentPartRefusal"
        ),
        "live.decision_choice_option": "DecisionChoiceOption",
        "live.decision_developer_message": "DecisionDeveloperMessage",
        "live.decision_input_text": "DecisionInputText",
        "live.decision_question": (
            "ChoiceInstructionsPartsInputImage=DecisionQuestionVariants.ChoiceInstructionsPartsInputImage "
            "ChoiceInstructionsPartsInputJSON=DecisionQuestionVariants.ChoiceInstructionsPartsInputJSON "
            "Choice=DecisionQuestionVariants.Choice "
            "PredicateInstructionsPartsInputImage=DecisionQuestionVariants.PredicateInstructionsPartsInputImage "
            "PredicateInstructionsPartsInputJSON=DecisionQuestionVariants.PredicateInstructionsPartsInputJSON "
            "Predicate=DecisionQuestionVariants.Predicate "
            "ScoreInstructionsPartsInputImage=DecisionQuestionVariants.ScoreInstructionsPartsInputImage "
            "ScoreInstructionsPartsInputJSON=DecisionQuestionVariants.ScoreInstructionsPartsInputJSON "
            "ScoreLevel=DecisionQuestionVariants.ScoreLevel Score=DecisionQuestionVariants.Score"
        ),
        "live.decision_system_message": "DecisionSystemMessage",
        "live.decision_trigger": "DecisionTrigger Decisions=DecisionTrigger.Decisions",
        "live.decision_user_message": (
            "DecisionUserMessage ContentPartInputText=DecisionUserMessage.ContentPartInputText "
            "ContentPartInputImage=DecisionUserMessage.ContentPartInputImage "
            "ContentPartInputJSON=DecisionUserMessage.ContentPartInputJSON"
        ),
        "live.decisions_delegation_config": "DecisionsDelegationConfig",
        "live.decisions_delegation_update_config": "DecisionsDelegationUpdateConfig",
        "live.fork_session_config": (
            "ForkSessionConfig Audio=ForkSessionConfig.Audio Delegation=ForkSessionConfig.Delegation"
        ),
        "live.function_tool": "FunctionTool",
        "live.initial_item": (
            "DeveloperContent=InitialItemVariants.DeveloperContent Developer=InitialItemVariants.Developer "
            "UserContent=InitialItemVariants.UserContent User=InitialItemVariants.User "
            "AssistantContentText=InitialItemVariants.AssistantContentText "
            "AssistantContentOutputText=InitialItemVariants.AssistantContentOutputText "
            "Assistant=InitialItemVariants.Assistant"
        ),
        "live.live_create_response": (
            "LiveCreateResponse Session=LiveCreateResponse.Session Transport=LiveCreateResponse.Transport"
        ),
        "live.responses_delegation_config": (
            "ResponsesDelegationConfig Reasoning=ResponsesDelegationConfig.Reasoning "
            "Text=ResponsesDelegationConfig.Text "
            "ToolChoiceLiveFunctionToolChoiceParam=ResponsesDelegationConfig.ToolChoiceLiveFunctionToolChoiceParam "
            "ToolChoiceLiveMCPToolChoiceParam=ResponsesDelegationConfig.ToolChoiceLiveMCPToolChoiceParam "
            "ToolChoiceFileSearch=ResponsesDelegationConfig.ToolChoiceFileSearch "
            "ToolChoiceWebSearch=ResponsesDelegationConfig.ToolChoiceWebSearch "
            "ToolChoiceWebSearchPreview=ResponsesDelegationConfig.ToolChoiceWebSearchPreview "
            "ToolChoiceImageGeneration=ResponsesDelegationConfig.ToolChoiceImageGeneration "
            "ToolChoiceComputer=ResponsesDelegationConfig.ToolChoiceComputer "
            "ToolChoiceCodeInterpreter=ResponsesDelegationConfig.ToolChoiceCodeInterpreter "
            "ToolChoiceProgrammaticToolCalling=ResponsesDelegationConfig.ToolChoiceProgrammaticToolCalling "
            "ToolChoiceShell=ResponsesDelegationConfig.ToolChoiceShell "
            "ToolChoiceCustom=ResponsesDelegationConfig.ToolChoiceCustom "
            "ToolChoiceApplyPatch=ResponsesDelegationConfig.ToolChoiceApplyPatch "
            "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam=ResponsesDelegationConfig.LiveAllowedToolsToolLiveFunctionToolChoiceParam "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam=ResponsesDelegationConfig.LiveAllowedToolsToolLiveMCPToolChoiceParam "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolComputer=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolComputer "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceToolProgrammaticToolCalling "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolShell=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolShell "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolCustom=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolCustom "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch "  # noqa: E501
            "ToolChoiceLiveAllowedToolsChoiceParam=ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParam "
            "ToolWebSearch=ResponsesDelegationConfig.ToolWebSearch "
            "ToolFileSearch=ResponsesDelegationConfig.ToolFileSearch "
            "ToolCodeInterpreter=ResponsesDelegationConfig.ToolCodeInterpreter "
            "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled=ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoNetworkPolicyDisabled "  # noqa: E501
            "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist=ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist "  # noqa: E501
            "ToolShellEnvironmentContainerAutoSkillSkillReference=ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoSkillSkillReference "  # noqa: E501
            "ToolShellEnvironmentContainerAutoSkillInlineSource=ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoSkillInlineSource "  # noqa: E501
            "ToolShellEnvironmentContainerAutoSkillInline=ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoSkillInline "  # noqa: E501
            "ToolShellEnvironmentContainerAuto=ResponsesDelegationConfig.ToolShellEnvironmentContainerAuto "
            "ToolShellEnvironmentContainerReference=ResponsesDelegationConfig.ToolShellEnvironmentContainerReference "
            "ToolShellEnvironmentLocalSkill=ResponsesDelegationConfig.ToolShellEnvironmentLocalSkill "
            "ToolShellEnvironmentLocal=ResponsesDelegationConfig.ToolShellEnvironmentLocal "
            "ToolShell=ResponsesDelegationConfig.ToolShell "
            "ToolImageGeneration=ResponsesDelegationConfig.ToolImageGeneration "
            "ToolMcpAllowedToolsLiveMCPToolFilterParam=ResponsesDelegationConfig.ToolMcpAllowedToolsLiveMCPToolFilterParam "  # noqa: E501
            "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways=ResponsesDelegationConfig.ToolMcpLiveMCPRequireApprovalFilterParamAlways "  # noqa: E501
            "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever=ResponsesDelegationConfig.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever "  # noqa: E501
            "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam=ResponsesDelegationConfig.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam "  # noqa: E501
            "ToolMcp=ResponsesDelegationConfig.ToolMcp ToolCustom=ResponsesDelegationConfig.ToolCustom "
            "ToolNamespace=ResponsesDelegationConfig.ToolNamespace "
            "ToolSearch=ResponsesDelegationConfig.ToolSearch "
            "ToolProgrammaticToolCalling=ResponsesDelegationConfig.ToolProgrammaticToolCalling "
            "ToolComputer=ResponsesDelegationConfig.ToolComputer "
            "ToolApplyPatch=ResponsesDelegationConfig.ToolApplyPatch"
        ),
        "live.responses_delegation_update_config": "ResponsesDelegationUpdateConfig",
        "live.server_event_selector": "ServerEventSelector",
        "live.session_config": (
            "SessionConfig AudioOutput=SessionConfig.AudioOutput Audio=SessionConfig.Audio "
            "DelegationResponses=SessionConfig.DelegationResponses "
            "DelegationDecisions=SessionConfig.DelegationDecisions"
        ),
        "live.session_fork_response": "SessionForkResponse",
        "live.session_resource": "SessionResource",
        "live.session_update_config": (
            "SessionUpdateConfig DelegationResponses=SessionUpdateConfig.DelegationResponses "
            "DelegationDecisions=SessionUpdateConfig.DelegationDecisions"
        ),
    },
)
