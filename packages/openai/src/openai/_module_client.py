"""The module-level client: `openai.chat.completions.create(…)` without a client of one's own.

There is one client for the process, made on first use. It follows the settings of the package (`openai.api_key`, …):
a changed setting counts from the next call on, also for methods that were taken from a resource before.
"""

from __future__ import annotations

import sys
import threading
from functools import cached_property, lru_cache, partial
from inspect import getattr_static
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Type, cast

from openai_core.client import Held
from openai_core.client.service import environment_variable
from openai_core.errors import ConfigurationError

from . import _module_settings as defaults
from ._client import OpenAI

if TYPE_CHECKING:
    from openai_core.options import FinalRequestOptions
    from openai_realtime.sync.live import Live
    from openai_realtime.sync.realtime import Realtime
    from openai_rest.sync.admin import Admin
    from openai_rest.sync.audio import Audio
    from openai_rest.sync.batches import Batches
    from openai_rest.sync.beta import Beta
    from openai_rest.sync.chat import Chat
    from openai_rest.sync.completions import Completions
    from openai_rest.sync.containers import Containers
    from openai_rest.sync.content_provenance_checks import ContentProvenanceChecks
    from openai_rest.sync.conversations import Conversations
    from openai_rest.sync.decisions import Decisions
    from openai_rest.sync.embeddings import Embeddings
    from openai_rest.sync.evals import Evals
    from openai_rest.sync.files import Files
    from openai_rest.sync.fine_tuning import FineTuning
    from openai_rest.sync.images import Images
    from openai_rest.sync.models import Models
    from openai_rest.sync.moderations import Moderations
    from openai_rest.sync.responses import Responses
    from openai_rest.sync.safety import Safety
    from openai_rest.sync.skills import Skills
    from openai_rest.sync.uploads import Uploads
    from openai_rest.sync.vector_stores import VectorStores
    from openai_rest.sync.videos import Videos
    from openai_webhooks.client.sync.webhooks import ClientWebhooks

_SHARED = (
    "api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
)
_OF_SERVICE = {
    "openai": ("admin_api_key",),
    "azure": ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider"),
    "amazon-bedrock": ("bedrock_token_provider",),
}
_CLASSES = {
    "openai": ("OpenAI", "_ModuleClient"),
    "azure": ("AzureOpenAI", "_AzureModuleClient"),
    "amazon-bedrock": ("BedrockOpenAI", "_BedrockModuleClient"),
}
"""The client of each service, and the name of its subclass here, which its requests carry in `User-Agent`."""


_FOLLOWED = (
    *("api_key", "admin_api_key", "organization", "project", "base_url"),
    *("timeout", "max_retries", "_custom_headers", "_custom_query"),
)
"""Attributes of the client that say what the settings are now, also where the client is held."""
_OWN = ("webhook_secret",)
"""The same, of which the client keeps the values in itself."""


class AmbiguousModuleClientUsageError(ConfigurationError):
    """The environment has credentials for more than one service, and nothing says which one is meant."""


class _FollowsSettings:
    """The part of the module-level client that looks at the package's settings before each call."""

    def request(
        self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        _current.follow(self)
        return cast("OpenAI", super()).request(cast_to, options, stream=stream, stream_cls=stream_cls)


class _HeldAndFollowed(Held):
    """An attribute that a part of the client holds, and that is read with the newest settings."""

    def __init__(self, of_client: property) -> None:
        property.__init__(self, *_accessors(of_client))


def _followed(of_client: property) -> property:
    """Makes an attribute of the module-level client of that of the plain client."""
    return _HeldAndFollowed(of_client) if isinstance(of_client, Held) else property(*_accessors(of_client))


def _followed_own(name: str) -> property:
    """Makes an attribute of the module-level client of a value that the plain client keeps in itself."""
    return property(partial(_read, lambda client: vars(client)[name]), partial(_keep, name))


def _keep(name: str, client: object, value: object) -> None:
    vars(client)[name] = value


def _accessors(of_client: property) -> Any:
    of_plain: Any = of_client.fget
    return partial(_read, of_plain), of_client.fset, of_client.fdel, of_client.__doc__


def _read(of_client: Callable[[object], Any], client: object) -> Any:
    _current.follow(client)
    return of_client(client)


class _Current:
    """The client of the process, with the settings that it was made with."""

    def __init__(self) -> None:
        self._lock = threading.RLock()  # a client that is being made reads its own attributes
        self._client: Optional[OpenAI] = None
        self._service = ""
        self._shown = False
        self._settings: Dict[str, Any] = {}

    def client(self) -> OpenAI:
        """Returns the client, with the newest settings."""
        with self._lock:
            if self._client is None or _named_service() not in (None, self._service):
                service = _service()
                self._show(service)
                settings = _settings(service)
                self._client = _new_client(service, settings)
                self._service, self._settings = service, settings
            else:
                self._renew(self._client)
            return self._client

    def follow(self, client: object) -> None:
        """Gives this client the newest settings, unless another has taken its place."""
        with self._lock:
            if client is self._client:
                self._renew(client)

    def reset(self) -> None:
        """Forgets the client; the next use makes a new one."""
        with self._lock:
            self._client = None
            if self._shown:
                self._shown = False
                _namespace().pop("api_type", None)

    def _show(self, service: str) -> None:
        """Programs look at `openai.api_type` to learn that the credentials in the environment are those of Azure."""
        if service == "azure" and _named_service() is None:
            self._shown = True
            _namespace()["api_type"] = service

    def _renew(self, client: object) -> None:
        """Changed settings go to the same client, so that methods that were taken from it keep up."""
        settings = _settings(self._service)
        if settings == self._settings:
            return
        renewed = _new_client(self._service, settings)
        if settings.get("http_client") is self._settings.get("http_client"):
            renewed._shared_transport = cast(OpenAI, client)._shared_transport
        _replace_state(client, renewed)
        self._settings = settings


def _replace_state(client: object, renewed: object) -> None:
    """Makes a client what another one is, and keeps the resources that were taken from it."""
    state, resources = vars(client), type(client)
    gone = [name for name in state if not isinstance(getattr(resources, name, None), cached_property)]
    for name in set(gone) - set(vars(renewed)):
        del state[name]
    state.update(vars(renewed))


def _namespace() -> Dict[str, Any]:
    return vars(sys.modules[__package__ or "openai"])


def _setting(name: str) -> Any:
    return _namespace()[name] if name in _namespace() else getattr(defaults, name)


def _settings(service: str) -> Dict[str, Any]:
    """Returns the arguments for the client; `timeout` may be `None`, all other settings are left out then."""
    names = (*_SHARED, *_OF_SERVICE[service])
    found = {name: _setting(name) for name in names if name != "timeout" or name in _namespace()}
    given = {name: value for name, value in found.items() if name == "timeout" or value is not None}
    if "bedrock_token_provider" in given and "api_key" in given:  # a key goes first, and Bedrock takes one of the two
        del given["bedrock_token_provider"]
    return {
        name: dict(value) if name in ("default_headers", "default_query") else value for name, value in given.items()
    }


def _named_service() -> Optional[str]:
    """Returns what `openai.api_type` says, and `None` for nothing; before openai 1 its default was `open_ai`."""
    named = _setting("api_type")
    return "openai" if named == "open_ai" else named or None


def _service() -> str:
    """Returns the service that `openai.api_type` names, or the one whose credentials there are."""
    named = _named_service()
    if named is not None:
        if named not in _CLASSES:
            raise ConfigurationError(f"`openai.api_type` must be one of {', '.join(_CLASSES)}, not {named!r}.")
        return named
    azure = _setting("azure_endpoint") is not None or _is_set("AZURE_OPENAI_API_KEY")
    entra = [_setting(name) for name in ("azure_ad_token", "azure_ad_token_provider")] != [None, None]
    if not (azure or entra or _is_set("AZURE_OPENAI_AD_TOKEN")):
        return "openai"
    if _is_set("OPENAI_API_KEY"):
        raise AmbiguousModuleClientUsageError(
            "There are credentials of OpenAI and of Azure, so it is not clear which service the module-level client "
            'should use; set `openai.api_type`, or the environment variable OPENAI_API_TYPE, to "openai", "azure" or '
            '"amazon-bedrock".'
        )
    return "azure"


def _is_set(variable: str) -> bool:
    return environment_variable(variable) is not None


def _new_client(service: str, settings: Mapping[str, Any]) -> OpenAI:
    without_key = {"_enforce_credentials": False} if service == "openai" else {}
    client: OpenAI = _client_class(service)(**settings, **without_key)
    return client


@lru_cache(maxsize=None)
def _client_class(service: str) -> Type[Any]:
    of_service, name = _CLASSES[service]
    base = getattr(sys.modules[__package__ or "openai"], of_service)
    followed = {each: _followed(getattr_static(base, each)) for each in _FOLLOWED}
    followed.update((each, _followed_own(each)) for each in _OWN)
    about = {"__module__": __name__, "__doc__": "The module-level client."}
    return type(name, (_FollowsSettings, base), {**about, **followed})


def __getattr__(name: str) -> Type[Any]:
    """Finds the classes of clients by their names, as pickles do."""
    for service, (_, subclass) in _CLASSES.items():
        if name == subclass:
            return _client_class(service)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _ModuleResource:
    """Stands for a resource of the module-level client, and finds it anew at each use."""

    def __init__(self, name: str) -> None:
        self.__dict__["_name"] = name

    def _resource(self) -> Any:
        return getattr(_current.client(), self.__dict__["_name"])

    def __getattr__(self, name: str) -> Any:
        return getattr(self._resource(), name)

    def __dir__(self) -> List[str]:
        return dir(self._resource())

    def __repr__(self) -> str:
        return f"<openai.{self.__dict__['_name']}>"

    @property  # type: ignore[misc]
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride] - read-only on purpose
        """The class of the resource, so that `isinstance` sees through; this one where there can be no client."""
        try:
            return type(self._resource())
        except Exception:
            return _ModuleResource


_current = _Current()


def load_client() -> OpenAI:
    """Returns the module-level client, with the newest settings."""
    return _current.client()


def reset_client() -> None:
    """Forgets the module-level client; the next use makes a new one."""
    _current.reset()


def _resource(name: str) -> Any:
    return _ModuleResource(name)


admin: Admin = _resource("admin")
audio: Audio = _resource("audio")
batches: Batches = _resource("batches")
beta: Beta = _resource("beta")
chat: Chat = _resource("chat")
completions: Completions = _resource("completions")
containers: Containers = _resource("containers")
content_provenance_checks: ContentProvenanceChecks = _resource("content_provenance_checks")
conversations: Conversations = _resource("conversations")
decisions: Decisions = _resource("decisions")
embeddings: Embeddings = _resource("embeddings")
evals: Evals = _resource("evals")
files: Files = _resource("files")
fine_tuning: FineTuning = _resource("fine_tuning")
images: Images = _resource("images")
live: Live = _resource("live")
models: Models = _resource("models")
moderations: Moderations = _resource("moderations")
realtime: Realtime = _resource("realtime")
responses: Responses = _resource("responses")
safety: Safety = _resource("safety")
skills: Skills = _resource("skills")
uploads: Uploads = _resource("uploads")
vector_stores: VectorStores = _resource("vector_stores")
videos: Videos = _resource("videos")
webhooks: ClientWebhooks = _resource("webhooks")
