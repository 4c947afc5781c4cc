from __future__ import annotations

import threading
from typing import Any, List

from openai_core.transports.http1.receiving import receiving


def test_threads_do_not_share_their_room() -> None:
    others: List[Any] = []
    thread = threading.Thread(target=lambda: others.append(receiving.room))
    thread.start()
    thread.join()
    assert receiving.room is receiving.room
    assert others[0] is not receiving.room
    assert not others[0].readonly
