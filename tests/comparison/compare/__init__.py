"""One module for each comparison, run by this interpreter."""
