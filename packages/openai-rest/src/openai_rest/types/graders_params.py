# Rendered from definitions/graders.yaml; edit that and run `hatch run generate`.
"""Parameters of the `graders` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.common_params import ResponseInputTextParam
from openai_core.types.sequences import Iterable, SequenceNotStr
from openai_core.types.shared_params import ReasoningEffort

from .responses_params import ResponseInputAudioParam


class OutputTextParam(TypedDict, total=False):
    """A text that a model wrote, to show to a grading model."""

    text: Required[str]
    """What the model wrote."""
    type: Required[Literal["output_text"]]
    """Always `output_text`; tells it from other content."""


class InputImageParam(TypedDict, total=False):
    """An image to show to a grading model."""

    image_url: Required[str]
    """The link to the image."""
    type: Required[Literal["input_image"]]
    """Always `input_image`; tells it from other content."""
    detail: str
    """How closely the image is looked at: `low`, `high` or `auto` (the default)."""


GraderInputsParamItem: TypeAlias = Union[
    str, ResponseInputTextParam, OutputTextParam, InputImageParam, ResponseInputAudioParam
]
"""One piece of what a grading model is to see: text, an image or audio."""

GraderInputsParam: TypeAlias = List[GraderInputsParamItem]
"""Several pieces of content for a grading model to see in one message."""


class LabelModelGraderParamInput(TypedDict, total=False):
    """A message to a grading model."""

    content: Required[InputContentParam]
    """What the message says: text, an image or audio, or a list of these; may hold templates such as
    `{{item.label}}`.
    """
    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Who speaks: `developer` and `system` outrank `user`; `assistant` stands for earlier answers of the model."""
    type: Literal["message"]
    """Always `message`, which also holds when it is left out."""


class LabelModelGraderParam(TypedDict, total=False):
    """A grader in which a model is to give each sample a label, and some labels pass."""

    input: Required[Iterable[LabelModelGraderParamInput]]
    """The messages that ask the grading model for a label; may hold templates such as `{{item.label}}`."""
    labels: Required[SequenceNotStr[str]]
    """The labels that the grading model chooses from."""
    model: Required[str]
    """The model that grades; it must be able to give structured outputs."""
    name: Required[str]
    """The name of the grader."""
    passing_labels: Required[SequenceNotStr[str]]
    """The labels that count as passed; each must be among `labels`."""
    type: Required[Literal["label_model"]]
    """Always `label_model`; tells it from other graders."""


InputContentParam: TypeAlias = Union[
    str, ResponseInputTextParam, OutputTextParam, InputImageParam, ResponseInputAudioParam, GraderInputsParam
]
"""What a message to a grading model may hold: one piece of text, image or audio, or several."""


class MultiGraderParam(TypedDict, total=False):
    """A grader that reckons one score from the scores of others."""

    calculate_output: Required[str]
    """The formula for the score; other graders' scores stand in it by name, as in `0.5 * a + 0.5 * b`."""
    graders: Required[MultiGraderParamGraders]
    """The grader whose score goes into the formula."""
    name: Required[str]
    """The name of the grader."""
    type: Required[Literal["multi"]]
    """Always `multi`; tells it from other graders."""


class StringCheckGraderParam(TypedDict, total=False):
    """A grader that compares two texts."""

    input: Required[str]
    """The text to check, mostly a template such as `{{sample.output_text}}`."""
    name: Required[str]
    """The name of the grader."""
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    """What must hold: `eq` (both are equal), `ne` (they differ), `like` (`input` contains `reference`), `ilike` (the
    same, whatever the case).
    """
    reference: Required[str]
    """The text to compare with, mostly a template such as `{{item.label}}`."""
    type: Required[Literal["string_check"]]
    """Always `string_check`; tells it from other graders."""


class TextSimilarityGraderParam(TypedDict, total=False):
    """A grader that measures how alike two texts are."""

    evaluation_metric: Required[
        Literal[
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
    ]
    """The measure: `cosine` (of embeddings), `fuzzy_match` (of characters), or one of overlapping words: `bleu`,
    `gleu`, `meteor`, `rouge_1` to `rouge_5` and `rouge_l`.
    """
    input: Required[str]
    """The text to grade, mostly a template such as `{{sample.output_text}}`."""
    name: Required[str]
    """The name of the grader."""
    reference: Required[str]
    """The text it should be like, mostly a template such as `{{item.label}}`."""
    type: Required[Literal["text_similarity"]]
    """Always `text_similarity`; tells it from other graders."""


class PythonGraderParam(TypedDict, total=False):
    """A grader that is a piece of Python code."""

    name: Required[str]
    """The name of the grader."""
    source: Required[str]
    """The code; it has to define `grade(sample, item)`, which returns the score as a number."""
    type: Required[Literal["python"]]
    """Always `python`; tells it from other graders."""
    image_tag: str
    """The dated version of the environment that the code runs in, such as `2025-05-08`."""


class ScoreModelGraderParam(TypedDict, total=False):
    """A grader in which a model is to give each sample a score."""

    input: Required[Iterable[LabelModelGraderParamInput]]
    """The messages that ask the grading model for a score; may hold templates such as `{{item.label}}`."""
    model: Required[str]
    """The model that grades."""
    name: Required[str]
    """The name of the grader."""
    type: Required[Literal["score_model"]]
    """Always `score_model`; tells it from other graders."""
    range: Iterable[float]
    """The lowest and the highest score, exactly two numbers; `[0, 1]` when left out."""
    sampling_params: ScoreModelGraderParamSamplingParams
    """How the grading model draws its answer."""


MultiGraderParamGraders: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, LabelModelGraderParam
]
"""A grader that may stand within a `multi` grader."""


class ScoreModelGraderParamSamplingParams(TypedDict, total=False):
    """How a grading model is to draw its answer."""

    max_completions_tokens: Optional[int]
    """How many tokens the grading model's answer has at most."""
    reasoning_effort: Optional[ReasoningEffort]
    """How long a reasoning model thinks before it grades, from `none` to `max`; not every model knows every level."""
    seed: Optional[int]
    """The number that chance starts from, so that grades can be repeated."""
    temperature: Optional[float]
    """How much chance is in the answer; higher means more."""
    top_p: Optional[float]
    """How much of the probability tokens are drawn from; 1.0 keeps all of them. Set either this or `temperature`."""


public_types(
    globals(),
    {
        "graders.grader_inputs_param": (
            "GraderInputsParamItemOutputText=OutputTextParam GraderInputsParamItemInputImage=InputImageParam"
        ),
        "graders.label_model_grader_param": "Input=LabelModelGraderParamInput LabelModelGraderParam",
        "graders.multi_grader_param": "MultiGraderParam",
        "graders.python_grader_param": "PythonGraderParam",
        "graders.score_model_grader_param": (
            "SamplingParams=ScoreModelGraderParamSamplingParams ScoreModelGraderParam"
        ),
        "graders.string_check_grader_param": "StringCheckGraderParam",
        "graders.text_similarity_grader_param": "TextSimilarityGraderParam",
    },
)
