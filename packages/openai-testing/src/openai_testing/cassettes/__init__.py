"""Calls of a real service, recorded into a readable file without their secrets, and replayed from it."""
