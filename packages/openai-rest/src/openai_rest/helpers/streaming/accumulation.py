"""Models that grow by deltas. Each step makes new objects where something changed, and shares all that did not.

So an object that was handed out stays as it was, and a step costs the same however much has been received. What a delta
means is the same as in `deltas.accumulate_delta`, with two differences: a role, an id or a time that is sent again
replaces the first one, and entries of a list are found by their own `index`, wherever they stand.
"""

from __future__ import annotations

from typing import Any, Dict, List, Tuple, Type, TypeVar

import pydantic

from openai_core.decoding import decoder
from openai_core.decoding.instances import Assemble, assembler

from .deltas import accumulate_delta

ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)

_REPLACED = frozenset(("index", "type", "role", "id", "expires_at"))

_assemblers: Dict[type, Assemble] = {}


def instance_maker(cls: Type[pydantic.BaseModel]) -> Assemble:
    """Returns the function that makes an instance from its fields, its unknown fields and the names that were set.

    Args:
        cls: The class of the instances.
    """
    assemble = _assemblers.get(cls)
    if assemble is None:
        assemble = _assemblers[cls] = assembler(cls)
    return assemble


def copied(model: ModelT) -> ModelT:
    """Returns a new object with the same values; the objects in it are shared.

    Args:
        model: The object to copy.
    """
    parts = (dict(vars(model)), dict(model.__pydantic_extra__ or {}), set(model.__pydantic_fields_set__))
    copy: ModelT = instance_maker(type(model))(parts)
    return copy


def accumulated(model: ModelT, delta: pydantic.BaseModel) -> ModelT:
    """Returns a new object: the model with a delta added to it.

    Args:
        model: What has been received; it is not changed.
        delta: The next delta. Only what was sent counts, and `None` never replaces a value.
    """
    cls = type(model)
    fields, names = vars(model).copy(), set(model.__pydantic_fields_set__)
    extra = dict(model.__pydantic_extra__ or {})
    given = vars(delta)
    for name in delta.__pydantic_fields_set__:
        if name in given:
            holder = fields if name in fields else extra
            holder[name] = _sum(cls, name, holder.get(name), given[name])
            names.add(name)
    for name, value in (delta.__pydantic_extra__ or {}).items():
        if name in fields:
            names.add(name)
        holder = fields if name in fields else extra
        holder[name] = _sum(cls, name, holder.get(name), value)
    result: ModelT = instance_maker(cls)((fields, extra, names))
    return result


def put(model: pydantic.BaseModel, name: str, value: object) -> None:
    """Sets a field of an object that nobody else has seen yet, without the cost of an assignment in pydantic.

    Args:
        model: The object to change.
        name: The name of the field in Python.
        value: Its value, as the field holds it.
    """
    vars(model)[name] = value
    model.__pydantic_fields_set__.add(name)


def plain(value: Any) -> Any:
    """Returns what was sent of a model, as dictionaries, and the same within lists and dictionaries.

    It is a dump without pydantic, which would have to build the schemas of all classes first.

    Args:
        value: A model, or lists and dictionaries with models in them.
    """
    if isinstance(value, pydantic.BaseModel):
        fields, names = type(value).model_fields, value.__pydantic_fields_set__
        sent = {fields[name].alias or name: item for name, item in vars(value).items() if name in names}
        return plain({**sent, **(value.__pydantic_extra__ or {})})
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def typed(cls: Type[pydantic.BaseModel], name: str, value: object) -> Any:
    """Returns a value as a field of that class holds it.

    Args:
        cls: The class of the model.
        name: The name of the field.
        value: A value of parsed JSON.
    """
    return getattr(decoder(cls)({name: value}), name)


def _sum(cls: Type[pydantic.BaseModel], name: str, present: Any, value: Any) -> Any:
    if value is None:
        return present
    if name in _REPLACED:
        return present if value == "" and present else value
    if type(value) is str and (not present or type(present) is str):
        return present + value if present else value
    if isinstance(value, pydantic.BaseModel) and isinstance(present, pydantic.BaseModel):
        return accumulated(present, value)
    if isinstance(value, list) and (present is None or isinstance(present, list)):
        return merged_list(cls, name, present or [], value)
    if name == "content" and {type(present), type(value)} == {str, list}:
        return _text_and_parts(present, value)
    return typed(cls, name, accumulate_delta({name: plain(present)}, {name: plain(value)})[name])


def _text_and_parts(present: Any, value: Any) -> Any:
    """Adds a text to content in parts, or the reverse: some servers send thoughts as parts, then the text."""
    if isinstance(value, list):
        return [*([{"type": "text", "text": present}] if present else []), *plain(value)]
    last = present[-1] if present else None
    if not value or not (isinstance(last, dict) and last.get("type") == "text" and isinstance(last.get("text"), str)):
        return [*present, {"type": "text", "text": value}] if value else present
    return [*present[:-1], {**last, "text": last["text"] + value}]


def merged_list(cls: Type[pydantic.BaseModel], name: str, present: List[Any], entries: List[Any]) -> List[Any]:
    """Returns a new list: what is present, with a delta's entries added to the items that they belong to.

    Args:
        cls: The class whose field the list is.
        name: The name of that field, which gives new items their type.
        present: What has been received; neither the list nor its items are changed.
        entries: The entries of the delta. Those without an `index` are new items.
    """
    items = list(present)
    for entry in entries:
        index = index_of(entry, None)
        place, found = (len(items), False) if index is None else _place(items, index)
        if not found:
            items.insert(place, typed(cls, name, [plain(entry)])[0])
        elif isinstance(entry, pydantic.BaseModel) and isinstance(items[place], pydantic.BaseModel):
            items[place] = accumulated(items[place], entry)
        else:
            items[place] = typed(cls, name, [_sum_of_plain(plain(items[place]), plain(entry))])[0]
    return items


def _sum_of_plain(present: Any, entry: Any) -> Any:
    return accumulate_delta(present, entry) if isinstance(present, dict) else entry


def place_of(items: List[Any], index: int) -> int:
    """Returns where the entry with that `index` stands in a list that has been grown.

    Args:
        items: The list; its entries are sorted by their `index`.
        index: The `index` that is looked for.

    Raises:
        IndexError: There is none.
    """
    place, found = _place(items, index)
    if not found:
        raise IndexError(index)
    return place


def _place(items: List[Any], index: int) -> Tuple[int, bool]:
    """Returns where an entry stands, or where it has to be inserted; items without an `index` count by their place."""
    if 0 <= index < len(items) and index_of(items[index], index) == index:
        return index, True  # as nearly always
    for place, item in enumerate(items):
        found: int = index_of(item, place)
        if found >= index:
            return place, found == index
    return len(items), False


def index_of(entry: Any, default: Any) -> Any:
    """Returns the `index` that an entry of a list carries, or the default.

    Args:
        entry: A model or a dictionary.
        default: What is returned where there is no `index`.
    """
    if isinstance(entry, pydantic.BaseModel):
        found = vars(entry).get("index")
        if found is None:
            found = (entry.__pydantic_extra__ or {}).get("index")
    else:
        found = entry.get("index") if isinstance(entry, dict) else None
    return found if type(found) is int else default
