# Python 3.11
# requires:
"""A folder as people keep their models in: several of them, one in a folder below, one that is a folder, and what no loader reads."""

import json
import shutil
import struct
import zlib
from pathlib import Path

here = Path(__file__).parent
fixtures = here.parent
folder = here / "models"
shutil.rmtree(folder, ignore_errors=True)

# Each as another fixture has it, with what has to be read of it there.
models = {
    "iris.pkl": "iris/iris.pkl",
    "price.ubj": "xgboost/several.ubj",
    "boosted/price.txt": "lightgbm/classifier.txt",
    "weights.safetensors": "safetensors/weights.safetensors",
    "net": "torch-shards/net",
}
expected_of = {}
for name, source in models.items():
    top, _, inner = source.partition("/")
    facts = json.loads((fixtures / top / "expect.json").read_text())[inner]
    # Files of a folder are told from the folder that is read.
    expected_of[name] = {key: value for key, value in facts.items() if key != "files"}
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    if (fixtures / source).is_dir():
        shutil.copytree(fixtures / source, folder / name)
    else:
        shutil.copyfile(fixtures / source, folder / name)


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
picture += chunk(b"IDAT", zlib.compress(b"\0\x80", 9)) + chunk(b"IEND", b"")
others = {
    "README.md": b"# Models\n\nWhat they are for.\n",
    "LICENSE": b"All of it may be used.\n",
    "loss.png": picture,
    "data/train.csv": b"a,b\n1,2\n",
    "params.yaml": b"depth: 3\n",
    "train.py": b"print('training')\n",
    "metrics.json": b'{"accuracy": 0.97}\n',
    ".cache/old.pkl": b"not looked at: the name begins with a dot\n",
}
for name, content in others.items():
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)

of_index = set(json.loads((folder / "net" / "pytorch_model.bin.index.json").read_text())["weight_map"].values())
expected = {
    "models": {
        "format": "folder",
        "structure": "parts",
        # By the paths of their files; the index names the one in shards.
        "parts": [
            f"{'pytorch_model' if name == 'net' else Path(name).stem}: {expected_of[name]['format']}" for name in sorted(models)
        ],
        "files": [
            path
            for name in sorted(models)
            for path in (
                [f"net/{shard}" for shard in ["pytorch_model.bin.index.json", *sorted(of_index)]] if name == "net" else [name]
            )
        ],
        "imports": ["numpy", "sklearn"],
    },
}
for name, facts in expected_of.items():
    expected[f"models/{name}"] = facts
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
