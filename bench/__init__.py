"""How fast the desk is, measured on the night of 3 May 2018: `python -m bench`."""
