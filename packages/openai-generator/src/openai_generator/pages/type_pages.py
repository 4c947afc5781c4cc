"""Writes a page of types: what each is, where it is used, and what its fields mean."""

from __future__ import annotations

from collections.abc import Sequence

from ..definitions.model import Area, Field, Type
from .layout import TypePage, derived_names, familiar_module
from .links import Links
from .method_sections import entry, values_of
from .places import Places, with_nested
from .properties import properties_of
from .prose import RENDERED, blocks, prose
from .uses import Uses

_MOST_USES = 6


def type_page(page: TypePage, areas: dict[str, Area], places: Places, uses: Uses) -> str:
    """Returns the page as Markdown.

    Args:
        page: The page to write.
        areas: All areas by name.
        places: Where everything is described.
        uses: Where types are used.
    """
    area = areas[page.area.removesuffix("_params")]
    writer = _Writer(Links(places, page.path, page.area), uses, derived_names(area), area.hidden)
    sent = page.area.endswith("_params")
    about = (
        "What methods take: dictionaries with these keys, or models that came from a method."
        if sent
        else ("What methods return, and what these models consist of.")
    )
    parts = [writer.section(name, each) for type_ in page.types for name, each in with_nested(type_)]
    return blocks(f"# {page.group}: {page.title[0].lower()}{page.title[1:]}", RENDERED, about, *parts)


class _Writer:
    def __init__(
        self, links: Links, uses: Uses, arguments: dict[str, tuple[str, str]], hidden: dict[str, list[str]]
    ) -> None:
        self.links = links
        self.uses = uses
        self.arguments = arguments if links.area.endswith("_params") else {}
        self.hidden = hidden

    def section(self, name: str, type_: Type) -> str:
        """Returns the section of a type, without those inside of it."""
        level = "#" * min(2 + name.count("."), 4)
        return blocks(
            f'{level} {name} {{ #{name} data-toc-label="{type_.name}" }}',
            prose(type_.about),
            self._import(type_, name),
            self._uses(f"{self.links.area}.{name}"),
            self._content(name, type_),
        )

    def _import(self, type_: Type, name: str) -> str:
        if "." in name or name.startswith("_") or type_.variants_only:
            return ""
        module = familiar_module(type_, self.hidden.get(type_.module.rpartition(".")[0], ()))
        return f"```py\nfrom {module} import {type_.known_as}\n```"

    def _uses(self, key: str) -> str:
        methods = [self.links.method(each) for each in dict.fromkeys(self.uses.methods.get(key, ()))]
        types = [self.links.type(each) for each in dict.fromkeys(self.uses.types.get(key, ()))]
        return (
            _some("Used by", methods, "methods")
            + ("  \n" if methods and types else "")
            + _some("Part of", types, "types")
        )

    def _content(self, name: str, type_: Type) -> str:
        if name in self.arguments:
            return f"Its keys are the arguments of {self.links.method('.'.join(self.arguments[name]))}."
        if type_.fields is None:
            return self._members(type_)
        bases = [self.links.annotation(each) for each in type_.bases]
        extends = f"It has all that {', '.join(bases)} has." if bases else ""
        fields = [*type_.fields, *(properties_of(type_.mixin) if type_.mixin else ())]
        return blocks(extends, "\n\n".join(map(self._field, fields)))

    def _members(self, type_: Type) -> str:
        if type_.alias is not None:
            return blocks(f"It stands for {self.links.annotation(type_.alias)}.", values_of(type_.alias))
        if not type_.union:
            return ""
        told = f", told apart by `{type_.discriminator}`" if type_.discriminator else ""
        values = [values_of(each) for each in type_.union]
        return blocks(
            f"One of these{told}:", "\n".join(f"- {self.links.annotation(each)}" for each in type_.union), *values
        )

    def _field(self, field: Field) -> str:
        notes = []
        if self.links.area.endswith("_params"):
            notes += ["required"] if field.type.startswith("Required[") else []
        elif field.default not in (None, "None"):
            notes.append(f"default `{field.default}`")
        if field.alias:
            notes.append(f"`{field.alias}` in JSON")
        return entry(field.name, field.type, field.about, notes, self.links)


def _some(title: str, links: Sequence[str], kind: str) -> str:
    if not links:
        return ""
    rest = len(links) - _MOST_USES
    return f"{title} {', '.join(links[:_MOST_USES])}{f' and {rest} more {kind}' if rest > 0 else ''}."
