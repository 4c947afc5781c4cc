"""How programs reach the emulator: a server on a socket, a transport below httpx, an ASGI application."""
