"""Methods as the reference shows them, whether one request or a hand-written function carries them out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..definitions.helpers import ALL_EXTRAS, Helper, HelperParameter
from ..definitions.model import Operation, Parameter, Resource


@dataclass(frozen=True)
class Result:
    """What a method returns, and when, where that depends on its arguments.

    Attributes:
        type: The annotation of the result.
        when: For which arguments, in words; empty for all.
    """

    type: str
    when: str = ""


@dataclass(frozen=True)
class Method:
    """A method of a resource.

    Attributes:
        path: The path of the resource.
        name: The name of the method.
        about: What it does.
        deprecated: Whether it is; what to do instead, where there is something to be said.
        parameters: Its parameters, in the order of the signature.
        required: The arguments that each way to call it needs.
        results: What it may return.
        kind: `call`, `page` (awaiting is not needed to iterate) or `object` (nothing is awaited).
        operation: The request behind it, if there is exactly one.
        takes_options: Whether it takes `extra_headers` and the like (yes by default).
    """

    path: str
    name: str
    about: str
    deprecated: str | bool
    parameters: tuple[Parameter | HelperParameter, ...]
    required: tuple[str, ...]
    results: tuple[Result, ...]
    kind: str
    operation: Operation | None
    takes_options: bool = True

    @property
    def full_name(self) -> str:
        """Its name below the client: `responses.create`."""
        return f"{self.path}.{self.name}"


def methods_of(resource: Resource) -> list[Method]:
    """Returns the methods of a resource, in the order of its definition; helpers follow what is one request.

    Args:
        resource: The resource to show.
    """
    helpers = {each.name: each for each in resource.helpers}
    found = []
    for operation in resource.operations:
        helper = helpers.pop(operation.name, None)
        found.append(_helper(resource, helper, operation) if helper else _operation(resource, operation))
    return [*found, *(_helper(resource, each, None) for each in helpers.values())]


def is_required(parameter: Parameter | HelperParameter) -> bool:
    """Whether a parameter has no default.

    Args:
        parameter: A parameter of a method.
    """
    return parameter.default is None if isinstance(parameter, HelperParameter) else parameter.required


def _operation(resource: Resource, operation: Operation) -> Method:
    required = next(iter(operation.argument_sets), tuple(each.name for each in operation.parameters if each.required))
    return Method(
        resource.path,
        operation.name,
        operation.about,
        operation.deprecated,
        operation.parameters,
        required,
        tuple(_results(operation)),
        "page" if operation.page else "call",
        operation,
    )


def _results(operation: Operation) -> Iterator[Result]:
    streamed = f"Stream[{operation.stream}]"
    if operation.always_streams:
        yield Result(streamed)
        return
    if operation.page:
        yield Result(f"{operation.page}[{operation.result}]")
    elif operation.overloads:
        yield from (Result(each) for each in dict.fromkeys(way.result for way in operation.overloads))
    else:
        yield Result(operation.result)
    if operation.stream:
        yield Result(streamed, "with `stream=True`")


def _helper(resource: Resource, helper: Helper, operation: Operation | None) -> Method:
    ways = [each.parameters for each in helper.overloads] or [helper.parameters]
    results = dict.fromkeys(each.result for each in helper.overloads) or {helper.result: None}
    return Method(
        resource.path,
        helper.name,
        helper.about,
        helper.deprecated,
        helper.parameters,
        tuple(each.name for each in ways[0] if is_required(each)),
        tuple(Result(each) for each in results),
        "object" if helper.kind == "object" else "call",
        operation,
        takes_options=bool({*helper.extras} & {*ALL_EXTRAS}),
    )
