"""Writes hub.json: classes that the configurations of a Hugging Face folder name, from the sources of pinned releases.

usage: python make_hub.py        (needs pip; nothing of the packages is imported)

Listed are classes of the files that hold what `from_pretrained` makes (models, tokenizers, processors, schedulers,
pipelines) and the modules of sentence-transformers, each under the name its configuration gives it.
"""

import ast
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

RELEASES = {
    "transformers": ["4.36.2", "4.57.1", "5.23.0"],
    "diffusers": ["0.31.0", "0.42.1"],
    "sentence-transformers": ["2.7.0", "5.1.2", "6.2.0"],
}

# Which files, and under which module their classes are named; `{module}` is the file's own, `{package}` its folder.
FILES = {
    "transformers": (
        r"transformers/models/[^/]+/(modeling|tokenization|image_processing|video_processing|feature_extraction|processing)_[^/]+\.py",
        ["transformers"],
    ),
    "diffusers": (r"diffusers/(pipelines|models|schedulers)/.+\.py", ["diffusers"]),
    "sentence-transformers": (
        r"sentence_transformers/(models|base/modules|sentence_transformer/modules|sparse_encoder/(models|modules)|cross_encoder/modules)/[^_].*\.py",
        ["{module}", "{package}", "sentence_transformers.models"],
    ),
}

WANTED = {
    "transformers": re.compile(
        r"(Model|For[A-Z]\w+|LMHeadModel|DoubleHeadsModel|Tokenizer|TokenizerFast|Processor|ImageProcessor\w*|FeatureExtractor"
        r"|Encoder|Decoder|Projection)$"
    ),
    "diffusers": re.compile(r"(Pipeline|Scheduler|Model|Adapter|Checker|VAE|Autoencoder\w*|UNet\w*|Transformer\w*|MultiControlNet\w*|Processor)$"),
    "sentence-transformers": re.compile(r"^[A-Z]\w+$"),
}


def classes(distribution, release, folder):
    target = pathlib.Path(folder, f"{distribution}-{release}")
    arguments = ["download", "--quiet", "--no-deps", "--disable-pip-version-check", "--dest", str(target)]
    subprocess.run([sys.executable, "-m", "pip", *arguments, f"{distribution}=={release}"], check=True)
    pattern, modules = FILES[distribution]
    with zipfile.ZipFile(next(target.glob("*.whl"))) as wheel:
        for path in sorted(wheel.namelist()):
            if not re.fullmatch(pattern, path):
                continue
            module = path.removesuffix(".py").replace("/", ".")
            for node in ast.parse(wheel.read(path)).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and WANTED[distribution].search(node.name):
                    for name in modules:
                        yield name.format(module=module, package=module.rpartition(".")[0]), node.name


def main():
    listed = {}
    with tempfile.TemporaryDirectory() as folder:
        for distribution, releases in RELEASES.items():
            for release in releases:
                for module, name in classes(distribution, release, folder):
                    listed.setdefault(module, set()).add(name)
    table = {"releases": RELEASES, "classes": {module: sorted(names) for module, names in sorted(listed.items())}}
    pathlib.Path(__file__).with_name("hub.json").write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main()
