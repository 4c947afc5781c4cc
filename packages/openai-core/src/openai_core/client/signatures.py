"""The signatures of methods that pass keyword arguments on, for `help()` and tools that evaluate annotations."""

from __future__ import annotations

import inspect
from contextlib import suppress
from types import MappingProxyType
from typing import Any, Callable, Dict, Mapping, Tuple, TypeVar, get_type_hints

MethodT = TypeVar("MethodT", bound=Callable[..., Any])


class LateSignature(inspect.Signature):
    """A signature whose annotations are evaluated when somebody reads them; what they name is imported then.

    Attributes:
        sources: The functions to which the annotations belong; later ones go before earlier ones.
    """

    sources: Tuple[Callable[..., Any], ...] = ()

    @property
    def parameters(self) -> Mapping[str, inspect.Parameter]:  # type: ignore[override, unused-ignore]
        """The parameters by their names. An annotation that cannot be evaluated stays a text."""
        hints = self._hints()
        found = super().parameters.items()
        return MappingProxyType(
            {name: each.replace(annotation=hints.get(name, each.annotation)) for name, each in found}
        )

    @property
    def return_annotation(self) -> Any:
        """What is returned."""
        return self._hints().get("return", super().return_annotation)

    def _hints(self) -> Dict[str, Any]:
        hints: Dict[str, Any] = {}
        for source in self.sources:
            with suppress(Exception):  # such as `int | None` before Python 3.10
                hints.update(get_type_hints(source))
        return hints


def late_signature(function: Callable[..., Any]) -> inspect.Signature:
    """Returns the signature of a function, with annotations that are evaluated when somebody reads them.

    Args:
        function: The function itself, without decorators.
    """
    own = inspect.signature(function)
    signature = LateSignature([*own.parameters.values()], return_annotation=own.return_annotation)
    signature.sources = (function,)
    return signature


def with_parameters_of(original: Callable[..., Any], *left_out: str) -> Callable[[MethodT], MethodT]:
    """Shows at run time the parameters of the method that a method passes keyword arguments on to.

    Args:
        original: The method that is replaced.
        left_out: Parameters of it that are refused.
    """

    def decorate(method: MethodT) -> MethodT:
        own = inspect.signature(method)
        parameters = {each.name: each for each in own.parameters.values() if each.kind is not each.VAR_KEYWORD}
        for name, parameter in inspect.signature(inspect.unwrap(original)).parameters.items():
            if name not in left_out:
                parameters.setdefault(name, parameter)
        signature = LateSignature([*parameters.values()], return_annotation=own.return_annotation)
        signature.sources = (original, method)
        method.__signature__ = signature  # type: ignore[attr-defined]
        return method

    return decorate
