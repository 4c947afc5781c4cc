"""The file of a cassette: YAML that people can read and correct."""

from __future__ import annotations

import hashlib
import mimetypes
from pathlib import Path
from typing import Any, Dict, List, Mapping, NamedTuple, Optional

VERSION = 1
_VERSION_KEY = "cassette"
_EXTENSIONS = {"application/octet-stream": ".bin", "audio/mpeg": ".mp3"}

Facts = Dict[str, Any]


class RecordedCall(NamedTuple):
    """One call of a cassette.

    Attributes:
        request: Its `method`, `path`, `query`, `headers` and body.
        response: Its `status`, `headers` and body.
    """

    request: Facts
    response: Facts

    def __str__(self) -> str:
        return f"{self.request['method']} {self.request['path']}"


class CassetteFile:
    """A cassette on disk.

    Args:
        path: The YAML file. Long binary answers stand beside it, in a folder of its name.

    Attributes:
        recorded_from: The base URL of the service, as the file names it.

    Raises:
        ModuleNotFoundError: PyYAML is not installed.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._yaml = _yaml()
        self.recorded_from: Optional[str] = None

    def exists(self) -> bool:
        """Whether there is such a file."""
        return self.path.is_file()

    def read(self) -> List[RecordedCall]:
        """Reads all calls.

        Raises:
            ValueError: It is no cassette; the message says where.
        """
        try:
            content = self._yaml.load(self.path.read_text(encoding="utf-8"), Loader=_loader(self._yaml))
        except (self._yaml.YAMLError, UnicodeDecodeError) as error:
            raise ValueError(f"{self.path} is no YAML file: {error}") from None
        if not isinstance(content, Mapping) or content.get(_VERSION_KEY) != VERSION:
            raise ValueError(f"{self.path} is no cassette: it does not begin with `{_VERSION_KEY}: {VERSION}`.")
        self.recorded_from = content.get("recorded_from")
        calls = content.get("calls") or []
        if not isinstance(calls, list):
            raise ValueError(f"{self.path}: `calls` must be a list.")
        return [self._read_call(number, each) for number, each in enumerate(calls, 1)]

    def begin(self) -> None:
        """Writes an empty cassette."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        head: Facts = {_VERSION_KEY: VERSION, **({"recorded_from": self.recorded_from} if self.recorded_from else {})}
        self.path.write_text(f"{self._dump(head)}calls:\n", encoding="utf-8")

    def append(self, call: RecordedCall) -> None:
        """Adds a call at the end.

        Args:
            call: The call to write.
        """
        with self.path.open("a", encoding="utf-8") as file:
            file.write(self._dump([{"request": call.request, "response": call.response}]))

    def keep_content(self, content: bytes, content_type: str) -> str:
        """Writes a binary answer beside the cassette; returns the name of the file from there.

        Args:
            content: The bytes of the answer.
            content_type: The header of that name, which decides the ending of the file.
        """
        kind = content_type.partition(";")[0].strip()
        extension = _EXTENSIONS.get(kind) or mimetypes.guess_extension(kind) or ".bin"
        folder = self.path.with_suffix(".files")
        folder.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256(content).hexdigest()[:12] + extension
        (folder / name).write_bytes(content)
        return f"{folder.name}/{name}"

    def content(self, name: str) -> bytes:
        """Reads a binary answer. Raises `ValueError` if it is not there.

        Args:
            name: The name that the cassette has for it.
        """
        path = self.path.parent / name
        if path.parent != self.path.with_suffix(".files") or not path.is_file():
            raise ValueError(f"{self.path} names the file {name!r}, which is not in {self.path.stem}.files.")
        return path.read_bytes()

    def _read_call(self, number: int, entry: Any) -> RecordedCall:
        for part, keys in (("request", ("method", "path")), ("response", ("status",))):
            facts = entry.get(part) if isinstance(entry, Mapping) else None
            missing = [key for key in keys if not isinstance(facts, Mapping) or key not in facts]
            if missing:
                raise ValueError(f"{self.path}: call {number} has no `{part}.{missing[0]}`.")
        return RecordedCall(entry["request"], entry["response"])

    def _dump(self, value: Any) -> str:
        text: str = self._yaml.dump(
            value, Dumper=_dumper(self._yaml), sort_keys=False, allow_unicode=True, width=120, default_flow_style=False
        )
        return text


def _yaml() -> Any:
    try:
        import yaml
    except ModuleNotFoundError:
        message = "Cassettes need PyYAML: pip install 'openai-testing[record]'."
        raise ModuleNotFoundError(message, name="yaml") from None
    return yaml


def _loader(yaml: Any) -> Any:
    """Returns a loader that leaves dates as the texts that JSON has."""

    class Loader(yaml.SafeLoader):  # type: ignore[misc]
        yaml_implicit_resolvers = {
            first: [each for each in resolvers if each[0] != "tag:yaml.org,2002:timestamp"]
            for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

    return Loader


def _dumper(yaml: Any) -> Any:
    """Returns a dumper that writes texts of several lines line by line, and repeats instead of pointing back."""

    class Dumper(yaml.SafeDumper):  # type: ignore[misc]
        def ignore_aliases(self, data: Any) -> bool:
            return True

    def text(dumper: Any, value: str) -> Any:
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)

    Dumper.add_representer(str, text)
    return Dumper
