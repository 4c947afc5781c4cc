"""Takes facts from an installed package, in the interpreter that has it. The standard library is all it needs."""
