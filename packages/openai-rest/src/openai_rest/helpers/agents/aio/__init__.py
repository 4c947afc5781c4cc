"""Streams and downloads of agents that are awaited."""
