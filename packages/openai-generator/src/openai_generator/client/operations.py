"""The operations of a document, sorted into resources."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from ..definitions.model import Operation, Resource
from ..openapi.nodes import Node
from . import names
from .addresses import own_address
from .answers import result_of
from .calls import Call
from .overlay import Overlay
from .parameters import MULTIPART, Parameters, parameters_of
from .schemas import Schemas, about
from .service import Key

_VERBS = ("get", "put", "post", "delete", "patch")
_OTHER_VERBS = ("head", "options", "trace")
_MEANING = {"post": "create", "put": "replace", "patch": "update", "delete": "delete"}


@dataclass
class Found:
    """An operation of the document, before it has its name in Python.

    Attributes:
        verb: Its verb, in lower case.
        path: Its path in the document.
        node: The operation object.
        above: The path item that holds it, whose parameters count too.
        tag: Its first tag; empty where it has none.
        choices: The names that it could have in Python, the best first.
        address: Where it is answered, if that is not where the others are.
        said: What the overlay says of it.
    """

    verb: str
    path: str
    node: Node
    above: Node
    tag: str
    choices: tuple[str, ...]
    address: str = ""
    said: dict[str, object] = field(default_factory=dict)


class Operations:
    """Converts the operations of a document.

    Args:
        document: The document that is read.
        answers: Converts schemas of what is answered.
        sent: Converts schemas of what is sent.
        overlay: What somebody says beside the document.
        taken: The names of classes that are taken; those of resources are added.
        key: How clients authenticate.

    Attributes:
        calls: The operations of each resource.
    """

    def __init__(
        self, document: Node, answers: Schemas, sent: Schemas, overlay: Overlay, taken: set[str], key: Key
    ) -> None:
        self.document = document
        self.answers = answers
        self.sent = sent
        self.overlay = overlay
        self.calls: dict[str, list[Call]] = {}
        self._taken = taken
        self._key = key

    def resources(self) -> list[Resource]:
        """Returns the resources, each with its operations."""
        if self.document.has("webhooks"):
            self.document.child("webhooks").leave_out(
                "Webhooks are calls by the service; a server of yours takes them."
            )
        sorted_ones: dict[str, list[Found]] = {}
        tags: dict[str, str] = {}
        for each in self._operations():
            attribute = _attribute(each.tag)
            tags.setdefault(attribute, each.tag)
            sorted_ones.setdefault(attribute, []).append(each)
        classes = {attribute: self._class_name(tag) for attribute, tag in tags.items()}
        described = {each.text("name"): about(each) for each in self.document.objects("tags")}
        return [
            self._resource(attribute, classes[attribute], described.get(tags[attribute], ""), found)
            for attribute, found in sorted_ones.items()
        ]

    def _operations(self) -> list[Found]:
        found = []
        for path, item in self.document.items("paths").items():
            above = item.resolved()
            if not path.startswith("/") and not path.startswith("x-"):
                item.fault("A path begins with a slash.")
            if not isinstance(above.value, dict):
                item.fault("A path must be an object.")
                continue
            for verb in _OTHER_VERBS:
                if above.has(verb):
                    above.child(verb).leave_out(f"Clients have no {verb.upper()}; use `client._client` for it.")
            found += [self._found(verb, path, above) for verb in _VERBS if above.has(verb)]
        return [each for each in found if not each.said.get("skip")]

    def _found(self, verb: str, path: str, above: Node) -> Found:
        node = above.object(verb)
        operation_id = node.text("operationId")
        if node.has("callbacks"):
            node.child("callbacks").leave_out("Callbacks are calls by the service; a server of yours takes them.")
        address = own_address(node, above, self.document)
        if address:
            node.leave_out(f"It is answered at `{address}`; call it on `client.with_options(base_url=...)`.")
        said = self.overlay.of(verb, path, operation_id)
        tags = node.texts("tags")
        tag = str(said.get("resource") or (tags[0] if tags else _first_segment(path)))
        chosen = said.get("method")
        choices = (names.snake(str(chosen), "call"),) if chosen else _choices(verb, path, operation_id, tag)
        return Found(verb, path, node, above, tag, choices, address, said)

    def _class_name(self, tag: str) -> str:
        name = names.camel(tag, "Operations")
        while {name, f"Async{name}"} & (self._taken | names.TYPES):
            name += "Resource"
        views = ("", "WithRawResponse", "WithStreamingResponse")
        self._taken.update(prefix + name + view for prefix in ("", "Async") for view in views)
        return name

    def _resource(self, attribute: str, class_name: str, said: str, found: list[Found]) -> Resource:
        counts = Counter(choice for each in found for choice in dict.fromkeys(each.choices))
        taken: set[str] = set(names.METHODS)
        calls: list[Call] = []
        for each in found:
            name = next((choice for choice in each.choices if counts[choice] == 1 and choice not in taken), None)
            name = name or names.free(each.choices[-1], taken)
            taken.add(name)
            calls.append(self._call(each, name, class_name))
        self.calls[attribute] = calls
        operations = tuple(each.operation for each in calls)
        return Resource(attribute, class_name, class_name, attribute, said, operations)

    def _call(self, found: Found, name: str, class_name: str) -> Call:
        owners = (class_name, names.camel(name, "Call"))
        parameters = parameters_of(found.node, found.above, found.path, self.sent, owners)
        query = {each.wire or each.name for each in parameters.found if each.place == "query"}
        page = found.said.get("page")
        if page is False:
            page = ""
        result = result_of(found.node, self.answers, owners, query, None if page is None else str(page))
        if found.verb == "get":
            _leave_body_out(found.node, parameters)
        stream = result.stream if result.type == "None" or parameters.stream else None
        headers = dict(result.headers)
        if parameters.content_type and parameters.content_type != MULTIPART:
            headers["Content-Type"] = names.prose(parameters.content_type)
        operation = Operation(
            name,
            found.verb,
            parameters.path,
            about=_summary(found),
            deprecated=found.node.flag("deprecated"),
            parameters=tuple(parameters.found),
            result=result.type,
            stream=stream,
            page=result.page if stream is None else None,
            multipart=parameters.content_type == MULTIPART,
            files=parameters.files if parameters.content_type == MULTIPART else (),
            headers=headers,
            security="bearer" if self._takes_key(found.node) else "none",
        )
        return Call(operation, parameters.samples, result.answer)

    def _takes_key(self, node: Node) -> bool:
        if self._key.kind == "unsaid":
            return not node.has("security")
        return self._key.is_known and not _is_open(node, self.document)


def _attribute(tag: str) -> str:
    name = names.snake(tag, "operations")
    name = f"{name}_area" if name.endswith("_params") else name
    return names.free(name, names.ON_CLIENTS | names.AREAS)


def _first_segment(path: str) -> str:
    return next((each for each in path.split("/") if each and "{" not in each and not re.fullmatch(r"v\d+", each)), "")


def _choices(verb: str, path: str, operation_id: str, tag: str) -> tuple[str, ...]:
    """Returns names for a method, the shortest first; the first one that nothing else in the resource has is taken."""
    if operation_id:
        rest = operation_id.rpartition("/")[2]
        full = names.snake(rest, verb)
        return tuple(dict.fromkeys((_without(names.words(rest), names.words(tag)) or full, full)))
    fixed = [each for each in path.split("/") if each and "{" not in each]
    last = path.rstrip("/").endswith("}")
    meaning = _MEANING.get(verb, "retrieve" if last else "list")
    own = [each for each in fixed if names.snake(each, "") != names.snake(tag, "")]
    short = names.snake("_".join([meaning, *own[-1:]]), meaning)
    full = names.snake("_".join([meaning, *own, *re.findall(r"\{([^}]*)\}", path)]), meaning)
    return tuple(dict.fromkeys((meaning if not own else short, short, full)))


def _without(given: list[str], tag: list[str]) -> str:
    """Returns a name without the words of its resource, at the beginning or the end; empty if there is nothing else."""
    lower, own = [each.lower() for each in given], [each.lower().rstrip("s") for each in tag]
    size = len(own)
    if [each.rstrip("s") for each in lower[:size]] == own:
        rest = lower[size:]
    elif [each.rstrip("s") for each in lower[-size:]] == own:
        rest = lower[:-size]
    else:
        return ""
    return names.snake("_".join(rest), "") if rest else ""


def _summary(found: Found) -> str:
    said = found.node.child("summary").value or found.node.child("description").value
    text = " ".join(names.prose(said).split()) if isinstance(said, str) else ""
    if not found.address:
        return text
    where = f"Answered at `{found.address}`: call it on `client.with_options(base_url=...)`"
    return f"{text.rstrip('.')}. {where}" if text else where


def _is_open(operation: Node, document: Node) -> bool:
    """Whether an operation needs no key."""
    holder = operation if operation.has("security") else document
    needed = holder.elements("security")
    return not needed or any(not each.value for each in needed)


def _leave_body_out(node: Node, parameters: Parameters) -> None:
    if parameters.content_type or any(each.place in ("body", "whole") for each in parameters.found):
        node.child("requestBody").leave_out("GET has no body in HTTP; the body is left out.")
        parameters.found = [each for each in parameters.found if each.place not in ("body", "whole")]
        parameters.content_type = ""
        kept = {each.name for each in parameters.found}
        parameters.samples = {name: value for name, value in parameters.samples.items() if name in kept}
