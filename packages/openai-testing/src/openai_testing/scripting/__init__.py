"""What a test lets a service answer: texts, tool calls, whole bodies, failures and functions, in order."""
