# requires: model-signing==1.1.1 pyopenssl==26.4.0 cryptography==50.0.2
"""Models signed by the public tool of OpenSSF Model Signing, in every way it has.

usage: make.py [FOLDER]      (default: this folder)

Private keys are made anew, used and dropped: what is kept checks, and cannot sign.
"""

import datetime
import pathlib
import shutil
import sys
import tempfile

import model_signing.hashing as hashing
import model_signing.signing as signing
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

here = pathlib.Path(__file__).parent
out = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else here
private = pathlib.Path(tempfile.mkdtemp())

# Small parts, so that a small file has several.
SHARD = 100


def key(name: str, curve: ec.EllipticCurve) -> pathlib.Path:
    made = ec.generate_private_key(curve)
    path = private / f"{name}.pem"
    path.write_bytes(
        made.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    public = made.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    (out / f"{name}.pub").write_bytes(public)
    return path


def certificate(name, usage, issuer=None, ca=False, days=3650):
    """A key and its certificate: of a root where no issuer is given."""
    made = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    start = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer[1].subject if issuer else subject)
        .public_key(made.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(usage, critical=False)
    )
    signer = issuer[0] if issuer else made
    return made, builder.sign(signer, hashes.SHA256())


def key_usage(digital_signature: bool, sign_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(digital_signature, False, False, not digital_signature, False, sign_certificates, False, False, False)


def write(name: str, *certificates: x509.Certificate) -> pathlib.Path:
    path = out / name
    path.write_bytes(b"".join(each.public_bytes(serialization.Encoding.PEM) for each in certificates))
    return path


def private_file(name: str, made: ec.EllipticCurvePrivateKey) -> pathlib.Path:
    path = private / name
    path.write_bytes(
        made.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return path


def sign(config: signing.Config, model: pathlib.Path, name: str, how: hashing.Config | None = None) -> None:
    how = how or hashing.Config().use_file_serialization()
    how.set_ignored_paths(paths=[])
    config.set_hashing_config(how).sign(model, out / name)


# What is signed: a folder with a file in a folder of its own, an empty file and one that git is asked to pass over.
folder = out / "model"
shutil.rmtree(folder, ignore_errors=True)
(folder / "tokenizer").mkdir(parents=True)
shutil.copy(here.parent / "safetensors" / "weights.safetensors", folder / "model.safetensors")
(folder / "config.json").write_text('{"model_type": "bert"}\n')
(folder / "tokenizer" / "vocab.txt").write_text("[PAD]\n[UNK]\nmodel\n")
(folder / "tokenizer" / "empty.txt").write_text("")
(folder / ".gitattributes").write_text("*.safetensors -text\n")
shutil.copy(here.parent / "safetensors" / "weights.safetensors", out / "alone.safetensors")

p256 = key("p256", ec.SECP256R1())
key("other", ec.SECP256R1())

for method in ("files", "shards"):
    for algorithm in ("sha256", "blake2", "blake3"):
        config = hashing.Config()
        if method == "files":
            config.use_file_serialization(hashing_algorithm=algorithm)
        else:
            config.use_shard_serialization(hashing_algorithm=algorithm, shard_size=SHARD)
        sign(signing.Config().use_elliptic_key_signer(private_key=p256), folder, f"{method}-{algorithm}.sig", config)

for name, curve in (("p384", ec.SECP384R1()), ("p521", ec.SECP521R1())):
    sign(signing.Config().use_elliptic_key_signer(private_key=key(name, curve)), folder, f"{name}.sig")

# A file alone, with the signature where it is looked for.
sign(signing.Config().use_elliptic_key_signer(private_key=p256), out / "alone.safetensors", "alone.safetensors.sig")

# Certificates: a root, one between, and signers of which one may sign.
root = certificate("Test root", key_usage(False, True), ca=True)
between = certificate("Test issuer", key_usage(False, True), issuer=root, ca=True)
leaf = certificate("Model team", key_usage(True, False), issuer=between, days=30)
code = certificate("Code team", x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), issuer=between)
web = certificate("Web server", x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), issuer=between)
write("roots.pem", root[1])
write("other-roots.pem", certificate("Another root", key_usage(False, True), ca=True)[1])
for name, (made, own) in (("certificate", leaf), ("code-signing", code), ("web-server", web)):
    signer = signing.Config().use_certificate_signer(
        private_key=private_file(name, made),
        signing_certificate=write(f"{name}.pem", own),
        certificate_chain=[write("between.pem", between[1])],
    )
    sign(signer, folder, f"{name}.sig")
    (out / f"{name}.pem").unlink()
(out / "between.pem").unlink()

shutil.rmtree(private)
