"""The build hook: renders the modules of this package that are not in git, with `rendered_modules.py` of the kernel."""

import sys
from pathlib import Path

# An sdist carries the script; in a checkout it is beside the kernel.
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "openai-core")]

from rendered_modules import RenderedModules as RenderedModules  # noqa: E402
