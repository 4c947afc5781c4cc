"""Synchronous resources; one module for each area."""
