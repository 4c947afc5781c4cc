"""The names of the interface before version 1, which say what has taken their place when they are used."""

from __future__ import annotations

from typing import Any, Dict

from openai_core.errors import OpenAIError

__all__ = ["REPLACEMENTS", "APIRemovedInV1", "APIRemovedInV1Proxy"]

REPLACEMENTS = {
    "Audio": "openai.audio",
    "ChatCompletion": "openai.chat.completions",
    "Completion": "openai.completions",
    "Customer": None,
    "Deployment": None,
    "Edit": "openai.chat.completions",
    "Embedding": "openai.embeddings",
    "Engine": "openai.models",
    "ErrorObject": "openai.APIError",
    "File": "openai.files",
    "FineTune": "openai.fine_tuning.jobs",
    "FineTuningJob": "openai.fine_tuning.jobs",
    "Image": "openai.images",
    "Model": "openai.models",
    "Moderation": "openai.moderations",
}
"""What does now what each of the old names did; `None` where nothing does."""


MOVED: Dict[str, str] = {}
"""Earlier paths of modules: none, for those of the interface before version 1 have no equal."""

REMOVED = {
    "api_requestor": "openai.api_requestor was removed in version 1.0 of openai; `openai.OpenAI` sends requests.",
    "api_resources": "openai.api_resources was removed in version 1.0 of openai; use those of `openai.OpenAI()`.",
    "embeddings_utils": "openai.embeddings_utils was removed in version 1.0 of openai; use numpy in its place.",
    "error": "openai.error was removed in version 1.0 of openai; write `openai.RateLimitError`, and so on.",
    "openai_object": "openai.openai_object was removed in version 1.0 of openai; answers are `openai.BaseModel`.",
}
"""Modules of the interface before version 1, and what to use instead."""


class APIRemovedInV1(OpenAIError):
    """A name of the interface before version 1 was used."""

    def __init__(self, *, symbol: str) -> None:
        """Says what to do instead.

        Args:
            symbol: The old name.
        """
        replacement = REPLACEMENTS.get(symbol)
        instead = f"use openai.OpenAI() or {replacement} instead" if replacement else "nothing has taken its place"
        super().__init__(
            f"openai.{symbol} was removed in version 1.0 of openai; {instead}. Programs that need the old interface "
            "can run `pip install openai==0.28`. How to move on: "
            "https://github.com/openai/openai-python/discussions/742"
        )
        self.symbol = symbol

    def __reduce__(self) -> Any:
        return (_removed, (self.symbol,))


def _removed(symbol: str) -> APIRemovedInV1:
    return APIRemovedInV1(symbol=symbol)


class APIRemovedInV1Proxy:
    """Stands for an old name: looking at it, or at what it once had, does nothing; calling any of it raises."""

    def __init__(self, *, symbol: str) -> None:
        self._symbol = symbol

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        raise APIRemovedInV1(symbol=self._symbol)

    def __repr__(self) -> str:
        return f"<openai.{self._symbol}, removed in version 1.0>"


def __getattr__(name: str) -> APIRemovedInV1Proxy:
    if name not in REPLACEMENTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    proxy = globals()[name] = APIRemovedInV1Proxy(symbol=name)
    return proxy
