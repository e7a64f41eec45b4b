"""Hugging Face folders: small networks with random weights, written by transformers itself and compared with its own pipelines."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
from client import Answered, Asker, asking
from folder import describe, digest_of_all

from package_model_server.errors import CannotLoad
from package_model_server.manifest import read_manifest
from package_model_server.models import load_model

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good", "bad", "film", "in", "paris", "rain", "##s", "."]
TEXTS = ["good film .", "bad rains in paris , bad bad film", "film"]
SMALL: Dict[str, Any] = {"vocab_size": len(WORDS), "hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16, "max_position_embeddings": 32}


def bert(folder: Path, cls: str, **config: Any) -> Path:
    torch.manual_seed(3)
    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(WORDS))
    made = getattr(transformers, cls)(transformers.BertConfig(**SMALL, initializer_range=0.5, **config)).eval()
    made.save_pretrained(folder)
    transformers.BertTokenizerFast(vocab=str(folder / "vocab.txt"), vocab_file=str(folder / "vocab.txt"), model_max_length=32).save_pretrained(folder)
    assert (folder / "model.safetensors").exists()
    return folder


def described(folder: Path, **fields: Any) -> Path:
    return describe(folder, folder, loader="transformers", runtime="transformers", path=".", digest=digest_of_all(folder), **fields)


def answers(folder: Path, *bodies: Any, path: str = "/predict", **headers: str) -> List[Answered]:
    found: List[Answered] = []

    async def talk(ask: Asker) -> None:
        for body in bodies:
            found.append(await ask(path, body, headers={name.replace("_", "-"): value for name, value in headers.items()}))

    asking(described(folder), talk)
    return found


def test_text_classification(tmp_path: Path) -> None:
    labels = {0: "negative", 1: "neutral", 2: "positive"}
    folder = bert(tmp_path / "m", "BertForSequenceClassification", id2label=labels, label2id={name: at for at, name in labels.items()})
    long = "good " * 100
    wanted = transformers.pipeline("text-classification", model=str(folder), device="cpu")([*TEXTS, long], top_k=None, truncation=True)
    got, one, wrong = answers(folder, {"rows": [*TEXTS, long]}, [TEXTS[0]], [[1]])
    assert got.json["classes"] == list(labels.values())
    assert got.json["predictions"] == [row[0]["label"] for row in wanted]
    for found, row in zip(got.json["probabilities"], wanted):
        by_label = {entry["label"]: entry["score"] for entry in row}
        assert np.allclose(found, [by_label[label] for label in labels.values()], atol=1e-5)
    assert one.json["predictions"] == got.json["predictions"][:1]
    assert wrong.status == 422 and "a text is needed" in wrong.json["error"]
    chosen, single = answers(folder, {"instances": TEXTS, "parameters": {"predict_method": "predict_proba"}}, {"instances": TEXTS}, path="/v1/models/m:predict")
    assert np.allclose(chosen.json["predictions"], got.json["probabilities"][:3], atol=1e-5)
    assert single.json == {"predictions": got.json["predictions"][:3]}
    tensors = {"inputs": [{"name": "text", "shape": [3], "datatype": "BYTES", "data": TEXTS}]}
    (v2,) = answers(folder, tensors, path="/v2/models/m/infer")
    assert [output["name"] for output in v2.json["outputs"]] == ["predictions", "probabilities"]
    (plain,) = answers(folder, TEXTS[0].encode(), path="/invocations", content_type="text/plain")
    assert plain.json == {"predictions": got.json["predictions"][:1]}


@pytest.mark.parametrize(("cls", "task", "texts"), [("BertForTokenClassification", "token-classification", TEXTS), ("BertForMaskedLM", "fill-mask", ["good [MASK] .", "[MASK] film"]), ("BertModel", "feature-extraction", TEXTS)])
def test_other_tasks_answer_as_their_pipeline(tmp_path: Path, cls: str, task: str, texts: List[str]) -> None:
    folder = bert(tmp_path / "m", cls)
    pipe = transformers.pipeline(task, model=str(folder), device="cpu")
    (got,) = answers(folder, {"rows": texts})
    for found, text in zip(got.json["predictions"], texts):
        wanted = pipe(text)
        if task == "feature-extraction":
            assert np.allclose(found, wanted[0], atol=1e-5)
            continue
        assert [entry.keys() for entry in found] == [entry.keys() for entry in wanted]
        assert [entry.get("word", entry.get("sequence")) for entry in found] == [entry.get("word", entry.get("sequence")) for entry in wanted]
        assert np.allclose([entry["score"] for entry in found], [entry["score"] for entry in wanted], atol=1e-5)


def test_text_generation(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    bert(folder, "BertModel")
    torch.manual_seed(1)
    small = transformers.GPT2Config(vocab_size=len(WORDS), n_positions=32, n_embd=16, n_layer=1, n_head=2, bos_token_id=2, eos_token_id=3)
    transformers.GPT2LMHeadModel(small).save_pretrained(folder)
    (folder / "generation_config.json").write_text('{"max_new_tokens": 5, "do_sample": false, "eos_token_id": 3, "pad_token_id": 0}')
    wanted = transformers.pipeline("text-generation", model=str(folder), device="cpu")("good film")
    (got,) = answers(folder, {"rows": ["good film", "bad"]})
    assert got.json["predictions"][0] == wanted[0] and set(got.json["predictions"][1]) == {"generated_text"}


def test_image_classification(tmp_path: Path) -> None:
    pictures = pytest.importorskip("PIL.Image")
    folder = tmp_path / "m"
    torch.manual_seed(2)
    small = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16, "image_size": 8, "patch_size": 4, "initializer_range": 0.9}
    transformers.ViTForImageClassification(transformers.ViTConfig(**small, num_labels=3)).save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text('{"image_processor_type": "ViTImageProcessor", "do_resize": true, "size": {"height": 8, "width": 8}, "do_rescale": true, "do_normalize": true, "image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5]}')
    try:
        pipe = transformers.pipeline("image-classification", model=str(folder), device="cpu")
    except (ImportError, OSError, ValueError) as error:
        pytest.skip(f"NOT CHECKED: pictures, for {str(error).strip().splitlines()[0]}")
    picture, body = pictures.new("RGB", (20, 10), (200, 30, 90)), io.BytesIO()
    picture.save(body, "PNG")
    wanted = pipe(picture)
    (got,) = answers(folder, body.getvalue(), content_type="image/png")
    assert got.json["predictions"] == [wanted[0]["label"]] and np.isclose(max(got.json["probabilities"][0]), wanted[0]["score"], atol=1e-5)
    path, bad = answers(folder, {"inputs": {"image": ["/etc/passwd"]}}, {"inputs": {"image": [{"b64": "AAAA"}]}})
    assert path.status == 422 and "sent as bytes" in path.json["error"]
    assert bad.status == 422 and "not a PNG" in bad.json["error"]


@pytest.mark.parametrize(
    ("card", "fields", "words"),
    [
        ("---\npipeline_tag: text-to-image\n---\n", {}, "Models for text-to-image are not served as they are"),
        ("", {"task": "automatic-speech-recognition"}, "Models for automatic-speech-recognition are not served"),
        ("---\npipeline_tag: text-classification\n---", {}, None),
    ],
)
def test_the_task(tmp_path: Path, card: str, fields: Dict[str, Any], words: Any) -> None:
    folder = bert(tmp_path / "m", "BertForSequenceClassification")
    (folder / "README.md").write_text(card)
    manifest = read_manifest(described(folder, **fields))
    if words is None:
        assert load_model(manifest).single == "predictions"
        return
    with pytest.raises(CannotLoad, match=words):
        load_model(manifest)


def test_code_of_the_folder_is_never_run(tmp_path: Path) -> None:
    folder = bert(tmp_path / "m", "BertForSequenceClassification")
    marker = tmp_path / "ran"
    (folder / "own.py").write_text(f"open({str(marker)!r}, 'w')\nfrom transformers import BertConfig as OwnConfig\n")
    config = (folder / "config.json").read_text().replace('"model_type": "bert"', '"model_type": "own", "auto_map": {"AutoConfig": "own.OwnConfig"}')
    (folder / "config.json").write_text(config)
    with pytest.raises(CannotLoad):
        load_model(read_manifest(described(folder, task="text-classification")))
    assert not marker.exists()
