"""What the endpoints share: the clock, identifiers, models, files and the author of answers."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List

from .content.answers import Author
from .identifiers import Identifiers
from .webhooks.deliveries import Webhooks
from .wire import errors
from .wire.messages import Reply, Request

Clock = Callable[[], float]


def _nowhere(request: Request) -> Reply:
    raise RuntimeError("This state belongs to no emulator, so nothing can answer a request.")


@dataclass
class StoredFile:
    """An uploaded file: its API object and its content in bytes."""

    info: Dict[str, Any]
    """The file as the API describes it."""
    content: bytes
    """The bytes that were uploaded."""


@dataclass
class OngoingCall:
    """A Realtime call that WebSockets may join.

    Attributes:
        session: The configuration that it was accepted with.
        endings: What to call when it ends.
    """

    session: Dict[str, Any]
    endings: List[Callable[[], object]] = field(default_factory=list)

    def end(self) -> None:
        """Ends the sessions that have joined it."""
        for ending in self.endings:
            ending()


@dataclass
class State:
    """State that more than one class of endpoints uses.

    Attributes:
        clock: Returns seconds since the epoch. Default: the real clock.
        identifiers: Makes the identifiers of all objects.
        author: Writes the answers.
        files: Uploaded files by identifier.
        models: Models by name.
        conversations: The items of each conversation by its identifier, oldest first.
        client_secrets: Keys of Realtime sessions, each with its session and the second in which it expires.
        calls: Realtime calls by their identifier.
        webhooks: Sends events to whoever registered for them.
        perform: Answers a request as the emulator would, for endpoints that send requests of their own.
    """

    clock: Clock = time.time
    identifiers: Identifiers = field(default_factory=Identifiers)
    author: Author = field(default_factory=Author)
    files: Dict[str, StoredFile] = field(default_factory=dict)
    models: Dict[str, Dict[str, Any]] = field(default_factory=dict)
    conversations: Dict[str, List[Dict[str, Any]]] = field(default_factory=dict)
    client_secrets: Dict[str, Dict[str, Any]] = field(default_factory=dict)
    calls: Dict[str, OngoingCall] = field(default_factory=dict)
    webhooks: Webhooks = field(default_factory=lambda: Webhooks(time.time))
    perform: Callable[[Request], Reply] = _nowhere

    def now(self) -> int:
        """Returns the current time in whole seconds since the epoch."""
        return int(self.clock())

    def model(self, name: str) -> Dict[str, Any]:
        """Returns the model of that name. Raises `APIFailure` 404 if there is none.

        Args:
            name: The name of the model.
        """
        if name not in self.models:
            raise errors.unknown_model(name)
        return self.models[name]

    def file(self, identifier: str, param: str = "id") -> StoredFile:
        """Returns the file of that identifier. Raises `APIFailure` 404 if there is none.

        Args:
            identifier: The id of the file.
            param: The name of the parameter, for messages (`id` by default).
        """
        if identifier not in self.files:
            raise errors.not_found("File object", identifier, param)
        return self.files[identifier]


def keep_file(state: State, name: str, content: bytes, purpose: str) -> Dict[str, Any]:
    """Stores a file and returns its API object.

    Args:
        state: Where it is kept.
        name: The file name.
        content: The whole file, in bytes.
        purpose: What it is for, such as `user_data`.
    """
    info: Dict[str, Any] = {
        "id": state.identifiers.new("file-", 22),
        "object": "file",
        "bytes": len(content),
        "created_at": state.now(),
        "expires_at": None,
        "filename": name,
        "purpose": purpose,
        "status": "processed",
        "status_details": None,
    }
    state.files[info["id"]] = StoredFile(info, content)
    return info
