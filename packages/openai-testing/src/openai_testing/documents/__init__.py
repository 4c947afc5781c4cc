"""Services in memory that follow an OpenAPI document, or the operations of a client."""
