# Python 3.11, its standard library alone
"""Archives that are not what they seem, made byte by byte. What they hold calls nothing."""

import io
import json
import pickle
import struct
import tarfile
import zipfile
import zlib
from pathlib import Path

here = Path(__file__).parent
inert = pickle.dumps({"threshold": 0.5}, protocol=4)
other = pickle.dumps({"threshold": 0.9}, protocol=4)


def member(name, content, **lies):
    """A local header, its content and the record of the directory; each field may say something else in one of them."""
    raw = name.encode()
    local = raw if "local_name" not in lies else lies["local_name"].encode()
    crc = lies.get("crc", zlib.crc32(content))
    flags = lies.get("flags", 0)
    mode = lies.get("mode", 0o100644)
    front = struct.pack(
        "<4s5H3I2H", b"PK\x03\x04", 20, lies.get("local_flags", flags), 0, 0, 0x21, crc,
        lies.get("local_size", len(content)), lies.get("local_size", len(content)), len(local), 0,
    )
    record = lambda at: struct.pack(
        "<4s6H3I5H2I", b"PK\x01\x02", 0x314, 20, flags, lies.get("method", 0), 0, 0x21, crc,
        len(content), len(content), len(raw), 0, 0, 0, 0, mode << 16, at,
    ) + raw
    return front + local + content, record


def archive(members, hidden=b"", comment=b"", count=None):
    body, directory = b"", b""
    for front, record in members:
        directory += record(len(body))
        body += front
    body += hidden
    end = struct.pack(
        "<4s4H2IH", b"PK\x05\x06", 0, 0, count or len(members), count or len(members),
        len(directory), len(body), len(comment),
    )
    return body + directory + end + comment


def tarred(*members):
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w", format=tarfile.USTAR_FORMAT) as to:
        for name, kind, data, target in members:
            info = tarfile.TarInfo(name)
            info.type, info.size, info.linkname = kind, len(data), target
            to.addfile(info, io.BytesIO(data))
    return content.getvalue()


def nested(depth):
    content, name = inert, "model.pkl"
    for _ in range(depth):
        to = io.BytesIO()
        with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as members:
            members.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
        content, name = to.getvalue(), "inner.zip"
    return content


plain = member("model.pkl", inert)
tar = tarred(("model.pkl", tarfile.REGTYPE, inert, ""))

#: Content and anomalies, in the order in which they are found.
files = {
    "upwards.zip": (archive([member("../model.pkl", inert)]), ["archive-leaves"]),
    "absolute.zip": (archive([member("/tmp/model.pkl", inert)]), ["archive-leaves"]),
    "backslash.zip": (archive([member("..\\model.pkl", inert)]), ["archive-leaves"]),
    "link.zip": (archive([member("model.pkl", b"/etc/passwd", mode=0o120777)]), ["archive-leaves"]),
    "twice.zip": (archive([plain, member("model.pkl", other)]), ["archive-disagrees"]),
    "case.zip": (archive([plain, member("MODEL.pkl", other)]), ["archive-disagrees"]),
    "local-name.zip": (archive([member("model.pkl", inert, local_name="other.pkl")]), ["archive-disagrees"]),
    "local-size.zip": (archive([member("model.pkl", inert, local_size=3)]), ["archive-disagrees"]),
    "local-flags.zip": (archive([member("model.pkl", inert, local_flags=1)]), ["archive-disagrees"]),
    "null-in-name.zip": (archive([member("model.pkl\0.txt", inert)]), ["archive-disagrees"]),
    "crc.zip": (archive([member("model.pkl", inert, crc=1)]), ["archive-damaged"]),
    # Only what starts as an archive is one here: what lies in front of it is a member that its directory does not know.
    "in-front.zip": (member("hidden.pkl", other)[0] + archive([plain]), ["archive-disagrees"]),
    "behind.zip": (archive([plain]) + b"more", ["bytes-after-end"]),
    "comment.zip": (archive([plain], comment=b"PK\x05\x06 is no end"), []),
    "unlisted.zip": (archive([plain], hidden=member("other.pkl", other)[0]), ["archive-disagrees"]),
    "encrypted.zip": (archive([member("model.pkl", inert, flags=1)]), []),
    "method.zip": (archive([member("model.pkl", inert, method=99)]), []),
    "cut.zip": (archive([plain])[:-30], ["truncated"]),
    "count.zip": (archive([plain], count=3), ["truncated"]),
    "nested-deeply.zip": (nested(12), []),
    "upwards.tar": (tarred(("../model.pkl", tarfile.REGTYPE, inert, "")), ["archive-leaves"]),
    "absolute.tar": (tarred(("/tmp/model.pkl", tarfile.REGTYPE, inert, "")), ["archive-leaves"]),
    "link.tar": (tarred(("model.pkl", tarfile.SYMTYPE, b"", "/etc/passwd")), ["archive-leaves"]),
    "device.tar": (tarred(("model.pkl", tarfile.CHRTYPE, b"", "")), ["archive-leaves"]),
    "twice.tar": (
        tarred(("model.pkl", tarfile.REGTYPE, inert, ""), ("model.pkl", tarfile.REGTYPE, other, "")),
        ["archive-disagrees"],
    ),
    "cut.tar": (tar[:530], ["truncated"]),
    "behind.tar": (tar + b"more", ["bytes-after-end"]),
}
unread = {
    "encrypted.zip": "encrypted",
    "method.zip": "method 99",
}
expected = {}
for name, (content, anomalies) in files.items():
    (here / name).write_bytes(content)
    expected[name] = {"format": "archive", "structure": "parts", "anomalies": anomalies}
    if name in unread:
        expected[name]["unread"] = unread[name]
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
