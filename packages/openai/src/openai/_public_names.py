"""The module by which people know a class, wherever it is defined.

Error trackers group by `openai.RateLimitError`, programs compare `type(error).__module__`, and a pickle names a module
that its reader has to have. A public class asks when it is made (`openai_core.public_names.public`); those that were
made before `openai` was loaded are named when it is.
"""

from __future__ import annotations

import sys
from typing import Mapping, Tuple

from openai_core.public_names import name_types, public, unnamed, unnamed_types

# By the module that defines the classes: the familiar modules that are written by hand, and the names there. All others
# in it are known by their own module, or by `openai` if that exports them.
_BY_HAND: Mapping[str, Mapping[str, str]] = {
    "openai._azure": {"openai.lib.azure": "AsyncAzureOpenAI AzureOpenAI"},
    "openai._bedrock": {},
    "openai_core.aio.pages": {
        "openai._base_client": "BaseAsyncPage",
        "openai.pagination": "AsyncConversationCursorPage AsyncCursorPage AsyncNextCursorPage AsyncPage AsyncTokenPage",
    },
    "openai_core.aio.response_managers": {"openai._response": "AsyncResponseContextManager"},
    "openai_core.aio.resource": {"openai._resource": "AsyncAPIResource"},
    "openai_core.aio.responses": {
        "openai._response": "AsyncAPIResponse AsyncBinaryAPIResponse AsyncStreamedBinaryAPIResponse",
    },
    "openai_core.aio.streams": {},
    "openai_core.call.async_lists": {"openai._base_client": "AsyncPaginator"},
    "openai_core.models": {},
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
    "openai_core.sync.response_managers": {"openai._response": "ResponseContextManager"},
    "openai_core.sync.resource": {"openai._resource": "SyncAPIResource"},
    "openai_core.sync.responses": {
        "openai._response": "APIResponse BinaryAPIResponse StreamedBinaryAPIResponse",
    },
    "openai_core.sync.streams": {},
    "openai_core.transports.aiohttp": {},
    "openai_core.transports.httpx": {},
}


def public_name(module: str, name: str, exported: Mapping[str, str]) -> Tuple[str, str]:
    """Returns the module and the name by which people know a class; its own, if they know no other.

    Args:
        module: The module that defines the class.
        name: The name of the class.
        exported: The names that `openai` itself exports, with the modules that define them.
    """
    by_hand = _BY_HAND.get(module)
    places = _rendered(module) if by_hand is None else by_hand
    for place, names in places.items():
        for known in names.split():
            familiar, _, own = known.partition("=")
            if name == (own or familiar):
                return place, familiar
    is_exported = exported.get(name) in (module, module[len("openai") :])
    return ("openai" if is_exported else module), name


def name_loaded_classes() -> None:
    """Names the classes that were made before `openai` was loaded."""
    while unnamed:
        public(unnamed.pop())
    while unnamed_types:
        name_types(*unnamed_types.pop())
    webhooks = sys.modules.get("openai_webhooks.errors")
    if webhooks is not None:
        webhooks.name_publicly()


def _rendered(module: str) -> Mapping[str, str]:
    """The classes of the familiar modules that the build renders; a package may stand for the modules in it."""
    from ._familiar_classes import CLASSES

    return CLASSES.get(module) or CLASSES.get(module.rpartition(".")[0], {})
