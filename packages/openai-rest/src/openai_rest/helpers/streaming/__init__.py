"""Helpers over streams: events with snapshots, parsed content, and the finished object at the end.

What a stream means is decided here without I/O, by one state for each kind of stream. `sync/` and `aio/` hold the
objects that users iterate over, thin and with the same names.
"""
