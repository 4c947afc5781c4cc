"""Bringing local files to agents; flows, for both flavours."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable, Dict, Generator, List, Mapping, Sequence, Tuple, TypeVar, Union

from openai_core.effects import Call, CallInThread
from openai_core.errors import ArgumentError
from openai_core.options import Omit

from .errors import AgentFilePreparationError, AgentFileStagingError
from .local_files import ChosenFile, checked_destination, chosen_file, chosen_files, files_below
from .prepared_files import PreparedAgentFiles, StagedAgentFile

if TYPE_CHECKING:
    from openai_core.effects import Flow
    from openai_core.uploads import FileTypes

    from .local_files import LocalPath

PURPOSE = "user_data"

T = TypeVar("T")


def prepare(
    resource: Any, files: Mapping[str, Union[LocalPath, ChosenFile]], **options: Any
) -> Flow[PreparedAgentFiles]:
    """Uploads local files, one after the other, for the settings of an environment.

    Args:
        resource: The files of environments.
        files: Local paths by their destinations, such as `/workspace/data.csv`.
        options: Options of each request.

    Raises:
        ArgumentError: A file or a destination is refused; nothing was sent.
        AgentFilePreparationError: An upload failed; its `prepared` has those before it.
    """
    _refuse_one_key_for_many(resource, len(files), options)
    chosen: List[Tuple[str, ChosenFile]] = yield CallInThread(lambda: chosen_files(files))
    prepared = PreparedAgentFiles()
    with _reporting("prepared", prepared, AgentFilePreparationError):
        for destination, file in chosen:
            uploaded = yield from _uploaded(resource, file, file.path.name, options)
            prepared.uploaded_file_ids.append(uploaded.id)
            prepared.files.append({"type": "file_id", "file_id": uploaded.id, "path": destination})
    return prepared


def prepare_directory(
    resource: Any, root: LocalPath, *, destination: str, include: Sequence[str], **options: Any
) -> Flow[PreparedAgentFiles]:
    """Uploads files below a local folder for the settings of an environment.

    Args:
        resource: The files of environments.
        root: The folder on this machine.
        destination: Where its files go, such as `/workspace/project`.
        include: Patterns of the files, such as `**/*.py`; nothing is chosen without one.
        options: Options of each request.

    Raises:
        ArgumentError: A file, a pattern or the destination is refused; nothing was sent.
        AgentFilePreparationError: An upload failed; its `prepared` has those before it.
    """
    chosen = yield CallInThread(lambda: files_below(root, destination, include))
    prepared: PreparedAgentFiles = yield Call(lambda: resource.prepare(chosen, **options))
    return prepared


def upload(resource: Any, environment_id: str, *, file: FileTypes, path: str, **options: Any) -> Flow[StagedAgentFile]:
    """Uploads a file and puts it into an environment.

    Args:
        resource: The files of environments.
        environment_id: The id of the environment.
        file: The file; one at a path must be a regular file.
        path: Where it goes, such as `/workspace/data.csv`.
        options: Options of each request.

    Raises:
        ArgumentError: The file or the destination is refused; nothing was sent.
        AgentFileStagingError: The file was uploaded, but could not be put into the environment.
    """
    if not environment_id:
        raise ArgumentError("`environment_id` must not be empty.")
    destination = checked_destination(path)
    uploaded = yield from _uploaded_in_any_form(resource, file, options)
    create = Call(
        lambda: resource.create(environment_id, type="file_id", file_id=uploaded.id, path=destination, **options)
    )
    with _reporting("uploaded_file_id", uploaded.id, AgentFileStagingError):
        staged = yield create
    return StagedAgentFile(uploaded.id, staged)


@contextmanager
def _reporting(name: str, value: T, failure: Callable[[T], Exception]) -> Generator[None, None, None]:
    """Makes an error of what fails; an interruption carries the value, so that whoever interrupts can clean up, too."""
    try:
        yield
    except Exception as error:
        raise failure(value) from error
    except BaseException as interruption:
        interruption.__dict__[name] = value
        raise


def _uploaded_in_any_form(resource: Any, file: Any, options: Dict[str, Any]) -> Flow[Any]:
    content = file[1] if isinstance(file, tuple) else file
    if not isinstance(content, os.PathLike):
        return (yield Call(lambda: _create(resource, file, options)))
    chosen = yield CallInThread(lambda: chosen_file(content))
    name, rest = (file[0], file[2:]) if isinstance(file, tuple) else (chosen.path.name, ())
    return (yield from _uploaded(resource, chosen, name, options, *rest))


def _uploaded(resource: Any, file: ChosenFile, name: Any, options: Dict[str, Any], *rest: Any) -> Flow[Any]:
    handle = yield CallInThread(file.open)
    try:
        return (yield Call(lambda: _create(resource, (name, handle, *rest), options)))
    finally:
        handle.close()


def _create(resource: Any, file: Any, options: Dict[str, Any]) -> Any:
    return resource._client.files.create(file=file, purpose=PURPOSE, **options)


def _refuse_one_key_for_many(resource: Any, count: int, options: Mapping[str, Any]) -> None:
    headers = {name.lower(): value for name, value in resource._client.default_headers.items()}
    headers.update({name.lower(): value for name, value in (options.get("extra_headers") or {}).items()})
    if count > 1 and not isinstance(headers.get("idempotency-key", Omit()), Omit):
        raise ArgumentError("One Idempotency-Key cannot serve several uploads; leave the header out.")
