"""Renders `types/<area>.py` and `types/<area>_params.py`."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Collection, Iterable, Iterator
from textwrap import indent, wrap

from ..definitions import expressions, naming
from ..definitions.affixes import without_prefix, without_suffix
from ..definitions.model import Area, Field, Type
from ..definitions.project import Project
from .docstrings import literal, with_keys
from .imports import Imports
from .ordering import in_dependency_order
from .quoting import quoted

_WIDTH = 100


def render_models(area: Area, project: Project, areas: Collection[Area] = ()) -> str:
    """Renders the models of an area, each with its helpers nested in it.

    Args:
        area: The area to work on.
        project: The packages that are rendered.
        areas: All areas, where models are derived from those of others.
    """
    local = {each.name for each in area.types}
    imports = Imports(project, project.module_of(area.name), local, late=set(project.late_areas.get(area.name, ())))
    models = _Models(imports, area, areas)
    body = [models.definition(each) for each in in_dependency_order(area.types)]
    early = _early_members(area, imports)
    late = _late_names(imports)
    named = _public_names(area.types, imports)
    return _module(
        [f'"""Models of the `{area.name}` area of {project.api}."""', imports.render(), late, *body, early, named]
    )


def _late_names(imports: Imports) -> str:
    names = imports.late_names()
    if not names:
        return ""
    imports.add("openai_core.imports", "lazy_names")
    return f"LATE = {names!r}\nif not TYPE_CHECKING:\n    __getattr__ = lazy_names(globals(), LATE)[0]"


def _early_members(area: Area, imports: Imports) -> str:
    late = imports.late_names()
    entries = [
        f'"{name}": {_alias(_early_union(place, area.name, **early), imports)}'
        for place, early in imports.project.early_members.items()
        for name in [place.partition(".")[2]]
        if name in late
    ]
    return f"EARLY = {{{', '.join(entries)}}}" if entries else ""


def _early_union(name: str, area: str, members: list[str], discriminator: str | None = None) -> Type:
    union = tuple(without_prefix(each, f"{area}.") for each in members)
    alone = union[0] if discriminator is None and len(union) == 1 else None
    return Type(name, module="", known_as=name, union=union, alias=alone, discriminator=discriminator)


def render_params(area: Area, project: Project) -> str:
    """Renders what the operations of an area take: TypedDicts and their unions.

    Args:
        area: The area to work on.
        project: The packages that are rendered.
    """
    local = {each.name for each in area.params}
    homes = {each.name: project.module_of(area.name) for each in area.types}
    imports = Imports(project, project.module_of(f"{area.name}_params"), local, homes)
    body = [
        _definition(each, imports, lambda type_: _typed_dict(type_, imports))
        for each in in_dependency_order(area.params)
    ]
    about = f"Parameters of the `{area.name}` area of {project.api}; only type checkers and users import them."
    named = _public_names(area.params, imports, place=lambda each: min(each.places, key=lambda one: len(one[0])))
    return _module([f'"""{about}"""', "from __future__ import annotations", imports.render(), *body, named])


def _public_names(
    types: Iterable[Type], imports: Imports, place: Callable[[Type], tuple[str, str]] = lambda each: next(each.places)
) -> str:
    """Renders the call that gives the classes of a module the names by which people know them.

    Args:
        types: The types of the module.
        imports: The imports of the module.
        place: Chooses among the familiar modules of a type, which stands for identical ones. Default: the first. For
            parameters, the one with the shortest name: tools are known by `tool_param`, not by an item that lists them.
    """
    if not imports.project.has_familiar_names:
        return ""
    places: dict[str, list[str]] = {}
    for owner in types:
        for own, each in [(owner.name, owner), *((f"{owner.name}.{nested.name}", nested) for nested in owner.nested)]:
            if each.fields is not None and not each.variants_only:
                module, name = place(each)
                places.setdefault(module, []).append(name if name == own else f"{name}={own}")
    if not places:
        return ""
    imports.add("openai_core.public_names", "public_types")
    entries = "".join(f'"{place}": {_text(" ".join(names), beside=place)},' for place, names in places.items())
    return f"public_types(globals(), {{{entries}}})"


def _text(words: str, beside: str) -> str:
    """Renders a text behind a key; a long one as several lines, which Python joins."""
    if len(beside) + len(words) < _WIDTH:
        return f'"{words}"'
    *lines, last = wrap(words, _WIDTH, break_long_words=False, break_on_hyphens=False)
    return "(" + "".join(f'"{line} "' for line in lines) + f'"{last}")'


def _module(parts: list[str]) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"


def _definition(type_: Type, imports: Imports, render_class: Callable[[Type], str]) -> str:
    if type_.fields is not None or type_.variants_only:
        return render_class(type_)
    imports.add("typing_extensions", "TypeAlias")
    return f"{type_.name}: TypeAlias = {_alias(type_, imports)}" + _below(type_.about, 0)


def _below(about: str, indentation: int) -> str:
    """Returns the docstring of an attribute, which costs nothing at run time: no name is bound to it."""
    return "\n" + literal(about, indentation) if about else ""


def _alias(type_: Type, imports: Imports) -> str:
    if type_.alias is not None:
        return imports.type(type_.alias)
    imports.add("typing", "Union")
    union = f"Union[{', '.join(imports.type(each) for each in type_.union)}]"
    if type_.discriminator is None:
        return union
    imports.add("typing_extensions", "Annotated")
    imports.add("openai_core.models", "PropertyInfo")
    return f"Annotated[{union}, PropertyInfo(discriminator={quoted(type_.discriminator)})]"


class _Models:
    """Renders model classes.

    Annotations are evaluated as the module runs, which is cheaper than what pydantic does with text. Those that name
    something that is not there yet, or not in sight, are quoted.

    Args:
        imports: The imports of the module.
        area: The area to work on.
        areas: All areas, to know the fields that a subclass inherits.
    """

    def __init__(self, imports: Imports, area: Area, areas: Collection[Area]) -> None:
        self.imports = imports
        self.fields = dict(_fields_of(area, ""))
        for other in areas:
            self.fields.update(_fields_of(other, f"{other.name}."))
        self._missing = {each.name for each in area.types}

    def definition(self, type_: Type) -> str:
        """Renders a definition of the module; those that follow can name it."""
        text = _definition(type_, self.imports, self.render)
        self._missing.discard(type_.name)
        return text

    def render(self, type_: Type, owner: str = "") -> str:
        about, indentation = type_.about, 8 if owner else 4
        if type_.variants_only:
            head = f"class {type_.name}:"
            about = about or f"The models that `{without_suffix(type_.name, 'Variants')}` consists of."
        else:
            head = f"class {type_.name}({', '.join(self._bases(type_, owner))}):"
        parts = [literal(about, indentation)] if about else []
        parts += [self.render(each, type_.name) for each in type_.nested]
        fields = type_.fields or ()
        parts.append("\n".join(self._field(type_, each) + _below(each.about, indentation) for each in fields))
        return f"{head}\n" + indent("\n\n".join(part for part in parts if part) or "...", "    ")

    def _bases(self, type_: Type, owner: str) -> Iterator[str]:
        if type_.mixin:
            module, _, name = type_.mixin.partition(":")
            self.imports.add(module, name)
            yield name
        if not type_.bases:
            self.imports.add("openai_core.models", "BaseModel")
            yield "BaseModel"
        for base in type_.bases:
            self._import_inherited(base)
            yield without_prefix(self.imports.type(base), f"{owner}." if owner else "")

    def _import_inherited(self, base: str) -> None:
        """Imports what the fields of a base name: pydantic looks for it in the module of the subclass only."""
        area, dot, owner = base.partition(".")
        if not dot or not area.islower():
            return
        for field in self.fields[base].values():
            heads = {name.partition(".")[0] for name in expressions.names(field.type)}
            if heads - {owner} - naming.BUILT_IN - self.imports.project.known_names.keys():
                self.imports.keep(expressions.rename(field.type, lambda name: self._from(area, name)))

    def _from(self, area: str, name: str) -> str:
        """Names a type of another area as one of a third area does."""
        known = self.imports.project.is_known(name)
        return name if known or name.partition(".")[0].islower() else f"{area}.{name}"

    def _field(self, type_: Type, field: Field) -> str:
        names = {each.name for each in type_.fields or ()}
        text = f"{field.name}: {self._annotation(_unshadowed(field.type, names), type_)}"
        if field.alias or field.settings:
            self.imports.add("pydantic", "Field")
            alias = f"alias={field.alias!r}" if field.alias else ""
            default = f"default={field.default}" if field.default else ""
            text += f" = Field({', '.join(each for each in (default, alias, field.settings) if each)})"
        elif field.default:
            text += f" = {field.default}"
        return text + self._override(type_, field)

    def _annotation(self, text: str, type_: Type) -> str:
        nested = {f"{type_.name}.{each.name}": each.name for each in type_.nested}
        late = any(name.partition(".")[0] in self.imports.late for name in expressions.names(text))
        text = expressions.rename(self.imports.type(text), lambda name: nested.get(name, name))
        heads = {name.partition(".")[0] for name in expressions.names(text)}
        return quoted(text) if late or heads & self._missing else text

    def _override(self, type_: Type, field: Field) -> str:
        for base in type_.bases:
            overridden = self.fields.get(base, {}).get(field.name)
            if overridden is not None and overridden != field:
                rules = ["reportIncompatibleVariableOverride"]
                if overridden.default and not field.default:
                    rules.append("reportGeneralTypeIssues")
                return f"  # pyright: ignore[{', '.join(rules)}]"
        return ""


def _fields_of(area: Area, prefix: str) -> Iterator[tuple[str, dict[str, Field]]]:
    for owner in area.types:
        for name, each in [(owner.name, owner), *((f"{owner.name}.{nested.name}", nested) for nested in owner.nested)]:
            yield prefix + name, {field.name: field for field in each.fields or ()}


def _unshadowed(text: str, fields: set[str]) -> str:
    """In a class with a field called `object`, the built-in type needs its full name."""
    return expressions.rename(text, lambda name: f"builtins.{name}" if name in fields & naming.SHADOWED else name)


def _typed_dict(type_: Type, imports: Imports) -> str:
    fields = type_.fields or ()
    if not all(_is_plain_key(each.name) for each in fields):
        return _functional_typed_dict(type_, imports)
    bases = [imports.type(base) for base in type_.bases]
    if not bases:
        imports.add("typing_extensions", "TypedDict")
    names = {each.name for each in fields}
    keys = "\n".join(f"{each.name}: {_key_type(each, names, imports)}" + _below(each.about, 4) for each in fields)
    parts = [literal(type_.about, 4) if type_.about else "", keys]
    # where keys are required on top of those of a base, `__required_keys__` says so without evaluating annotations
    is_total = type_.name.endswith("Streaming") and all(each.type.startswith("Required[") for each in fields)
    head = f"class {type_.name}({', '.join([*(bases or ['TypedDict']), *([] if is_total else ['total=False'])])}):\n"
    return head + indent("\n\n".join(part for part in parts if part) or "...", "    ")


def _is_plain_key(name: str) -> bool:
    """Whether a key can be written as an attribute; what begins with two underscores would get another name there."""
    return name.isidentifier() and name.isascii() and not keyword.iskeyword(name) and not name.startswith("__")


def _functional_typed_dict(type_: Type, imports: Imports) -> str:
    imports.add("typing_extensions", "TypedDict")
    keys = ", ".join(f"{quoted(each.name)}: {_late_key_type(each, imports)}" for each in type_.fields or ())
    described = with_keys(type_.about, type_.fields or ())
    return f'{type_.name} = TypedDict("{type_.name}", {{{keys}}}, total=False)' + (
        f"\n{described}" if described else ""
    )


def _late_key_type(field: Field, imports: Imports) -> str:
    """Quotes what may not be defined yet: the form of a call evaluates the types of its keys."""
    text = imports.type(field.type)
    heads = {name.partition(".")[0] for name in expressions.names(text)}
    return quoted(text) if heads & imports.local else text


def _key_type(field: Field, names: set[str], imports: Imports) -> str:
    return imports.type(_unshadowed(field.type, names))
