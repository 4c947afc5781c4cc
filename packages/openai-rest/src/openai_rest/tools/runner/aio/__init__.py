"""The asynchronous runner."""
