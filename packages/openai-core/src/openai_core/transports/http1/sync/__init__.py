"""HTTP/1.1 over blocking sockets."""
