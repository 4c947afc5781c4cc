"""How deeply JSON is nested, found without decoding it.

Python's own parser calls itself for each level. Where that ends in a RecursionError, Pythons before 3.11 may abort the
whole process: a garbage collection at that moment finds no room on the stack for finalizers. So it is never given such
a body; pydantic's parser, which is asked first, refuses one by itself.
"""

from __future__ import annotations

import re

MOST_LEVELS = 500
"""Half of the calls that Python allows by default; the other half is the caller's."""

_TOKENS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[\[\]{}]', re.DOTALL)
_STEPS = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


def nests_too_deeply(content: bytes) -> bool:
    """Tells whether JSON in UTF-8 (or in UTF-16) has more than 500 levels. Takes linear time, whatever is sent.

    Args:
        content: The body; it need not be valid.
    """
    level = 0
    for token in _TOKENS.finditer(content):
        level += _STEPS.get(content[token.start()], 0)
        if level > MOST_LEVELS:
            return True
    return False
