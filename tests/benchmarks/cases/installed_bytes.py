"""What the published packages take on disk, with bytecode and without dependencies.

The packages installed in the contestant's environment count. Where this project is installed for editing, its built
wheels count instead. Either way the files are copied and compiled anew, so that stray bytecode changes nothing.
"""

from __future__ import annotations

import compileall
import re
import tempfile
import zipfile
from importlib import metadata
from pathlib import Path
from typing import Iterable, List, Optional

from meter import Meter, Skipped

PUBLISHED = ("openai", "openai-core", "openai-rest", "openai-realtime", "openai-webhooks", "openai-testing")
ROOT = Path(__file__).resolve().parents[3]


def sdk(base_url: str, meter: Meter) -> None:
    with tempfile.TemporaryDirectory() as folder:
        if not _copy_installed(Path(folder)):
            _unpack(_wheels(), Path(folder))
        compileall.compile_dir(folder, quiet=2)
        meter.exact("bytes", sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file()))


def _copy_installed(folder: Path) -> bool:
    found = [files for files in map(_installed_files, PUBLISHED) if files]
    for file in (file for files in found for file in files):
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(Path(str(file.locate())).read_bytes())
    return bool(found)


def _installed_files(name: str) -> List[metadata.PackagePath]:
    """The files of an installed distribution; none when it is absent or installed for editing."""
    try:
        files = metadata.distribution(name).files or []
    except metadata.PackageNotFoundError:
        return []
    if not any(file.suffix == ".py" for file in files):
        return []
    return [file for file in files if ".." not in file.parts and file.suffix != ".pyc"]


def _wheels() -> List[Path]:
    built = [*ROOT.glob("dist/*.whl"), *ROOT.glob("packages/*/dist/*.whl")]
    newest = {name: _newest(built, name) for name in PUBLISHED}
    missing = [name for name, wheel in newest.items() if wheel is None]
    if missing:
        raise Skipped(f"no installed or built wheel of {', '.join(missing)}: run `hatch build --all` first")
    return [wheel for wheel in newest.values() if wheel is not None]


def _newest(built: Iterable[Path], name: str) -> Optional[Path]:
    own = [wheel for wheel in built if re.match(name.replace("-", "_") + r"-\d", wheel.name)]
    return max(own, key=lambda wheel: wheel.stat().st_mtime, default=None)


def _unpack(wheels: Iterable[Path], folder: Path) -> None:
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
