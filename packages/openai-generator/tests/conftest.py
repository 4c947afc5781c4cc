"""The generator is a tool for maintainers and needs a newer Python than the packages that it renders."""

from __future__ import annotations

import sys

collect_ignore_glob = ["test_*.py"] if sys.version_info < (3, 11) else []
