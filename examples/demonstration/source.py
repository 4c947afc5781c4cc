"""The lines of a program that matter, read from the program itself."""

import ast
import textwrap
from pathlib import Path

LINES = 5


def statement(path: Path, part: str) -> str:
    """Returns the shortest statement of a program that has this text in it, and of that at most a few lines.

    Raises:
        ValueError: No statement has it.
    """
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    found = [
        lines[node.lineno - 1 : node.end_lineno]
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.stmt) and part in "\n".join(lines[node.lineno - 1 : node.end_lineno])
    ]
    if not found:
        raise ValueError(f"No statement of {path.name} has {part!r} in it.")
    shortest = textwrap.dedent("\n".join(min(found, key=len))).splitlines()
    return "\n".join([*shortest[:LINES], *(["…"] if len(shortest) > LINES else [])])
