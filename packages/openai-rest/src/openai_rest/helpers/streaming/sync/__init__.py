"""Streams with events, read with blocking calls."""
