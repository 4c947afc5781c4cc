# Rendered from definitions/graders.yaml; edit that and run `hatch run generate`.
"""Parameters of the `graders` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.common_params import ResponseInputTextParam
from openai_core.types.sequences import SequenceNotStr
from openai_core.types.shared_params import ReasoningEffort

from .responses_params import ResponseInputAudioParam


class OutputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class InputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


GraderInputsParamItem: TypeAlias = Union[
    str, ResponseInputTextParam, OutputTextParam, InputImageParam, ResponseInputAudioParam
]

GraderInputsParam: TypeAlias = List[GraderInputsParamItem]


class LabelModelGraderParamInput(TypedDict, total=False):
    content: Required[InputContentParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class LabelModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[LabelModelGraderParamInput]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]


InputContentParam: TypeAlias = Union[
    str, ResponseInputTextParam, OutputTextParam, InputImageParam, ResponseInputAudioParam, GraderInputsParam
]


class MultiGraderParam(TypedDict, total=False):
    calculate_output: Required[str]
    graders: Required[MultiGraderParamGraders]
    name: Required[str]
    type: Required[Literal["multi"]]


class StringCheckGraderParam(TypedDict, total=False):
    input: Required[str]
    name: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    reference: Required[str]
    type: Required[Literal["string_check"]]


class TextSimilarityGraderParam(TypedDict, total=False):
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
    input: Required[str]
    name: Required[str]
    reference: Required[str]
    type: Required[Literal["text_similarity"]]


class PythonGraderParam(TypedDict, total=False):
    name: Required[str]
    source: Required[str]
    type: Required[Literal["python"]]
    image_tag: str


class ScoreModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[LabelModelGraderParamInput]]
    model: Required[str]
    name: Required[str]
    type: Required[Literal["score_model"]]
    range: Iterable[float]
    sampling_params: ScoreModelGraderParamSamplingParams


MultiGraderParamGraders: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, LabelModelGraderParam
]


class ScoreModelGraderParamSamplingParams(TypedDict, total=False):
    max_completions_tokens: Optional[int]
    reasoning_effort: Optional[ReasoningEffort]
    seed: Optional[int]
    temperature: Optional[float]
    top_p: Optional[float]
