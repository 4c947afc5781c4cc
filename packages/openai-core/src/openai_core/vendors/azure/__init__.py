"""Azure OpenAI: deployments, API versions and Entra tokens."""
