"""Streamed chat completions: what each chunk means, and the completion so far."""
