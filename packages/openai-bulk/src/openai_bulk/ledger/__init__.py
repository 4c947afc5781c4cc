"""What was sent, answered and failed, in one SQLite file beside the output."""
