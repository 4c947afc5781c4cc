"""Which error is raised where closing a connection fails after something else did."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Generator, Optional

__all__ = ["closing_after"]


@contextmanager
def closing_after(error: Optional[BaseException]) -> Generator[None, None, None]:
    """Surrounds the closing of a connection: what made it necessary is not covered up by an error of closing.

    Args:
        error: What went wrong before, if anything did. An error of closing becomes its cause.
    """
    try:
        yield
    except BaseException as closing:
        if error is None:
            raise
        raise error from closing
