"""What the reference's interpreter alone runs: operations, payloads and examples for them."""
