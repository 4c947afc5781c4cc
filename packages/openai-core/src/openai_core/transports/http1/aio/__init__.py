"""HTTP/1.1 over protocols of asyncio."""
