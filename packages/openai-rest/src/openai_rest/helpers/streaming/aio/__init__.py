"""Streams with events, read asynchronously, on asyncio and trio."""
