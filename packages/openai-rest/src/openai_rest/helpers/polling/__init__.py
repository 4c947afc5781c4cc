"""Helpers that ask again and again until the API has finished something; each is a flow, written once."""
