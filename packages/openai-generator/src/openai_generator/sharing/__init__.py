"""Folds the definitions: types that say the same thing become one, under a short name."""
