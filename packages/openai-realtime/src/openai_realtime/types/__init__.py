"""Models and parameters; `<area>` holds what comes back, `<area>_params` what is sent.

The builds render them from the definitions in `packages/openai-generator`; in a checkout `hatch run render` does.
"""
