# Rendered from definitions/moderations.yaml; edit that and run `hatch run generate`.
"""Models of the `moderations` area of the API."""

from typing import List, Optional

from pydantic import Field
from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class Moderation(BaseModel):
    """How one text, or one list of texts and images, was judged: which kinds of harm it shows, and how surely."""

    class Categories(BaseModel):
        """Which categories of harm the content falls into."""

        harassment: bool
        """Whether it harasses anybody, or calls others to do so."""
        harassment_threatening: bool = Field(alias="harassment/threatening")
        """Whether it harasses and also threatens violence or grave harm."""
        hate: bool
        """Whether it spreads hate of people for what they are (race, gender, religion, disability and the like);
        hate of other groups counts as harassment.
        """
        hate_threatening: bool = Field(alias="hate/threatening")
        """Whether it spreads such hate and also threatens violence or grave harm."""
        illicit: Optional[bool] = None
        """Whether it tells how to do something unlawful, such as shoplifting; null from `text-moderation` models."""
        illicit_violent: Optional[bool] = Field(default=None, alias="illicit/violent")
        """Whether it tells how to do something unlawful with violence, or how to get a weapon; null from
        `text-moderation` models.
        """
        self_harm: bool = Field(alias="self-harm")
        """Whether it shows or favours harming oneself, from cutting to eating disorders and suicide."""
        self_harm_instructions: bool = Field(alias="self-harm/instructions")
        """Whether it tells how to harm oneself, or urges somebody to."""
        self_harm_intent: bool = Field(alias="self-harm/intent")
        """Whether the speaker harms themselves or means to."""
        sexual: bool
        """Whether it is made to arouse, or advertises sexual services; education and health do not count."""
        sexual_minors: bool = Field(alias="sexual/minors")
        """Whether it is sexual and shows somebody younger than 18."""
        violence: bool
        """Whether it shows killing, injuries or other violence."""
        violence_graphic: bool = Field(alias="violence/graphic")
        """Whether it shows such violence in every detail."""

    class CategoryAppliedInputTypes(BaseModel):
        """Which kinds of input went into the score of each category; empty where the category was not judged."""

        harassment: List[Literal["text"]]
        """`text` where text was judged for harassment; images never are."""
        harassment_threatening: List[Literal["text"]] = Field(alias="harassment/threatening")
        """`text` where text was judged for threatening harassment; images never are."""
        hate: List[Literal["text"]]
        """`text` where text was judged for hate; images never are."""
        hate_threatening: List[Literal["text"]] = Field(alias="hate/threatening")
        """`text` where text was judged for threatening hate; images never are."""
        illicit: List[Literal["text"]]
        """`text` where text was judged for unlawful acts; images never are."""
        illicit_violent: List[Literal["text"]] = Field(alias="illicit/violent")
        """`text` where text was judged for violent unlawful acts; images never are."""
        self_harm: List[Literal["text", "image"]] = Field(alias="self-harm")
        """What was judged for self-harm, `text`, `image` or both."""
        self_harm_instructions: List[Literal["text", "image"]] = Field(alias="self-harm/instructions")
        """What was judged for instructions to self-harm, `text`, `image` or both."""
        self_harm_intent: List[Literal["text", "image"]] = Field(alias="self-harm/intent")
        """What was judged for the intent of self-harm, `text`, `image` or both."""
        sexual: List[Literal["text", "image"]]
        """What was judged for sexual content, `text`, `image` or both."""
        sexual_minors: List[Literal["text"]] = Field(alias="sexual/minors")
        """`text` where text was judged for sexual content with minors; images never are."""
        violence: List[Literal["text", "image"]]
        """What was judged for violence, `text`, `image` or both."""
        violence_graphic: List[Literal["text", "image"]] = Field(alias="violence/graphic")
        """What was judged for violence in detail, `text`, `image` or both."""

    class CategoryScores(BaseModel):
        """How confident the model is about each category, from 0 (does not apply) to 1 (does)."""

        harassment: float
        """The confidence that it harasses anybody, from 0 to 1."""
        harassment_threatening: float = Field(alias="harassment/threatening")
        """The confidence that it harasses with threats, from 0 to 1."""
        hate: float
        """The confidence that it spreads hate, from 0 to 1."""
        hate_threatening: float = Field(alias="hate/threatening")
        """The confidence that it spreads hate with threats, from 0 to 1."""
        illicit: float
        """The confidence that it tells how to do something unlawful, from 0 to 1."""
        illicit_violent: float = Field(alias="illicit/violent")
        """The confidence that it tells how to do so with violence, from 0 to 1."""
        self_harm: float = Field(alias="self-harm")
        """The confidence that it shows or favours self-harm, from 0 to 1."""
        self_harm_instructions: float = Field(alias="self-harm/instructions")
        """The confidence that it tells how to harm oneself, from 0 to 1."""
        self_harm_intent: float = Field(alias="self-harm/intent")
        """The confidence that the speaker means to harm themselves, from 0 to 1."""
        sexual: float
        """The confidence that it is sexual, from 0 to 1."""
        sexual_minors: float = Field(alias="sexual/minors")
        """The confidence that it is sexual and shows minors, from 0 to 1."""
        violence: float
        """The confidence that it shows violence, from 0 to 1."""
        violence_graphic: float = Field(alias="violence/graphic")
        """The confidence that it shows violence in every detail, from 0 to 1."""

    categories: Categories
    """By category, whether the content falls into it."""
    category_applied_input_types: CategoryAppliedInputTypes
    """By category, whether text, images or both went into its score."""
    category_scores: CategoryScores
    """By category, the model's confidence from 0 to 1 that the content falls into it."""
    flagged: bool
    """Whether at least one category applies."""


class ModerationCreateResponse(BaseModel):
    """The judgements about the given content."""

    id: str
    """The id of the moderation request."""
    model: str
    """The id of the model that judged."""
    results: List[Moderation]
    """One judgement for each text of the input; parts with texts and images are judged together."""


ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]
"""The id of a moderation model; only those named `omni` judge images."""

public_types(
    globals(),
    {
        "moderation": (
            "Moderation Categories=Moderation.Categories "
            "CategoryAppliedInputTypes=Moderation.CategoryAppliedInputTypes "
            "CategoryScores=Moderation.CategoryScores"
        ),
        "moderation_create_response": "ModerationCreateResponse",
    },
)
