"""Asynchronous resources; one module for each area."""
