"""Where results go: a journal that is appended to and survives a crash, and what is made from it at the end."""
