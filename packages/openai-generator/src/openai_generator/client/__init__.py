"""Makes a distribution from an OpenAPI document: a typed client on openai-core, in both flavours."""
