"""Clients and providers for other services that speak the API; each is loaded only where it is used."""
