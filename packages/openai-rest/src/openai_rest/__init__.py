"""Every REST resource of the OpenAI API, on `openai_core`.

`RestClient` and `AsyncRestClient` carry all resources and nothing else. Names are loaded on first use.
"""

from typing import TYPE_CHECKING

from openai_core.imports import lazy_names, supplied
from openai_core.version import VERSION as __version__

if TYPE_CHECKING:
    from .client import AsyncRestClient as AsyncRestClient, RestClient as RestClient

supplied["last events"] = "openai_rest.conventions:LAST_EVENTS"
supplied["arguments elsewhere"] = "openai_rest.conventions:ARGUMENTS_ELSEWHERE"
supplied["arguments together"] = "openai_rest.conventions:ARGUMENTS_TOGETHER"
supplied["fields elsewhere"] = "openai_rest.conventions:FIELDS_ELSEWHERE"
supplied["names elsewhere"] = "openai_rest.conventions:NAMES_ELSEWHERE"
supplied["calls for classes"] = "openai_rest.conventions:CALLS_FOR_CLASSES"
supplied["model calls"] = "openai_rest.conventions:MODEL_CALLS"

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), dict.fromkeys(("AsyncRestClient", "RestClient"), ".client"))
__moved__: str = f"{__name__}.moved"
__all__ = ["AsyncRestClient", "RestClient", "__version__"]
