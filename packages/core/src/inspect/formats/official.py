"""Files of safetensors, ONNX, HDF5 and GGUF, drawn at random and written by the official libraries, and what these libraries
read of them again, as JSON on stdout: `{file, tensors?, operators?, …}`, or `{file, refused: true}`.

usage: python official.py FOLDER
"""

import json
import random
import sys
from collections import Counter
from pathlib import Path

import gguf
import h5py
import ml_dtypes  # noqa: F401 -- registers bfloat16 with NumPy
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from safetensors import safe_open
from safetensors.numpy import save_file

folder = Path(sys.argv[1])
chance = random.Random(20)
cases = []
TYPES = ["float32", "float16", "float64", "int8", "int16", "int32", "int64", "uint8", "bool"]


def shape(most=4):
    return [chance.choice([0, 1, 2, 3, 7]) for _ in range(chance.randrange(most))]


def array(dtype=None):
    return np.zeros(shape(), dtype=dtype or chance.choice(TYPES))


def name(at):
    return chance.choice(["w", "layer.0.bias", "größe", "a/b", "__proto__", "x" * 200, "0"]) + str(at)


def case(file, kind, **facts):
    cases.append({"file": file.name, "kind": kind, **facts})


# safetensors: as written, and with bytes of the header changed, which the library takes or refuses.
NAMES = {
    "F32": "float32",
    "F16": "float16",
    "F64": "float64",
    "BF16": "bfloat16",
    "I8": "int8",
    "I16": "int16",
    "I32": "int32",
    "I64": "int64",
    "U8": "uint8",
    "U16": "uint16",
    "U32": "uint32",
    "U64": "uint64",
    "BOOL": "bool",
    "C64": "complex64",
}


def read_safetensors(file):
    try:
        with safe_open(file, "np") as opened:
            return [
                {"name": one, "dtype": NAMES.get(opened.get_slice(one).get_dtype(), "other"), "shape": opened.get_slice(one).get_shape()}
                for one in opened.offset_keys()
            ]
    except Exception:
        return None


for at in range(60):
    tensors = {name(i): array() for i in range(chance.randrange(1, 9))}
    file = folder / f"{at}.safetensors"
    save_file(tensors, file, metadata={"format": "pt", "at": str(at)} if at % 2 else None)
    case(file, "safetensors", tensors=read_safetensors(file))
    written = file.read_bytes()
    for turn in range(12):
        changed = bytearray(written)
        for _ in range(chance.randrange(1, 3)):
            changed[chance.randrange(min(len(changed), 200))] = chance.choice(b'0123456789,:"[]{} FIU-\x00\xff')
        other = folder / f"{at}-{turn}.safetensors"
        other.write_bytes(changed)
        found = read_safetensors(other)
        case(other, "safetensors", **({"refused": True} if found is None else {"tensors": found}))


# ONNX: graphs in graphs, functions, operators of other domains, numbers in each of the ways in which a tensor keeps them.
def tensor(label):
    values = np.zeros(shape(), dtype=chance.choice(TYPES))
    if chance.random() < 0.5:
        return numpy_helper.from_array(values, label)
    kind = helper.np_dtype_to_tensor_dtype(values.dtype)
    return helper.make_tensor(label, kind, values.shape, values.ravel().tolist())


def nodes(depth):
    for _ in range(chance.randrange(1, 5)):
        kind, domain = chance.choice([("Add", ""), ("MatMul", ""), ("Scaler", "ai.onnx.ml"), ("Mine", "org.example"), ("If", "")])
        if kind != "If":
            yield helper.make_node(kind, ["x", "x"], ["y"], domain=domain)
        elif depth > 0:
            branches = {side: graph(f"{side}{depth}", depth - 1) for side in ("then_branch", "else_branch")}
            yield helper.make_node("If", ["x"], ["y"], **branches)


def graph(label, depth):
    info = [helper.make_tensor_value_info(one, TensorProto.FLOAT, [None, 4]) for one in ("x", "y")]
    tensors = [tensor(f"{label}.{i}") for i in range(chance.randrange(4))]
    return helper.make_graph(list(nodes(depth)), label, [info[0]] if depth == 2 else [], [info[1]], tensors)


def graphs_in(of):
    yield of
    for node in of.node:
        for attribute in node.attribute:
            for inner in [attribute.g, *attribute.graphs]:
                if inner.ByteSize():
                    yield from graphs_in(inner)


def label(node):
    return node.op_type if node.domain in ("", "ai.onnx") else f"{node.domain}::{node.op_type}"


for at in range(80):
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid("ai.onnx.ml", 3), helper.make_opsetid("org.example", 1)]
    functions = [
        helper.make_function("org.example", "Mine", ["a", "b"], ["c"], [helper.make_node("Add", ["a", "b"], ["c"])], opsets[:1])
    ][: chance.randrange(2)]
    model = helper.make_model(graph("g", 2), opset_imports=opsets, functions=functions, producer_name="skl2onnx", producer_version="1.20")
    file = folder / f"{at}.onnx"
    onnx.save(model, file)
    read = onnx.load(file)
    all_graphs = list(graphs_in(read.graph))
    every = [node for one in all_graphs for node in one.node] + [node for one in read.functions for node in one.node]
    case(
        file,
        "onnx",
        operators=dict(Counter(label(node) for node in every)),
        tensors=[
            {"name": one.name, "dtype": str(helper.tensor_dtype_to_np_dtype(one.data_type)), "shape": list(one.dims)}
            for of in all_graphs
            for one in of.initializer
        ],
        dialects=[["onnx-ir", read.ir_version]] + [[one.domain or "ai.onnx", one.version] for one in read.opset_import],
    )


# HDF5: in the layouts of every age, contiguous, compact, in chunks with filters, in few groups and in many.
def datasets(of, prefix=""):
    for label in sorted(of):
        child = of[label]
        if isinstance(child, h5py.Dataset):
            yield {"name": prefix + label, "dtype": child.dtype.name, "shape": list(child.shape)}
        else:
            yield from datasets(child, f"{prefix}{label}/")


for at in range(90):
    file = folder / f"{at}.h5"
    bounds = chance.choice([("earliest", "v108"), ("earliest", "latest"), ("v108", "v110"), ("latest", "latest")])
    with h5py.File(file, "w", libver=bounds, track_order=chance.random() < 0.3, userblock_size=chance.choice([0, 0, 512])) as to:
        for i in range(chance.choice([1, 5, 40, 120])):
            group = to.require_group(chance.choice(["", "a", "a/b", "model_weights/dense"]) or "/")
            values = array()
            chunked = values.ndim > 0 and values.size > 0 and chance.random() < 0.3
            packed = {"chunks": True, "compression": chance.choice(["gzip", None]), "shuffle": True} if chunked else {}
            one = group.create_dataset(f"set {i}", data=values, **packed)
            for turn in range(chance.choice([0, 0, 1, 12])):
                one.attrs[f"note {turn}"] = chance.choice(["text", 3, np.zeros(50)])
    with h5py.File(file) as read:
        case(file, "h5", tensors=list(datasets(read)))


# GGUF: every kind of value, tensors of every plain type.
for at in range(40):
    file = folder / f"{at}.gguf"
    endian = chance.choice([gguf.GGUFEndian.LITTLE, gguf.GGUFEndian.LITTLE, gguf.GGUFEndian.BIG])
    writer = gguf.GGUFWriter(file, "llama", endianess=endian)
    writer.add_name(f"model {at}")
    writer.add_uint32("a.uint32", chance.randrange(2**32))
    writer.add_float32("a.float", chance.random())
    writer.add_bool("a.bool", chance.random() < 0.5)
    writer.add_array("a.texts", [f"t{i}" for i in range(chance.randrange(1, 50))])
    writer.add_array("a.numbers", list(range(chance.randrange(1, 50))))
    for i in range(chance.randrange(1, 9)):
        dims = [chance.choice([1, 2, 32]) for _ in range(chance.randrange(1, 4))]
        writer.add_tensor(f"blk.{i}.weight", np.zeros(dims, dtype=chance.choice(["float32", "float16", "int32", "float64"])))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    reader = gguf.GGUFReader(file)
    kinds = {"F32": "float32", "F16": "float16", "I32": "int32", "F64": "float64"}
    found = [
        {"name": one.name, "dtype": kinds[one.tensor_type.name], "shape": [int(n) for n in one.shape.tolist()[::-1]]}
        for one in reader.tensors
    ]
    case(file, "gguf", tensors=found)

json.dump(cases, sys.stdout)
