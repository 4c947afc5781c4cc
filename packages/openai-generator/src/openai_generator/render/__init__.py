"""Writes the modules that the definitions describe."""
