# Rendered from definitions/chat.yaml; edit that and run `hatch run generate`.
"""Models of the `chat` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.shared import FunctionDefinition, Metadata

from .completions import CompletionUsage


class ChatCompletion(BaseModel):
    """One answer of a chat model, with its choices and the tokens that it cost."""

    class ChoiceLogprobs(BaseModel):
        """The log probabilities of a choice's tokens, returned when `logprobs` is true."""

        content: "Optional[List[ChatCompletionTokenLogprob]]" = None
        """One entry for each token of the content; null if there is no content."""
        refusal: "Optional[List[ChatCompletionTokenLogprob]]" = None
        """One entry for each token of the refusal; null if the model did not refuse."""

    class Choice(BaseModel):
        """One of the alternative answers."""

        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        """Why generation ended: `stop` at a natural end or a stop sequence, `length` at the token limit of the
        request, `tool_calls` when tools are to be called, `content_filter` when the filter removed content,
        `function_call` (deprecated) when a function is to be called.
        """
        index: int
        """The position among the alternatives, counted from 0."""
        logprobs: "Optional[ChatCompletion.ChoiceLogprobs]" = None
        """How probable each token was; null unless `logprobs` was set."""
        message: "ChatCompletionMessage"
        """What the model says, with the tools that it wants called."""

    class ModerationInputModerationResultsResult(BaseModel):
        """How the moderation model judged one piece of the prompt."""

        categories: Dict[str, bool]
        """By category, whether the content falls into it."""
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        """By category, whether text, images or both went into its score."""
        category_scores: Dict[str, float]
        """By category, the model's confidence from 0 to 1 that the content falls into it."""
        flagged: bool
        """Whether at least one category applies."""
        model: str
        """The id of the moderation model that judged."""
        type: Literal["moderation_result"]
        """Always `moderation_result`; tells a judgement from other objects."""

    class ModerationInputModerationResults(BaseModel):
        """The judgements about the prompt."""

        model: str
        """The id of the moderation model."""
        results: "List[ChatCompletion.ModerationInputModerationResultsResult]"
        """The judgements, in order."""
        type: Literal["moderation_results"]
        """Always `moderation_results`; tells judgements from an `error`."""

    class ModerationInputError(BaseModel):
        """Why the prompt could not be moderated."""

        code: str
        """A short code of the problem, for programs."""
        message: str
        """What went wrong, for people."""
        type: Literal["error"]
        """Always `error`; tells a failure from `moderation_results`."""

    class ModerationOutputModerationResultsResult(BaseModel):
        """How the moderation model judged one piece of the answer."""

        categories: Dict[str, bool]
        """By category, whether the content falls into it."""
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        """By category, whether text, images or both went into its score."""
        category_scores: Dict[str, float]
        """By category, the model's confidence from 0 to 1 that the content falls into it."""
        flagged: bool
        """Whether at least one category applies."""
        model: str
        """The id of the moderation model that judged."""
        type: Literal["moderation_result"]
        """Always `moderation_result`; tells a judgement from other objects."""

    class ModerationOutputModerationResults(BaseModel):
        """The judgements about the answer."""

        model: str
        """The id of the moderation model."""
        results: "List[ChatCompletion.ModerationOutputModerationResultsResult]"
        """The judgements, in order."""
        type: Literal["moderation_results"]
        """Always `moderation_results`; tells judgements from an `error`."""

    class ModerationOutputError(BaseModel):
        """Why the answer could not be moderated."""

        code: str
        """A short code of the problem, for programs."""
        message: str
        """What went wrong, for people."""
        type: Literal["error"]
        """Always `error`; tells a failure from `moderation_results`."""

    class Moderation(BaseModel):
        """How the prompt and the answer of a moderated completion were judged."""

        input: "ModerationInput"
        """The judgements about the prompt, or the error that prevented them."""
        output: "ModerationOutput"
        """The judgements about the answer, or the error that prevented them."""

    id: str
    """The id of the completion; a stored one is retrieved, updated or deleted with it."""
    choices: List[Choice]
    """The alternative answers; one, unless `n` asked for more."""
    created: int
    """When it was created, in seconds since 1 January 1970 (UTC)."""
    model: str
    """The id of the model that answered; an alias in the request shows up here as the snapshot behind it."""
    object: Literal["chat.completion"]
    """Always `chat.completion`; tells it from other objects."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own (keys up to 64 characters, values up to 512); null where none were stored."""
    moderation: Optional[Moderation] = None
    """How the prompt and the answer were judged; absent unless the request asked for `moderation`."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """The tier that really served the request, not always the one asked for. `default` is standard price and speed,
    `flex` is cheaper and slower, `scale` is bought capacity, `priority` is the fast mode (also when `fast` was
    sent), and `auto` follows the settings of the project.
    """
    system_fingerprint: Optional[str] = None
    """A mark of the server setup behind the model. Where it differs between two requests with the same `seed`,
    results may differ too.
    """
    usage: Optional[CompletionUsage] = None
    """How many tokens prompt and answer took."""


ModerationInput: TypeAlias = Annotated[
    Union[ChatCompletion.ModerationInputModerationResults, ChatCompletion.ModerationInputError],
    PropertyInfo(discriminator="type"),
]
"""What came of moderating the prompt, judgements or an error; `type` tells which."""

ModerationOutput: TypeAlias = Annotated[
    Union[ChatCompletion.ModerationOutputModerationResults, ChatCompletion.ModerationOutputError],
    PropertyInfo(discriminator="type"),
]
"""What came of moderating the answer, judgements or an error; `type` tells which."""


class ChatCompletionAudio(BaseModel):
    """The spoken answer of a model, present when `modalities` asks for audio."""

    id: str
    """The id of the recording; put it into `audio` of a later assistant message to continue the talk."""
    data: str
    """The sound in the format that the request named, as base64."""
    expires_at: int
    """Until when the server keeps the recording for further turns, in seconds since 1 January 1970 (UTC)."""
    transcript: str
    """The words that are spoken, as text."""


class ChatCompletionChunk(BaseModel):
    """One piece of a streamed chat completion."""

    class ChoiceDeltaAudio(BaseModel):
        """A piece of a spoken answer; the last one carries nothing but `expires_at`."""

        id: Optional[str] = None
        """The id of the recording, for `audio` of a later assistant message."""
        data: Optional[str] = None
        """The next stretch of sound, as base64."""
        expires_at: Optional[int] = None
        """Until when the server keeps the recording, in seconds since 1 January 1970 (UTC); comes with the last
        piece.
        """
        transcript: Optional[str] = None
        """The next words of the transcript, to append to those before."""

    class ChoiceDeltaFunctionCall(BaseModel):
        """A piece of a function call in the old form; newer requests get `tool_calls`."""

        arguments: Optional[str] = None
        """The next characters of the arguments, to append to those before; only the whole is JSON."""
        name: Optional[str] = None
        """The function's name, sent once at the start."""

    class ChoiceDeltaToolCallFunction(BaseModel):
        """The part of a streamed tool call that belongs to the function."""

        arguments: Optional[str] = None
        """The next characters of the JSON arguments, to append to those before. Check the whole against your schema
        before use.
        """
        name: Optional[str] = None
        """The function's name; comes with the first piece of the call."""

    class ChoiceDeltaToolCall(BaseModel):
        """A piece of a tool call."""

        index: int
        """Which call of the message the piece belongs to, counted from 0."""
        id: Optional[str] = None
        """The id of the call, for `tool_call_id` of the answer; comes with its first piece."""
        function: "Optional[ChatCompletionChunk.ChoiceDeltaToolCallFunction]" = None
        """What is new in name and arguments."""
        type: Optional[Literal["function"]] = None
        """Always `function`; comes with the first piece of a call."""

    class ChoiceDelta(BaseModel):
        """What a chunk adds to the message of a choice."""

        audio: "Optional[ChatCompletionChunk.ChoiceDeltaAudio]" = None
        """The next piece of a spoken answer."""
        content: Optional[str] = None
        """The next text of the answer; null or absent where the chunk has none."""
        function_call: "Optional[ChatCompletionChunk.ChoiceDeltaFunctionCall]" = None
        """A piece of a call in the deprecated form; see `tool_calls`."""
        refusal: Optional[str] = None
        """The next text of a refusal."""
        role: Optional[Literal["developer", "system", "user", "assistant", "tool"]] = None
        """Who speaks, as a rule `assistant`; comes with the first chunk."""
        tool_calls: "Optional[List[ChatCompletionChunk.ChoiceDeltaToolCall]]" = None
        """Pieces of tool calls, to be joined by their `index`."""

    class Choice(BaseModel):
        """The news of a chunk about one of the alternatives."""

        delta: "ChatCompletionChunk.ChoiceDelta"
        """What the chunk adds to the message."""
        index: int
        """Which alternative it is, counted from 0."""
        finish_reason: Optional[Literal["stop", "length", "tool_calls", "content_filter", "function_call"]] = None
        """Null until the end, then why generation ended: `stop` (natural end or stop sequence), `length` (token
        limit), `tool_calls` (tools are to be called), `content_filter` (content was removed), `function_call`
        (deprecated).
        """
        logprobs: Optional[ChatCompletion.ChoiceLogprobs] = None
        """How probable each token of the chunk was; null unless `logprobs` was set."""

    id: str
    """The id of the completion, the same in all of its chunks."""
    choices: List[Choice]
    """What is new in each alternative. Empty in the chunk that carries the final `usage`."""
    created: int
    """When the completion was created, in seconds since 1 January 1970 (UTC); equal in all of its chunks."""
    model: str
    """The id of the model that answers."""
    object: Literal["chat.completion.chunk"]
    """Always `chat.completion.chunk`; tells it from a whole `chat.completion`."""
    moderation: Optional[ChatCompletion.Moderation] = None
    """The judgements about prompt and answer; only in the chunk for them, and only if `moderation` was asked for."""
    obfuscation: Optional[str] = None
    """Padding of random length that hides how long the chunk's text is from eavesdroppers; ignore it. Absent when
    the request sets `include_obfuscation` of `stream_options` to false.
    """
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """The tier that really serves the request: `default` (standard), `flex` (cheaper and slower), `scale` (bought
    capacity), `priority` (the fast mode, also when `fast` was sent), or `auto` (by the project's settings).
    """
    system_fingerprint: Optional[str] = None
    """A mark of the server setup behind the model; it helps to explain results that differ despite the same `seed`."""
    usage: Optional[CompletionUsage] = None
    """The tokens of the whole request, in the last chunk and only with `include_usage` in `stream_options`; null in
    all others. A stream that breaks off may end without it.
    """


class ChatCompletionContentPartImage(BaseModel):
    """An image within a message."""

    class ImageURL(BaseModel):
        """The source of an image, and how closely the model looks at it."""

        url: str
        """The web address of the image, or its bytes as a base64 data URL."""
        detail: Optional[Literal["auto", "low", "high", "original"]] = None
        """How closely the image is looked at: `low` costs the fewest tokens, `high` sees more, `original` keeps the
        full resolution, `auto` (default) leaves the choice to the service.
        """

    class PromptCacheBreakpoint(BaseModel):
        """Where a stretch of the prompt ends that later requests can reuse from the cache."""

        mode: Literal["explicit"]
        """Always `explicit`, the only kind that can be set by hand."""
        ttl: Optional[Literal["30m", "12h"]] = None
        """How long the cache keeps the stretch at least, `30m` (half an hour) or `12h` (twelve hours); if absent, as
        in `prompt_cache_options` of the request.
        """

    image_url: ImageURL
    """Where the image comes from, and how closely it is looked at."""
    type: Literal["image_url"]
    """Always `image_url`; tells an image from other parts."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """An explicit end of a stretch that the prompt cache can reuse; absent for none."""


class ChatCompletionContentPartText(BaseModel):
    """A text within a message."""

    text: str
    """The text itself."""
    type: Literal["text"]
    """Always `text`; tells a text from other parts."""
    prompt_cache_breakpoint: Optional[ChatCompletionContentPartImage.PromptCacheBreakpoint] = None
    """An explicit end of a stretch that the prompt cache can reuse; absent for none."""


class ChatCompletionDeleted(BaseModel):
    """The confirmation that a stored chat completion is gone."""

    id: str
    """The id of the completion that was to be deleted."""
    deleted: bool
    """Whether it is deleted now."""
    object: Literal["chat.completion.deleted"]
    """Always `chat.completion.deleted`; tells it from other objects."""


class ChatCompletionFunctionTool(BaseModel):
    """A function of yours that the model may ask to have called."""

    function: FunctionDefinition
    """The function's name, its purpose and the schema of its arguments."""
    type: Literal["function"]
    """Always `function`; tells it from a custom tool."""


class ChatCompletionMessage(BaseModel):
    """What the model says in a choice."""

    class AnnotationURLCitation(BaseModel):
        """A web page that a passage of the answer rests on."""

        end_index: int
        """The position of the passage's last character in the content."""
        start_index: int
        """The position of the passage's first character in the content."""
        title: str
        """The title of the page."""
        url: str
        """The address of the page."""

    class Annotation(BaseModel):
        """A source for a passage of the answer."""

        type: Literal["url_citation"]
        """Always `url_citation`, the only kind so far."""
        url_citation: "ChatCompletionMessage.AnnotationURLCitation"
        """The page, and the passage that rests on it."""

    class FunctionCall(BaseModel):
        """A function to call, in the form that `tool_calls` has replaced."""

        arguments: str
        """The arguments as JSON text. The model may write broken JSON or make up parameters, so check them before
        the call.
        """
        name: str
        """Which function is to run, by its name."""

    content: Optional[str] = None
    """The text of the answer; null when the model calls tools or refuses instead."""
    refusal: Optional[str] = None
    """Why the model declines, in its words; null when it answers."""
    role: Literal["assistant"]
    """Always `assistant`, the side of the model."""
    annotations: Optional[List[Annotation]] = None
    """The sources behind passages of the content, after a web search."""
    audio: Optional[ChatCompletionAudio] = None
    """The spoken answer; null unless `modalities` asked for audio."""
    function_call: Optional[FunctionCall] = None
    """The function to call, in the deprecated form; see `tool_calls`."""
    tool_calls: "Optional[List[ChatCompletionMessageToolCallUnion]]" = None
    """The tools that the model wants called, to be answered by one `tool` message each."""


class ChatCompletionMessageCustomToolCall(BaseModel):
    """A call of a custom tool, whose input is free text."""

    class Custom(BaseModel):
        """The custom tool that is called, and what it is given."""

        input: str
        """What the tool is given, as text written by the model."""
        name: str
        """The name of the tool, as in `tools` of the request."""

    id: str
    """The id of the call; repeat it as `tool_call_id` in the message with the result."""
    custom: Custom
    """Which tool is called, and with what."""
    type: Literal["custom"]
    """Always `custom`; tells it from a function call."""


class ChatCompletionMessageFunctionToolCall(BaseModel):
    """A call of a function, whose arguments are JSON."""

    class Function(BaseModel):
        """The function that is called, with its arguments."""

        arguments: str
        """The arguments as JSON text. Unless the function is `strict`, the JSON may be invalid or name parameters
        that do not exist; check it before use.
        """
        name: str
        """The name of the function, as in `tools` of the request."""

    id: str
    """The id of the call; repeat it as `tool_call_id` in the message with the result."""
    function: Function
    """Which function is called, and with which arguments."""
    type: Literal["function"]
    """Always `function`; tells it from the call of a custom tool."""


ChatCompletionMessageToolCallUnion: TypeAlias = Annotated[
    Union[ChatCompletionMessageFunctionToolCall, ChatCompletionMessageCustomToolCall],
    PropertyInfo(discriminator="type"),
]
"""A tool call in a message, of a function or a custom tool; `type` tells which."""

ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall
"""The former name of `ChatCompletionMessageFunctionToolCall`."""

ChatCompletionModality: TypeAlias = Literal["text", "audio"]
"""A kind of output that a model can be asked for, written or spoken."""

ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]
"""Who speaks in a message; `developer` replaces `system` for newer models, and `tool` replaces `function`."""


class ChatCompletionStoreMessage(ChatCompletionMessage):
    """A message that a stored chat completion was made from."""

    id: str
    """The id of the message; list the next page with it as `after`."""
    content_parts: "Optional[List[ChatCompletionStoreMessageContentPart]]" = None
    """The texts and images of the message; null if its content was given as one text."""


ChatCompletionStoreMessageContentPart: TypeAlias = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]
"""A text or an image of a stored message."""


class ChatCompletionTokenLogprob(BaseModel):
    """How probable an output token was, and what could have stood in its place."""

    class TopLogprob(BaseModel):
        """One of the tokens that were likely at a place in the output."""

        token: str
        """The token as text."""
        bytes: Optional[List[int]] = None
        """The token in UTF-8, one number for each byte; null if it stands for no bytes."""
        logprob: float
        """The natural logarithm of its probability; -9999.0 outside the 20 most likely."""

    token: str
    """The token as text."""
    bytes: Optional[List[int]] = None
    """The token in UTF-8, one number for each byte. Join them where one character spans several tokens; null if the
    token stands for no bytes.
    """
    logprob: float
    """The natural logarithm of the probability; -9999.0 for tokens outside the 20 most likely."""
    top_logprobs: List[TopLogprob]
    """The most likely tokens at this place, as many as `top_logprobs` asked for or fewer."""


public_types(
    globals(),
    {
        "chat.chat_completion": (
            "ChatCompletion ChoiceLogprobs=ChatCompletion.ChoiceLogprobs Choice=ChatCompletion.Choice "
            "ModerationInputModerationResultsResult=ChatCompletion.ModerationInputModerationResultsResult "
            "ModerationInputModerationResults=ChatCompletion.ModerationInputModerationResults "
            "ModerationInputError=ChatCompletion.ModerationInputError "
            "ModerationOutputModerationResultsResult=ChatCompletion.ModerationOutputModerationResultsResult "
            "ModerationOutputModerationResults=ChatCompletion.ModerationOutputModerationResults "
            "ModerationOutputError=ChatCompletion.ModerationOutputError Moderation=ChatCompletion.Moderation"
        ),
        "chat.chat_completion_audio": "ChatCompletionAudio",
        "chat.chat_completion_chunk": (
            "ChatCompletionChunk ChoiceDeltaAudio=ChatCompletionChunk.ChoiceDeltaAudio "
            "ChoiceDeltaFunctionCall=ChatCompletionChunk.ChoiceDeltaFunctionCall "
            "ChoiceDeltaToolCallFunction=ChatCompletionChunk.ChoiceDeltaToolCallFunction "
            "ChoiceDeltaToolCall=ChatCompletionChunk.ChoiceDeltaToolCall "
            "ChoiceDelta=ChatCompletionChunk.ChoiceDelta Choice=ChatCompletionChunk.Choice"
        ),
        "chat.chat_completion_content_part_image": (
            "ChatCompletionContentPartImage ImageURL=ChatCompletionContentPartImage.ImageURL "
            "PromptCacheBreakpoint=ChatCompletionContentPartImage.PromptCacheBreakpoint"
        ),
        "chat.chat_completion_content_part_text": "ChatCompletionContentPartText",
        "chat.chat_completion_deleted": "ChatCompletionDeleted",
        "chat.chat_completion_function_tool": "ChatCompletionFunctionTool",
        "chat.chat_completion_message": (
            "ChatCompletionMessage AnnotationURLCitation=ChatCompletionMessage.AnnotationURLCitation "
            "Annotation=ChatCompletionMessage.Annotation FunctionCall=ChatCompletionMessage.FunctionCall"
        ),
        "chat.chat_completion_message_custom_tool_call": (
            "ChatCompletionMessageCustomToolCall Custom=ChatCompletionMessageCustomToolCall.Custom"
        ),
        "chat.chat_completion_message_function_tool_call": (
            "ChatCompletionMessageFunctionToolCall Function=ChatCompletionMessageFunctionToolCall.Function"
        ),
        "chat.chat_completion_store_message": "ChatCompletionStoreMessage",
        "chat.chat_completion_token_logprob": (
            "ChatCompletionTokenLogprob TopLogprob=ChatCompletionTokenLogprob.TopLogprob"
        ),
    },
)
