"""Makes standard-library.json: modules that come with Python and are no distribution. Run it with the newest Python.

    python3 make_standard_library.py
"""

import _compat_pickle
import json
import sys
from pathlib import Path

# Left the standard library between Python 3.8 and 3.13 (the release notes of each): files written before still name them.
LEFT = ["_bootlocale", "aifc", "asynchat", "asyncore", "audioop", "binhex", "cgi", "cgitb", "chunk", "crypt", "distutils"]
LEFT += ["dummy_threading", "formatter", "imghdr", "imp", "lib2to3", "macpath", "mailcap", "msilib", "nis", "nntplib"]
LEFT += ["ossaudiodev", "parser", "pipes", "smtpd", "sndhdr", "spwd", "sunau", "symbol", "telnetlib", "uu", "xdrlib"]
# What Python 2 called them: protocols 0 to 2 write those names.
renamed = {old.split(".")[0] for old in _compat_pickle.IMPORT_MAPPING} | {old.split(".")[0] for old, _ in _compat_pickle.NAME_MAPPING}

names = sorted(set(sys.stdlib_module_names) | set(LEFT) | renamed)
Path(__file__).with_name("standard-library.json").write_text(json.dumps(names, indent=1) + "\n")
