"""Decode payloads with the client that is installed here, and tell what came of them."""

from __future__ import annotations

import importlib
import json
from typing import Any, Dict, Iterator, List

from play.described import whole
from play.recording import client_over, http_library


def run(cases: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    decode = _Decoder()
    for case in cases:
        key = {name: case[name] for name in ("module", "name", "case")}
        yield {**key, "result": decode(case)}


class _Decoder:
    """Models are decoded by a call of a client; unions, which are parts of results, by `construct_type`."""

    def __init__(self) -> None:
        library = http_library()
        self._bodies: List[bytes] = [b""]
        headers = {"content-type": "application/json", "x-request-id": "req_compared"}
        self._client = client_over(lambda request: library.Response(200, content=self._bodies[0], headers=headers))
        self._construct = importlib.import_module("openai._models").construct_type

    def __call__(self, case: Dict[str, Any]) -> object:
        try:
            type_ = getattr(importlib.import_module(case["module"]), case["name"])
        except (ImportError, AttributeError):
            return "not in ours"
        try:
            return whole(self._decoded(type_, case))
        except Exception as error:
            return f"raised {type(error).__name__}: {error}"[:300]

    def _decoded(self, type_: Any, case: Dict[str, Any]) -> object:
        if not case["model"]:
            return self._construct(value=case["payload"], type_=type_)
        self._bodies[0] = json.dumps(case["payload"]).encode()
        return self._client.get("/anything", cast_to=type_)
