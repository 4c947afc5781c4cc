"""Phrases by which a listener shows to be listening."""

from __future__ import annotations

import re
from typing import Iterable

_LISTENING = ("hm", "hmm", "mm", "mhm", "mm hmm", "uh huh", "aha")
_AGREEING = ("ok", "okay", "yes", "yeah", "yep", "right", "alright", "sure", "gotcha")
_SPACES = "\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_GAP = re.compile(f"[-{_SPACES}]+")
_AROUND = re.compile(f"^[{_SPACES}.,!?;:\"'()\\[\\]{{}}]+|[{_SPACES}.,!?;:\"'()\\[\\]{{}}]+$")


class Acknowledgments:
    """Knows the phrases, regardless of case, hyphens, and punctuation around them.

    Args:
        more: Phrases besides the built-in ones.
    """

    def __init__(self, more: Iterable[str] = ()) -> None:
        self._phrases = frozenset([*_LISTENING, *_AGREEING, *filter(None, map(_bare, more))])

    def include(self, text: str) -> bool:
        """Whether a text is one of the phrases.

        Args:
            text: What was said.
        """
        return _bare(text) in self._phrases

    def may_become(self, text: str) -> bool:
        """Whether a text is one of the phrases or the beginning of one.

        Args:
            text: What has been said so far.
        """
        bare = _bare(text)
        return bool(bare) and any(phrase.startswith(bare) for phrase in self._phrases)


def _bare(text: str) -> str:
    return _GAP.sub(" ", _AROUND.sub("", text.lower().replace("-", " ")))
