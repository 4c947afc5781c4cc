# Rendered from definitions/graders.yaml; edit that and run `hatch run generate`.
"""Models of the `graders` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel
from openai_core.types.common import ResponseInputText
from openai_core.types.shared import ReasoningEffort

from .response_items import ResponseInputAudio


class GraderInputsVariants:
    """The models that `GraderInputs` consists of."""

    class GraderInputItemOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class GraderInputItemInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[str] = None


GraderInputsGraderInputItem: TypeAlias = Union[
    str,
    ResponseInputText,
    GraderInputsVariants.GraderInputItemOutputText,
    GraderInputsVariants.GraderInputItemInputImage,
    ResponseInputAudio,
]

GraderInputs: TypeAlias = List[GraderInputsGraderInputItem]


class LabelModelGrader(BaseModel):
    class InputContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class InputContentInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[str] = None

    class Input(BaseModel):
        content: "InputContent"
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]] = None

    input: List[Input]
    labels: List[str]
    model: str
    name: str
    passing_labels: List[str]
    type: Literal["label_model"]


InputContent: TypeAlias = Union[
    str,
    ResponseInputText,
    LabelModelGrader.InputContentOutputText,
    LabelModelGrader.InputContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]


class MultiGrader(BaseModel):
    calculate_output: str
    graders: "MultiGraderGraders"
    name: str
    type: Literal["multi"]


class StringCheckGrader(BaseModel):
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: Literal["string_check"]


class TextSimilarityGrader(BaseModel):
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
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]


class PythonGrader(BaseModel):
    name: str
    source: str
    type: Literal["python"]
    image_tag: Optional[str] = None


class ScoreModelGrader(BaseModel):
    class SamplingParams(BaseModel):
        max_completions_tokens: Optional[int] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        seed: Optional[int] = None
        temperature: Optional[float] = None
        top_p: Optional[float] = None

    input: List[LabelModelGrader.Input]
    model: str
    name: str
    type: Literal["score_model"]
    range: Optional[List[float]] = None
    sampling_params: Optional[SamplingParams] = None


MultiGraderGraders: TypeAlias = Union[
    StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader
]
