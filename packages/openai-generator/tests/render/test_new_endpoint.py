"""Ten lines of definition make a method, its types and its operation."""

from __future__ import annotations

import ast
import json

import pytest
import yaml

from openai_generator.definitions.load import load_area
from openai_generator.render.output import render_all

DEFINITION = """
resources:
  parrots:
    operations:
      teach:
        about: Teaches a parrot a word
        http: POST /parrots/{parrot_id}/words
        path: {parrot_id: str}
        body: {word: "Required[str]", loud: "Optional[bool]"}
        params: parrots.word_teach_params
        result: Parrot
types:
  Parrot: {module: parrots.parrot, fields: {id: str, words: "List[Parrot.Word]"}, nested: {Word: {fields: {text: str}}}}
"""
REST = "packages/openai-rest/src/openai_rest"


@pytest.fixture(scope="module")
def rendered() -> dict[str, str]:
    area = load_area("parrots", yaml.safe_load(DEFINITION), {"word": "what to say"})
    return render_all([area])


def test_the_operation(rendered: dict[str, str]) -> None:
    assert (
        'TEACH = Operation("post", "/parrots/{parrot_id}/words", parrots.Parrot)'
        in rendered[f"{REST}/operations/parrots.py"]
    )


def test_the_types(rendered: dict[str, str]) -> None:
    module = rendered[f"{REST}/types/parrots.py"]
    assert "class Parrot(BaseModel):\n    class Word(BaseModel):\n        text: str\n" in module
    assert "words: List[Word]" in module


def test_the_parameters(rendered: dict[str, str]) -> None:
    module = rendered[f"{REST}/types/parrots_params.py"]
    assert "class WordTeachParams(TypedDict, total=False):\n    " in module
    assert '    word: Required[str]\n    """What to say."""\n    loud: Optional[bool]\n' in module


def test_the_methods(rendered: dict[str, str]) -> None:
    module = rendered[f"{REST}/aio/parrots.py"]
    assert "    async def teach(\n        self,\n        parrot_id: str,\n        *,\n        word: str,\n" in module
    assert "loud: Optional[bool] | Omit = omit" in module
    assert "word: What to say." in module
    assert 'path={"parrot_id": parrot_id}' in module


def test_the_familiar_paths_and_the_index(rendered: dict[str, str]) -> None:
    paths = json.loads(rendered["packages/openai/familiar/table.json"])
    assert paths["openai.types.parrots.parrot"]["names"]["Parrot"] == "openai_rest.types.parrots:Parrot"
    assert paths["openai.lib.live"]["names"]["TranscriptGrouper"].endswith(".transcripts:TranscriptGrouper")
    assert "client.parrots.teach(parrot_id, *, word, loud=…)" in rendered["api.md"]


def test_all_files_parse(rendered: dict[str, str]) -> None:
    for name, text in rendered.items():
        if name.endswith(".py"):
            ast.parse(text, name)
