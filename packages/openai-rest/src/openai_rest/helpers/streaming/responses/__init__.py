"""Streamed responses: what each event means, and the response so far."""
