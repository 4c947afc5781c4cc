"""Live transcripts as a conversation: who said what, segment by segment. Without I/O, which is in `sync` and `aio`."""
