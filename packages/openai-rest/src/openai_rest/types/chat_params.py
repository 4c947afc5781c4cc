# Rendered from definitions/chat.yaml; edit that and run `hatch run generate`.
"""Parameters of the `chat` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr
from openai_core.types.shared_params import (
    ChatModel,
    FunctionDefinition,
    FunctionParameters,
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """Limits a request to some of its tools."""

    allowed_tools: Required[ChatCompletionAllowedToolsParam]
    """The tools that are left, and whether one has to be called."""
    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`; tells it from the choice of a single tool."""


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    """The tools of a request that may be used in it."""

    mode: Required[Literal["auto", "required"]]
    """`auto` lets the model answer or call one of these tools; `required` makes it call at least one."""
    tools: Required[Iterable[Dict[str, object]]]
    """The tools by type and name, such as `{"type": "function", "function": {"name": "get_weather"}}`."""


class ChatCompletionAssistantMessageParamAudio(TypedDict, total=False):
    """A spoken answer from earlier in the conversation."""

    id: Required[str]
    """The `id` of `message.audio` in that answer; the server keeps it until its `expires_at`."""


class ChatCompletionAssistantMessageParamFunctionCall(TypedDict, total=False):
    """A function call of an earlier answer, in the form that `tool_calls` has replaced."""

    arguments: Required[str]
    """The JSON text of the arguments, as the model wrote it."""
    name: Required[str]
    """Which function it was, by its name."""


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """What the model said earlier in the conversation."""

    role: Required[Literal["assistant"]]
    """Always `assistant`, the side of the model."""
    audio: Optional[ChatCompletionAssistantMessageParamAudio]
    """The spoken answer, by its id; null or left out for none."""
    content: Union[str, Iterable[ChatCompletionAssistantMessageContentArrayOfContentPart], None]
    """What the model said, as a text or as parts; needed unless the message has `tool_calls` or a `function_call`."""
    function_call: Optional[ChatCompletionAssistantMessageParamFunctionCall]
    """A function call of the model, in the deprecated form; see `tool_calls`."""
    name: str
    """A name that tells speakers of the same role apart."""
    refusal: Optional[str]
    """The words in which the model declined; null or left out if it did not."""
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]
    """The calls that the model made; each needs a `tool` message with its result further down."""


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """A text within a message."""

    text: Required[str]
    """The text itself."""
    type: Required[Literal["text"]]
    """Always `text`; tells a text from other parts."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a stretch of the prompt here, for the cache to reuse; at most four per request are written."""


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """The words in which the model declined, within an earlier answer."""

    refusal: Required[str]
    """What the model said when it declined."""
    type: Required[Literal["refusal"]]
    """Always `refusal`; tells it from a `text` part."""


ChatCompletionAssistantMessageContentArrayOfContentPart: TypeAlias = Union[
    ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam
]
"""A text or a refusal within an earlier answer."""


class ChatCompletionAudioParamVoiceID(TypedDict, total=False):
    """A voice of your own, made from a recording."""

    id: Required[str]
    """The id of the voice, such as `voice_1234`."""


class ChatCompletionAudioParam(TypedDict, total=False):
    """How spoken answers sound; needed when `modalities` contains `audio`."""

    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    """The encoding of the sound; `pcm16` is raw 16-bit samples, the only one that works with `stream=True`."""
    voice: Required[ChatCompletionAudioParamVoice]
    """Who speaks: a built-in voice by name, or one of your own as `{"id": …}`. Voices designed from a text do not
    work here.
    """


ChatCompletionAudioParamVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    ChatCompletionAudioParamVoiceID,
]
"""Who speaks, a built-in voice by name or one of your own by id."""


class ChatCompletionContentPartImageParamImageURL(TypedDict, total=False):
    """The source of an image, and how closely the model looks at it."""

    url: Required[str]
    """The web address of the image, or its bytes as a base64 data URL."""
    detail: Literal["auto", "low", "high", "original"]
    """How closely the image is looked at: `low` costs the fewest tokens, `high` sees more, `original` keeps the full
    resolution, `auto` (default) leaves the choice to the service.
    """


class PromptCacheBreakpointParam(TypedDict, total=False):
    """Ends a stretch of the prompt that later requests can reuse from the cache, exactly at this part."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`, the only kind that can be set by hand."""
    ttl: Literal["30m", "12h"]
    """How long the cache keeps the stretch at least, `30m` (half an hour) or `12h` (twelve hours); left out, as in
    `prompt_cache_options` of the request.
    """


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """An image within a message."""

    image_url: Required[ChatCompletionContentPartImageParamImageURL]
    """Where the image comes from, and how closely it is looked at."""
    type: Required[Literal["image_url"]]
    """Always `image_url`; tells an image from other parts."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a stretch of the prompt here, for the cache to reuse; at most four per request are written."""


class ChatCompletionContentPartParamInputAudio(TypedDict, total=False):
    """A recording for the model to listen to."""

    data: Required[str]
    """The recording, as base64."""
    format: Required[Literal["wav", "mp3"]]
    """How it is encoded, `wav` or `mp3`."""


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """A recording within a message, for models that take audio."""

    input_audio: Required[ChatCompletionContentPartParamInputAudio]
    """The recording and its encoding."""
    type: Required[Literal["input_audio"]]
    """Always `input_audio`; tells a recording from other parts."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a stretch of the prompt here, for the cache to reuse; at most four per request are written."""


class ChatCompletionContentPartParamFileFile(TypedDict, total=False):
    """A file for the model to read, by its id or with its content."""

    file_data: str
    """The content as base64, in place of `file_id`."""
    file_id: str
    """The id that uploading the file returned, in place of `file_data`."""
    filename: str
    """A name for the file, to go with `file_data`."""


class ChatCompletionContentPartParamFile(TypedDict, total=False):
    """A file within a message, such as a PDF."""

    file: Required[ChatCompletionContentPartParamFileFile]
    """The file, by its id or with its content."""
    type: Required[Literal["file"]]
    """Always `file`; tells a file from other parts."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a stretch of the prompt here, for the cache to reuse; at most four per request are written."""


ChatCompletionContentPartParam: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    ChatCompletionContentPartParamFile,
]
"""A part of a user's message: text, image, recording or file."""


class ChatCompletionCustomToolParamCustomFormatText(TypedDict, total=False):
    """Lets the model give a custom tool any text, as without a format."""

    type: Required[Literal["text"]]
    """Always `text`; tells it from a `grammar`."""


class ChatCompletionCustomToolParamCustomFormatGrammarGrammar(TypedDict, total=False):
    """The grammar for what a custom tool is given."""

    definition: Required[str]
    """The text of the grammar, in the notation that `syntax` names."""
    syntax: Required[Literal["lark", "regex"]]
    """The notation: `lark` for a context-free grammar, `regex` for a regular expression."""


class ChatCompletionCustomToolParamCustomFormatGrammar(TypedDict, total=False):
    """Makes the model follow a grammar in what it gives a custom tool."""

    grammar: Required[ChatCompletionCustomToolParamCustomFormatGrammarGrammar]
    """The grammar and its notation."""
    type: Required[Literal["grammar"]]
    """Always `grammar`; tells it from free `text`."""


class ChatCompletionCustomToolParamCustom(TypedDict, total=False):
    """A custom tool: what it is called, what it is for and what input it takes."""

    name: Required[str]
    """The name that calls refer to the tool by."""
    description: str
    """What the tool does and when it is of use, for the model to read."""
    format: ChatCompletionCustomToolParamCustomFormat
    """Whether the input is free text (default) or follows a grammar."""


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """A tool of yours whose input is text rather than JSON."""

    custom: Required[ChatCompletionCustomToolParamCustom]
    """Its name, purpose and format of input."""
    type: Required[Literal["custom"]]
    """Always `custom`; tells it from a function."""


ChatCompletionCustomToolParamCustomFormat: TypeAlias = Union[
    ChatCompletionCustomToolParamCustomFormatText, ChatCompletionCustomToolParamCustomFormatGrammar
]
"""What a custom tool may be given, free text or text by a grammar."""


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """Instructions of the application's developer, which come before those of the user; takes the place of `system`
    from o1 on.
    """

    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    """The instructions, as one text or as several."""
    role: Required[Literal["developer"]]
    """Always `developer`, the side of the application."""
    name: str
    """A name that tells speakers of the same role apart."""


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """Makes the model call one certain function, in the form that `tool_choice` has replaced."""

    name: Required[str]
    """Which function has to be called, by its name."""


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """The result of a function, in the form that `tool` messages have replaced."""

    content: Required[Optional[str]]
    """What the function returned; null for nothing."""
    name: Required[str]
    """The name of the function that ran."""
    role: Required[Literal["function"]]
    """Always `function`, the deprecated role of results."""


class ChatCompletionFunctionToolParam(TypedDict, total=False):
    """A function of yours that the model may ask to have called."""

    function: Required[FunctionDefinition]
    """The function's name, its purpose and the schema of its arguments."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from a custom tool."""


class ChatCompletionMessageCustomToolCallParamCustom(TypedDict, total=False):
    """The custom tool that is called, and what it is given."""

    input: Required[str]
    """What the tool is given, as text written by the model."""
    name: Required[str]
    """The name of the tool, as in `tools` of the request."""


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """A call of a custom tool, from an earlier answer of the model."""

    id: Required[str]
    """The id of the call; the `tool` message with the result names it as `tool_call_id`."""
    custom: Required[ChatCompletionMessageCustomToolCallParamCustom]
    """Which tool was called, and with what."""
    type: Required[Literal["custom"]]
    """Always `custom`; tells it from a function call."""


class ChatCompletionMessageFunctionToolCallParamFunction(TypedDict, total=False):
    """The function that was called, with its arguments."""

    arguments: Required[str]
    """The JSON text of the arguments, as the model wrote it."""
    name: Required[str]
    """Which function it was, by its name."""


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """A call of a function, from an earlier answer of the model."""

    id: Required[str]
    """The id of the call; the `tool` message with the result names it as `tool_call_id`."""
    function: Required[ChatCompletionMessageFunctionToolCallParamFunction]
    """Which function was called, and with which arguments."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from the call of a custom tool."""


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Instructions that come before those of the user; o1 and later models take a `developer` message instead."""

    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    """The instructions, as one text or as several."""
    role: Required[Literal["system"]]
    """Always `system`, the side of the application."""
    name: str
    """A name that tells speakers of the same role apart."""


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """What the end user says, asks or shows."""

    content: Required[Union[str, Iterable[ChatCompletionContentPartParam]]]
    """The message, as a text or as parts (texts, images, recordings, files)."""
    role: Required[Literal["user"]]
    """Always `user`, the side of the person."""
    name: str
    """A name that tells speakers of the same role apart."""


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """The result of a tool call."""

    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    """What the tool returned, as one text or as several."""
    role: Required[Literal["tool"]]
    """Always `tool`, the role of results."""
    tool_call_id: Required[str]
    """The `id` of the call that is answered."""


ChatCompletionMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]
"""A message of a conversation; `role` tells who speaks."""

ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam
"""The former name of `ChatCompletionMessageFunctionToolCallParam`."""

ChatCompletionMessageToolCallUnionParam: TypeAlias = Union[
    ChatCompletionMessageFunctionToolCallParam, ChatCompletionMessageCustomToolCallParam
]
"""A tool call of an earlier answer, of a function or a custom tool."""


class ChatCompletionNamedToolChoiceCustomParamCustom(TypedDict, total=False):
    """The custom tool that has to be called."""

    name: Required[str]
    """The name of the tool, as in `tools`."""


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """Makes the model call one certain custom tool."""

    custom: Required[ChatCompletionNamedToolChoiceCustomParamCustom]
    """The tool, by its name."""
    type: Required[Literal["custom"]]
    """Always `custom`; tells it from the choice of a function."""


class ChatCompletionNamedToolChoiceParamFunction(TypedDict, total=False):
    """The function that has to be called."""

    name: Required[str]
    """The name of the function, as in `tools`."""


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """Makes the model call one certain function."""

    function: Required[ChatCompletionNamedToolChoiceParamFunction]
    """The function, by its name."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from the choice of a custom tool."""


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """Text that most of the answer will repeat, such as a file with few changes to make."""

    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    """The expected text. Where the output agrees with it, the answer comes faster."""
    type: Required[Literal["content"]]
    """Always `content`, the only kind so far."""


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """What a stream carries in addition; only valid with `stream=True`."""

    include_obfuscation: bool
    """Whether each chunk is padded in `obfuscation` to hide its size (default true). Turn it off to save bandwidth
    on a network that you trust.
    """
    include_usage: bool
    """Whether a last chunk without choices brings `usage` of the whole request. The chunks before it have null
    there, and a stream that breaks off may lack it.
    """


ChatCompletionToolChoiceOptionParam: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ChatCompletionAllowedToolChoiceParam,
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionNamedToolChoiceCustomParam,
]
"""Whether tools are called: `none` forbids it (the default without tools), `auto` leaves it to the model (the
default with tools), `required` demands at least one call; or certain tools, by name.
"""

ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam
"""The former name of `ChatCompletionFunctionToolParam`."""

ChatCompletionToolUnionParam: TypeAlias = Union[ChatCompletionFunctionToolParam, ChatCompletionCustomToolParam]
"""A tool of yours, a function with JSON arguments or a custom tool with free text."""


class CompletionCreateParamsBase(TypedDict, total=False):
    """Parameters of `chat.completions.create`, which generates the next message of a conversation."""

    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The conversation so far (1 or more items)."""
    model: Required[Union[str, ChatModel]]
    """The id of the model, as `client.models.list()` returns it."""
    audio: Optional[ChatCompletionAudioParam]
    """Voice and format of spoken output; needed when `modalities` asks for audio."""
    frequency_penalty: Optional[float]
    """Lowers the odds of a token with each time it has occurred; negative values raise them (from -2 to 2; 0 by
    default).
    """
    function_call: CompletionCreateParamsFunctionCall
    """Which function the model may call; use `tool_choice` instead. Deprecated; use `tool_choice`."""
    functions: Iterable[CompletionCreateParamsFunction]
    """Functions that the model may call; use `tools` instead (1 to 128 items). Deprecated; use `tools`."""
    logit_bias: Optional[Dict[str, int]]
    """By token id, a bias on the token's odds: -100 bans it, 100 forces it."""
    logprobs: Optional[bool]
    """Whether log probabilities of the output tokens are returned (false by default)."""
    max_completion_tokens: Optional[int]
    """An upper bound for generated tokens, reasoning included."""
    max_tokens: Optional[int]
    """An upper bound for generated tokens; reasoning models of the o series do not take it. Deprecated; use
    `max_completion_tokens`.
    """
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    modalities: Optional[List[Literal["text", "audio"]]]
    """Which kinds of output the model is asked for: `text`, or `text` and `audio`."""
    moderation: Optional[CompletionCreateParamsModeration]
    """Whether and how input and output are moderated."""
    n: Optional[int]
    """How many alternatives to generate; each is billed (from 1 to 128; 1 by default)."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once (true by default)."""
    prediction: Optional[ChatCompletionPredictionContentParam]
    """Text that most of the output is expected to repeat, which makes answers faster."""
    presence_penalty: Optional[float]
    """Lowers the odds of every token that has occurred already; negative values raise them (from -2 to 2; 0 by
    default).
    """
    prompt_cache_key: Optional[str]
    """Groups requests with a common beginning, so that the prompt cache serves them better."""
    prompt_cache_options: CompletionCreateParamsPromptCacheOptions
    """How the prompt cache is used for this request; for models from `gpt-5.6` on."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a day with `24h`, the only
    choice from `gpt-5.5` on. Deprecated; use `prompt_cache_options.ttl`.
    """
    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or
    `max`; not every model takes each of them.
    """
    response_format: CompletionCreateParamsResponseFormat
    """The form of the answer: text, any JSON object, or JSON that follows a schema."""
    safety_identifier: Optional[str]
    """A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse detection (at most 128
    characters).
    """
    seed: Optional[int]
    """Makes sampling repeatable as far as the service can (from -9223372036854776000 to 9223372036854776000)."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    """The tier that requests are processed in: `auto` takes that of the project, `default` is the standard tier,
    `flex` costs less and may take longer, `fast` and `priority` are both fast mode, and `ultrafast` has to be
    granted (auto by default).
    """
    stop: Union[str, SequenceNotStr[str], None]
    """Up to four texts at which generation ends; they are not part of the output."""
    store: Optional[bool]
    """Whether the result is kept, so that it can be retrieved later (false by default)."""
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """What the stream carries in addition."""
    temperature: Optional[float]
    """The randomness of sampling: low values give focused output. Change this or `top_p`, not both (from 0 to 2; 1
    by default).
    """
    tool_choice: ChatCompletionToolChoiceOptionParam
    """Whether and which tools the model has to call: `none`, `auto` (it decides, the default where there are tools),
    `required` (at least one), or a certain one.
    """
    tools: Iterable[ChatCompletionToolUnionParam]
    """The tools that the model may call."""
    top_logprobs: Optional[int]
    """How many alternatives are returned with each output token's log probability (from 0 to 20)."""
    top_p: Optional[float]
    """Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0 to 1; 1
    by default).
    """
    user: str
    """A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead."""
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long answers are: `low`, `medium` or `high` (medium by default)."""
    web_search_options: CompletionCreateParamsWebSearchOptions
    """Whether and how the model searches the web."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """Parameters of `chat.completions.create`, waiting for the whole answer."""

    stream: Optional[Literal[False]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    """Parameters of `chat.completions.create`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
"""Parameters of `chat.completions.create`, which generates the next message of a conversation."""


class CompletionCreateParamsFunction(TypedDict, total=False):
    """A function that the model may call, in the form that `tools` has replaced."""

    name: Required[str]
    """How the function is called: up to 64 letters, digits, underscores and dashes."""
    description: str
    """What the function does, so that the model knows when and how to use it."""
    parameters: FunctionParameters
    """The arguments as a JSON schema; left out, the function takes none."""


class CompletionCreateParamsModerationPolicyInput(TypedDict, total=False):
    """What moderation does with the prompt."""

    mode: Required[Literal["score", "block"]]
    """What follows from a judgement: with `score` it is only returned, with `block` what is flagged is also stopped."""


class CompletionCreateParamsModerationPolicyOutput(TypedDict, total=False):
    """What moderation does with the answer."""

    mode: Required[Literal["score", "block"]]
    """What follows from a judgement: with `score` it is only returned, with `block` what is flagged is also stopped."""


class CompletionCreateParamsModerationPolicy(TypedDict, total=False):
    """What moderation does with the prompt and with the answer."""

    input: Optional[CompletionCreateParamsModerationPolicyInput]
    """What is done with the prompt; null or left out for the standard behaviour."""
    output: Optional[CompletionCreateParamsModerationPolicyOutput]
    """What is done with the answer; null or left out for the standard behaviour."""


class CompletionCreateParamsModeration(TypedDict, total=False):
    """Has the prompt and the answer judged by a moderation model."""

    model: Required[str]
    """The id of the moderation model, such as `omni-moderation-latest`."""
    policy: Optional[CompletionCreateParamsModerationPolicy]
    """What is done with the judgements; null or left out for the standard behaviour."""


class CompletionCreateParamsPromptCacheOptions(TypedDict, total=False):
    """How the prompt cache works for a request; needs `gpt-5.6` or a later model."""

    mode: Literal["implicit", "explicit"]
    """`implicit` (default) lets the service set one breakpoint in addition to the latest three of yours; `explicit`
    uses only your own, at most four, and without any the cache is off.
    """
    ttl: Literal["30m"]
    """The least time that the cache keeps what the request writes; `30m` (half an hour), the default and so far the
    only choice.
    """


class CompletionCreateWebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    """Roughly where the user is, so that searches find what is near."""

    city: str
    """The name of the city, such as `Vienna`."""
    country: str
    """The country by its two-letter ISO 3166-1 code, such as `AT`."""
    region: str
    """The name of the state or province, such as `Tyrol`."""
    timezone: str
    """The time zone by its IANA name, such as `Europe/Vienna`."""


class CompletionCreateParamsWebSearchOptionsUserLocation(TypedDict, total=False):
    """Where the user is, as far as searches need it."""

    approximate: Required[CompletionCreateWebSearchOptionsUserLocationApproximate]
    """City, region, country and time zone."""
    type: Required[Literal["approximate"]]
    """Always `approximate`, the only precision there is."""


class CompletionCreateParamsWebSearchOptions(TypedDict, total=False):
    """How the model searches the web before it answers."""

    search_context_size: Literal["low", "medium", "high"]
    """How much of the context window results may fill: `low`, `medium` (default) or `high`."""
    user_location: Optional[CompletionCreateParamsWebSearchOptionsUserLocation]
    """Roughly where the user is; null or left out to search without a place."""


CompletionCreateParamsFunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]
"""Whether the model calls a function, in the form that `tool_choice` has replaced: `none` (default without
functions), `auto` (default with some), or a certain function.
"""

CompletionCreateParamsResponseFormat: TypeAlias = Union[
    ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject
]
"""What form the answer has: text, JSON by a schema, or any JSON object."""


class CompletionListParams(TypedDict, total=False):
    """Parameters of `chat.completions.list`, which lists stored chat completions; only those created with
    `store=True` are kept.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""
    metadata: Optional[Metadata]
    """Only completions that were stored with all of these pairs."""
    model: str
    """Only completions that this model made."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""


class CompletionUpdateParams(TypedDict, total=False):
    """Parameters of `chat.completions.update`, which replaces the metadata of a stored chat completion."""

    metadata: Required[Optional[Metadata]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""


class MessageListParams(TypedDict, total=False):
    """Parameters of `chat.completions.messages.list`, which lists the messages that a stored chat completion was
    made from.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""


CreateChatCompletionRequestMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]
"""Another name of `ChatCompletionMessageParam`."""

public_types(
    globals(),
    {
        "chat.chat_completion_allowed_tool_choice_param": "ChatCompletionAllowedToolChoiceParam",
        "chat.chat_completion_allowed_tools_param": "ChatCompletionAllowedToolsParam",
        "chat.chat_completion_assistant_message_param": (
            "Audio=ChatCompletionAssistantMessageParamAudio "
            "FunctionCall=ChatCompletionAssistantMessageParamFunctionCall ChatCompletionAssistantMessageParam"
        ),
        "chat.chat_completion_audio_param": "VoiceID=ChatCompletionAudioParamVoiceID ChatCompletionAudioParam",
        "chat.chat_completion_content_part_image_param": (
            "ImageURL=ChatCompletionContentPartImageParamImageURL "
            "PromptCacheBreakpoint=PromptCacheBreakpointParam ChatCompletionContentPartImageParam"
        ),
        "chat.chat_completion_content_part_input_audio_param": (
            "InputAudio=ChatCompletionContentPartParamInputAudio ChatCompletionContentPartInputAudioParam"
        ),
        "chat.chat_completion_content_part_param": (
            "FileFile=ChatCompletionContentPartParamFileFile File=ChatCompletionContentPartParamFile"
        ),
        "chat.chat_completion_content_part_refusal_param": "ChatCompletionContentPartRefusalParam",
        "chat.chat_completion_content_part_text_param": "ChatCompletionContentPartTextParam",
        "chat.chat_completion_custom_tool_param": (
            "CustomFormatText=ChatCompletionCustomToolParamCustomFormatText "
            "CustomFormatGrammarGrammar=ChatCompletionCustomToolParamCustomFormatGrammarGrammar "
            "CustomFormatGrammar=ChatCompletionCustomToolParamCustomFormatGrammar "
            "Custom=ChatCompletionCustomToolParamCustom ChatCompletionCustomToolParam"
        ),
        "chat.chat_completion_developer_message_param": "ChatCompletionDeveloperMessageParam",
        "chat.chat_completion_function_call_option_param": "ChatCompletionFunctionCallOptionParam",
        "chat.chat_completion_function_message_param": "ChatCompletionFunctionMessageParam",
        "chat.chat_completion_function_tool_param": "ChatCompletionFunctionToolParam",
        "chat.chat_completion_message_custom_tool_call_param": (
            "Custom=ChatCompletionMessageCustomToolCallParamCustom ChatCompletionMessageCustomToolCallParam"
        ),
        "chat.chat_completion_message_function_tool_call_param": (
            "Function=ChatCompletionMessageFunctionToolCallParamFunction ChatCompletionMessageFunctionToolCallParam"
        ),
        "chat.chat_completion_named_tool_choice_custom_param": (
            "Custom=ChatCompletionNamedToolChoiceCustomParamCustom ChatCompletionNamedToolChoiceCustomParam"
        ),
        "chat.chat_completion_named_tool_choice_param": (
            "Function=ChatCompletionNamedToolChoiceParamFunction ChatCompletionNamedToolChoiceParam"
        ),
        "chat.chat_completion_prediction_content_param": "ChatCompletionPredictionContentParam",
        "chat.chat_completion_stream_options_param": "ChatCompletionStreamOptionsParam",
        "chat.chat_completion_system_message_param": "ChatCompletionSystemMessageParam",
        "chat.chat_completion_tool_message_param": "ChatCompletionToolMessageParam",
        "chat.chat_completion_user_message_param": "ChatCompletionUserMessageParam",
        "chat.completion_create_params": (
            "CompletionCreateParamsBase CompletionCreateParamsNonStreaming CompletionCreateParamsStreaming "
            "Function=CompletionCreateParamsFunction "
            "ModerationPolicyInput=CompletionCreateParamsModerationPolicyInput "
            "ModerationPolicyOutput=CompletionCreateParamsModerationPolicyOutput "
            "ModerationPolicy=CompletionCreateParamsModerationPolicy Moderation=CompletionCreateParamsModeration "
            "PromptCacheOptions=CompletionCreateParamsPromptCacheOptions "
            "WebSearchOptionsUserLocationApproximate=CompletionCreateWebSearchOptionsUserLocationApproximate "
            "WebSearchOptionsUserLocation=CompletionCreateParamsWebSearchOptionsUserLocation "
            "WebSearchOptions=CompletionCreateParamsWebSearchOptions"
        ),
        "chat.completion_list_params": "CompletionListParams",
        "chat.completion_update_params": "CompletionUpdateParams",
        "chat.completions.message_list_params": "MessageListParams",
    },
)
