"""The synchronous flavour: the drivers, streams and pages that block."""
