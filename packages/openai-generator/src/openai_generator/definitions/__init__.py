"""Reads the definitions: the model of the API, its names, and the checks that they are sound."""
