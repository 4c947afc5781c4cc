"""The reference of the site: a page for each resource and each area of types, from the texts of the definitions."""
