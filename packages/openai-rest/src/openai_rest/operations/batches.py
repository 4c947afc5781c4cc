# Rendered from definitions/batches.yaml; edit that and run `hatch run generate`.
"""Operations of the `batches` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.batches import Batch

CREATE = Operation("post", "/batches", Batch)
RETRIEVE = Operation("get", "/batches/{batch_id}", Batch)
LIST = Operation("get", "/batches", Batch, page="CursorPage")
CANCEL = Operation("post", "/batches/{batch_id}/cancel", Batch)
