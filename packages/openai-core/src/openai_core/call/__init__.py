"""One call, from its options to its result: the flow, the request, redirects, and deadlines around several calls."""
