"""The built wheels and sdists: what they declare, and what is in them. Needs hatchling and a package registry."""

from __future__ import annotations

import email
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from pathlib import Path
from typing import Any, Dict, Iterable, Set

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / "packages"
PUBLISHED = (
    "openai",
    "openai-bulk",
    "openai-core",
    "openai-rest",
    "openai-realtime",
    "openai-webhooks",
    "openai-testing",
)
SIBLINGS = {
    "openai": {"openai-core", "openai-rest", "openai-realtime", "openai-webhooks"},
    "openai-bulk": {"openai-core"},
    "openai-core": set(),
    "openai-rest": {"openai-core"},
    "openai-realtime": {"openai-core"},
    "openai-testing": set(),
}
NOT_FOR_USERS = (
    "tests/",
    "definitions/",
    "/test_",
    ".yaml",
    "conftest.py",
    "familiar/",
    "sync_flavour",
    "rendered_modules",
)


@pytest.fixture(scope="session")
def rebuilt(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Builds the wheels again, each from its sdist alone, as one who has nothing else of the repository does."""
    folder = tmp_path_factory.mktemp("rebuilt")
    for name in PUBLISHED:
        with tarfile.open(sdist_of(name, built)) as archive:
            archive.extractall(folder / name)
        (source,) = (folder / name).iterdir()
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
        subprocess.run(command, cwd=source, check=True, capture_output=True)
    return folder


def wheel_of(name: str, built: Path) -> zipfile.ZipFile:
    (path,) = built.glob(f"{name.replace('-', '_')}-*.whl")
    return zipfile.ZipFile(path)


def sdist_of(name: str, built: Path) -> Path:
    (path,) = built.glob(f"{name.replace('-', '_')}-*.tar.gz")
    return path


def metadata_of(name: str, built: Path) -> Message:
    with wheel_of(name, built) as wheel:
        (path,) = [entry for entry in wheel.namelist() if entry.endswith(".dist-info/METADATA")]
        return email.message_from_bytes(wheel.read(path))


def modules_of(name: str) -> Set[str]:
    source = PACKAGES / name / "src"
    return {path.relative_to(source).as_posix() for path in source.rglob("*.py")}


@pytest.mark.parametrize("name", PUBLISHED)
def test_metadata(name: str, built: Path) -> None:
    metadata = metadata_of(name, built)
    assert metadata["Name"] == name
    assert metadata["Version"] == metadata_of("openai", built)["Version"]
    assert metadata["Requires-Python"] == ">=3.8"
    assert metadata["License-Expression"] == "Apache-2.0"
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert len(metadata.get_payload()) > 50


@pytest.mark.parametrize("name", SIBLINGS)
def test_siblings_are_pinned(name: str, built: Path) -> None:
    metadata = metadata_of(name, built)
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    pins = {line.partition("==")[0]: line.partition("==")[2] for line in required if line.startswith("openai")}
    assert pins == dict.fromkeys(SIBLINGS[name], metadata["Version"])


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_wheel_holds_its_package_and_nothing_else(name: str, built: Path) -> None:
    with wheel_of(name, built) as wheel:
        entries = set(wheel.namelist())
    package = name.replace("-", "_")
    assert f"{package}/py.typed" in entries
    assert {entry for entry in entries if entry.endswith(".py")} >= modules_of(name)
    assert {entry.split("/")[0] for entry in entries if ".dist-info/" not in entry} == {package}
    assert not unwanted(entries)


def test_the_wheel_of_the_meta_package_holds_the_rendered_paths(built: Path) -> None:
    with wheel_of("openai", built) as wheel:
        entries = set(wheel.namelist())
    assert "openai/types/chat/chat_completion_chunk.py" in entries
    assert "openai/resources/chat/completions/completions.py" in entries


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("openai-core", "openai_core/types/shared.py"),
        ("openai-realtime", "openai_realtime/types/live_events.py"),
        ("openai-rest", "openai_rest/types/chat_params.py"),
    ],
)
def test_types_are_in_a_wheel(name: str, module: str, built: Path) -> None:
    with wheel_of(name, built) as wheel:
        assert wheel.read(module).startswith(b"# Rendered from definitions/")


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("openai-core", "openai_core/sync/client.py"),
        ("openai-realtime", "openai_realtime/sync/realtime.py"),
        ("openai-realtime", "openai_realtime/sync/connection.py"),
        ("openai-rest", "openai_rest/sync/chat.py"),
        ("openai-rest", "openai_rest/tools/decisions/sync.py"),
        ("openai-webhooks", "openai_webhooks/client/sync/webhooks.py"),
    ],
)
def test_both_flavours_are_in_a_wheel(name: str, module: str, built: Path) -> None:
    with wheel_of(name, built) as wheel:
        assert {module, module.replace("sync", "aio")} <= set(wheel.namelist())


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_wheel_from_the_sdist_is_the_same(name: str, built: Path, rebuilt: Path) -> None:
    with wheel_of(name, built) as wheel, wheel_of(name, rebuilt) as again:
        assert {each: wheel.read(each) for each in wheel.namelist()} == {
            each: again.read(each) for each in again.namelist()
        }


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_sdist_holds_what_a_build_needs(name: str, built: Path) -> None:
    with tarfile.open(sdist_of(name, built)) as archive:
        entries = {entry.partition("/")[2] for entry in archive.getnames()}
    assert {"pyproject.toml", "README.md", "CHANGELOG.md", "PKG-INFO"} <= entries
    assert {f"src/{module}" for module in modules_of(name)} <= entries
    for_builds_and_tests = ("familiar/", "sync_flavour", "rendered_modules", "tests/", "tools/")
    assert not unwanted(entry for entry in entries if not entry.startswith(for_builds_and_tests))


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_sdist_holds_its_tests_and_names_what_they_need(name: str, built: Path) -> None:
    with tarfile.open(sdist_of(name, built)) as archive:
        entries = {entry.partition("/")[2] for entry in archive.getnames()}
        (project,) = [
            entry for entry in archive.getnames() if entry.count("/") == 1 and entry.endswith("/pyproject.toml")
        ]
        settings = archive.extractfile(project)
        assert settings is not None
        assert b"[dependency-groups]\ntest = [" in settings.read()
    tests = PACKAGES / name / "tests"
    assert {f"tests/{path.relative_to(tests).as_posix()}" for path in tests.rglob("*.py")} <= entries
    assert not {entry for entry in entries if entry.endswith(".pyc")}


def unwanted(entries: Iterable[str]) -> Set[str]:
    found: Dict[str, Any] = {entry: part for entry in entries for part in NOT_FOR_USERS if part in entry}
    # `openai_testing` serves tests, and the names of API types may hold these words.
    return {entry for entry in found if "/types/" not in entry and "/resources/" not in entry}


def test_the_kernel_alone_imports_nothing_else(built: Path) -> None:
    (wheel,) = built.glob("openai_core-*.whl")
    code = f"""
import sys
sys.path = [{str(wheel)!r}] + [p for p in sys.path if not p.endswith("/src")]
import openai_core
assert {wheel.name!r} in openai_core.__file__, openai_core.__file__
openai_core.Client(api_key="k", base_url="https://api.test")
print(*sorted({{name.split(".")[0] for name in sys.modules if name.startswith("openai")}}))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["openai_core"]
