"""`python -m package_model_server serve | health | ask`"""

from __future__ import annotations

import os
import sys
from typing import List

USAGE = """\
usage: python -m package_model_server COMMAND

  serve    load the model and answer HTTP requests (the default)
  health   exit 0 when the server in this container is ready, else 1
  ask      answer {"requests": [...]} from stdin without HTTP, as one line of JSON on stdout
"""


def main(arguments: List[str]) -> int:
    command = arguments[0] if arguments else "serve"
    if len(arguments) > 1 or command not in ("serve", "health", "ask"):
        sys.stderr.write(USAGE)
        return 2
    # Each command imports only what it needs: `health` is run every few seconds.
    if command == "health":
        from .health import health

        return health(os.environ)
    from .temporary import find_temporary

    # Before anything of the model is imported, as are the numbers of threads.
    find_temporary(os.environ)
    if command == "ask":
        from .cores import limit_threads

        limit_threads(os.environ)
        from .ask import ask

        return ask(os.environ)
    from .serve import serve

    return serve(os.environ)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
