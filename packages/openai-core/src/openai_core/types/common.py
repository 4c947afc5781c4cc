# Rendered from definitions/common.yaml; edit that and run `hatch run generate`.
"""Models of the `common` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import StrictBool, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from ..models import BaseModel, PropertyInfo
from ..public_names import public_types


class TranscriptionLanguage(BaseModel):
    """A language that was heard in a recording."""

    code: str
    """The code of the language, such as `en`."""


class Decision(BaseModel):
    """The answers to fixed questions about an input."""

    class AnswerAnswerResourcePredicate(BaseModel):
        """How likely a statement holds for the input."""

        name: Optional[str] = None
        """The name of the question; null if it has none."""
        probability: float
        """The probability that the statement holds, from 0 to 1."""
        type: Literal["predicate"]
        """Always `predicate`; tells it from other answers."""

    class AnswerAnswerResourceChoiceProbability(BaseModel):
        """How probable one of the choices is."""

        probability: float
        """The probability of this choice, from 0 to 1."""
        value: Union[StrictStr, StrictBool]
        """The choice as it was offered; the text `"true"` and the boolean are two different ones."""

    class AnswerAnswerResourceChoice(BaseModel):
        """Which of the offered choices fits the input."""

        choice: Union[StrictStr, StrictBool]
        """The chosen value as it was offered; the text `"true"` and the boolean are two different ones."""
        confidence: float
        """How sure the model is of its choice; the higher, the surer."""
        name: Optional[str] = None
        """The name of the question; null if it has none."""
        probabilities: "List[Decision.AnswerAnswerResourceChoiceProbability]"
        """The probability of each choice."""
        type: Literal["choice"]
        """Always `choice`; tells it from other answers."""

    class AnswerAnswerResourceScoreProbability(BaseModel):
        """How probable one of the levels is."""

        label: str
        """The label of the level, as in the question."""
        probability: float
        """The probability of this level, from 0 to 1."""
        value: int
        """The number that stands for the level."""

    class AnswerAnswerResourceScore(BaseModel):
        """How the input rates on the ordered levels of a question."""

        confidence: float
        """How sure the model is of its rating; the higher, the surer."""
        name: Optional[str] = None
        """The name of the question; null if it has none."""
        probabilities: "List[Decision.AnswerAnswerResourceScoreProbability]"
        """The probability of each level."""
        score: float
        """The rating, on the scale of the `value` of the levels; not always a whole number."""
        type: Literal["score"]
        """Always `score`; tells it from other answers."""

    class AnswerAnswerResourceRefusal(BaseModel):
        """That the model declined one question; the others are answered all the same."""

        name: Optional[str] = None
        """The name of the question; null if it has none."""
        type: Literal["refusal"]
        """Always `refusal`; tells it from an answer."""

    class UsageInputTokensDetails(BaseModel):
        """What part of the input the prompt cache dealt with."""

        cache_write_tokens: int
        """Tokens that the request put into the prompt cache."""
        cached_tokens: int
        """Tokens that came from the prompt cache, at a lower price."""

    class UsageOutputTokensDetails(BaseModel):
        """What part of the output was thinking."""

        reasoning_tokens: int
        """Tokens that the model thought with before it answered."""

    class Usage(BaseModel):
        """How many tokens the request took."""

        input_tokens: int
        """The tokens of what was sent, cached ones included."""
        input_tokens_details: "Decision.UsageInputTokensDetails"
        """What part of them the prompt cache dealt with."""
        output_tokens: int
        """The tokens that were generated, reasoning included."""
        output_tokens_details: "Decision.UsageOutputTokensDetails"
        """What part of them was thinking."""
        total_tokens: int
        """Input and output tokens together."""

    answers: "List[DecisionAnswer]"
    """One answer for each question, in the same order; any of them may be a refusal while others are answered."""
    model: str
    """The id of the model that decided."""
    usage: Usage
    """How many tokens the request took."""


DecisionAnswer: TypeAlias = Annotated[
    Union[
        Decision.AnswerAnswerResourcePredicate,
        Decision.AnswerAnswerResourceChoice,
        Decision.AnswerAnswerResourceScore,
        Decision.AnswerAnswerResourceRefusal,
    ],
    PropertyInfo(discriminator="type"),
]
"""The answer to one question, or a refusal; `type` tells which."""

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""How closely an image is looked at, `low` (fewest tokens), `high`, `original` (full resolution) or `auto` (the
service chooses).
"""


class PromptCacheBreakpoint(BaseModel):
    """Where a stretch of the prompt ends that later requests can reuse from the cache."""

    mode: Literal["explicit"]
    """Always `explicit`, the only kind that can be set by hand."""
    ttl: Optional[Literal["30m", "12h"]] = None
    """How long the cache keeps the stretch at least, `30m` (half an hour) or `12h` (twelve hours); if absent, as in
    `prompt_cache_options` of the request.
    """


class ResponseInputFile(BaseModel):
    """A file that the model is given, by its id, its address or its content."""

    type: Literal["input_file"]
    """Always `input_file`; tells a file from texts and images."""
    detail: Optional[Literal["auto", "low", "high"]] = None
    """How finely pages are rendered, `low` (cheap), `high` (sharper, more tokens) or `auto` (default, the service
    chooses; sharp from `gpt-5.6` on).
    """
    file_data: Optional[str] = None
    """The content as base64; one of three ways to give the file."""
    file_id: Optional[str] = None
    """The id that uploading the file returned; one of three ways to give the file."""
    file_url: Optional[str] = None
    """The web address of the file; one of three ways to give it."""
    filename: Optional[str] = None
    """A name for the file, above all to go with `file_data`."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """An explicit end of a stretch that the prompt cache can reuse; absent for none."""


class ResponseInputImage(BaseModel):
    """An image that the model is given, by its id, its address or its content."""

    detail: ImageDetail
    """How closely the image is looked at, `low` (fewest tokens), `high`, `original` (full resolution) or `auto`
    (default, the service chooses).
    """
    type: Literal["input_image"]
    """Always `input_image`; tells an image from texts and files."""
    file_id: Optional[str] = None
    """The id of an uploaded image, in place of `image_url`; null for none."""
    image_url: Optional[str] = None
    """The web address of the image, or its bytes as a base64 data URL, in place of `file_id`; null for none."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """An explicit end of a stretch that the prompt cache can reuse; absent for none."""


class ResponseInputText(BaseModel):
    """A text that the model is given."""

    text: str
    """The text itself."""
    type: Literal["input_text"]
    """Always `input_text`; tells a text from images and files."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """An explicit end of a stretch that the prompt cache can reuse; absent for none."""


class ResponsePrompt(BaseModel):
    """A stored prompt template, with what its variables stand for."""

    id: str
    """The id of the template, as the dashboard shows it."""
    variables: "Optional[Dict[str, ResponsePromptVariables]]" = None
    """By name, what is put in place of each variable, be it text, image or file; null for none."""
    version: Optional[str] = None
    """The version of the template; null for the current one."""


ResponsePromptVariables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]
"""What is put in place of a variable, be it text, image or file."""


class ToolChoiceFunction(BaseModel):
    """Makes the model call one certain function."""

    name: str
    """The name of the function, as in `tools`."""
    type: Literal["function"]
    """Always `function`; tells it from other choices."""


class ToolChoiceMcp(BaseModel):
    """Makes the model call a tool of one certain MCP server."""

    server_label: str
    """The label of the server, as in `tools`."""
    type: Literal["mcp"]
    """Always `mcp`; tells it from other choices."""
    name: Optional[str] = None
    """Which tool of the server is called; null or absent, the model picks one."""


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""Whether tools are called; `none` forbids it, `auto` leaves it to the model, `required` demands at least one call."""

public_types(
    globals(),
    {
        "audio.transcription_language": "TranscriptionLanguage",
        "decision": (
            "Decision AnswerAnswerResourcePredicate=Decision.AnswerAnswerResourcePredicate "
            "AnswerAnswerResourceChoiceProbability=Decision.AnswerAnswerResourceChoiceProbability "
            "AnswerAnswerResourceChoice=Decision.AnswerAnswerResourceChoice "
            "AnswerAnswerResourceScoreProbability=Decision.AnswerAnswerResourceScoreProbability "
            "AnswerAnswerResourceScore=Decision.AnswerAnswerResourceScore "
            "AnswerAnswerResourceRefusal=Decision.AnswerAnswerResourceRefusal "
            "UsageInputTokensDetails=Decision.UsageInputTokensDetails "
            "UsageOutputTokensDetails=Decision.UsageOutputTokensDetails Usage=Decision.Usage"
        ),
        "responses.response_input_file": "PromptCacheBreakpoint ResponseInputFile",
        "responses.response_input_image": "ResponseInputImage",
        "responses.response_input_text": "ResponseInputText",
        "responses.response_prompt": "ResponsePrompt",
        "responses.tool_choice_function": "ToolChoiceFunction",
        "responses.tool_choice_mcp": "ToolChoiceMcp",
    },
)
