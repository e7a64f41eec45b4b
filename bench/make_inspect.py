"""Large models for `npm run bench:inspect`, sparse where the format lets them be: python make_inspect.py FOLDER MB ONLY

Makes those whose name contains ONLY and which are not there yet. Prints a line for each that is there in the end: its name;
and for each that could not be made: its name, a blank and why.

Their numbers are zeros or noise that was drawn once; what a reader has to look at (headers, opcodes, directories) is as
in a real file of that size.
"""

import json
import pickle
import struct
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np

folder, megabytes, only = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
ROW = 1024
noise = np.random.default_rng(0).normal(0, 1, 2**18).astype(np.float32)

# Suffix of the file: (modules that write it, megabytes that it has at most, the function that writes it).
table = {}


def makes(suffix, *modules, most=2048):
    def register(function):
        table[suffix] = (modules, most, function)
        return function

    return register


def sparse(path, head, bytes_more, tail=b""):
    """`head`, then zeros that take no disk, then `tail`."""
    with path.open("wb") as file:
        file.write(head)
        file.seek(len(head) + bytes_more)
        file.write(tail)
        file.truncate(len(head) + bytes_more + len(tail))


def hollow(group, name, shape):
    """A dataset of floats whose space is taken and not written: the file has its size, and no blocks on the disk."""
    import h5py

    early = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    early.set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)
    early.set_fill_time(h5py.h5d.FILL_TIME_NEVER)
    h5py.h5d.create(group.id, name, h5py.h5t.IEEE_F32LE, h5py.h5s.create_simple(shape), early)


@makes("safetensors")
def safetensors(path):
    count = max(1, min(2000, size // 2**20))
    each = size // count // 4 // ROW * ROW * 4
    header = {
        f"layers.{at}.weight": {"dtype": "F32", "shape": [each // 4 // ROW, ROW], "data_offsets": [at * each, (at + 1) * each]}
        for at in range(count)
    }
    text = json.dumps(header).encode()
    sparse(path, struct.pack("<Q", len(text)) + text, count * each)


@makes("npy")
def npy(path):
    rows = size // 4 // ROW
    head = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({rows}, {ROW}), }}".encode()
    head += b" " * (63 - (len(head) + 10) % 64) + b"\n"
    sparse(path, b"\x93NUMPY\x01\x00" + struct.pack("<H", len(head)) + head, rows * ROW * 4)


@makes("npz", most=1024)
def npz(path):
    with path.open("wb") as file:
        np.savez(file, weights=np.zeros((size // 4 // ROW, ROW), np.float32), more=np.zeros(ROW, np.float32))


@makes("joblib", "joblib", most=1024)
def raw_joblib(path):
    import joblib

    joblib.dump({"weights": np.zeros((size // 4 // ROW, ROW), np.float32), "more": np.zeros(ROW, np.float32)}, path)


@makes("zlib.joblib", "joblib", most=1024)
def packed_joblib(path):
    import joblib

    # As wide as trained weights are: half of it compresses.
    weights = np.resize(noise.round(2), (size // 4 // ROW, ROW))
    joblib.dump({"weights": weights}, path, compress=("zlib", 3))


@makes("forest.pkl", "sklearn", most=1024)
def forest(path):
    from sklearn.ensemble import RandomForestRegressor

    x = np.resize(noise, (20_000, 8))
    y = x.sum(axis=1)
    forest = RandomForestRegressor(n_estimators=1, random_state=0).fit(x, y)
    one = len(pickle.dumps(forest.estimators_[0], protocol=5))
    # The same tree again and again, each with bytes of its own in the file.
    copies = max(1, size // one)
    packed = pickle.dumps(forest.estimators_[0], protocol=5)
    forest.estimators_ = [pickle.loads(packed) for _ in range(copies)]
    with path.open("wb") as file:
        pickle.dump(forest, file, protocol=5)


@makes("pt", "torch")
def torch_zip(path):
    import torch

    count = max(1, min(500, size // 2**20))
    torch.save({f"layers.{at}.weight": torch.zeros(size // count // 4 // ROW, ROW) for at in range(count)}, path)


@makes("h5", "h5py")
def hdf5(path):
    import h5py

    count = max(1, min(500, size // 2**20))
    each = size // count // 4 // ROW
    with h5py.File(path, "w") as file:
        file.attrs["keras_version"] = "2.15.0"
        file.attrs["backend"] = "tensorflow"
        layers = [
            {"class_name": "Dense", "config": {"name": f"dense_{at}", "units": ROW, "activation": "linear"}}
            for at in range(count)
        ]
        config = {"name": "sequential", "layers": layers}
        file.attrs["model_config"] = json.dumps({"class_name": "Sequential", "config": config})
        for at in range(count):
            group = file.create_group(f"model_weights/dense_{at}/dense_{at}")
            hollow(group, b"kernel:0", (each, ROW))


@makes("keras", "h5py")
def keras(path):
    import h5py
    import zipfile

    weights = path.with_name("weights.part")
    count = max(1, min(500, size // 2**20))
    each = size // count // 4 // ROW
    with h5py.File(weights, "w") as file:
        for at in range(count):
            group = file.create_group(f"layers/dense_{at}/vars")
            hollow(group, b"0", (each, ROW))
    layers = [
        {
            "module": "keras.layers",
            "class_name": "Dense",
            "config": {"name": f"dense_{at}", "units": ROW, "activation": "linear"},
            "registered_name": None,
        }
        for at in range(count)
    ]
    config = {
        "module": "keras",
        "class_name": "Sequential",
        "config": {"name": "sequential", "layers": layers},
        "registered_name": None,
    }
    # Stored, as Keras does it.
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.15.1", "date_saved": "2026-01-01@00:00:00"}))
        archive.writestr("config.json", json.dumps(config))
        archive.write(weights, "model.weights.h5")
    weights.unlink()


@makes("gguf", "gguf")
def gguf_file(path):
    import gguf

    writer = gguf.GGUFWriter(path, "llama")
    count = max(1, min(500, size // 2**20))
    each = size // count // 4 // ROW
    writer.add_block_count(count)
    # A vocabulary of the usual size: it is what takes time to read.
    writer.add_token_list([f"token{at}" for at in range(32_000)])
    for at in range(count):
        shape = (each, ROW)
        writer.add_tensor_info(f"blk.{at}.weight", shape, np.dtype(np.float32), each * ROW * 4)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("r+b") as file:
        head = file.seek(0, 2)
        file.truncate((head + 31) // 32 * 32 + count * each * ROW * 4)


@makes("onnx", "onnx")
def onnx_file(path):
    from onnx import TensorProto, helper

    def varint(value):
        found = bytearray()
        while value > 127:
            found.append(value & 127 | 128)
            value >>= 7
        return bytes([*found, value])

    def field(number, length):
        return varint(number << 3 | 2) + varint(length)

    # One message holds 2 GiB at most, and protobuf reads no larger one.
    count = max(1, min(500, size // 2**20))
    each = min(size, 2**31 - 2**20) // count // 4 // ROW
    nodes = [helper.make_node("MatMul", [f"x{at}", f"w{at}"], [f"x{at + 1}"]) for at in range(count)]
    value = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, [None, ROW])
    graph = helper.make_graph(nodes, "deep", [value("x0")], [value(f"x{count}")])
    model = helper.make_model(graph, producer_name="pytorch", producer_version="2.13.0")
    heads = []
    for at in range(count):
        tensor = TensorProto(name=f"w{at}", data_type=TensorProto.FLOAT, dims=[each, ROW])
        body = tensor.SerializeToString() + field(9, each * ROW * 4)
        heads.append(field(5, len(body) + each * ROW * 4) + body)
    own = model.graph.SerializeToString()
    model.ClearField("graph")
    with path.open("wb") as file:
        file.write(model.SerializeToString())
        file.write(field(7, len(own) + sum(len(head) + each * ROW * 4 for head in heads)) + own)
        for head in heads:
            file.write(head)
            file.seek(each * ROW * 4, 1)
        file.truncate()


@makes("xgboost.json")
def xgboost_json(path):
    numbers = ",".join(f"{value:.7E}" for value in noise[:1000])
    tree = f'{{"base_weights":[{numbers}],"id":0,"left_children":[-1],"right_children":[-1]}}'.encode()
    copies = max(1, size // (len(tree) + 1))
    with path.open("wb") as file:
        file.write(
            b'{"learner":{"attributes":{},"feature_names":[],"feature_types":[],"gradient_booster":{"model":'
            b'{"gbtree_model_param":{"num_parallel_tree":"1","num_trees":"%d"},"trees":[' % copies
        )
        for at in range(copies):
            file.write((b"," if at else b"") + tree)
        file.write(
            b']},"name":"gbtree"},"learner_model_param":{"base_score":"5E-1","num_class":"0","num_feature":"8",'
            b'"num_target":"1"},"objective":{"name":"reg:squarederror"}},"version":[3,2,0]}'
        )


@makes("xgboost.ubj", "xgboost")
def xgboost_ubj(path):
    import xgboost

    x = np.resize(noise, (20_000, 8))
    rows = xgboost.DMatrix(x, x.sum(axis=1))
    booster = xgboost.train({"max_depth": 14, "eta": 1}, rows, num_boost_round=1)
    one = bytes(booster.save_raw("ubj"))
    # A list of XGBoost says its length: `[#L`, eight bytes, the trees.
    at = one.index(b"trees[#L") + len(b"trees[#L")
    end = one.index(b"L" + struct.pack(">q", 4) + b"name", at)
    head, tree, tail = one[:at], one[at + 8 : end - 1], one[end - 1 :]
    copies = max(1, size // len(tree))
    number = lambda name, value: b"L" + struct.pack(">q", len(name)) + name + b"SL" + struct.pack(">q", len(value)) + value
    head = head.replace(number(b"num_trees", b"1"), number(b"num_trees", b"%d" % copies))
    with path.open("wb") as file:
        file.write(head + struct.pack(">q", copies))
        for _ in range(copies):
            file.write(tree)
        file.write(tail)


@makes("lightgbm.txt")
def lightgbm_text(path):
    numbers = " ".join(f"{value:.17g}" for value in noise[:1000])
    tree = f"num_leaves=1000\nnum_cat=0\nleaf_value={numbers}\nshrinkage=0.1\n\n\n".encode()
    copies = max(1, size // (len(tree) + 9))
    with path.open("wb") as file:
        file.write(
            b"tree\nversion=v4\nnum_class=1\nnum_tree_per_iteration=1\nlabel_index=0\nmax_feature_idx=1\nobjective=regression\n"
            b"feature_names=a b\nfeature_infos=[0:1] [0:1]\ntree_sizes=" + b" ".join([b"%d" % len(tree)] * copies) + b"\n\n"
        )
        for at in range(copies):
            file.write(b"Tree=%d\n" % at + tree)
        file.write(b"end of trees\n\nparameters:\n[boosting: gbdt]\nend of parameters\n\npandas_categorical:[]\n")


for suffix, (modules, most, make) in table.items():
    size = min(megabytes, most) * 2**20
    path = folder / f"{size // 2**20}.{suffix}"
    if only not in path.name:
        continue
    lacking = [name for name in modules if find_spec(name) is None]
    if not path.exists() and lacking:
        print(f"{path.name} {sys.executable} has no {' and no '.join(lacking)}")
        continue
    if not path.exists():
        part = path.with_name(f"{path.name}.part")
        make(part)
        part.rename(path)
    print(path.name, flush=True)
