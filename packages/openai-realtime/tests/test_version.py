from __future__ import annotations

import openai_core
import openai_realtime


def test_all_distributions_share_one_version() -> None:
    assert openai_realtime.__version__ == openai_core.__version__
