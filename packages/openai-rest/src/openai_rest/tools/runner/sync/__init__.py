"""The blocking runner."""
