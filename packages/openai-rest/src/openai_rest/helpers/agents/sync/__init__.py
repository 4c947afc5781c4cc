"""Streams and downloads of agents that block."""
