"""One module for each task, played by both interpreters."""
