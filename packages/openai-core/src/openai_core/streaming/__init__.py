"""Bytes to events: server-sent events, and the end, the errors and the limits of a stream."""
