"""For models that are derived from models of another module."""

from __future__ import annotations

import sys
from typing import Any, Dict, Optional, Type, cast


class NamesOfBases:
    """Lets pydantic see the names that the annotations of inherited fields use, where it looks into one module only.

    Pydantic builds a model's schema when it is first needed, for example by the first dump.
    """

    @classmethod
    def model_rebuild(cls, **options: Any) -> Optional[bool]:
        """Builds the schema; see `pydantic.BaseModel.model_rebuild`."""
        if options.get("_types_namespace") is None:
            options["_types_namespace"] = _names(cls)
        return cast("Optional[bool]", cast(Any, super()).model_rebuild(**options))


def _names(cls: Type[Any]) -> Dict[str, Any]:
    names: Dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        module = sys.modules.get(base.__module__)
        if module is None:  # a base that people know by a module that is not loaded; it has no fields of its own
            continue
        # names that a module loads on first use are no variables of it before
        late = {name: getattr(module, name) for name in getattr(module, "LATE", ())}
        names.update(vars(module), **late)
    return names
