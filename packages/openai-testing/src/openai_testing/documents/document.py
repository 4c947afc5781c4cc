"""An OpenAPI document as plain data: read from a file, with its references followed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple, Union
from urllib.parse import urlsplit

from ..content.references import target
from .operations import Content, DocumentedOperation, Parameter

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_LONGEST_CHAIN = 40


class Document:
    """An OpenAPI document, 3.0 or 3.1.

    Args:
        content: The document, decoded.

    Raises:
        ValueError: It is none; the message says what is missing or where a reference leads to nothing.
    """

    def __init__(self, content: Mapping[str, Any]) -> None:
        if not isinstance(content, Mapping) or not isinstance(content.get("paths"), Mapping):
            raise ValueError("An OpenAPI document is an object with `paths`; this one has none.")
        self.content = content

    @classmethod
    def read(cls, path: Union[str, Path]) -> Document:
        """Reads a JSON or YAML file.

        Args:
            path: The path of the file.

        Raises:
            ModuleNotFoundError: It is YAML, and PyYAML is not installed.
            OSError: It cannot be read.
            ValueError: It is no document.
        """
        path = Path(path)
        text = path.read_text(encoding="utf-8")
        if path.suffix.lower() == ".json":
            return cls(json.loads(text))
        try:
            import yaml
        except ModuleNotFoundError:
            message = "Documents in YAML need PyYAML: pip install 'openai-testing[record]'."
            raise ModuleNotFoundError(message, name="yaml") from None
        try:
            return cls(yaml.safe_load(text))
        except yaml.YAMLError as error:
            raise ValueError(f"{path} is no YAML file: {error}") from None

    @property
    def base_path(self) -> str:
        """The path of the first server, such as `/v2`; empty if there is none."""
        servers = self.content.get("servers")
        first = servers[0] if isinstance(servers, list) and servers else {}
        path = urlsplit(str(first.get("url", ""))).path if isinstance(first, Mapping) else ""
        return "" if "{" in path else path.rstrip("/")

    def operations(self) -> Iterator[DocumentedOperation]:
        """Yields the operations, in the order of the document."""
        for path, item in self.content["paths"].items():
            above = self.resolved(item)
            for method in METHODS:
                if isinstance(above.get(method), Mapping):
                    yield self._operation(method, str(path), above, self.resolved(above[method]))

    def resolved(self, value: Any) -> Mapping[str, Any]:
        """Returns the object that a value is or refers to. Raises `ValueError` if that is nothing.

        Args:
            value: A value of the document.
        """
        for _ in range(_LONGEST_CHAIN):
            if not isinstance(value, Mapping):
                return {}
            if not isinstance(value.get("$ref"), str):
                return value
            value = self._target(value["$ref"])
        raise ValueError("The references of the document lead in a circle.")

    def _target(self, reference: str) -> Any:
        if not reference.startswith("#"):
            raise ValueError(f"`{reference}` leads out of the document; bundle it into one file first.")
        found = target(reference, self.content)
        if found is None:
            raise ValueError(f"`{reference}` names nothing in the document.")
        return found

    def _operation(self, method: str, path: str, above: Any, operation: Any) -> DocumentedOperation:
        named: Dict[Tuple[str, str], Parameter] = {}
        for each in [*(above.get("parameters") or []), *(operation.get("parameters") or [])]:
            parameter = self._parameter(self.resolved(each))
            named[parameter.place, parameter.name] = parameter
        body = self.resolved(operation.get("requestBody") or {})
        answers = {str(status): self.resolved(each) for status, each in (operation.get("responses") or {}).items()}
        return DocumentedOperation(
            method=method.upper(),
            path=path,
            parameters=tuple(named.values()),
            body=self._contents(body),
            needs_body=body.get("required") is True,
            answers={status: self._contents(each) for status, each in answers.items()},
            security=self._security(operation),
            root=self.content,
        )

    def _parameter(self, facts: Mapping[str, Any]) -> Parameter:
        contents = self._contents(facts)
        schema = facts.get("schema") or (contents[0].schema if contents else {})
        place, name = str(facts.get("in")), str(facts.get("name"))
        needed = facts.get("required") is True or place == "path"
        return Parameter(place, name, needed, schema, is_json=bool(contents), explode=facts.get("explode") is not False)

    def _contents(self, holder: Mapping[str, Any]) -> Tuple[Content, ...]:
        found: List[Content] = []
        for kind, entry in (holder.get("content") or {}).items():
            facts = self.resolved(entry)
            named = facts.get("examples")
            examples = [self.resolved(each).get("value") for each in (named or {}).values()] if named else []
            examples += [facts["example"]] if "example" in facts else []
            found.append(Content(str(kind), facts.get("schema"), tuple(each for each in examples if each is not None)))
        return tuple(found)

    def _security(self, operation: Mapping[str, Any]) -> Tuple[Tuple[Tuple[str, str], ...], ...]:
        wanted = operation.get("security", self.content.get("security")) or []
        schemes = self.resolved(self.content.get("components")).get("securitySchemes") or {}
        return tuple(
            tuple(place for name in each for place in [self._credential(self.resolved(schemes.get(name)))] if place)
            for each in wanted
            if isinstance(each, Mapping)
        )

    def _credential(self, scheme: Mapping[str, Any]) -> Optional[Tuple[str, str]]:
        """Returns where a credential is sent: the place and the name."""
        if scheme.get("type") == "apiKey":
            return str(scheme.get("in")), str(scheme.get("name"))
        return ("header", "authorization") if scheme.get("type") in ("http", "oauth2", "openIdConnect") else None
