"""API types that more than one distribution uses."""
