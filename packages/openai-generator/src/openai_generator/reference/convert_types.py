"""Definitions of types: models, TypedDicts, unions and aliases."""

from __future__ import annotations

import ast
from typing import Any

from ..definitions import expressions, naming
from .placement import Facts, Place, Places, defined_names


class TypeConverter:
    """Converts the types of one area.

    Args:
        places: Every familiar type with its place.
        area: The area to work on.
    """

    def __init__(self, places: Places, area: str) -> None:
        self.places = places
        self.area = area

    def definition(self, module: str, place: Place) -> dict[str, Any]:
        """Returns the definition of one type, without its place.

        Args:
            module: The familiar module of the type.
            place: Where it goes.
        """
        facts = self.places.modules[module]
        cls = facts.get("classes", {}).get(place.known_as)
        if cls is not None:
            return self._class(module, place, cls)
        value = facts.get("assigns", {}).get(place.known_as) or facts["aliases"][place.known_as]["value"]
        if value.startswith("TypedDict("):
            return {"fields": _functional_fields(value)}
        return self._alias(self._written(value, module, place.section))

    def _alias(self, text: str) -> dict[str, Any]:
        union = expressions.discriminated_union(text)
        if union is None:
            return {"alias": text}
        members, discriminator = union
        return {"union": members, **({"discriminator": discriminator} if discriminator else {})}

    def _class(self, module: str, place: Place, cls: Facts) -> dict[str, Any]:
        result: dict[str, Any] = {}
        bases = [base for base in cls["bases"] if base not in ("BaseModel", "TypedDict")]
        if bases:
            result["bases"] = [self._written(base, module, place.section) for base in bases]
        mixin = naming.exceptions()["model_mixins"].get(f"{module}.{place.known_as}")
        if mixin:
            result["mixin"] = mixin
        total = cls.get("total") == "False" or place.section == "types"
        result["fields"] = {
            each["name"]: self._field(module, place, each, total) for each in cls.get("fields", []) if "type" in each
        }
        return result

    def _field(self, module: str, place: Place, field: Facts, total: bool) -> Any:
        text = self._written(field["type"], module, place.section)
        if place.section == "params":
            return text if total or expressions.is_required(text) else f"Required[{text}]"
        default = field.get("default")
        if default is None or not default.startswith("FieldInfo"):
            return text if default is None else f"{text} = {default}"
        return self._special_field(text, ast.parse(default, mode="eval").body)

    def _special_field(self, text: str, call: ast.expr) -> dict[str, str]:
        """Returns a field that pydantic needs more about than a default: an alias, a factory, no `repr`."""
        assert isinstance(call, ast.Call)
        settings = {str(word.arg): ast.unparse(word.value) for word in call.keywords}
        result = {"type": f"{text} = {settings.pop('default')}" if "default" in settings else text}
        if "alias" in settings:
            result["alias"] = ast.literal_eval(settings.pop("alias"))
        if settings:
            result["settings"] = ", ".join(f"{key}={value}" for key, value in settings.items())
        return result

    def _written(self, text: str, module: str, section: str) -> str:
        return self.places.written(text, module, (self.area, section))

    def familiar_extras(self) -> dict[str, dict[str, str]]:
        """Returns the names that familiar modules offer and take from others, and what these are."""
        extras: dict[str, dict[str, str]] = {}
        for module in sorted(self.places.modules):
            facts = self.places.modules[module]
            if not defined_names(facts) or self.places.area_of(module) != self.area:
                continue
            for name, source in facts.get("passed_on", {}).items():
                home, _, known_as = source.partition(".types.")[2].rpartition(".")
                found: Place | str | None = self.places.by_key.get((home, known_as))
                if found is None:  # the source is a package, which has it from one of its modules
                    found = self.places.resolve(known_as, module, sending=naming.is_params(module))
                if isinstance(found, Place):
                    extras.setdefault(module, {})[name] = f"{found.defined_in}.{found.name}"
        return extras


def _functional_fields(value: str) -> dict[str, str]:
    call = ast.parse(value, mode="eval").body
    assert isinstance(call, ast.Call)
    fields = call.args[1]
    assert isinstance(fields, ast.Dict)
    return {
        ast.literal_eval(key): ast.unparse(type_) for key, type_ in zip(fields.keys, fields.values, strict=True) if key
    }
