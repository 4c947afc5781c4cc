"""One call from its options to its response: the flow, its requests, redirects, and the concurrency around it."""
