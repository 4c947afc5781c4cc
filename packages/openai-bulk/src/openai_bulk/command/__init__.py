"""`openai-bulk` on the command line."""
