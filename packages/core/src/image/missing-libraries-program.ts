/**
 * Python that prints, as JSON, the shared libraries that those below /opt/venv are linked to and that nothing in the image
 * has, each with the package that needs it. It reads ELF headers (System V ABI, "Dynamic Section"; 64 bit, little-endian)
 * and loads nothing.
 */
export const MISSING_LIBRARIES = `
import json, os, re, struct
VENV, PLACES = "/opt/venv", ("/lib", "/usr/lib", "/usr/local/lib", "/lib64", "/usr/lib64")
def dynamic(path):
    with open(path, "rb") as file:
        head = file.read(64)
        if len(head) < 64 or head[:6] != b"\\x7fELF\\x02\\x01" or head[16:18] != b"\\x03\\x00":
            return [], None
        at, (size, count) = struct.unpack_from("<Q", head, 32)[0], struct.unpack_from("<HH", head, 54)
        file.seek(at)
        table = file.read(size * min(count, 128))
        rows = [struct.unpack_from("<IIQQQQ", table, n) for n in range(0, len(table) - 55, 56)]
        found = [row for row in rows if row[0] == 2]
        if not found:
            return [], None
        file.seek(found[0][2])
        data = file.read(min(found[0][5], 65536))
        tags = [struct.unpack_from("<QQ", data, n) for n in range(0, len(data) - 15, 16)]
        strings = next((value for tag, value in tags if tag == 5), None)
        start = next((r[2] + strings - r[3] for r in rows if strings is not None and r[0] == 1 and r[3] <= strings < r[3] + r[5]), None)
        if start is None:
            return [], None
        def name(offset):
            file.seek(start + offset)
            return file.read(256).split(b"\\0")[0].decode("ascii", "replace")
        return [name(v) for t, v in tags if t == 1], next((name(v) for t, v in tags if t == 14), None)
needed, offered = {}, set()
for folder, _, names in os.walk(VENV):
    for each in names:
        if not re.search(r"\\.so(\\.[\\w.]+)?$", each):
            continue
        wants, own = dynamic(os.path.join(folder, each))
        offered.update((each, own))
        by = folder.split("/site-packages/")[-1].split("/")[0]
        for one in wants:
            needed.setdefault(one, by)
for place in PLACES:
    if os.path.isdir(place):
        for entry in os.scandir(place):
            offered.add(entry.name)
            if "-linux-" in entry.name and entry.is_dir():
                offered.update(os.listdir(entry.path))
print(json.dumps(sorted([name, by] for name, by in needed.items() if name not in offered)))
`;
