"""What sends requests: clients of httpx, an asynchronous pool that stays fast under load, and aiohttp.

Nothing here is loaded before a client sends its first request.
"""
