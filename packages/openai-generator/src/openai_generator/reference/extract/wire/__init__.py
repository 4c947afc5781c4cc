"""Takes facts of the wire: every method is called, and a server on this machine records what arrives."""
