"""What methods do beyond one request: streams, parsed results, polling, chunked uploads and agents."""
