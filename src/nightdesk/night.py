"""The night at one ledger position: all that every face reads, and nothing below it.

`Night.open(register)` is the night before the first declaration. `advance(recorded)` gives the next one, recomputing
only what that entry touches: its ballot, its council, the sums above. Nights are immutable; an old one stays good.
"""
