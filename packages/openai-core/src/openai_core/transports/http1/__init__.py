"""HTTP/1.1 over connections of our own, as transports of httpx.

What happens is written once and without I/O: `request_heads` and `conversation` (a request to bytes, and when to stop
sending), `answers`, `response_heads` and `bodies` (bytes to an answer), `pool` (which connection is used again),
`forks` and `time_limits`. `sync` drives it over blocking sockets, `aio` over protocols of asyncio.

Only what is well-formed beyond doubt is read here. Everything else is handed to h11, whose verdict counts.
"""
