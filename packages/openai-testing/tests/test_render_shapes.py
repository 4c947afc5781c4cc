from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

TOOL = Path(__file__).parents[1] / "tools" / "render_shapes.py"
CATS = """
resources:
  cats:
    operations:
      list: {http: GET /cats, page: CursorPage, result: Cat, security: admin}
      create: {http: POST /cats, result: Cat, stream: CatEvent}
      picture: {http: "GET /cats/{cat_id}/picture?beta=true", result: HttpxBinaryResponseContent}
      delete: {http: "DELETE /cats/{cat_id}"}
types:
  Cat:
    bases: [Animal]
    fields:
      name: Optional[str]
      kind: Literal['cat', 'lion']
      friend: Optional[Cat] = None
      toys: List[Cat.Toy]
      from_: {type: 'Dict[str, object]', alias: from}
    nested:
      Toy: {fields: {type: "Literal['ball']", size: "Union[int, float, None]"}}
  Animal: {fields: {id: str}}
  CatEvent: {union: [Cat, None]}
"""


# The tool is for maintainers, whose Python can write syntax trees as text.
pytestmark = pytest.mark.skipif(sys.version_info < (3, 9), reason="needs ast.unparse")


@pytest.fixture
def tool() -> Any:
    pytest.importorskip("yaml")
    spec = importlib.util.spec_from_file_location("render_shapes", TOOL)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_definitions_become_shapes(tool: Any, tmp_path: Path) -> None:
    import json

    (tmp_path / "cats.yaml").write_text(CATS, encoding="utf-8")
    document = json.loads(tool.render(tmp_path))
    assert document["operations"] == {
        "GET /cats": {"result": "@cats.Cat", "page": "CursorPage", "admin": True},
        "POST /cats": {"result": "@cats.Cat", "stream": "@cats.CatEvent"},
        "GET /cats/{cat_id}/picture": {"result": "bytes"},
        "DELETE /cats/{cat_id}": {"result": "null"},
    }
    assert document["types"] == {
        "cats.Cat": {
            "id": "str",
            "name": {"|": ["str", "null"]},
            "kind": "~cat",
            "friend?": "@cats.Cat",
            "toys": ["@cats.Cat.Toy"],
            "from": {"*": "any"},
        },
        "cats.Cat.Toy": {"type": "=ball", "size": {"|": ["int", "float", "null"]}},
        "cats.CatEvent": {"|": ["@cats.Cat", "null"]},
    }


def test_check_compares(tool: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "cats.yaml").write_text(CATS, encoding="utf-8")
    places = ["--definitions", str(tmp_path), "--target", str(tmp_path / "shapes.json")]
    assert tool.main([*places, "--check"]) == 1
    assert "run render_shapes.py" in capsys.readouterr().err
    assert tool.main(places) == 0
    assert tool.main([*places, "--check"]) == 0
