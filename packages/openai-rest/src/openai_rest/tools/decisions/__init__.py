"""A loop over the Decisions API: it observes, lets the model choose an action, carries it out, and observes again."""
