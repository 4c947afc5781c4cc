"""A text that matches a regular expression, best effort: the shortest simple one."""

from __future__ import annotations

import re
import sys
import warnings
from typing import Any, Callable, Dict, Optional

if sys.version_info >= (3, 11):
    import re._constants as constants  # pyright: ignore[reportMissingImports, reportMissingModuleSource]
    import re._parser as parser  # pyright: ignore[reportMissingImports, reportMissingModuleSource]
else:
    import sre_constants as constants
    import sre_parse as parser

_parse: Callable[[str], Any] = vars(parser)["parse"]

_CANDIDATES = "a0A- _.@/:+1zZ9"
_CLASSES = {"CATEGORY_DIGIT": "0", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}
_MAX_REPEAT = 1000


def matching(pattern: str) -> Optional[str]:
    """Makes a text that the pattern matches; `None` if the pattern is not valid or too clever for this.

    Args:
        pattern: A regular expression, as JSON schemas have them.
    """
    try:
        # Python warns of sets that may change their meaning one day; the schema's author is not reading here.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = _parse(pattern)
            text = "".join(_write(node, tree) for node in tree)
            return text if re.search(pattern, text) else None
    except (re.error, RecursionError, OverflowError, KeyError, ValueError):
        return None


def _write(node: Any, tree: Any) -> str:
    operation, argument = node
    writer = _WRITERS.get(str(operation))
    return writer(argument, tree) if writer else ""


def _join(nodes: Any, tree: Any) -> str:
    return "".join(_write(node, tree) for node in nodes)


def _repeat(argument: Any, tree: Any) -> str:
    lowest, highest, nodes = argument
    # One repetition where none is needed gives more telling texts.
    times = min(max(lowest, 1 if highest else 0), highest)
    if times > _MAX_REPEAT:
        raise ValueError("too many repetitions")
    text = _join(nodes, tree)
    return text * int(times)


def _choose(members: Any, tree: Any) -> str:
    negated = members[0][0] is constants.NEGATE
    if not negated:
        return _member(members[0])
    expression = "".join(_describe(member) for member in members[1:])
    return next((character for character in _CANDIDATES if re.match(f"[^{expression}]", character)), "")


def _member(member: Any) -> str:
    operation, argument = member
    if operation is constants.CATEGORY:
        known = _CLASSES.get(str(argument))
        return known if known is not None else "-" if str(argument) == "CATEGORY_NOT_WORD" else "a"
    return chr(argument[0] if operation is constants.RANGE else argument)


def _describe(member: Any) -> str:
    operation, argument = member
    if operation is constants.RANGE:
        return f"{re.escape(chr(argument[0]))}-{re.escape(chr(argument[1]))}"
    if operation is constants.CATEGORY:
        return {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s", "CATEGORY_WORD": r"\w"}[str(argument)]
    return re.escape(chr(argument))


_WRITERS: Dict[str, Callable[[Any, Any], str]] = {
    "LITERAL": lambda argument, tree: chr(argument),
    "NOT_LITERAL": lambda argument, tree: "b" if argument == ord("a") else "a",
    "ANY": lambda argument, tree: "a",
    "IN": _choose,
    "MAX_REPEAT": _repeat,
    "MIN_REPEAT": _repeat,
    "POSSESSIVE_REPEAT": _repeat,
    "SUBPATTERN": lambda argument, tree: _join(argument[-1], tree),
    "ATOMIC_GROUP": lambda argument, tree: _join(argument, tree),
    "BRANCH": lambda argument, tree: _join(argument[1][0], tree),
}
