"""What can go wrong with structured outputs: a type that cannot be promised, and an answer that does not fit.

OpenAIError
├── ArgumentError (ValueError, TypeError)
│   └── StrictSchemaError                     strict mode cannot express a type; nothing was sent
└── OutputParsingError (ValueError)           the model's text is not what was asked for, or is cut off
"""

from __future__ import annotations

from typing import Any, Type

from openai_core.errors import ArgumentError, OpenAIError


class StrictSchemaError(ArgumentError):
    """Strict mode cannot express a type; nothing has been sent.

    Attributes:
        path: The field, such as `"order.items[].price"`; empty for the type itself.

    Args:
        message: What cannot be expressed, as a sentence.
    """

    path: str

    def __init__(self, message: str, *, path: str = "") -> None:
        super().__init__(message)
        self.path = path


class OutputParsingError(OpenAIError, ValueError):
    """The model's text cannot be read as what was asked for: it is cut off, is no JSON, or does not fit the type.

    The pydantic or JSON error behind it is its `__cause__`.

    Attributes:
        response: The completion or response as received, or `None` where only a text was parsed.
        text: The text that could not be read; as far as it came, if it was cut off.

    Args:
        message: What does not fit, as a sentence.
    """

    response: Any
    text: str

    def __init__(self, message: str, *, response: Any, text: str) -> None:
        super().__init__(message)
        self.response = response
        self.text = text

    def __reduce__(self) -> Any:
        # the response is an API object here, so it holds no credentials that would have to be taken out
        return (_restored, (type(self), *self.args, self.response, self.text))


def _restored(cls: Type[OutputParsingError], message: str, response: Any, text: str) -> OutputParsingError:
    return cls(message, response=response, text=text)
