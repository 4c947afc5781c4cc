"""A part of the table that `hatch run faults` prints: one or two faults of each group, in all flavours and kinds."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional

import pytest
from fault_table.catalogue import BY_NAME
from fault_table.contestants import lineup, results_of
from fault_table.fault import KINDS
from fault_table.flavours import FLAVOURS
from fault_table.identities import write_identities
from fault_table.judge import reasons
from fault_table.worker import Place

QUICK = (
    "refused",
    "reset in the request",
    "closed when used again",
    "silence after interim answers",
    "closed in a chunk",
    "reset in the body",
    "103 before the answer",
    "an upgrade that nobody asked for",
    "two different lengths",
    "a long head",
    "garbage in a gzip body",
    "429 with a document",
    "a redirect to a closed port",
    "half a document",
    "no end",
    "a certificate of an unknown authority",
)
SLOW = ("silence in the body", "a dripping head", "a dripping body over TLS")
"""What only a deadline ends."""

ATTEMPTS = 3
"""How often a cell may run: a machine that is busy is no fault of the client."""


@pytest.fixture(scope="module")
def identities(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("identities")
    write_identities(folder)
    return folder


@pytest.mark.parametrize(("faults", "deadline"), [(QUICK, None), (SLOW, 0.9)], ids=["quick", "slow"])
def test_each_call_ends_soundly_or_in_the_right_error(identities: Path, faults: Any, deadline: Optional[float]) -> None:
    (contestant,) = lineup(["http1"], None)
    places: List[Place] = [
        (name, kind, flavour)
        for name in faults
        for kind in KINDS
        if kind in BY_NAME[name].right
        for flavour in FLAVOURS
    ]
    wrong: List[str] = []
    for attempt in range(ATTEMPTS):
        results = results_of(contestant, places, deadline, identities, 12 if attempt == 0 else 2, lambda done: None)
        assert sorted(results) == sorted(places)
        found = {place: reasons(results[place], BY_NAME[place[0]], deadline) for place in places}
        places = [place for place in places if found[place]]
        wrong = [f"{place}: {found[place]}" for place in places]
        if not places:
            break
    assert not wrong, "\n".join(wrong)
