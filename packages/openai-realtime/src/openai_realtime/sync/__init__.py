"""Synchronous resources and connections; one module for each area."""
