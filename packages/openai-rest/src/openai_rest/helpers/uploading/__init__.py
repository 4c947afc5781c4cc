"""Helpers that upload large files in parts; each is a flow, written once."""
