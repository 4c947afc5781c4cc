"""Identifiers that look like the API's and are the same in every run."""

from __future__ import annotations

import hashlib
from typing import Dict


class Identifiers:
    """Counts and hashes: the same seed and the same order of calls give the same identifiers.

    Args:
        seed: Two emulators with different seeds give different identifiers. Default: empty.
    """

    def __init__(self, seed: str = "") -> None:
        self._seed = seed
        self._counts: Dict[str, int] = {}

    def new(self, prefix: str, length: int = 24) -> str:
        """Returns `prefix` followed by `length` hexadecimal digits (at most 64).

        Args:
            prefix: What it begins with, such as `file-`.
            length: How many digits follow (24 by default).
        """
        number = self._counts[prefix] = self._counts.get(prefix, 0) + 1
        return prefix + hashlib.sha256(f"{self._seed}/{prefix}/{number}".encode()).hexdigest()[:length]
