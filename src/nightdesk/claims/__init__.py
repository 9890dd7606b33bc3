"""What we are prepared to say, and why: every kind of claim, its evidence, and how it is worked out again from the record."""
