"""
Hugging Face folders, by a pipeline of transformers on the processor.

Nothing is fetched and no code of the folder is run: `trust_remote_code` stays off and the hub is out of reach.
"""

from __future__ import annotations

import json
import os
import re
from importlib import import_module
from pathlib import Path
from typing import Dict

from ..cores import threads
from ..errors import CannotLoad
from ..manifest import Manifest
from .pipelines import PIPELINES

_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    # Bars of progress are no lines of a log.
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TQDM_DISABLE": "1",
    # The server's own threads are counted; these would come on top.
    "TOKENIZERS_PARALLELISM": "false",
}
# What the class that wrote the weights is for, by the end of its name.
_BY_CLASS: Dict[str, str] = {
    "ForSequenceClassification": "text-classification",
    "ForTokenClassification": "token-classification",
    "ForQuestionAnswering": "question-answering",
    "ForMaskedLM": "fill-mask",
    "ForCausalLM": "text-generation",
    "LMHeadModel": "text-generation",
    "ForImageClassification": "image-classification",
    "Model": "feature-extraction",
}
# pipeline_tags that are pipelines by another name.
_ALSO = {"sentiment-analysis": "text-classification", "ner": "token-classification", "sentence-similarity": "feature-extraction"}
_CARD_BYTES = 64 * 1024


def load_transformers(manifest: Manifest) -> object:
    folder = manifest.file if manifest.file.is_dir() else manifest.file.parent
    task = manifest.task or _task_of(folder)
    pipeline = PIPELINES.get(_ALSO.get(task, task))
    if pipeline is None:
        raise CannotLoad(f"Models for {task} are not served as they are; a handler can load them. Served are {', '.join(PIPELINES)}.")
    os.environ.update(_OFFLINE)
    torch, transformers = import_module("torch"), import_module("transformers")
    torch.set_num_threads(threads(os.environ))
    # Pickled weights only where there are no others; transformers reads those with `weights_only`.
    safe = any(folder.glob("*.safetensors"))
    return pipeline(
        transformers.pipeline(
            _ALSO.get(task, task),
            model=str(folder),
            device="cpu",
            trust_remote_code=False,
            model_kwargs={"use_safetensors": True} if safe else {},
        )
    )


def _task_of(folder: Path) -> str:
    """`pipeline_tag` of the model card, else what the class in config.json is for."""
    try:
        with (folder / "README.md").open(encoding="utf-8", errors="replace") as file:
            card = file.read(_CARD_BYTES)
    except OSError:
        card = ""
    front = re.match(r"---\s*\n(.*?)\n---", card, re.DOTALL)
    tag = re.search(r"^pipeline_tag:\s*[\"']?([a-z0-9-]+)", front.group(1), re.MULTILINE) if front else None
    if tag:
        return tag.group(1)
    try:
        classes = json.loads((folder / "config.json").read_bytes()).get("architectures") or []
    except (OSError, ValueError, AttributeError):
        raise CannotLoad(f"{folder} has no config.json that tells what the model is.") from None
    for end, task in _BY_CLASS.items():
        if any(isinstance(name, str) and name.endswith(end) for name in classes):
            return task
    raise CannotLoad(f"Neither pipeline_tag of README.md nor config.json tells what the model of {folder} is for; name the task.")
