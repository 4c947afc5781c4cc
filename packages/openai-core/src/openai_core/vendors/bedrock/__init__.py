"""Amazon Bedrock: regions and endpoints, bearer tokens, and requests signed with AWS credentials."""
