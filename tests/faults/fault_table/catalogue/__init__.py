"""The catalogue of faults, in groups."""

from __future__ import annotations

from typing import Dict, List

from ..fault import KINDS, REQUEST, SOUND, Fault
from .compression import COMPRESSION
from .connecting import CONNECTING
from .documents import DOCUMENTS
from .endings import ENDINGS
from .floods import FLOODS
from .framing import FRAMING
from .interim import INTERIM
from .redirects import REDIRECTS
from .statuses import STATUSES
from .streams import STREAMS
from .tls import TLS
from .waits import WAITS

_GROUPS = (
    CONNECTING,
    ENDINGS,
    WAITS,
    FLOODS,
    INTERIM,
    FRAMING,
    COMPRESSION,
    STATUSES,
    REDIRECTS,
    DOCUMENTS,
    STREAMS,
    TLS,
)

FAULTS: List[Fault] = [fault for group in _GROUPS for fault in group.faults]
NO_FAULT = Fault(
    "no fault",
    "",
    "Answers.",
    lambda peer: peer.send(peer.answer.whole()),
    dict.fromkeys(KINDS, SOUND),
    REQUEST,
    drips=False,
    warm=False,
    identity=None,
    listens=True,
)
BY_NAME: Dict[str, Fault] = {fault.name: fault for fault in FAULTS}
