"""What a client is made of, whichever its flavour: settings, defaults, copies, verbs and resources."""
