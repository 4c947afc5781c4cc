"""Follows releases of the reference: takes facts from an installed one, puts them into the definitions, reports."""
