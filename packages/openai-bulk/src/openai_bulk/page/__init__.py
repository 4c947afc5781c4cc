"""One page with plots of a job, in a file that needs nothing else."""
