"""Patterns over the items of a clause, by family, and the claims they are read as: a table that anyone can add a row to."""
