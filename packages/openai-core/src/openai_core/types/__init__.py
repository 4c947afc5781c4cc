"""API types that more than one distribution uses.

The builds render them from the definitions in `packages/openai-generator`; in a checkout `hatch run render` does.
"""
