"""Random mutants of the kernel: small mistakes, one at a time, of which its tests ought to notice each."""
