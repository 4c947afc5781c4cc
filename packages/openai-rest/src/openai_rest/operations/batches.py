# Rendered from definitions/batches.yaml; edit that and run `hatch run generate`.
"""Operations of the `batches` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

batches = types_of("openai_rest.types.batches")

CREATE = Operation("post", "/batches", batches.Batch)
RETRIEVE = Operation("get", "/batches/{batch_id}", batches.Batch)
LIST = Operation("get", "/batches", batches.Batch, page="CursorPage")
CANCEL = Operation("post", "/batches/{batch_id}/cancel", batches.Batch)
