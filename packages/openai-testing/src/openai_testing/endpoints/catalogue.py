"""Every operation of the API by its shape: objects that can be created are kept, the rest is made up."""

from __future__ import annotations

from functools import partial
from typing import Any, Dict, List, Optional

from ..content import shapes
from ..content.shapes import Operation
from ..state import State
from ..wire import errors, sse
from ..wire.messages import Reply, stream_reply
from ..wire.pagination import styled_page
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route

_SEEDED = 3
_LARGEST_PAGE = 1000
_STATUS_AFTER = {"archive": "archived", "cancel": "cancelled", "pause": "paused", "resume": "active"}
_CONTENT = b"This is the content of an object that the emulator made up.\n"

Facts = Dict[str, Any]


class Catalogue:
    """Answers whatever `shapes.json` knows, by rules that follow from verbs and paths alone.

    A collection that has an operation to create begins empty, and its objects keep what they were given. One that has
    none begins with three objects, and any identifier names an object. What stands alone at its path can be read and
    written. Comes after the other endpoints, which answer their operations in their own ways.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    any_identifier = False
    """Whether every identifier names an object, also where objects can be created."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._shapes = shapes.load()
        self._kept: Dict[str, Dict[str, Facts]] = {}
        self._deleted: Dict[str, List[str]] = {}
        self._alone: Dict[str, Facts] = {}
        known = {(operation.verb, operation.path): operation for operation in self._shapes.operations}
        self._collections = {path for verb, path in known if verb == "GET" and known[verb, path].page}
        # Users of a project are created in its collection, and projects in theirs.
        self._items = {path.rpartition("/")[0]: path.rpartition("{")[2][:-1] for _, path in known if path[-1] == "}"}
        self._made = {path for verb, path in known if verb == "POST" and path in {*self._items, *self._collections}}
        self._readable = {path for verb, path in known if verb == "GET"}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [Route(each.verb, each.path, partial(self._answer, each)) for each in self._shapes.operations]

    def _answer(self, operation: Operation, call: Call) -> Any:
        given = self._given(operation, call)
        streamed = given.get("stream") is True or operation.result == operation.stream
        if operation.stream is not None and streamed:
            return stream_reply(self._events(operation))
        facts = self._facts(operation, call, given)
        if operation.result == "null":
            return Reply(200)
        if operation.result == "bytes":
            return Reply(200, [("content-type", "application/octet-stream")], _CONTENT)
        if operation.page:
            return self._page(operation, call, facts)
        return self._shapes.fill(operation.result, facts, self._state.now())

    def _given(self, operation: Operation, call: Call) -> Facts:
        if operation.verb != "POST" or not call.request.body.strip():
            return {}
        kind = call.request.headers.get("content-type", "")
        return dict(call.form.fields if kind.startswith("multipart/") else call.body.values)

    def _facts(self, operation: Operation, call: Call, given: Facts) -> Any:
        """Returns what is known about the object that an operation is about, after carrying it out."""
        path = operation.path
        if operation.verb == "GET" and operation.page:
            return None
        if path in self._made and operation.verb == "POST":
            return self._create(operation, call, given)
        if path.endswith("}"):
            return self._one(operation, call, given)
        if operation.verb == "POST" and path not in self._readable:
            return self._act(operation, call, given)
        facts = self._alone.setdefault(call.request.path, dict(call.path))
        facts.update(given)
        if operation.verb == "DELETE":
            del self._alone[call.request.path]
            return {**call.path, "deleted": True}
        return facts

    def _create(self, operation: Operation, call: Call, given: Facts) -> Facts:
        param = self._param(operation)
        chosen = given.get(param)
        identifier = chosen if isinstance(chosen, str) and chosen else self._state.identifiers.new(_prefix(param))
        Parameters(given).metadata()
        facts = {**call.path, "created_at": self._state.now(), **given, "id": identifier, param: identifier}
        rendered = self._shapes.fill(operation.result, facts, self._state.now())
        facts.update(rendered if isinstance(rendered, dict) else {})
        facts["id"] = identifier
        self._kept.setdefault(call.request.path, {})[identifier] = facts
        if identifier in self._deleted.get(call.request.path, ()):
            self._deleted[call.request.path].remove(identifier)
        return facts

    def _param(self, operation: Operation) -> str:
        """Returns the name of the parameter that names an object of a collection."""
        return self._items.get(operation.path, operation.path.rpartition("/")[2].rstrip("s") + "_id")

    def _one(self, operation: Operation, call: Call, given: Facts) -> Facts:
        collection, param = call.request.path.rpartition("/")[0], operation.path.rpartition("{")[2][:-1]
        facts = self._find(operation.path.rpartition("/")[0], collection, param, call)
        if operation.verb == "DELETE":
            self._kept.get(collection, {}).pop(facts["id"], None)
            self._deleted.setdefault(collection, []).append(facts["id"])
            return {**facts, "object": None, "deleted": True}
        facts.update(given, id=facts["id"])
        return facts

    def _find(self, template: str, collection: str, param: str, call: Call) -> Facts:
        identifier = call.path[param]
        kept = self._kept.setdefault(collection, {})
        if identifier in kept:
            return kept[identifier]
        absent = template in self._made or identifier in self._deleted.get(collection, ())
        if absent and not self.any_identifier:
            raise errors.not_found(param.replace("_id", "").replace("_", " "), identifier, param)
        kept[identifier] = {**call.path, "id": identifier, "created_at": self._state.now()}
        return kept[identifier]

    def _act(self, operation: Operation, call: Call, given: Facts) -> Facts:
        """Carries out what is no creation: `/things/{thing_id}/cancel`, or a path that only takes posts."""
        template, _, action = operation.path.rpartition("/")
        facts: Facts = {**call.path, **given}
        if template.endswith("}"):
            one = call.request.path.rpartition("/")[0]
            param = template.rpartition("{")[2][:-1]
            facts = self._find(template.rpartition("/")[0], one.rpartition("/")[0], param, call)
            facts.update(given, id=facts["id"])
        if action in _STATUS_AFTER:
            facts["status"] = _STATUS_AFTER[action]
        return facts

    def _page(self, operation: Operation, call: Call, facts: Optional[Facts]) -> Dict[str, Any]:
        query, style = call.query, str(operation.page)
        if facts is not None:
            return styled_page(style, [self._render(operation, each) for each in _listed(facts)], query)
        kept = self._kept.setdefault(call.request.path, {})
        if not kept and operation.path not in self._made:
            param = self._param(operation)
            for _ in range(_SEEDED):
                identifier = self._state.identifiers.new(_prefix(param))
                kept[identifier] = {**call.path, "id": identifier, param: identifier, "created_at": self._state.now()}
        items = [self._render(operation, each) for each in kept.values()]
        return styled_page(style, items, query, maximum=_LARGEST_PAGE)

    def _render(self, operation: Operation, facts: Facts) -> Facts:
        item: Facts = self._shapes.fill(operation.result, facts, self._state.now())
        return item

    def _events(self, operation: Operation) -> List[bytes]:
        """Returns one event of each kind; errors are left out, because they would end the stream."""
        variants = self._shapes.variants(operation.stream)
        filled = [self._shapes.fill(each, {"sequence_number": n}, self._state.now()) for n, each in enumerate(variants)]
        if "event" in filled[0]:
            return sse.thread_events((each["event"], each["data"]) for each in filled if each["event"] != "error")
        if "type" in filled[0]:
            return sse.named_events(each for each in filled if each["type"] != "error")
        return sse.data_events(filled)


class Examples(Catalogue):
    """A catalogue in which every identifier names an object: alone, it answers each operation without preparation.

    `Emulator(endpoints=[Examples])` suits tests of clients that need a valid answer and nothing else.
    """

    any_identifier = True


def _prefix(param: str) -> str:
    return param.replace("_id", "") + "_"


def _listed(facts: Facts) -> List[Facts]:
    """Returns the objects that an operation on several names by their identifiers."""
    for key, values in facts.items():
        if key.endswith("_ids") and isinstance(values, list):
            return [{"id": value, key[:-1]: value} for value in values if isinstance(value, str)]
    return [facts]
