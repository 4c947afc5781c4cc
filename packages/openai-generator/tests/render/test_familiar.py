"""The table of familiar modules."""

from __future__ import annotations

import json

import pytest

from openai_generator.definitions import naming
from openai_generator.definitions.load import load_definitions
from openai_generator.definitions.project import this_project
from openai_generator.render.familiar import render_familiar

ZOO = load_definitions({"zoo": {"types": {"Cat": {"module": "zoo.cat", "fields": {}}}}})


def test_every_package_of_a_module_is_there() -> None:
    table = json.loads(render_familiar(ZOO, this_project()))
    assert table["openai.types.zoo"] == {"names": {"Cat": "openai_rest.types.zoo:Cat"}, "passes_on": ""}
    assert "openai.types" in table


def test_a_name_that_is_written_by_hand_must_not_lead_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(naming, "familiar", lambda: {"types.zoo": {"Cat": "cats:Cat"}})
    with pytest.raises(ValueError, match=r"openai\.types\.zoo\.Cat is openai_rest\.types\.zoo:Cat; .* says cats:Cat"):
        render_familiar(ZOO, this_project())
