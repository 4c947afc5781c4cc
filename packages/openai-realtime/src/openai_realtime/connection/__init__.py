"""One connection over WebSocket: its handshake, its frames and events, and what happens when it drops."""
