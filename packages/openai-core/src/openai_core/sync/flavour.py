"""The synchronous flavour of resources, beside the one of clients in `driver.py`."""

from __future__ import annotations

from .driver import Flavour as Flavour

ResourceFlavour = Flavour
"""Resources need nothing more here: a blocking call loads what it needs when it gets there."""
