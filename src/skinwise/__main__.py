"""`python -m skinwise` and the `skinwise` command."""

import sys

from skinwise.command_line.main import main

if __name__ == "__main__":
    sys.exit(main())
