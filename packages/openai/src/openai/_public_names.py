"""The module by which people know a class, wherever it is defined.

Error trackers group by `openai.RateLimitError`, programs compare `type(error).__module__`, and a pickle names a module
that its reader has to have. A public class asks here when it is made (`openai_core.public_names.public`); those that
were made before `openai` was loaded are named when it is.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Dict, List, Mapping, Tuple

from openai_core.public_names import public, unnamed

# By the module that defines the classes: the familiar modules that are written by hand, and the names there. All others
# in it are known by their own module, or by `openai` if that exports them.
_BY_HAND: Mapping[str, Mapping[str, str]] = {
    "openai._azure": {"openai.lib.azure": "AsyncAzureOpenAI AzureOpenAI"},
    "openai._bedrock": {},
    "openai._client": {},
    "openai_core.aio.pages": {
        "openai._base_client": "AsyncPaginator BaseAsyncPage",
        "openai.pagination": "AsyncConversationCursorPage AsyncCursorPage AsyncNextCursorPage AsyncPage AsyncTokenPage",
    },
    "openai_core.aio.resource": {"openai._resource": "AsyncAPIResource"},
    "openai_core.aio.responses": {
        "openai._response": "AsyncAPIResponse AsyncBinaryAPIResponse AsyncResponseContextManager"
        " AsyncStreamedBinaryAPIResponse",
    },
    "openai_core.aio.streams": {},
    "openai_core.errors": {"openai._exceptions": "SubjectTokenProviderError"},
    "openai_core.models": {},
    "openai_core.options": {},
    "openai_core.pages": {"openai._base_client": "PageInfo", "openai.pagination": "CursorPageItem"},
    "openai_core.responses": {
        "openai._legacy_response": "LegacyAPIResponse",
        "openai._response": "BaseAPIResponse StreamAlreadyConsumed",
    },
    "openai_core.responses.binary": {"openai._legacy_response": "HttpxBinaryResponseContent"},
    "openai_core.responses.results": {"openai._response": "MissingStreamClassError"},
    "openai_core.streaming.sse": {"openai._streaming": "SSEDecoder ServerSentEvent"},
    "openai_core.sync.pages": {
        "openai._base_client": "BaseSyncPage",
        "openai.pagination": "SyncConversationCursorPage SyncCursorPage SyncNextCursorPage SyncPage SyncTokenPage",
    },
    "openai_core.sync.resource": {"openai._resource": "SyncAPIResource"},
    "openai_core.sync.responses": {
        "openai._response": "APIResponse BinaryAPIResponse ResponseContextManager StreamedBinaryAPIResponse",
    },
    "openai_core.sync.streams": {},
    "openai_core.transports.aiohttp": {},
    "openai_core.transports.httpx": {},
}


def public_name(module: str, name: str) -> Tuple[str, str]:
    """Returns the module and the name by which people know a class; its own, if they know no other.

    Args:
        module: The module that defines the class.
        name: The name of the class.
    """
    by_hand = _BY_HAND.get(module)
    places = _rendered(module) if by_hand is None else by_hand
    for place, names in places.items():
        for known in names.split():
            familiar, _, own = known.partition("=")
            if name == (own or familiar):
                return place, familiar
    return ("openai" if name in _exported().get(module, ()) else module), name


def name_loaded_classes() -> None:
    """Names the classes that were made before `openai` was loaded."""
    while unnamed:
        public(unnamed.pop())
    webhooks = sys.modules.get("openai_webhooks.errors")
    if webhooks is not None:
        webhooks.name_publicly()


@lru_cache(maxsize=None)
def _exported() -> Mapping[str, List[str]]:
    """The names that `openai` itself exports, by the module that defines them."""
    from . import _SOURCES

    exported: Dict[str, List[str]] = {}
    for name, source in _SOURCES.items():
        exported.setdefault(f"openai{source}" if source.startswith(".") else source, []).append(name)
    return exported


def _rendered(module: str) -> Mapping[str, str]:
    """The classes of the familiar modules that the build renders; a package may stand for the modules in it."""
    from ._familiar_classes import CLASSES

    return CLASSES.get(module) or CLASSES.get(module.rpartition(".")[0], {})
