"""How fast requests are sent. Pure: every function takes the time, so tests run hours in milliseconds."""
