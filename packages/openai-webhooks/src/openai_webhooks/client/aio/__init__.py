"""Webhooks of an asynchronous client."""
