"""Fetches the sources of a library with its tests: the source archive, or a commit where the archive has no tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path

BACKENDS = ("flit_core", "hatch-vcs", "hatchling", "pip", "poetry-core", "setuptools", "uv_build", "wheel")
SECONDS = 1800


def checkout(repository: str, commit: str, folder: Path) -> Path:
    """Fetches one commit of a repository.

    Args:
        repository: Its address.
        commit: The commit, or a tag.
        folder: Where its files go.

    Returns:
        The folder.
    """
    shutil.rmtree(folder, ignore_errors=True)
    call("git", "init", "--quiet", str(folder))
    call("git", "-C", str(folder), "fetch", "--quiet", "--depth=1", repository, commit)
    call("git", "-C", str(folder), "checkout", "--quiet", "FETCH_HEAD")
    return folder


def source_archive(distribution: str, version: str, folder: Path, python: str) -> Path:
    """Downloads and unpacks the source archive of a distribution.

    Args:
        distribution: Its name.
        version: Its version.
        folder: Archives and files go below it.
        python: The version of Python that asks the archive for its metadata.

    Returns:
        The folder with the files.
    """
    archives = folder / "archives"
    pattern = f"{distribution.replace('-', '_')}-{version}"
    if not list(archives.glob(f"{pattern}*")):
        options = ["--no-deps", "--no-build-isolation", "--no-binary", ":all:", "--dest", str(archives)]
        builder = _backends(folder / "backends", python)
        path = os.pathsep.join([str(builder.parent), os.environ["PATH"]])
        requirement = f"{distribution}=={version}"
        call(str(builder), "-m", "pip", "download", "--quiet", *options, requirement, PATH=path)
    (archive,) = archives.glob(f"{pattern}*")
    unpacked = folder / "sources"
    shutil.rmtree(unpacked / pattern, ignore_errors=True)
    unpack(archive, unpacked)
    return unpacked / pattern


def _backends(folder: Path, python: str) -> Path:
    """Makes the environment that asks source archives for their metadata; returns its Python."""
    builder = folder / "bin" / "python"
    if not builder.exists():
        call("uv", "venv", "--quiet", "--python", python, str(folder))
        call("uv", "pip", "install", "--quiet", "--python", str(builder), *BACKENDS)
    return builder


def unpack(archive: Path, folder: Path) -> None:
    """Unpacks a source archive.

    Args:
        archive: A zip file or a tar file.
        folder: Where its files go.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if archive.suffix == ".zip":
        zipfile.ZipFile(archive).extractall(folder)
        return
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")


def call(*command: str, **variables: str) -> None:
    """Runs a command that has to succeed.

    The versions that this project pins for its own tools bind no library's environment.

    Args:
        command: The program and its arguments.
        variables: What its environment has besides.
    """
    kept = {name: value for name, value in os.environ.items() if name != "UV_CONSTRAINT"}
    subprocess.run(command, check=True, timeout=SECONDS, env={**kept, **variables})
