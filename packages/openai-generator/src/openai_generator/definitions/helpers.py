"""Helper methods as definitions describe them: more than one request, run by a hand-written function."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = ("flow", "object", "call")


@dataclass(frozen=True)
class HelperParameter:
    """A parameter of a helper; without a `default` it is required.

    Attributes:
        name: Its name in the signature.
        type: Its annotation, as text.
        default: Its default as Python text; `None` for a required one, `omit` by default.
        positional: Whether it may be passed by position (no by default).
        about: What it means.
    """

    name: str
    type: str
    default: str | None = "omit"
    positional: bool = False
    about: str = ""


EXTRAS = (
    HelperParameter(
        "extra_headers",
        "Headers | None",
        "None",
        about="headers of this call, over those of the client; the value `omit` takes one away",
    ),
    HelperParameter(
        "extra_query", "Query | None", "None", about="query parameters of this call, over those of the method"
    ),
    HelperParameter("extra_body", "Body | None", "None", about="keys that are merged into the JSON body, over its own"),
    HelperParameter(
        "timeout",
        "float | Timeout | None",
        "not_given",
        about="seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's",
    ),
)
"""The parameters that every method has, after its own."""

ALL_EXTRAS = tuple(each.name for each in EXTRAS)


@dataclass(frozen=True)
class HelperOverload:
    """One way to call a helper, and what that way returns.

    Attributes:
        parameters: The parameters of that way.
        result: The annotation of what it returns.
    """

    parameters: tuple[HelperParameter, ...]
    result: str


@dataclass(frozen=True)
class Helper:
    """A method that a hand-written function carries out.

    Attributes:
        name: The name of the method.
        runs: The function, as `module:name`; `{flavour}` in it stands for `sync` or `aio`.
        kind: `flow`, `object` or `call`; docs/design/helpers.md says what they mean.
        about: What it does.
        parameters: Its own parameters, in order.
        extras: Which of the usual further parameters it has (all by default).
        result: The annotation of what it returns.
        overloads: Ways to call it that return something else.
        viewed: Whether the typed raw and streaming views have it.
        deprecated: Whether it is; what to do instead, where there is something to be said.
    """

    name: str
    runs: str
    kind: str = "flow"
    about: str = ""
    parameters: tuple[HelperParameter, ...] = ()
    extras: tuple[str, ...] = ALL_EXTRAS
    result: str = "None"
    overloads: tuple[HelperOverload, ...] = ()
    viewed: bool = False
    deprecated: str | bool = False
