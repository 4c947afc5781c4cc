"""Renders the types and resources of the SDK from the API definitions that this package owns."""
