"""Finds the types of definitions that say the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..definitions import naming, texts
from .annotated import renamed

Definition = dict[str, Any]
Key = tuple[str, str]
Kinds = dict[Key, int]
SECTIONS = {"types": "", "params": "_params"}
_UNSAID = {"module", "known_as", "also", "nested", *texts.KEYS}


@dataclass(frozen=True)
class Known:
    """A type as its definition has it.

    Attributes:
        home: The module that defines it, without its package: `chat` or `chat_params`.
        name: Its name there, `ChatCompletion.Choice` where it is nested.
        module: Its familiar module below `openai.types`.
        definition: What the definition file says of it.
    """

    home: str
    name: str
    module: str
    definition: Definition

    @property
    def owner(self) -> str:
        """The type that it is nested in, or the type itself."""
        return self.name.partition(".")[0]

    @property
    def is_nested(self) -> bool:
        """Whether it is nested in another type."""
        return "." in self.name

    @property
    def is_sent(self) -> bool:
        """Whether it describes what is sent, so that nobody ever sees its name in a `repr`."""
        return self.home.endswith("_params")

    @property
    def is_class(self) -> bool:
        """Whether it has fields, as a model or a TypedDict does."""
        return "fields" in self.definition

    @property
    def known_as(self) -> str:
        """Its familiar name."""
        return str(self.definition.get("known_as", self.name.rpartition(".")[2]))

    @property
    def names_its_module(self) -> bool:
        """Whether its familiar module is named after it."""
        return naming.same_name(self.module, self.known_as)

    @property
    def familiar(self) -> list[str]:
        """All its familiar places."""
        return [f"{self.module}.{self.known_as}", *self.definition.get("also", ())]


class KnownTypes:
    """Every type of the definitions, in order.

    Args:
        definitions: The definitions by area.
    """

    def __init__(self, definitions: dict[str, Definition]) -> None:
        self.areas: set[str] = set(definitions)
        self.by_key: dict[Key, Known] = {}
        for area, definition in definitions.items():
            for section, suffix in SECTIONS.items():
                for each in _known(area + suffix, definition.get(section, {})):
                    self.by_key[each.home, each.name] = each

    def meant(self, name: str, home: str) -> Known | None:
        """Returns the type that a name means in a module; `None` for what is no type of the API.

        Args:
            name: The name as the module writes it.
            home: The module: an area, perhaps with `_params` behind it.
        """
        head, _, rest = name.partition(".")
        if rest and head.removesuffix("_params") in self.areas:
            return self.by_key.get((head, rest))
        area = home.removesuffix("_params")
        homes = (home, area, f"{area}_params")
        return next((self.by_key[each, name] for each in homes if (each, name) in self.by_key), None)

    def identical(self) -> list[list[Known]]:
        """Returns the types of one module that are the same in all but their place, where there are several.

        Models must have the same familiar name too, which their `repr` shows. What types refer to is compared, not by
        which name they do; two types that refer to themselves in the same way are the same. Types whose texts differ
        are not the same; one that has a text and one that has none may be.
        """
        said = {key: self.said(each) for key, each in self.by_key.items()}
        kinds = _refined(dict.fromkeys(said, 0), said)
        while len(set((split := self._split_by_texts(kinds)).values())) > len(set(kinds.values())):
            kinds = _refined(split, said)
        groups: dict[tuple[str, int], list[Known]] = defaultdict(list)
        for key, kind in kinds.items():
            groups[key[0], kind].append(self.by_key[key])
        return [each for each in groups.values() if len(each) > 1]

    def _split_by_texts(self, kinds: Kinds) -> Kinds:
        """Splits types of one kind into groups, in each of which no text differs from another."""
        said: dict[int, list[Definition]] = defaultdict(list)
        seen: dict[tuple[int, int], int] = {}
        split: Kinds = {}
        for key, kind in kinds.items():
            definition, others = self.by_key[key].definition, said[kind]
            index = next((i for i, each in enumerate(others) if texts.agree(each, definition)), len(others))
            others[index : index + 1] = [texts.with_texts(definition, *others[index : index + 1])]
            split[key] = seen.setdefault((kind, index), len(seen))
        return split

    def said(self, type_: Known) -> tuple[str, list[Key]]:
        """Returns what a type says without the names of types in it, and these types in order.

        Args:
            type_: The type to look at.
        """
        referred: list[Key] = []

        def blank(name: str) -> str:
            found = self.meant(name, type_.home)
            if found is None:
                return name
            referred.append((found.home, found.name))
            return "_"

        said = {key: value for key, value in type_.definition.items() if key not in _UNSAID}
        seen = type_.known_as if type_.is_class and not type_.is_sent else ""
        holder = type_.name if "variants_only" in said else ""
        return repr((seen, holder, list(renamed(said, blank).items()))), referred


def _refined(kinds: Kinds, said: dict[Key, tuple[str, list[Key]]]) -> Kinds:
    """Splits kinds until all types of one say the same, and refer to types of the same kinds."""
    while True:
        seen: dict[Any, int] = {}
        refined = {
            key: seen.setdefault((kinds[key], key[0], text, tuple(kinds[each] for each in referred)), len(seen))
            for key, (text, referred) in said.items()
        }
        if len(seen) == len(set(kinds.values())):
            return kinds
        kinds = refined


def _known(home: str, section: Definition) -> Iterator[Known]:
    for name, each in section.items():
        module = each.get("module", "")
        yield Known(home, name, module, each)
        for inner, nested in each.get("nested", {}).items():
            yield Known(home, f"{name}.{inner}", module, nested)
