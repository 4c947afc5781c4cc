"""The error of a computer run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from openai_core.errors import OpenAIError

if TYPE_CHECKING:
    from ...types.responses import Response

__all__ = ["ComputerUseError"]


class ComputerUseError(OpenAIError, RuntimeError):
    """A computer run or call stopped before its end.

    Attributes:
        response: The last response of the run, with the call that could not be carried out; `None` before the first
            response, and for calls that were executed by themselves.

    Args:
        message: What went wrong, as a sentence.
    """

    def __init__(self, message: str, response: Optional[Response] = None) -> None:
        super().__init__(message)
        self.response = response

    def __reduce__(self) -> Any:
        return (type(self), (str(self), self.response))
