"""What the emulator answers with: texts, tool calls, embeddings, media and values that fit a schema."""
