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
# Top-level modules of releases after this one, and of Python 2.
LATER_AND_EARLIER = """
    annotationlib compression _zstd _remote_debugging _hmac _types _interpreters _interpchannels _interpqueues _pyrepl
    _colorize _opcode_metadata _android_support _apple_support _ios_support _suggestions string pathlib
    distutils imp asynchat asyncore smtpd binhex formatter parser symbol macpath macurl2path dummy_threading
    _dummy_threading _bootlocale aifc audioop cgi cgitb chunk crypt imghdr mailcap msilib nis nntplib ossaudiodev pipes
    sndhdr spwd sunau telnetlib uu xdrlib lib2to3 test _testcapi _testinternalcapi _testbuffer _testmultiphase
    __builtin__ copy_reg cPickle cStringIO commands popen2 popen urllib2 urlparse httplib exceptions new user thread
    ihooks imputil md5 sha sets mimetools mimify rfc822 compiler hotshot posixfile rexec Bastion dircache fpformat
    htmllib sgmllib os2 ConfigParser Queue SocketServer StringIO UserDict UserList UserString anydbm dbhash whichdb
""".split()
# What Python 2 called them: protocols 0 to 2 write those names.
renamed = {old.split(".")[0] for old in _compat_pickle.IMPORT_MAPPING} | {old.split(".")[0] for old, _ in _compat_pickle.NAME_MAPPING}

names = sorted((set(sys.stdlib_module_names) | set(LEFT) | set(LATER_AND_EARLIER) | renamed) - {"__main__"})
Path(__file__).with_name("standard-library.json").write_text(json.dumps(names, indent=1) + "\n")
