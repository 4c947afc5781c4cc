"""Arguments to bytes: JSON, query strings, paths, headers, URLs and bodies."""
