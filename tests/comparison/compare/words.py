"""The words of a text: what is left without code, literals, addresses and names, which are facts and not sentences."""

from __future__ import annotations

import re
from typing import Iterator, List, Tuple

_SILENT = re.compile(
    r"```.*?```|``.*?``|`[^`]*`"  # code, as a block or within a line
    r"|^[ \t]*(?:>>>|\.\.\.)[^\n]*"  # a line of an example
    r"|(?<=\])\([^)\s]*\)|https?://\S+"  # where a link leads
    r"|'[\w.\-/]+'|\"[\w.\-/]+\""  # a literal in quotes
    r"|^[ \t]*[*\w]+(?: \([^)\n]*\))?:(?=\s)",  # the name of an argument or of a section, in front of its text
    re.DOTALL | re.MULTILINE,
)
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?$")
_APOSTROPHE = "\u2019"
_PUNCTUATION = "\"'.,;:!?()[]{}<>*#|\u2026\u201c\u201d" + _APOSTROPHE
_GAP = re.compile("[\\s/\u2013\u2014-]+")


def words(text: str, first_line: int = 1) -> List[Tuple[int, str]]:
    """Returns each word with the number of its line.

    Words are compared in lower case, without punctuation, and apart at hyphens. Not counted as words, as if they
    were not there, are: code (in backticks, in blocks and in lines of examples), literals in quotes, addresses, the
    name of an argument or a section in front of a colon, and whatever holds a digit, an underscore or a dot within.
    """
    spoken = _SILENT.sub(lambda found: re.sub(r"[^\n]+", " ", found.group()), text)
    lines = enumerate(spoken.split("\n"), first_line)
    return [(number, word) for number, line in lines for word in _of_line(line)]


def _of_line(line: str) -> Iterator[str]:
    for part in _GAP.split(line.lower().replace(_APOSTROPHE, "'")):
        word = part.strip(_PUNCTUATION)
        if _WORD.match(word):
            yield word
