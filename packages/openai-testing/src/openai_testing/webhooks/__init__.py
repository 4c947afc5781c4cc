"""Webhooks that the emulator sends: which, to whom, and signed how."""
