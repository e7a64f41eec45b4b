# Python 3.11
# requires: gguf==0.19.0 numpy==2.4.6
"""GGUF files: one written by the package of llama.cpp, others byte by byte in the older versions and with what no writer writes."""

import json
import struct
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType, GGUFReader, GGUFWriter, GGUFEndian, quants

here = Path(__file__).parent
expected = {}
NAMES = {"F32": "float32", "F16": "float16"}
TEMPLATE = "{% for m in messages %}{{ m.content }}{% endfor %}"


def facts(file, **more):
    """What the package's own reader says of a file."""
    reader = GGUFReader(file)
    tensors = [
        {
            "name": t.name,
            "dtype": NAMES.get(t.tensor_type.name, "quantized"),
            "shape": [int(n) for n in reversed(t.shape)],
        }
        for t in reader.tensors
    ]
    return {
        "format": "gguf",
        "structure": "tensors",
        "tensors": tensors,
        "parameters": sum(int(t.n_elements) for t in reader.tensors),
        **more,
    }


def small(file, endian=GGUFEndian.LITTLE):
    writer = GGUFWriter(file, "llama", endianess=endian)
    writer.add_name("small")
    writer.add_license("mit")
    writer.add_block_count(1)
    writer.add_float32("llama.rope.freq_base", 0.5)
    writer.add_token_list(["<s>", "a", "b", "c", "d", "e", "f", "g", "h", "i"])
    writer.add_token_scores([0.0] * 10)
    if endian is GGUFEndian.LITTLE:
        writer.add_chat_template(TEMPLATE)
    numbers = np.arange(2 * 64, dtype=np.float32).reshape(2, 64)
    writer.add_tensor("token_embd.weight", numbers)
    writer.add_tensor("output_norm.weight", np.ones(64, dtype=np.float16))
    if endian is GGUFEndian.LITTLE:
        kind = GGMLQuantizationType.Q8_0
        writer.add_tensor("blk.0.ffn.weight", quants.quantize(numbers, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


small(here / "small.gguf")
expected["small.gguf"] = facts(
    here / "small.gguf",
    encoding=["version 3", "F32", "F16", "Q8_0"],
    metadata={"general.architecture": "llama", "general.name": "small", "general.license": "mit", "llama.rope.freq_base": "0.5"},
    effects=[f"runs jinja: {TEMPLATE}"],
)
small(here / "big-endian.gguf", GGUFEndian.BIG)
expected["big-endian.gguf"] = facts(here / "big-endian.gguf", encoding=["version 3", "big-endian", "F32", "F16"], effects=[])


def text(value, wide=True):
    data = value.encode()
    return struct.pack("<Q" if wide else "<I", len(data)) + data


def pair(key, kind, value, wide=True):
    return text(key, wide) + struct.pack("<I", kind) + value


def info(name, dims, kind=0, offset=0, wide=True):
    sizes = b"".join(struct.pack("<Q" if wide else "<I", n) for n in dims)
    return text(name, wide) + struct.pack("<I", len(dims)) + sizes + struct.pack("<IQ", kind, offset)


def write(name, pairs=(), infos=(), payload=b"", version=3, counts=None, **more):
    wide = version > 1
    tensors, values = counts or (len(infos), len(pairs))
    front = b"GGUF" + struct.pack("<IQQ" if wide else "<III", version, tensors, values) + b"".join(pairs) + b"".join(infos)
    front += bytes(-len(front) % 32)
    (here / f"{name}.gguf").write_bytes(front + payload)
    expected[f"{name}.gguf"] = {"format": "gguf", "structure": "tensors", **more}


for version in (1, 2):
    wide = version > 1
    write(
        f"version-{version}",
        [pair("general.architecture", 8, text("llama", wide), wide)],
        [info("a", [4, 2], wide=wide)],
        bytes(32),
        version,
        encoding=[f"version {version}", "F32"],
        tensors=[{"name": "a", "dtype": "float32", "shape": [2, 4]}],
        parameters=8,
        metadata={"general.architecture": "llama"},
    )
write("version-9", version=9, structure="opaque", unread="version 9 of GGUF is not known")
named = [pair("tokenizer.chat_template.tool_use", 8, text("{{ ''.__class__ }}"))]
write("named-template", named, effects=["runs jinja: {{ ''.__class__ }}"], hostile=True)
write("overflow", infos=[info("a", [2**33, 2**33])], anomalies=["malformed"])
write("too-many", counts=(2**62, 2**62), anomalies=["truncated"])
write("long-text", [text("k") + struct.pack("<IQ", 8, 2**63)], anomalies=["truncated"])
write("nested", [pair("k", 9, struct.pack("<IQ", 9, 1) * 12)], anomalies=["malformed"])
write("twice", [pair("k", 4, bytes(4)), pair("k", 4, bytes(4))], anomalies=["duplicate-key"])
write("prototype", [pair("__proto__", 8, text("kept"))], metadata={"__proto__": "kept"})
write("unknown-type", infos=[info("a", [4], 99)], anomalies=["malformed"])
write("beyond", infos=[info("a", [4], 0, 32)], payload=bytes(32), anomalies=["truncated"])
write("alignment", [pair("general.alignment", 4, struct.pack("<I", 24))], anomalies=["malformed"])
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
