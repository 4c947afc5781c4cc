"""Google Vertex AI: projects, locations, and tokens of Google Cloud."""
