"""Several workers of one model: the bytes of its arrays are in memory once."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path
from typing import Dict, List, NamedTuple

import numpy as np
import pytest
from folder import describe, digest_of_all, signature, write_folder
from process import Server, serving
from sklearn.neighbors import KNeighborsClassifier

WORKERS = 3
MB = 1024 * 1024
pytestmark = pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="NOT CHECKED: this system tells nothing of shared pages")


class Held(NamedTuple):
    # Bytes of a file's pages that the process has mapped, and its share of them: each page divided by those who map it.
    resident: int
    share: int
    # Bytes of its own, as copies are.
    own: int


def held(process: int, file: Path) -> Held:
    own = Path(f"/proc/{process}/smaps_rollup").read_text()
    sizes = {"Rss": 0, "Pss": 0}
    inside = False
    for line in Path(f"/proc/{process}/smaps").read_text().splitlines():
        if re.match(r"[0-9a-f]+-[0-9a-f]+ ", line):
            inside = line.endswith(str(file.resolve()))
        elif inside and line.split(":")[0] in sizes:
            sizes[line.split(":")[0]] += int(line.split()[1]) * 1024
    anonymous = re.search(r"^Anonymous: +(\d+) kB", own, re.MULTILINE)
    assert anonymous is not None
    return Held(sizes["Rss"], sizes["Pss"], int(anonymous.group(1)) * 1024)


def workers_of(server: Server) -> List[int]:
    """All of them ready; each has answered its own example."""
    while [entry["event"] for entry in server.entries].count("ready") < WORKERS:
        server.entries.append(server.next_entry())
    return [int(one) for one in Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children").read_text().split()]


def touched(server: Server, body: object, file: Path, bytes_of_it: int) -> Dict[int, Held]:
    """Asked until every worker has read its arrays, as the kernel chooses who answers."""
    workers = workers_of(server)
    for _ in range(300):
        found = {worker: held(worker, file) for worker in workers}
        if all(one.resident >= bytes_of_it for one in found.values()):
            return found
        assert server.ask("/predict", body)[0] == 200
        time.sleep(0.01)
    raise AssertionError(f"not every worker has mapped {file}: {found}")


def shared_by_all(found: Dict[int, Held], bytes_of_it: int) -> None:
    # Once for all of them, and a copy in none.
    assert sum(one.share for one in found.values()) < 1.2 * max(one.resident for one in found.values()), found
    assert all(one.share < one.resident / (WORKERS - 0.5) for one in found.values()), found


def test_arrays_of_joblib(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    rows = random.normal(size=(60_000, 100))
    model = KNeighborsClassifier(1, algorithm="brute").fit(rows, rows[:, 0] > 0)
    folder = write_folder(tmp_path, model, loader="joblib", signature=signature(width=100), example={"rows": [rows[0].tolist()]})
    with serving(folder, PACKAGE_MODEL_WORKERS=str(WORKERS)) as server:
        found = touched(server, {"rows": [rows[1].tolist()]}, folder / "model.joblib", rows.nbytes)
        shared_by_all(found, rows.nbytes)
        alone = max(one.own for one in found.values())
    # Of a pickle each worker has a copy: what the figures above would be if nothing was shared.
    with serving(write_folder(tmp_path / "pickled", model, signature=signature(width=100), example={"rows": [rows[0].tolist()]}), PACKAGE_MODEL_WORKERS=str(WORKERS)) as server:
        copied = [held(worker, tmp_path / "pickled" / "model.pkl") for worker in workers_of(server)]
        assert all(one.own > alone + rows.nbytes / 2 for one in copied), (copied, alone)


def test_weights_of_safetensors(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    folder = tmp_path / "m"
    folder.mkdir()
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good"]
    (folder / "vocab.txt").write_text("\n".join(words))
    config = transformers.BertConfig(vocab_size=len(words), hidden_size=512, num_hidden_layers=6, num_attention_heads=8, intermediate_size=2048, max_position_embeddings=32)
    transformers.BertForSequenceClassification(config).save_pretrained(folder)
    transformers.BertTokenizerFast(vocab=str(folder / "vocab.txt"), vocab_file=str(folder / "vocab.txt"), model_max_length=32).save_pretrained(folder)
    described = describe(folder, folder, loader="transformers", runtime="transformers", path=".", digest=digest_of_all(folder), example={"rows": ["good"]})
    weights = folder / "model.safetensors"
    size = os.stat(weights).st_size
    assert size > 50 * MB
    with serving(described, PACKAGE_MODEL_WORKERS=str(WORKERS)) as server:
        shared_by_all(touched(server, {"rows": ["good"]}, weights, int(size * 0.9)), size)
