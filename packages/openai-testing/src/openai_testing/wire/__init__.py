"""The HTTP side of the emulator: requests and replies, routes, parameters, pages, errors and server-sent events."""
