"""Makes models of other formats that reach out of themselves, byte by byte, each beside a twin that only looks like it.

usage: python make.py        (standard library only; every payload would at most write a marker)

verdicts.json holds, for each, the exit code of the check and the rules of its errors and warnings.
"""

import io
import json
import os
import pathlib
import pickle
import shutil
import struct
import tarfile
import zipfile

HERE = pathlib.Path(__file__).parent
MARKER = "echo package-model > package-model-marker"
expected = {}


def expect(name, about, exit_code, *rules):
    expected[name] = {"about": about, "exit": exit_code, "rules": sorted(rules)}


def write(name, content):
    path = HERE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


# Protocol Buffers: fields as (number, value); a value is an integer, text, bytes, or a list of fields.


def varint(number):
    out = bytearray()
    while True:
        out.append((number & 0x7F) | (0x80 if number > 0x7F else 0))
        number >>= 7
        if not number:
            return bytes(out)


def message(*fields):
    out = b""
    for number, value in fields:
        if isinstance(value, int):
            out += varint(number << 3) + varint(value)
        else:
            data = value.encode() if isinstance(value, str) else value
            out += varint(number << 3 | 2) + varint(len(data)) + data
    return out


# ONNX (onnx.proto3)

FLOAT = 1


def value_info(name):
    shape = message((1, message((1, 4))))
    return message((1, name), (2, message((1, message((1, FLOAT), (2, shape))))))


def node(op, inputs, outputs, domain="", attributes=()):
    fields = [(1, name) for name in inputs] + [(2, name) for name in outputs] + [(4, op)]
    return message(*fields, *[(5, attribute) for attribute in attributes], *([(7, domain)] if domain else []))


def graph(nodes, initializers=()):
    fields = [(1, each) for each in nodes] + [(2, "graph")] + [(5, each) for each in initializers]
    return message(*fields, (11, value_info("x")), (12, value_info("y")))


def onnx(content, domains=(), functions=(), opset=17):
    opsets = [(8, message((1, domain), (2, version))) for domain, version in [("", opset), *[(one, 1) for one in domains]]]
    return message((1, 8), (2, "by hand"), (7, content), *opsets, *[(25, each) for each in functions])


def tensor(name, location=None, length=16):
    fields = [(1, 4), (2, FLOAT), (8, name)]
    if location is None:
        return message(*fields, (9, struct.pack("<4f", 1, 2, 3, 4)))
    entries = [("location", location), ("offset", "0"), ("length", str(length))]
    return message(*fields, *[(13, message((1, key), (2, value))) for key, value in entries], (14, 1))


def make_onnx():
    add = node("Add", ["x", "w"], ["y"])
    for name, location in [("upwards", "../../secret"), ("absolute", "/etc/hostname"), ("address", "file:///etc/hostname")]:
        write(f"external-{name}.onnx", onnx(graph([add], [tensor("w", location)])))
        expect(f"external-{name}.onnx", "external data outside of the folder (CVE-2024-27318)", 1, "reads-file")
    write("external-beside/model.onnx", onnx(graph([add], [tensor("w", "weights.bin")])))
    write("external-beside/weights.bin", struct.pack("<4f", 1, 2, 3, 4))
    expect("external-beside/model.onnx", "external data beside the graph", 0)

    branch = graph([node("Add", ["x", "v"], ["y"])], [tensor("v", "../secret")])
    attribute = message((1, "then_branch"), (6, branch), (20, 5))
    write("external-branch.onnx", onnx(graph([node("If", ["c"], ["y"], attributes=[attribute])])))
    expect("external-branch.onnx", "external data in the branch of an If", 1, "reads-file")

    constant = node("Constant", [], ["k"], attributes=[message((1, "value"), (5, tensor("k", "../secret")), (20, 4))])
    function = message((1, "F"), (7, constant), (9, message((1, ""), (2, 17))), (10, "local"))
    write("external-function.onnx", onnx(graph([node("F", ["x"], ["y"], "local")]), ["local"], [function]))
    expect("external-function.onnx", "external data in a function of the model", 1, "reads-file")

    write("operator-python.onnx", onnx(graph([node("PyOp", ["x"], ["y"], "ai.onnx.contrib")]), ["ai.onnx.contrib"]))
    expect("operator-python.onnx", "an operator that calls Python", 1, "operator-reaches-out")
    write("operator-custom.onnx", onnx(graph([node("Scale", ["x"], ["y"], "com.acme")]), ["com.acme"]))
    expect("operator-custom.onnx", "an operator of somebody's library", 0, "operator-unknown")
    write("operator-of-runtime.onnx", onnx(graph([node("FusedMatMul", ["x", "x"], ["y"], "com.microsoft")]), ["com.microsoft"]))
    expect("operator-of-runtime.onnx", "an operator that the runtime brings along", 0)
    write("opset-of-nobody.onnx", onnx(graph([add], [tensor("w")]), opset=999))
    expect("opset-of-nobody.onnx", "an operator set that no release has", 0, "dialect-too-new")


# GGUF (version 3)

PLAIN_TEMPLATE = "{% for m in messages %}{{ '<|' + m['role'] + '|>' + m['content'] | trim }}{% endfor %}"
EVIL_TEMPLATE = "{{ ''.__class__.__mro__[1].__subclasses__() }}"


def gguf(**strings):
    out = b"GGUF" + struct.pack("<IQQ", 3, 0, len(strings))
    for key, value in strings.items():
        name, data = key.replace("__", ".").encode(), value.encode()
        out += struct.pack("<Q", len(name)) + name + struct.pack("<IQ", 8, len(data)) + data
    return out


def make_gguf():
    for name, template, exit_code, rules in [
        ("template-plain", PLAIN_TEMPLATE, 0, []),
        ("template-dunder", EVIL_TEMPLATE, 1, ["template-reaches-out"]),
        ("template-attr", "{{ ''|attr('_'~'_class_'~'_') }}", 1, ["template-reaches-out"]),
        ("template-escaped", "{{ ''['\\x5f\\x5fclass\\x5f\\x5f'] }}", 1, ["template-reaches-out"]),
    ]:
        write(f"{name}.gguf", gguf(general__architecture="llama", tokenizer__chat_template=template))
        expect(f"{name}.gguf", "a chat template (CVE-2024-34359)", exit_code, *rules)


# TorchScript: a ZIP of stored members


def torchscript(name, code):
    module = b"\x80\x02c__torch__\nM\n)\x81}b."
    with zipfile.ZipFile(HERE / name, "w") as archive:
        for member, content in [
            ("m/data.pkl", module),
            ("m/code/__torch__.py", code.encode()),
            ("m/constants.pkl", pickle.dumps((), protocol=2)),
            ("m/version", b"3\n"),
        ]:
            info = zipfile.ZipInfo(member, (1980, 1, 1, 0, 0, 0))
            archive.writestr(info, content)


def make_torchscript():
    script = "class M(Module):\n  __parameters__ = []\n  __buffers__ = []\n  def forward(self: __torch__.M,\n    x: Tensor) -> Tensor:\n    {}\n"
    for name, line, exit_code, rules in [
        ("script-plain", "return torch.add(x, x)", 0, []),
        ("script-vision", "return ops.torchvision.nms(x, x, 0.5)", 0, []),
        ("script-save", 'torch.save(x, "package-model-marker")\n    return x', 1, ["operator-reaches-out"]),
        ("script-from-file", 'return torch.from_file("/etc/hostname", False, 4)', 1, ["operator-reaches-out"]),
        ("script-custom", "return ops.acme.run(x)", 0, ["operator-unknown"]),
    ]:
        torchscript(f"{name}.pt", script.format(line))
        expect(f"{name}.pt", "TorchScript: " + line.split("\n")[0], exit_code, *rules)


# Keras 3: a ZIP with config.json


def keras(name, layers, about, exit_code, *rules, **more):
    inputs = {"module": "keras.layers", "class_name": "InputLayer", "config": {"batch_shape": [None, 4], "name": "x"}, "registered_name": None}
    config = {
        "module": "keras",
        "class_name": "Sequential",
        "config": {"name": "model", "layers": [inputs, *layers]},
        "registered_name": None,
        **more,
    }
    text = config if isinstance(config, str) else json.dumps(config)
    with zipfile.ZipFile(HERE / f"{name}.keras", "w") as archive:
        for member, content in [
            ("metadata.json", json.dumps({"keras_version": "3.12.0", "date_saved": "2026-01-01@00:00:00"})),
            ("config.json", text),
        ]:
            archive.writestr(zipfile.ZipInfo(member, (1980, 1, 1, 0, 0, 0)), content)
    expect(f"{name}.keras", about, exit_code, *rules)


def layer(module, class_name, registered_name=None, **config):
    return {"module": module, "class_name": class_name, "config": {"name": "layer", **config}, "registered_name": registered_name}


def make_keras():
    dense = layer("keras.layers", "Dense", units=2, activation="relu")
    keras("keras-plain", [dense], "layers of Keras", 0)
    keras("keras-custom", [layer("acme.layers", "Scale", "Acme>Scale")], "a layer of somebody's", 0, "config-class-unknown")
    keras("keras-module", [layer("os", "system", command=MARKER)], "any module at all (CVE-2025-1550)", 1, "config-name-denied")
    keras("keras-get-file", [layer("keras.utils", "get_file", origin="file:///etc/hostname")], "a function inside Keras (CVE-2025-8747)", 1, "config-name-denied")
    keras(
        "keras-unsafe",
        [layer("keras.config", "enable_unsafe_deserialization"), dense],
        "a function inside Keras that turns the guard off (CVE-2025-9906)",
        1,
        "config-name-denied",
    )
    code = {"class_name": "__lambda__", "config": {"value": "4wEAAAA=", "defaults": None, "closure": None}}
    keras("keras-lambda", [layer("keras.layers", "Lambda", function=code)], "a Lambda layer", 1, "config-name-denied", "embedded-code")
    wrapped = layer("keras.layers", "TimeDistributed", layer=layer("keras.layers", "Lambda", function=code))
    keras("keras-lambda-wrapped", [wrapped], "a Lambda layer in a wrapper", 1, "config-name-denied", "embedded-code")
    keras(
        "keras-build-config",
        [{**dense, "build_config": layer("builtins", "eval")}],
        "a name in build_config",
        1,
        "config-name-denied",
    )
    keras(
        "keras-compile-config",
        [dense],
        "a name in compile_config",
        1,
        "config-name-denied",
        compile_config={"optimizer": layer("subprocess", "Popen", args=MARKER)},
    )
    keras(
        "keras-registered",
        [layer("keras.layers", "Dense", "Acme>Other", units=2)],
        "another class by its registered name",
        1,
        "config-class-unknown",
        "node-mismatch",
    )
    keras(
        "keras-vocabulary",
        [layer("keras.layers", "StringLookup", vocabulary="/etc/hostname")],
        "a vocabulary that is any file (CVE-2025-12058)",
        1,
        "reads-file",
    )


# Folders of Hugging Face and MLflow


def folder(name, about, exit_code, *rules, **files):
    for path, content in files.items():
        content = content if isinstance(content, (bytes, str)) else json.dumps(content)
        write(f"{name}/{path.replace('__', '.')}", content)
    expect(name, about, exit_code, *rules)


def safetensors():
    header = json.dumps({"w": {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}}).encode()
    return struct.pack("<Q", len(header)) + header + struct.pack("<4f", 1, 2, 3, 4)


def make_folders():
    weights = {"model__safetensors": safetensors()}
    bert = {"model_type": "bert", "architectures": ["BertModel"]}
    folder("hub-plain", "a folder as transformers writes it", 0, config__json=bert, **weights)
    folder(
        "hub-auto-map",
        "code beside the weights that loading imports, and that only computes",
        0,
        config__json={**bert, "auto_map": {"AutoModel": "modeling.Model"}},
        modeling__py="class Model: pass\n",
        **weights,
    )
    for name, line, about in [
        ("import", "import subprocess", "imports what runs programs"),
        ("letters", "𝒆𝒙𝒆𝒄('1')", "calls exec in letters that Python takes for plain ones"),
        ("attribute", "import torch\nModel = torch.serialization.os.system", "reaches os through an allowed package"),
        ("built-name", "import torch\nModel = getattr(torch, 'h' + 'ub')", "builds the name of an attribute"),
        ("dunder", "Model = ().__class__.__base__.__subclasses__()", "reaches for Python's own attributes"),
        ("f-string", "x = f'{eval(chr(49))}'", "hides a call in the braces of a text"),
        ("encoding", "# coding: unicode_escape\nx = 1", "is in an encoding that turns text into other text"),
    ]:
        code = {"modeling__py": line + "\nclass Model: pass\n"}
        folder(f"hub-code-{name}", f"code beside the weights that {about}", 1, "embedded-code", config__json={**bert, "auto_map": {"AutoModel": "modeling.Model"}}, **code, **weights)
    folder(
        "hub-code-neighbour",
        "code beside the weights, and what it imports from beside it",
        1,
        "embedded-code",
        config__json={**bert, "auto_map": {"AutoModel": "modeling.Model"}},
        modeling__py="from .deeper import Model\n",
        deeper__py="import socket\nclass Model: pass\n",
        **weights,
    )
    folder(
        "hub-auto-map-elsewhere",
        "code of another repository",
        1,
        "embedded-code",
        config__json={**bert, "auto_map": {"AutoModel": "someone/else--modeling.Model"}},
        **weights,
    )
    folder(
        "hub-template",
        "a chat template beside the weights",
        1,
        "template-reaches-out",
        config__json=bert,
        tokenizer_config__json={"chat_template": EVIL_TEMPLATE},
        **weights,
    )
    folder(
        "hub-template-plain",
        "a chat template that formats",
        0,
        config__json=bert,
        tokenizer_config__json={"chat_template": PLAIN_TEMPLATE},
        **weights,
    )
    module = {"idx": 0, "name": "0", "path": ""}
    folder(
        "hub-modules",
        "modules.json names a function",
        1,
        "config-name-denied",
        config__json=bert,
        modules__json=[{**module, "type": "os.system"}],
        **weights,
    )
    folder(
        "hub-modules-plain",
        "modules.json as sentence-transformers writes it",
        0,
        config__json=bert,
        modules__json=[{**module, "type": "sentence_transformers.models.Transformer"}],
        **weights,
    )
    folder(
        "hub-index",
        "model_index.json names a program",
        1,
        "config-name-denied",
        model_index__json={"_class_name": "StableDiffusionPipeline", "unet": ["subprocess", "Popen"]},
        **weights,
    )


# Two formats at once: the signature of one, and opcodes that a loader of pickles runs

RUNS = b"cos\nsystem\n(S'" + MARKER.encode() + b"'\ntR."


def make_two_at_once():
    denied = "pickle-call-denied"
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w", format=tarfile.USTAR_FORMAT) as file:
        file.addfile(tarfile.TarInfo(RUNS.decode()))
    write("pickle-in-a-tar.bin", archive.getvalue())
    expect("pickle-in-a-tar.bin", "a tar begins with the name of its first member: opcodes", 1, denied)

    # `CB` begins 66 bytes, of which the first six are the signature and the length of the core.
    core = (HERE.parent / "catboost" / "classifier.cbm").read_bytes()
    size, root = struct.unpack("<II", core[4:12])
    planted = b"-" * (66 - 10) + b"0" + RUNS
    planted += b"\0" * (-len(planted) % 16)
    write("pickle-in-a-catboost.pkl", b"CBM1" + struct.pack("<II", size + len(planted), root + len(planted)) + planted + core[12:])
    expect("pickle-in-a-catboost.pkl", "a whole model of CatBoost, and opcodes between its header and its table", 1, denied)

    write("pickle-in-a-tflite.pkl", b"\x8c\x06\0\0TFL3" + RUNS)
    expect("pickle-in-a-tflite.pkl", "the signature of TFLite in a text of six bytes", 1, denied)


def main():
    for path in HERE.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name not in ("make.py",):
            path.unlink()
    make_onnx()
    make_gguf()
    make_torchscript()
    make_keras()
    make_folders()
    make_two_at_once()
    write("verdicts.json", json.dumps(expected, indent=1) + "\n")


if __name__ == "__main__":
    os.chdir(HERE)
    main()
