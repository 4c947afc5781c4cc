"""Streamed runs of assistants: which callbacks each event leads to, and what has come so far."""
