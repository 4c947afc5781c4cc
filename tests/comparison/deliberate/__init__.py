"""Differences that are meant, one module for each comparison."""
