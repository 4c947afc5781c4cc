"""Which local files go to an agent, and where: what is not safe is refused before anything is sent.

A file that is chosen here is opened later. It has to be the same file then: the agent must not get what somebody has
put in its place meanwhile.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Dict, List, Mapping, NamedTuple, Sequence, Tuple, Union

from openai_core.errors import ArgumentError
from openai_core.uploads import LocalFile

if TYPE_CHECKING:
    LocalPath = Union[str, os.PathLike[str]]

Identity = Tuple[int, int, int]

_ROOT = "/workspace/"
_RESERVED = (".codex", ".managed-agents")
_RESERVED_START = ".managed-agents-"
_OUTPUTS = "/workspace/outputs"


class ChosenFile(NamedTuple):
    """A regular file that was chosen for upload.

    Attributes:
        path: Where it is.
        identity: Its device, inode and size, by which it is recognised when it is opened.
    """

    path: Path
    identity: Identity

    def open(self) -> IO[bytes]:
        """Opens the file for reading.

        Raises:
            ArgumentError: It is another file by now, or has another size.
            UploadFileError: It cannot be read.
        """
        if _identity(_status_at(self.path)) != self.identity:
            raise _changed(self.path)
        handle = LocalFile(self.path).open()
        if _identity(os.fstat(handle.fileno())) != self.identity:
            handle.close()
            raise _changed(self.path)
        return handle


def checked_destination(destination: str) -> str:
    """Returns a place for a file in an environment.

    Args:
        destination: Where the file shall be, such as `/workspace/data.csv`.

    Raises:
        ArgumentError: It is no absolute path of a file below `/workspace`, or is reserved.
    """
    parts = destination.split("/")[1:]
    if not destination.startswith(_ROOT) or "\x00" in destination or "\\" in destination:
        raise ArgumentError(f"{destination!r} must be the absolute POSIX path of a file below /workspace.")
    if any(part in ("", ".", "..") for part in parts):
        raise ArgumentError(f"{destination!r} must not have empty parts, `.` or `..` in it.")
    first = parts[1]
    if first in _RESERVED or first.startswith(_RESERVED_START) or destination == _OUTPUTS:
        raise ArgumentError(f"{destination!r} is reserved in the environments of agents.")
    return destination


def chosen_file(path: LocalPath) -> ChosenFile:
    """Returns the regular file at a path.

    Args:
        path: The path on this machine.

    Raises:
        ArgumentError: There is something else, such as a symbolic link.
        UploadFileError: There is nothing, or it cannot be looked at.
    """
    place = Path(path).absolute()
    return ChosenFile(place, _identity(_status_at(place)))


def chosen_files(files: Mapping[str, Union[LocalPath, ChosenFile]]) -> List[Tuple[str, ChosenFile]]:
    """Returns the files to send with their destinations, all of them checked.

    Args:
        files: The paths of local files, by their destinations.

    Raises:
        ArgumentError: A destination is not allowed or lies below another one, or a file cannot be sent.
        UploadFileError: A file cannot be read.
    """
    destinations = {checked_destination(destination) for destination in files}
    for destination in destinations:
        if any(str(parent) in destinations for parent in PurePosixPath(destination).parents):
            raise ArgumentError(f"{destination!r} lies below another destination, which is a file.")
    chosen = [
        (destination, file if isinstance(file, ChosenFile) else chosen_file(file))
        for destination, file in files.items()
    ]
    for _, file in chosen:
        file.open().close()
    return chosen


def files_below(root: LocalPath, destination: str, include: Sequence[str]) -> Dict[str, ChosenFile]:
    """Chooses files below a folder.

    Args:
        root: The folder on this machine.
        destination: Where they go: a folder in the environment, below which they lie as they lie below `root`.
        include: Patterns of the files, such as `*.csv` and `data/**/*.json`.

    Raises:
        ArgumentError: A pattern leads out of the folder or fits nothing, or there is a symbolic link.
    """
    folder = _checked_folder(root)
    checked_destination(destination + "/a")  # any file there would do
    found: Dict[str, ChosenFile] = {}
    for pattern in _checked_patterns(include):
        for path in sorted(folder.glob(pattern)):
            _refuse_links(path, folder)
            if not path.is_dir():
                place = PurePosixPath(destination) / path.relative_to(folder).as_posix()
                found[str(place)] = chosen_file(path)
    if not found:
        raise ArgumentError(f"The patterns {list(include)!r} fit no file below {str(folder)!r}.")
    return found


def _checked_folder(root: LocalPath) -> Path:
    folder = Path(root).absolute()
    if folder.is_symlink() or not folder.is_dir():
        raise ArgumentError(f"{str(folder)!r} must be a folder, and no symbolic link to one.")
    # Links above the folder are the system's own, such as /tmp on macOS.
    return folder.resolve()


def _checked_patterns(include: Sequence[str]) -> Sequence[str]:
    if isinstance(include, str) or not include:
        raise ArgumentError("`include` must be a list of patterns, such as ['*.csv'].")
    for pattern in include:
        if not pattern or PurePosixPath(pattern).is_absolute() or ".." in PurePosixPath(pattern).parts:
            raise ArgumentError(f"The pattern {pattern!r} must be relative and stay below the folder.")
    return include


def _refuse_links(path: Path, folder: Path) -> None:
    for each in (path, *path.parents):
        if each == folder:
            return
        if each.is_symlink():
            raise ArgumentError(f"{str(each)!r} is a symbolic link; agents only get regular files.")
    raise ArgumentError(f"{str(path)!r} lies outside of {str(folder)!r}.")


def _status_at(path: Path) -> os.stat_result:
    try:
        status = path.lstat()
    except (OSError, ValueError):
        LocalFile(path)  # raises the error of the SDK
        raise
    if not stat.S_ISREG(status.st_mode):
        raise ArgumentError(f"{str(path)!r} must be a regular file, and no symbolic link.")
    return status


def _identity(status: os.stat_result) -> Identity:
    return (status.st_dev, status.st_ino, status.st_size)


def _changed(path: Path) -> ArgumentError:
    return ArgumentError(f"The file {str(path)!r} has changed since it was chosen.")
