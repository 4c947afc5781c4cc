"""Who sends the requests of a job. All engines share the ledger, the recorder and the pace."""
