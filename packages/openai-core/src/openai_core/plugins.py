"""Plugins: plain functions over a client's configuration, plus attributes that they mount on the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, List, Sequence

from .errors import ConfigurationError
from .hooks import checked_hooks

if TYPE_CHECKING:
    from .hooks import Hook
    from .observers import Observer

    Plugin = Callable[["PluginContext"], object]


class PluginContext:
    """What a plugin may change while a client is being built.

    A plugin is called once for each client that is constructed, copies included, in the order of the list. What it
    raises is raised by the constructor:

        def with_search(context):
            context.headers["X-Team"] = "search"
            context.mount("search", SearchResource)

        client = OpenAI(plugins=[with_search])
        client.search.query("...")

    Attributes:
        headers: Default headers of the client, below those that the user gave.
        query: Default query parameters, below those that the user gave.
        hooks: Hooks, inside those that the user gave.
        observers: Observers, told of each call in this order; see `openai_core.observers`.
    """

    def __init__(self) -> None:
        self.headers: Dict[str, str] = {}
        self.query: Dict[str, object] = {}
        self.hooks: List[Hook] = []
        self.observers: List[Observer] = []
        self.mounted: Dict[str, Callable[[Any], Any]] = {}

    def mount(self, name: str, resource: Callable[[Any], Any]) -> None:
        """Makes `client.<name>` the result of `resource(client)`, created on first use.

        Args:
            name: The name of the attribute.
            resource: Makes the attribute's value of the client.

        Raises:
            ValueError: The name is no identifier, or another plugin has mounted it.
        """
        if not name.isidentifier() or name in self.mounted:
            raise ValueError(
                f"Cannot mount {name!r} on the client: use an identifier that no other plugin has mounted."
            )
        self.mounted[name] = resource


def apply(plugins: Sequence[Plugin], hooks: Sequence[Hook], owner: type) -> PluginContext:
    """Runs the plugins in their order and returns what they configured.

    Args:
        plugins: The plugins, in their order.
        hooks: Those of the user, around those of the plugins.
        owner: The class of the client.

    Raises:
        ArgumentError: Something is no hook.
        ConfigurationError: A plugin mounts a resource where the client has an attribute.
    """
    context = PluginContext()
    for plugin in plugins:
        plugin(context)
    for name in context.mounted:
        if hasattr(owner, name):
            raise ConfigurationError(f"A plugin mounts {name!r}, but {owner.__name__} has an attribute of that name.")
    context.hooks = checked_hooks([*hooks, *context.hooks])
    return context
