"""What people write by mistake, and one sentence for each that says what to write instead.

Nothing imports these modules before a mistake happens. What is particular to an API, its distribution supplies.
"""
