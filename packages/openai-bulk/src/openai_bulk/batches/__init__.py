"""Jobs by way of the Batch API: what goes into which batch, and what happens to a batch until its results are here."""
