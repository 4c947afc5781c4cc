"""Loops that let a model use tools: registered functions, computers, browsers, and decisions between actions."""
