"""Who makes a call: keys, tokens of identity providers, and the providers that put them on requests."""
