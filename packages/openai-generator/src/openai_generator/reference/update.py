"""Changes definitions to what an installed reference says."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

from ..openapi.constraints import Constraints
from ..sharing.share import folded
from .known import Definition, Known
from .update_deprecations import update_deprecations
from .update_helpers import update_events, update_helpers
from .update_resources import ResourceUpdate
from .update_types import TypeUpdate, converted


@dataclass(frozen=True)
class Update:
    """Definitions as they are for some version of the reference.

    Attributes:
        definitions: They, by area.
        by_hand: What only a person can bring in line with that version, such as a parameter of a hand-written method.
    """

    definitions: dict[str, Definition]
    by_hand: list[str]


def updated(definitions: dict[str, Definition], facts: dict[str, Any], document: Any = None) -> Update:
    """Returns the definitions as they are for the reference of these facts; texts and hand-written keys stay.

    Args:
        definitions: What the files hold, by area.
        facts: What `extract` says.
        document: An OpenAPI document that gives the limits of new parameters, if there is one.
    """
    known = Known(copy.deepcopy(definitions))
    converter, candidates = converted(facts, known, constraints=Constraints(document or {}))
    familiar = {area: converter.familiar(area) for area in converter.areas}
    resources = ResourceUpdate(known, facts["resources"])
    for area in converter.areas:
        resources.run(area, converter.resources(area)[0])
    TypeUpdate(known, candidates).run()
    by_hand = update_helpers(known, facts["resources"])
    update_deprecations(Known(known.definitions), facts, converter.places)

    def written(text: str, path: str, area: str) -> str:
        return converter.places.written(text, path, (area, "params"))

    connections = update_events(Known(known.definitions), facts["resources"], written)
    by_hand += [f"{path}.connect" for path in connections] + converter.operations.failed
    result = {area: _with_familiar(each, familiar.get(area, {})) for area, each in known.definitions.items()}
    return Update(folded({area: each for area, each in result.items() if each}), by_hand)


def _with_familiar(definition: Definition, familiar: Definition) -> Definition:
    result = {**definition, **{key: each for key, each in familiar.items() if each or key in definition}}
    return {key: each for key, each in result.items() if each}
