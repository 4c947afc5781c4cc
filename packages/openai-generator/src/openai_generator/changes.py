"""How two states of what a client offers differ, in the words of those who use it."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator

from .definitions import expressions
from .report import Report
from .surface import Parts, Surface

_LONGEST = 160


def compared(before: Surface, after: Surface, title: str) -> Report:
    """Returns what is different in two states.

    Args:
        before: The earlier state.
        after: The later state.
        title: The first line of the report.
    """
    report = Report(title, texts=[*after.untold, *_new_and_untold(before, after)])
    for name in after.things.keys() - before.things.keys():
        report.added.append(f"`{name}`")
    for name in before.things.keys() - after.things.keys():
        report.removed.append(f"`{name}`")
    for name in before.things.keys() & after.things.keys():
        _compare(report, name, before.things[name], after.things[name])
    for lines in (report.added, report.removed, report.changed):
        lines.sort()
    return report


def _new_and_untold(before: Surface, after: Surface) -> list[str]:
    """Returns the new types and fields without a description; parameters have theirs with their methods."""
    new = [
        (name, field)
        for name, field in after.untold_types
        if name not in before.things or (field and field not in before.things[name])
    ]
    return [f"`{name}.{field}`".replace(".`", "`") for name, field in new]


def _compare(report: Report, name: str, before: Parts, after: Parts) -> None:
    report.added += [f"`{_part(name, each)}`: `{_short(after[each])}`" for each in after.keys() - before.keys()]
    report.removed += [f"`{_part(name, each)}`" for each in before.keys() - after.keys()]
    for part in before.keys() & after.keys():
        if before[part] != after[part]:
            report.changed.append(f"`{_part(name, part)}`: {difference(before[part], after[part])}")


def _part(name: str, part: str) -> str:
    if part.startswith("the "):
        return f"{name} ({part})"
    return f"{name}({part}=)" if name.startswith("client.") else f"{name}.{part}"


def difference(before: str, after: str) -> str:
    """Returns in words how two annotations differ: what must be given now, the literals or members that come and go.

    Args:
        before: The earlier annotation; `Required[...]` where something must be given.
        after: The later annotation.
    """
    said = []
    if expressions.is_required(before) != expressions.is_required(after):
        said.append("is required now" if expressions.is_required(after) else "need not be given any more")
    old, new = _without_required(before), _without_required(after)
    return "; ".join([*said, *([_difference(old, new)] if old != new else [])])


def _without_required(text: str) -> str:
    return re.sub(r"^Required\[(.*)\]($|  # .*$)", r"\1\2", text)


def _difference(before: str, after: str) -> str:
    if _without_literals(before) == _without_literals(after):
        old, new = _literals(before), _literals(after)
    else:
        old, new = _members(before), _members(after)
    added, removed = [each for each in new if each not in old], [each for each in old if each not in new]
    if added or removed:
        said = [f"{word} {', '.join(each)}" for word, each in (("adds", added), ("drops", removed)) if each]
        return "; ".join(said)
    return f"`{_short(before)}` -> `{_short(after)}`"


def _literals(text: str) -> list[str]:
    return [
        repr(each.value) for node in _literal_nodes(text) for each in ast.walk(node) if isinstance(each, ast.Constant)
    ]


def _members(text: str) -> list[str]:
    """Returns the members of a union, and nothing of what is none."""
    body = getattr(_parsed(text), "body", None)
    node = body[0].value if body and isinstance(body[0], ast.Expr) else None
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Union" and isinstance(node.slice, ast.Tuple):
        return [f"`{ast.unparse(each)}`" for each in node.slice.elts]
    return []


def _literal_nodes(text: str) -> Iterator[ast.AST]:
    for node in ast.walk(_parsed(text)):
        if isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal"):
            yield node.slice


def _without_literals(text: str) -> str:
    tree = _parsed(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal"):
            node.slice = ast.Constant(value=0)
    return ast.unparse(tree)


def _parsed(text: str) -> ast.AST:
    try:
        return ast.parse(text)
    except SyntaxError:
        return ast.Module(body=[], type_ignores=[])


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def change_log(before: Surface, after: Surface) -> dict[str, list[str]]:
    """Returns a line for each new or gone method and parameter, those of the same name together, by package.

    Args:
        before: The earlier state.
        after: The later state.
    """
    found: dict[str, dict[tuple[str, str], list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in sorted({*before.things, *after.things}):
        package = (after.packages.get(name) or before.packages[name]).replace("_", "-")
        for word, part in _news(before.things.get(name), after.things.get(name)):
            if name.startswith("client."):
                found[package][word, part].append(name.removeprefix("client."))
            elif not part:
                found[package][f"{word} types", ""].append(name.rpartition(".")[2])
            else:
                found[package][f"{word} fields", ""].append(f"{name.rpartition('.')[2]}.{part}")
    return {package: [_line(*key, names) for key, names in lines.items()] for package, lines in found.items()}


def _news(old: Parts | None, new: Parts | None) -> Iterator[tuple[str, str]]:
    if old is None or new is None:
        yield "New" if old is None else "Gone", ""
        return
    for part in sorted({*old, *new}):
        if (part in old) != (part in new) and not part.startswith("the "):
            yield "New" if part in new else "Gone", part


def _line(word: str, part: str, names: list[str]) -> str:
    listed = ", ".join(f"`{each}`" for each in dict.fromkeys(names))
    return f"{word}: `{part}` of {listed}." if part else f"{word}: {listed}."
