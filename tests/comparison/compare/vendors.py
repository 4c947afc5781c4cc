"""Clients of Azure, Bedrock and Vertex, and exchanged tokens: requests, constructors and renewals on both sides."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Tuple

from compare.interpreters import both_sides
from compare.reports import report
from deliberate.vendors import VENDORS
from play.vendor_clients import SETUPS
from scripts.tokens import scripts as token_scripts
from scripts.vendor_constructions import constructions

_THOROUGH = ("azure key", "bedrock signed")
_OF_DEPLOYMENTS = (
    "audio.speech.create",
    "audio.transcriptions.create",
    "audio.translations.create",
    "chat.completions.create",
    "completions.create",
    "embeddings.create",
    "images.edit",
    "images.generate",
    "responses.create",
)


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    sides = both_sides(reference)
    setups = [setup for setup in SETUPS if setup.startswith(only) or only.startswith(f"{setup}:")]
    found = sides[1].run("reference.calls") if setups else []
    work: Dict[str, List[Dict[str, Any]]] = {
        "play.vendor_calls": [call for call in _calls(found, setups) if call["name"].startswith(only)],
        "play.vendor_constructions": [script for script in constructions() if script["name"].startswith(only)],
        "play.token_exchanges": [script for script in token_scripts() if script["name"].startswith(only)],
    }
    mine: List[Dict[str, Any]] = []
    expected: List[Dict[str, Any]] = []
    for task, scripts in work.items():
        if scripts:
            mine += sides[0].run(task, scripts)
            expected += sides[1].run(task, scripts)
    return report([_caught_alike(*pair) for pair in zip(mine, expected)], expected, VENDORS, shown)


def _caught_alike(ours: Dict[str, Any], theirs: Dict[str, Any]) -> Dict[str, Any]:
    """Errors may be of more kinds than the reference's, as long as what caught those catches these."""
    if set(ours.get("kinds", ())) >= set(theirs.get("kinds", ["<none>"])):
        return {**ours, "kinds": theirs["kinds"]}
    return ours


def _calls(found: List[Dict[str, Any]], setups: List[str]) -> Iterator[Dict[str, Any]]:
    """All cases of each operation for two setups; the first one, and those of deployments, for the others."""
    for setup in setups:
        for call in found:
            wanted = setup in _THOROUGH or call["case"] == "required 0" or call["operation"] in _OF_DEPLOYMENTS
            if not call["view"] and wanted:
                yield {**call, "setup": setup, "name": f"{setup}: {call['operation']}"}
