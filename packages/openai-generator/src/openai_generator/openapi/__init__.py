"""Reads an OpenAPI description: converts it to definitions, and lists what a release changes."""
