# Rendered from definitions/graders.yaml; edit that and run `hatch run generate`.
"""Models of the `graders` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel
from openai_core.public_names import public_types
from openai_core.types.common import ResponseInputText
from openai_core.types.shared import ReasoningEffort

from .response_items import ResponseInputAudio


class GraderInputsVariants:
    """The kinds of content that a grading model can be shown."""

    class GraderInputItemOutputText(BaseModel):
        """A text that a model wrote, shown to a grading model."""

        text: str
        """What the model wrote."""
        type: Literal["output_text"]
        """Always `output_text`; tells it from other content."""

    class GraderInputItemInputImage(BaseModel):
        """An image that is shown to a grading model."""

        image_url: str
        """The link to the image."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other content."""
        detail: Optional[str] = None
        """How closely the image is looked at: `low`, `high` or `auto` (the default)."""


GraderInputsGraderInputItem: TypeAlias = Union[
    str,
    ResponseInputText,
    GraderInputsVariants.GraderInputItemOutputText,
    GraderInputsVariants.GraderInputItemInputImage,
    ResponseInputAudio,
]
"""One piece of what a grading model is shown: text, an image or audio."""

GraderInputs: TypeAlias = List[GraderInputsGraderInputItem]
"""Several pieces of content that a grading model is shown in one message."""


class LabelModelGrader(BaseModel):
    """A grader in which a model gives each sample a label, and some labels pass."""

    class InputContentOutputText(BaseModel):
        """A text that a model wrote, within a message to a grading model."""

        text: str
        """What the model wrote."""
        type: Literal["output_text"]
        """Always `output_text`; tells it from other content."""

    class InputContentInputImage(BaseModel):
        """An image within a message to a grading model."""

        image_url: str
        """The link to the image."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other content."""
        detail: Optional[str] = None
        """How closely the image is looked at: `low`, `high` or `auto` (the default)."""

    class Input(BaseModel):
        """A message to a grading model."""

        content: "InputContent"
        """What the message says: text, an image or audio, or a list of these; templates in it are filled in."""
        role: Literal["user", "assistant", "system", "developer"]
        """Who speaks: `developer` and `system` outrank `user`; `assistant` stands for earlier answers of the model."""
        type: Optional[Literal["message"]] = None
        """Always `message`, if it is there."""

    input: List[Input]
    """The messages that ask the grading model for a label; templates such as `{{item.label}}` are filled in."""
    labels: List[str]
    """The labels that the grading model chooses from."""
    model: str
    """The model that grades; it must be able to give structured outputs."""
    name: str
    """The name of the grader."""
    passing_labels: List[str]
    """The labels that count as passed; each must be among `labels`."""
    type: Literal["label_model"]
    """Always `label_model`; tells it from other graders."""


InputContent: TypeAlias = Union[
    str,
    ResponseInputText,
    LabelModelGrader.InputContentOutputText,
    LabelModelGrader.InputContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]
"""What a message to a grading model holds: one piece of text, image or audio, or several."""


class MultiGrader(BaseModel):
    """A grader that reckons one score from the scores of others."""

    calculate_output: str
    """The formula for the score; other graders' scores stand in it by name, as in `0.5 * a + 0.5 * b`."""
    graders: "MultiGraderGraders"
    """The grader whose score goes into the formula."""
    name: str
    """The name of the grader."""
    type: Literal["multi"]
    """Always `multi`; tells it from other graders."""


class StringCheckGrader(BaseModel):
    """A grader that compares two texts."""

    input: str
    """The text to check, mostly a template such as `{{sample.output_text}}`."""
    name: str
    """The name of the grader."""
    operation: Literal["eq", "ne", "like", "ilike"]
    """What must hold: `eq` (both are equal), `ne` (they differ), `like` (`input` contains `reference`), `ilike` (the
    same, whatever the case).
    """
    reference: str
    """The text to compare with, mostly a template such as `{{item.label}}`."""
    type: Literal["string_check"]
    """Always `string_check`; tells it from other graders."""


class TextSimilarityGrader(BaseModel):
    """A grader that measures how alike two texts are."""

    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    """The measure: `cosine` (of embeddings), `fuzzy_match` (of characters), or one of overlapping words: `bleu`,
    `gleu`, `meteor`, `rouge_1` to `rouge_5` and `rouge_l`.
    """
    input: str
    """The text to grade, mostly a template such as `{{sample.output_text}}`."""
    name: str
    """The name of the grader."""
    reference: str
    """The text it should be like, mostly a template such as `{{item.label}}`."""
    type: Literal["text_similarity"]
    """Always `text_similarity`; tells it from other graders."""


class PythonGrader(BaseModel):
    """A grader that is a piece of Python code."""

    name: str
    """The name of the grader."""
    source: str
    """The code; it defines `grade(sample, item)`, which returns the score as a number."""
    type: Literal["python"]
    """Always `python`; tells it from other graders."""
    image_tag: Optional[str] = None
    """The dated version of the environment that the code runs in, such as `2025-05-08`."""


class ScoreModelGrader(BaseModel):
    """A grader in which a model gives each sample a score."""

    class SamplingParams(BaseModel):
        """How a grading model draws its answer."""

        max_completions_tokens: Optional[int] = None
        """How many tokens the grading model's answer has at most."""
        reasoning_effort: Optional[ReasoningEffort] = None
        """How long a reasoning model thinks before it grades, from `none` to `max`; not every model knows every
        level.
        """
        seed: Optional[int] = None
        """The number that chance starts from, so that grades can be repeated."""
        temperature: Optional[float] = None
        """How much chance is in the answer; higher means more."""
        top_p: Optional[float] = None
        """How much of the probability tokens are drawn from; 1.0 keeps all of them. Set either this or
        `temperature`.
        """

    input: List[LabelModelGrader.Input]
    """The messages that ask the grading model for a score; templates such as `{{item.label}}` are filled in."""
    model: str
    """The model that grades."""
    name: str
    """The name of the grader."""
    type: Literal["score_model"]
    """Always `score_model`; tells it from other graders."""
    range: Optional[List[float]] = None
    """The lowest and the highest score, exactly two numbers; `[0, 1]` by default."""
    sampling_params: Optional[SamplingParams] = None
    """How the grading model draws its answer."""


MultiGraderGraders: TypeAlias = Union[
    StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader
]
"""A grader that may stand within a `multi` grader, told apart by `type`."""

public_types(
    globals(),
    {
        "graders.grader_inputs": (
            "GraderInputItemOutputText=GraderInputsVariants.GraderInputItemOutputText "
            "GraderInputItemInputImage=GraderInputsVariants.GraderInputItemInputImage"
        ),
        "graders.label_model_grader": (
            "LabelModelGrader InputContentOutputText=LabelModelGrader.InputContentOutputText "
            "InputContentInputImage=LabelModelGrader.InputContentInputImage Input=LabelModelGrader.Input"
        ),
        "graders.multi_grader": "MultiGrader",
        "graders.python_grader": "PythonGrader",
        "graders.score_model_grader": "ScoreModelGrader SamplingParams=ScoreModelGrader.SamplingParams",
        "graders.string_check_grader": "StringCheckGrader",
        "graders.text_similarity_grader": "TextSimilarityGrader",
    },
)
