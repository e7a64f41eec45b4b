# Python 3.11
# requires: torch==2.13.0 transformers==5.23.0 safetensors==0.8.0 sentence-transformers==6.2.0 diffusers==0.42.1 numpy==2.4.6
"""Folders as Hugging Face's libraries write them, of tiny models with random weights: a classifier with a card and a chat
template, one in shards, one with code of its own, a pipeline of diffusers, an encoder of sentence-transformers."""

import json
import os
import shutil
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import diffusers
import sentence_transformers
import torch
import transformers
from sentence_transformers import SentenceTransformer, models
from transformers import BertConfig, BertForSequenceClassification, BertModel, BertTokenizerFast

here = Path(__file__).parent
for folder in here.iterdir():
    if folder.is_dir():
        shutil.rmtree(folder)
torch.manual_seed(0)
expected = {}
words = here / "vocab.txt"
words.write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good", "bad", "film"]) + "\n")
sizes = {
    "vocab_size": 8,
    "hidden_size": 8,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "intermediate_size": 16,
    "max_position_embeddings": 16,
}


def files(name):
    found = [one.relative_to(here / name) for one in (here / name).rglob("*") if one.is_file()]
    return sorted(str(one) for one in found if one.name != "README.md")


def expect(name, parts, **more):
    expected[name] = {"format": "huggingface", "structure": "parts", "parts": parts, **more}


written = [["transformers", transformers.__version__, "written"]]
config = BertConfig(**sizes, id2label={0: "negative", 1: "positive"}, label2id={"negative": 0, "positive": 1})
model = BertForSequenceClassification(config)
tokenizer = BertTokenizerFast(vocab_file=str(words))
template = "{% for message in messages %}{{ message.content }}{% endfor %}"
tokenizer.chat_template = template
model.save_pretrained(here / "classifier")
tokenizer.save_pretrained(here / "classifier")
(here / "classifier" / "README.md").write_text(
    "---\nlicense: apache-2.0\npipeline_tag: text-classification\ntags:\n- films\n- tiny\n---\n\n# A classifier of films\n"
)
classes = {"classes": ["negative", "positive"]}
expect(
    "classifier",
    ["model: safetensors"],
    producers=written,
    imports=["transformers"],
    effects=[f"runs jinja: {template}"],
    signature={
        "inputs": [{"name": "text", "dtype": "string", "shape": [None]}],
        "outputs": [{"name": "predictions", "dtype": "string", "shape": [None]}],
        **classes,
    },
    metadata={
        "model_type": "bert",
        "architectures": "BertForSequenceClassification",
        "license": "apache-2.0",
        "pipeline_tag": "text-classification",
        "tags": "films, tiny",
    },
)

BertModel(BertConfig(**sizes)).save_pretrained(here / "shards", max_shard_size="2KB")
count = len(list((here / "shards").glob("*.safetensors")))
assert count > 1
expect("shards", ["model: sharded"], producers=written, imports=["transformers"], effects=[])

BertModel(BertConfig(**sizes)).save_pretrained(here / "base")
tokenizer.save_pretrained(here / "base")
layers = [models.Transformer(str(here / "base")), models.Pooling(8)]
SentenceTransformer(modules=layers).save(str(here / "sentences"), create_model_card=False)
shutil.rmtree(here / "base")
types = [module["type"] for module in json.loads((here / "sentences" / "modules.json").read_text())]
expect(
    "sentences",
    ["model: safetensors"],
    imports=["sentence_transformers", "transformers"],
    effects=sorted([f"runs jinja: {template}", *(f"config {one}" for one in types)]),
)

scheduler = diffusers.DDPMScheduler(num_train_timesteps=4)
unet = diffusers.UNet2DModel(
    sample_size=4,
    in_channels=1,
    out_channels=1,
    block_out_channels=(4,),
    layers_per_block=1,
    norm_num_groups=1,
    down_block_types=("DownBlock2D",),
    up_block_types=("UpBlock2D",),
)
diffusers.DDPMPipeline(unet=unet, scheduler=scheduler).save_pretrained(here / "pipeline")
expect(
    "pipeline",
    ["diffusion_pytorch_model: safetensors"],
    producers=[["diffusers", diffusers.__version__, "written"]],
    imports=["diffusers"],
    effects=sorted(f"config diffusers.{one}" for one in ("DDPMPipeline", "UNet2DModel", "DDPMScheduler")),
    metadata={"pipeline": "DDPMPipeline"},
)

(here / "modeling_own.py").write_text(
    "from transformers import BertConfig, BertModel\n\n\nclass OwnConfig(BertConfig):\n    model_type = 'own'\n\n\n"
    "class OwnModel(BertModel):\n    config_class = OwnConfig\n"
)
import sys  # noqa: E402

sys.path.insert(0, str(here))
import modeling_own  # noqa: E402

modeling_own.OwnConfig.register_for_auto_class()
modeling_own.OwnModel.register_for_auto_class("AutoModel")
modeling_own.OwnModel(modeling_own.OwnConfig(**sizes)).save_pretrained(here / "remote")
(here / "modeling_own.py").unlink()
shutil.rmtree(here / "__pycache__", ignore_errors=True)
expect(
    "remote",
    ["model: safetensors"],
    producers=written,
    imports=["transformers"],
    effects=["runs source: " + (here / "remote" / "modeling_own.py").read_text()],
)

words.unlink()
for name in expected:
    expected[name]["files"] = files(name)
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
