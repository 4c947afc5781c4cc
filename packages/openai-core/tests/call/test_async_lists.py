"""The name of the class that list methods return; `test_loading.py` tests what it does."""

from __future__ import annotations

import subprocess
import sys

WAITING = """
from openai_core.call.async_lists import AsyncPaginator
from openai_core.public_names import unnamed

print(AsyncPaginator in unnamed)
"""


def test_the_class_waits_for_the_name_by_which_people_know_it() -> None:
    assert (
        subprocess.run([sys.executable, "-c", WAITING], capture_output=True, text=True, check=True).stdout == "True\n"
    )
