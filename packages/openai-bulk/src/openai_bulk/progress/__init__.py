"""How far a job is, and who shows it."""
