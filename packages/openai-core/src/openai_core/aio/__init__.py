"""The asynchronous flavour, on asyncio and trio through anyio."""
