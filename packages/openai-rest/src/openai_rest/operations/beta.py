# Rendered from definitions/beta.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta` area of the API."""

from __future__ import annotations
