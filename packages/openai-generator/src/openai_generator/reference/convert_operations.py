"""The `resources` section of a definition: what each method sends, where, and what comes back."""

from __future__ import annotations

import ast
import re
from typing import Any

from ..definitions import expressions, naming
from ..openapi.constraints import Constraints
from .placement import Facts, Places

EXTRAS = ("extra_headers", "extra_query", "extra_body", "timeout")
_VERBS = {"_get": "GET", "_post": "POST", "_patch": "PATCH", "_put": "PUT", "_delete": "DELETE"}
_PLACES = ("body", "query", "header")
_IMPLIED_HEADERS = {"Content-Type": "multipart/form-data"}


class OperationConverter:
    """Converts the operations of one area.

    Args:
        resources: The facts of each resource, by its path on the client.
        places: Every familiar type with its place.
        constraints: Limits of parameters.
        known_areas: The areas that define resources already, by path.
    """

    def __init__(
        self,
        resources: dict[str, Facts],
        places: Places,
        constraints: Constraints,
        known_areas: dict[str, str] | None = None,
    ) -> None:
        self.resources = resources
        self.places = places
        self.constraints = constraints
        self.failed: list[str] = []
        self.known_areas: dict[str, str] = known_areas or {}

    def area_of(self, path: str) -> str:
        """Returns the area of a resource: the one that defines it, or the one that rules name.

        Args:
            path: The path of the resource.
        """
        return self.known_areas.get(path) or naming.area_of_resource(path)

    def convert(self, area: str) -> tuple[dict[str, Any], dict[str, set[str]]]:
        """Returns the resources of an area, and the TypedDicts that the generator derives from their operations.

        Args:
            area: The name of the area.
        """
        result: dict[str, Any] = {}
        generated: dict[str, set[str]] = {}
        for path, facts in self.resources.items():
            if self.area_of(path) != area:
                continue
            methods: dict[str, Any] = {}
            for name, method in facts["methods"].items():
                if not method.get("wire"):
                    continue
                try:
                    sent = _without_handmade(f"{path}.{name}", method)
                    methods[name] = _Method(self, area, path, sent).definition(generated)
                except LookupError as error:
                    self.failed.append(f"{path}.{name} ({error})")
            result[path] = {"class": facts["class"], "module": facts["module"].removeprefix("openai.resources.")}
            if methods:
                result[path]["operations"] = methods
        return result, generated


def _without_handmade(name: str, method: Facts) -> Facts:
    """Leaves out the parameters that hand-written code adds to a method."""
    facts = naming.exceptions()["handmade_parameters"].get(name)
    if facts is None:
        return method
    params = [each for each in method["params"] if each["name"] not in facts["parameters"]]
    wire = {**method["wire"][0], "stream_cls": f"Stream[{facts['event']}]"}
    return {**method, "params": params, "wire": [wire], "overloads": []}


class _Method:
    def __init__(self, converter: OperationConverter, area: str, resource: str, facts: Facts) -> None:
        self.places = converter.places
        self.constraints = converter.constraints
        self.area = area
        self.resource = resource
        self.facts = facts
        self.wire: Facts = facts["wire"][0]
        self.params = {each["name"]: each for each in facts["params"] if each["name"] not in EXTRAS}
        self.placeholders = re.findall(r"\{(\w+)\}", self.wire["path"])

    def definition(self, generated: dict[str, set[str]]) -> dict[str, Any]:
        result: dict[str, Any] = {"http": f"{self._verb()} {self.wire['path']}"}
        if "admin" in (self.wire.get("security") or ""):
            result["security"] = "admin"
        headers = {key: ast.literal_eval(text) for key, text in self._headers().items() if text[0] in "'\""}
        headers = {key: value for key, value in headers.items() if _IMPLIED_HEADERS.get(key) != value}
        if headers:
            result["headers"] = headers
        if self.wire.get("multipart"):
            result["multipart"] = True
        result.update(self._parameters(generated))
        result.update(self._result())
        overloads = [self._overload(each) for each in self.facts.get("overloads", []) if self._is_own(each)]
        if overloads and (not self.wire.get("stream_cls") or len(overloads) > 1):
            result["overloads"] = overloads
        if "synthesize_event_and_data" in self.wire.get("options", {}):
            result["synthesize_event_and_data"] = True
        if "stream_mode" in self.wire.get("options", {}):
            result["stream_mode"] = ast.literal_eval(self.wire["options"]["stream_mode"])
        return result

    def _is_own(self, overload: Facts) -> bool:
        """Whether it is more than one of the three that each streaming method has."""
        stream = next((each for each in overload["params"] if each["name"] == "stream"), None)
        return stream is None or bool(stream.get("default"))

    def _overload(self, overload: Facts) -> dict[str, Any]:
        """Returns what one overload has differently: required or narrower parameters, those it lacks, its result."""
        types = {each["name"]: each for each in overload["params"] if each["name"] in self.params}
        found: dict[str, Any] = {}
        for name, each in types.items():
            own = re.sub(r" \| Omit$", "", each["type"])
            written = self._written(own) if each.get("default") else f"Required[{self._written(own)}]"
            if name != "stream" and name not in self.placeholders and written != self._type(name):
                found.setdefault("with", {})[name] = written
        without = [name for name in self.params if name not in types]
        returns = as_union(overload["returns"])
        return {**found, **({"without": without} if without else {}), "result": self._written(returns, "types")}

    def _verb(self) -> str:
        if self.wire["helper"] == "_get_api_list":
            return str(self.wire.get("method", "get")).strip("'\"").upper()
        return _VERBS[self.wire["helper"]]

    def _headers(self) -> dict[str, str]:
        headers: dict[str, str] = self.facts.get("headers", {})
        return headers

    def _written(self, text: str, section: str = "params") -> str:
        return self.places.written(text, self.resource, (self.area, section))

    def _type(self, name: str) -> str:
        param = self.params[name]
        text = as_union(re.sub(r" \| (Omit|NotGiven)\b", "", param["type"]))
        if name == "stream" and self.wire.get("stream_cls"):
            return "Optional[bool]" if "Optional[" in text else "bool"
        written = self._written(text)
        return written if param.get("default") else f"Required[{written}]"

    def _parameters(self, generated: dict[str, set[str]]) -> dict[str, Any]:
        result: dict[str, Any] = self._path_parameters()
        path = list(result.get("path", {}))
        others = [name for name in self.params if name not in path]
        for name in others:
            place, value = self._placed(name)
            result.setdefault(place, {})[name] = value
        if others != [name for place in _PLACES for name in result.get(place, {})]:
            result["order"] = list(self.params)
        limits = {name: found for name in self.params if (found := self._limits(name))}
        if limits:
            result["limits"] = limits
        return {**result, **self._params(generated)}

    def _path_parameters(self) -> dict[str, Any]:
        positional = [name for name, each in self.params.items() if each["kind"] == "positional"]
        path = [name for name in self.placeholders if name in self.params]
        if not path:
            return {}
        types = {"path": {name: expressions.without_required(self._type(name)) for name in path}}
        return types if positional == self.placeholders[-1:] else {**types, "positional": positional}

    def _placed(self, name: str) -> tuple[str, Any]:
        known = naming.exceptions()["header_parameters"].get(name)
        header = next((key for key, text in self._headers().items() if text == name), known)
        type_ = self._type(name)
        if header is not None:
            return "header", {"type": type_, "header": header}
        if (self.params[name].get("default") or "").lower() == "not_given":
            return self._location(name), {"type": type_, "default": "not_given"}
        return self._location(name), type_

    def _params(self, generated: dict[str, set[str]]) -> dict[str, Any]:
        """Returns the familiar params module, and whether the generator derives its TypedDicts from the operation."""
        module = self._params_module()
        if module is None:
            return {}
        names = self._derivable(module)
        if not names or module in generated:
            return {"params": module, "params_listed": True}
        generated[module] = names
        return {"params": module, **self._params_names(module, min(names, key=len))}

    def _params_names(self, module: str, known_as: str) -> dict[str, str]:
        """Returns the names of the TypedDict here and in its familiar module, where the module's name does not tell."""
        name = self.places.by_key[module, known_as].name
        expected = naming.camel(module.rpartition(".")[2])
        named = {"params_name": name, "params_known_as": known_as}
        return {key: value for key, value in named.items() if value != expected}

    def _limits(self, name: str) -> dict[str, Any]:
        return self.constraints.of(self._verb().lower(), self.wire["path"], name)

    def _location(self, name: str) -> str:
        if name in self.wire.get("query_keys", {}).values():
            return "query"
        if self.wire["helper"] == "_get" or (self.wire["helper"] == "_get_api_list" and self._verb() == "GET"):
            return "query"
        return "body"

    def _params_module(self) -> str | None:
        kind = self.wire.get("body_type") or self.wire.get("query_type")
        if not kind:
            return None
        base = re.split(r" if |\.", kind)[0]
        packages = self.resource.split(".")
        for depth in range(len(packages), -1, -1):
            module = ".".join([*packages[:depth], base])
            if module in self.places.modules:
                return module
        return None

    def _derivable(self, module: str) -> set[str] | None:
        """Returns the names of the operation's own TypedDicts, if their fields are the parameters of the method."""
        facts = self.places.modules[module]
        classes = facts.get("classes", {})
        main = next((n for n in [*classes, *facts.get("assigns", {})] if naming.same_name(module, n)), None)
        if main is None or main in facts.get("aliases", {}):
            return None
        names = {main}
        if main not in classes:
            names |= {f"{main}Base", f"{main}NonStreaming", f"{main}Streaming"}
            if not names <= {*classes, main} or not self.wire.get("stream_cls"):
                return None
        cls = classes[main] if main in classes else classes[f"{main}Base"]
        if cls["bases"] != ["TypedDict"]:
            return None
        wanted = {
            each["name"]: self.places.written(each["type"], module, (self.area, "params"))
            for each in cls.get("fields", [])
        }
        own = {name: self._type(name) for name in self.params if name not in self.placeholders and name != "stream"}
        return names if list(wanted.items()) == list(own.items()) else None

    def _result(self) -> dict[str, Any]:
        result: dict[str, Any] = {}
        if "page" in self.wire:
            page, item = self.wire["page"].split("[", 1)
            return {"page": page.removeprefix("Sync"), "result": self._written(item[:-1], "types")}
        returns = self.wire["cast_to"]
        if not re.fullmatch(r"[\w.\[\], ]+", returns):
            returns = re.sub(r"^Stream\[(\w+)\]$", r"\1", self.facts["returns"].partition(" | Stream[")[0])
        returns = as_union(returns)
        result["result"] = "None" if returns == "NoneType" else self._written(returns, "types")
        if self.wire.get("stream_cls"):
            event = re.search(r"Stream\[([^\[\]]+)\]", f"{self.wire['stream_cls']} {self.facts['returns']}")
            result["stream"] = self._written(event[1] if event else "object", "types")
        return result


def as_union(text: str) -> str:
    """Writes `A | B` as `Union[A, B]`, because definitions are also evaluated by Python 3.8.

    Args:
        text: An annotation, as text.
    """
    members: list[ast.expr] = []
    node = ast.parse(text, mode="eval").body
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        members.insert(0, node.right)
        node = node.left
    return f"Union[{', '.join(ast.unparse(each) for each in [node, *members])}]" if members else text
