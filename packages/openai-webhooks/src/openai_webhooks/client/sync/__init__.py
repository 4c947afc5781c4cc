"""Webhooks of a synchronous client."""
