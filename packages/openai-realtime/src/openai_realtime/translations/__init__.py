"""Sessions that translate speech: what they ask for and what may still be sent. Without I/O."""
