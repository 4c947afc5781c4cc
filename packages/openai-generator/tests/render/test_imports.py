"""Import blocks."""

from __future__ import annotations

import pytest

from openai_generator.definitions.project import this_project
from openai_generator.render.imports import Imports


def imports(*local: str) -> Imports:
    return Imports(this_project(), "openai_rest.sync.chat", set(local), {"Answer": "openai_rest.types.chat"})


def test_names_of_the_area_come_from_where_it_defines_them() -> None:
    block = imports()
    assert block.type("Optional[Answer.Part]") == "Optional[Answer.Part]"
    assert "from ..types.chat import Answer" in block.render()
    assert "from typing import Optional" in block.render()


def test_shared_types_come_from_the_kernel() -> None:
    block = imports()
    assert block.type("shared.Metadata", checked=True) == "Metadata"
    assert "if TYPE_CHECKING:\n    from openai_core.types.shared import Metadata" in block.render()


def test_a_name_that_is_taken_is_imported_under_another() -> None:
    block = imports("Usage")
    assert block.type("completions.Usage") == "CompletionsUsage"
    assert "from ..types.completions import Usage as CompletionsUsage" in block.render()


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(LookupError, match="Nonsense"):
        imports().type("List[Nonsense]")


def test_names_that_are_kept_say_so_until_something_uses_them() -> None:
    block = imports()
    block.type("Answer")
    block.keep("List[shared.Metadata]")
    block.keep("List[Answer]")
    assert "from openai_core.types.shared import Metadata as Metadata" in block.render()
    assert "from typing import List as List" in block.render()
    assert "import Answer as" not in block.render()
    block.type("List[shared.Metadata]")
    assert " as " not in block.render()
