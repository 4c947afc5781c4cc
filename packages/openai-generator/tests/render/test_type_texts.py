"""Texts of types and fields become docstrings, which cost nothing at run time."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import pytest

from openai_generator.definitions.load import load_area, load_definitions
from openai_generator.render.output import render_all

LONG = "how far the bird comes before it has to rest, in metres per hour of flight, " * 3 + "with the wind"
AWKWARD = 'a path such as C:\\parrots\\new, """three quotes""", and at the end one "'
WING = {"about": "One of two", "describe": {"span": "its length in metres"}, "fields": {"span": "float"}}
TYPES: dict[str, Any] = {
    "Parrot": {
        "about": "A bird that talks. It needs a cage",
        "describe": {"name": "what it answers to", "range": LONG, "home": AWKWARD},
        "module": "parrots.parrot",
        "fields": {"name": "str", "range": "Optional[float] = None", "home": "str", "wing": "Parrot.Wing"},
        "nested": {"Wing": WING},
    },
    "Voice": {"about": "What it says", "module": "parrots.parrot", "alias": "str"},
}
PARAMS: dict[str, Any] = {
    "FeedParam": {
        "about": LONG,
        "describe": {"seeds": "how many seeds, at most 20"},
        "module": "parrots.feed_param",
        "fields": {"seeds": "Required[int]", "nuts": "int"},
    },
    "RouteParam": {
        "about": "The way of a bird",
        "describe": {"from": AWKWARD},
        "module": "parrots.route_param",
        "fields": {"from": "str", "to": "str"},
    },
}
FOLDER = "packages/openai-rest/src/openai_rest/types"


def rendered(types: dict[str, Any], params: dict[str, Any]) -> dict[str, str]:
    return render_all([load_area("parrots", {"types": types, "params": params}, {})])


def without_texts(types: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {
            key: without_texts(value) if key == "nested" else value
            for key, value in each.items()
            if key not in ("about", "describe")
        }
        for name, each in types.items()
    }


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return rendered(TYPES, PARAMS)


@pytest.fixture(scope="module")
def models(files: dict[str, str]) -> str:
    return files[f"{FOLDER}/parrots.py"]


@pytest.fixture(scope="module")
def params(files: dict[str, str]) -> str:
    return files[f"{FOLDER}/parrots_params.py"]


def attribute_docstrings(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    """Yields the names of a class or a module that have a string below them, and that string."""
    for statement, below in zip(body, body[1:], strict=False):
        if (
            isinstance(statement, ast.AnnAssign)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            yield ast.unparse(statement.target), " ".join(str(below.value.value).split())


def class_of(module: str, name: str) -> ast.ClassDef:
    return next(each for each in ast.walk(ast.parse(module)) if isinstance(each, ast.ClassDef) and each.name == name)


def test_a_model_has_a_docstring(models: str) -> None:
    assert ast.get_docstring(class_of(models, "Parrot")) == "A bird that talks. It needs a cage."
    assert ast.get_docstring(class_of(models, "Wing")) == "One of two."


def test_the_fields_of_a_model_have_docstrings(models: str) -> None:
    assert dict(attribute_docstrings(class_of(models, "Parrot").body)) == {
        "name": "What it answers to.",
        "range": LONG.capitalize() + ".",
        "home": "A" + AWKWARD[1:] + ".",
    }
    assert dict(attribute_docstrings(class_of(models, "Wing").body)) == {"span": "Its length in metres."}


def test_an_alias_has_a_docstring(models: str) -> None:
    assert dict(attribute_docstrings(ast.parse(models).body)) == {"Voice": "What it says."}


def test_a_typed_dict_and_its_keys_have_docstrings(params: str) -> None:
    feed = class_of(params, "FeedParam")
    assert " ".join((ast.get_docstring(feed) or "").split()) == LONG.capitalize() + "."
    assert dict(attribute_docstrings(feed.body)) == {"seeds": "How many seeds, at most 20."}


def test_keys_that_are_no_names_are_described_with_their_typed_dict(params: str) -> None:
    body = ast.parse(params).body
    below = next(each for before, each in zip(body, body[1:], strict=False) if "RouteParam" in ast.unparse(before))
    assert isinstance(below, ast.Expr)
    assert isinstance(below.value, ast.Constant)
    assert below.value.value == f"The way of a bird.\n\nKeys:\n    from: A{AWKWARD[1:]}.\n"


def test_no_line_is_longer_than_120_columns(models: str, params: str) -> None:
    assert [line for line in (models + params).split("\n") if len(line) > 120] == []


@pytest.mark.parametrize("length", range(105, 125))
def test_a_text_that_just_fits_or_does_not(length: int) -> None:
    text = ("ab " * 50)[: length - 1] + "c"
    parrot = {"about": text, "describe": {"name": text}, "fields": {"name": "str"}}
    module = rendered({"Parrot": {**parrot, "module": "parrots.parrot", "nested": {"Wing": parrot}}}, {})[
        f"{FOLDER}/parrots.py"
    ]
    assert max(len(line) for line in module.split("\n")) <= 120
    assert "noqa" not in module
    for name in ("Parrot", "Wing"):
        assert dict(attribute_docstrings(class_of(module, name).body)) == {"name": text.capitalize() + "."}


def test_only_docstrings_differ_from_what_has_no_texts(files: dict[str, str]) -> None:
    plain = rendered(without_texts(TYPES), without_texts(PARAMS))
    assert plain.keys() == files.keys()
    for name in (f"{FOLDER}/parrots.py", f"{FOLDER}/parrots_params.py"):
        assert ast.unparse(WithoutDocstrings().visit(ast.parse(files[name]))) == ast.unparse(
            WithoutDocstrings().visit(ast.parse(plain[name]))
        )
        assert plain[name].count('"""') == 2


class WithoutDocstrings(ast.NodeTransformer):
    """Takes every string away that stands alone."""

    def visit_Expr(self, node: ast.Expr) -> ast.Expr | None:
        return None if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str) else node


def test_attribute_docstrings_are_compiled_away(models: str) -> None:
    def constants(code: Any) -> Iterator[Any]:
        for each in code.co_consts:
            yield from constants(each) if hasattr(each, "co_consts") else [each]

    compiled = list(constants(compile(models, "parrots.py", "exec")))
    assert "A bird that talks. It needs a cage." in compiled
    assert "What it answers to." not in compiled
    assert "What it says." not in compiled


def test_a_text_of_its_own_does_not_make_a_field_another_one() -> None:
    bird = {"module": "birds.bird", "describe": {"name": "what it answers to"}, "fields": {"name": "str"}}
    parrot = {**bird, "module": "parrots.parrot", "bases": ["birds.Bird"], "describe": {"name": "what it calls itself"}}
    areas = load_definitions({"birds": {"types": {"Bird": bird}}, "parrots": {"types": {"Parrot": parrot}}})
    module = render_all(areas)[f"{FOLDER}/parrots.py"]
    assert "What it calls itself." in module
    assert "pyright" not in module


def test_a_method_may_be_described_with_quotes_and_backslashes() -> None:
    operation = {"about": AWKWARD, "http": "POST /parrots", "body": {"home": "str"}, "describe": {"home": AWKWARD}}
    area = load_area("parrots", {"resources": {"parrots": {"operations": {"create": operation}}}}, {})
    module = ast.parse(render_all([area])["packages/openai-rest/src/openai_rest/aio/parrots.py"])
    create = next(each for each in ast.walk(module) if isinstance(each, ast.AsyncFunctionDef))
    docstring = ast.get_docstring(create) or ""
    assert f"A{AWKWARD[1:]}.\n\nArgs:\n    home: A{AWKWARD[1:]}." in docstring


def test_what_is_sent_can_be_read_again_and_streams_require_their_key() -> None:
    base = {"module": "parrot_params", "fields": {"seeds": "Iterable[str]"}}
    streaming = {"module": "parrot_params", "bases": ["ParrotBase"], "fields": {"stream": "Required[Literal[True]]"}}
    text = rendered({}, {"ParrotBase": base, "ParrotStreaming": streaming})[f"{FOLDER}/parrots_params.py"]
    assert "from openai_core.types.sequences import Iterable" in text
    assert "class ParrotBase(TypedDict, total=False):" in text
    assert "class ParrotStreaming(ParrotBase):" in text
    assert '"parrot_params": "ParrotBase ParrotStreaming"' in text
