"""Models and parameters; `<area>` holds what comes back, `<area>_params` what is sent."""
