"""A table of what a client makes of a server's faults: by fault, by flavour, and by kind of call."""
