"""How fast the desk is, measured on the night of 3 May 2018: `python -m bench`."""

import os

from nightdesk.cli import ONE_THREAD

os.environ.update(ONE_THREAD)  # before numpy is imported: the desk is measured as its command runs it
