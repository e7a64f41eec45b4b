# requires: model-signing==1.1.1
"""Models of the shapes that the tool's own test vectors have, signed in every method of the format.

usage: shapes.py WEIGHTS FOLDER
"""

import pathlib
import shutil
import sys

import model_signing.hashing as hashing
import model_signing.signing as signing
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

weights, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])

made = ec.generate_private_key(ec.SECP256R1())
private = out / "private.pem"
private.write_bytes(
    made.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
)
(out / "key.pub").write_bytes(
    made.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
)

# A file, an empty file, a folder, a deep one, one with files without a byte and a folder without files, an empty folder.
shutil.copy(weights, out / "file.safetensors")
(out / "empty.bin").write_bytes(b"")
for name, files in {
    "folder": {"a.txt": "one", "b.txt": "two"},
    "deep": {f"d0/d{at}/d2/f{at}.txt": "x" * (at * 50) for at in range(1, 5)},
    "with-empty": {"empty.txt": "", "sub/empty.txt": ""},
}.items():
    for path, text in files.items():
        target = out / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    shutil.copy(weights, out / name / "model.safetensors")

(out / "with-empty" / "nothing").mkdir()
(out / "empty").mkdir()

for shape in ("file.safetensors", "empty.bin", "folder", "deep", "with-empty", "empty"):
    for algorithm in ("sha256", "blake2", "blake3"):
        # Parts of the tool's own size, and parts of which a small file has several.
        for method, size in (("files", None), ("shards", None), ("small", 8)):
            config = hashing.Config()
            if method == "files":
                config.use_file_serialization(hashing_algorithm=algorithm)
            elif size is None:
                config.use_shard_serialization(hashing_algorithm=algorithm)
            else:
                config.use_shard_serialization(hashing_algorithm=algorithm, shard_size=size)
            signer = signing.Config().use_elliptic_key_signer(private_key=private)
            signer.set_hashing_config(config).sign(out / shape, out / f"{shape}.{method}-{algorithm}.sig")
private.unlink()
