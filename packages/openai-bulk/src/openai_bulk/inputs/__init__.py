"""Where requests come from. Every source is read as a stream, so that memory does not grow with the input."""
