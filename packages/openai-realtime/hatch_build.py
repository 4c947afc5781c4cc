"""The build hook: renders the synchronous flavour of this package with `sync_flavour.py` of the kernel."""

import sys
from pathlib import Path

# An sdist carries the script; in a checkout it is beside the kernel.
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "openai-core")]

from sync_flavour import SyncFlavour as SyncFlavour  # noqa: E402
