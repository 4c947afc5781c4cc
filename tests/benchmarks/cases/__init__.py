"""One module for each case.

`sdk(base_url, meter)` is the code of a user: it runs unchanged with this project's client and with the reference.
`plain(base_url, meter)` does the same work with a bare library, as the floor (a figure without a floor needs none).
Either may be a coroutine function.
"""
