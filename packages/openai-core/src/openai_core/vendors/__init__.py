"""The services that speak the API: OpenAI itself, and clients and providers of others, loaded where they are used."""
