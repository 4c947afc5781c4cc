"""Whether what is said in words here shares runs of ten words with the reference's docstrings. Reads sources only.

Here, texts are the docstrings of all distributions, rendered and hand-written ones, and the definitions that the
former are rendered from. `words` tells what counts as a word: code, literals and addresses do not.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Dict, Iterable, List, Tuple

from compare.definition_texts import definition_texts
from compare.differences import table
from compare.docstrings import Docstring, docstrings
from compare.documented import KINDS, documented
from compare.shared_runs import Lines, SharedRun, shared_runs
from compare.sources import folder_of, sources_of
from compare.words import words

COUNTED = "runs shared"
_LENGTH = 10
_PACKAGES = Path(__file__).parents[3] / "packages"

_Texts = Dict[str, Lines]


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Look for runs in our texts whose place starts with `only`; return the report and the number of shared runs."""
    found = {name: each for name, each in _our_texts().items() if name.startswith(only)}
    ours, theirs = _distinct(found), _distinct(_texts_of("openai", folder_of(reference)))
    runs = shared_runs(ours, theirs, _LENGTH)
    lines = [
        _counts(folder_of(reference)),
        f"{sum(map(len, ours.values()))} words in {len(ours)} texts, in {len(found)} places;",
        f"{sum(map(len, theirs.values()))} words in {len(theirs)} texts of the reference",
        f"{len(runs)} runs of {_LENGTH} or more words are the same:",
        *(line for run in runs for line in _told(run, shown)),
    ]
    return "\n".join(lines), len(runs)


def _our_texts() -> Dict[str, Docstring]:
    texts: Dict[str, Docstring] = {}
    for path in sorted(_PACKAGES.glob("*/definitions/*.yaml")):
        texts.update(_placed(path.name, definition_texts(path)))
    for folder in sorted(_PACKAGES.glob("*/src/*")):
        texts.update(_texts_of(folder.name, folder))
    return texts


def _counts(reference: Path) -> str:
    """Returns a table: of everything public in each distribution, and in the reference, how much has a text."""
    folders = {folder.name: folder for folder in sorted(_PACKAGES.glob("*/src/*"))}
    rows: List[List[object]] = [["with a text", *KINDS]]
    for name, folder in [*folders.items(), ("the reference", reference)]:
        found = [each for source in _public_sources(folder) for each in documented(source)]
        all_, described = Counter(e.kind for e in found), Counter(e.kind for e in found if e.described)
        rows.append([name, *(f"{described[kind]}/{all_[kind]}" for kind in KINDS)])
    return table(rows)


def _public_sources(folder: Path) -> List[str]:
    sources = sources_of(folder).items()
    return [source for name, source in sources if "/_" not in f"/{name}".replace("/__init__.py", "")]


def _texts_of(package: str, folder: Path) -> Dict[str, Docstring]:
    texts: Dict[str, Docstring] = {}
    for name, source in sources_of(folder).items():
        texts.update(_placed(f"{package}/{name}", docstrings(source)))
    return texts


def _placed(file: str, found: Iterable[Docstring]) -> Dict[str, Docstring]:
    return {f"{file}:{each.line} {each.name}".rstrip(): each for each in found}


def _distinct(texts: Dict[str, Docstring]) -> _Texts:
    """Returns the words of each text by the first of its places; most texts are rendered at several."""
    places: Dict[str, str] = {}
    for place, each in texts.items():
        places.setdefault(" ".join(each.text.split()), place)
    return {place: words(texts[place].text, texts[place].line) for place in places.values()}


def _told(run: SharedRun, shown: int) -> List[str]:
    text = " ".join(run.texts)
    return [f"  {run.ours}: {len(run.texts)} words, like {run.theirs}", *([f"      {text}"] if shown else [])]
