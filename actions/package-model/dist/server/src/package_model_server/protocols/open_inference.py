"""
Open Inference Protocol v2 over HTTP, with the binary tensor extension in both directions.

Sources: open-inference-protocol, inference_rest.md; Triton, "Binary Tensor Data Extension".
"""

from __future__ import annotations

import itertools
import os
import secrets
from functools import lru_cache
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..answer import DECISIONS, PREDICTIONS, PROBABILITIES, Answer, encodable, encode, numbers_as_json
from ..errors import Refused
from ..models import Model
from ..question import Question, Request
from ..reply import Reply, refused
from ..request.inputs import listed
from ..request.text import parse
from .numbers_only import Shortcut
from .v2_again import Descriptions
from .v2_inputs import to_question
from .v2_tensors import Given, datatype_of, pack, read_tensor, to_wire

# Names under which MLServer's scikit-learn runtime gives the same, for clients written for it.
_ALSO = {"predict": PREDICTIONS, "predict_proba": PROBABILITIES, "decision_function": DECISIONS}
_BINARY = b"application/octet-stream"
_count = itertools.count(1)
_first_part = b""


def _begin_anew() -> None:
    """Ids tell answers apart and keep no secret. They have the form of a UUID, whose first parts are those of this process."""
    global _first_part
    digits = secrets.token_hex(10)
    _first_part = f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-".encode("ascii")


_begin_anew()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew)


# Name as asked for, name of the model's output, whether it is wanted in binary; None for all in the default way.
_Asked = Optional[Tuple[Tuple[str, str, bool], ...]]
# The id as JSON; the outputs; whether those that nothing is said of are wanted in binary.
_Note = Tuple[bytes, _Asked, bool]


class OpenInference:
    def __init__(self, model_name: str, version: str) -> None:
        self._begun = encode({"model_name": model_name, "model_version": version})[:-1] + b',"id":'
        self._model: Optional[Model] = None
        self._descriptions = Descriptions()

    def read(self, request: Request, model: Model, most_rows: int) -> Question:
        self._keep_those_of(model)
        again = self._again(request.body, request.header_length, most_rows)
        if again is not None:
            return again
        document, binary = _parted(request)
        if not isinstance(document, dict) or not isinstance(document.get("inputs"), list):
            raise Refused(400, "The body is not an object with a list of inputs.")
        note = _note(document, model)
        tensors = _tensors(document["inputs"], binary)
        wanted = None if note[1] is None else tuple(dict.fromkeys(name for _, name, _ in note[1]))
        values, rows, *_ = to_question(tensors, model, most_rows)
        question = Question(values, rows, wanted, note)
        if len(tensors) == 1 and "id" not in document:
            self._descriptions.keep(request, tensors[0], question, note[1:])
        return question

    def _again(self, body: bytes, length: Optional[str], most_rows: int) -> Optional[Question]:
        again = self._descriptions.again(body, length, most_rows)
        if again is None:
            return None
        values, known, source = again
        return Question(values, known.rows, known.wanted, (_new_id(), *known.note), source)

    def shortcut(self, like: Request, model: Model, most_rows: int) -> Optional[Shortcut]:
        self._keep_those_of(model)
        length = like.header_length
        return lambda body: self._again(body, length, most_rows) if model is self._model else None

    def _keep_those_of(self, model: Model) -> None:
        if model is not self._model:
            self._model, self._descriptions = model, Descriptions()

    def write(self, question: Question, answer: Answer, model: Model) -> Reply:
        note: _Note = question.note
        called_by, outputs, all_binary = note
        asked = outputs or tuple((name, name, all_binary) for name in answer.outputs)
        parts = [self._begun, called_by, b',"outputs":[']
        raw: List[bytes] = []
        for called, name, binary in asked:
            array = to_wire(answer.outputs[name], name)
            datatype = datatype_of(array)
            if binary:
                packed = pack(array, datatype)
                parts += (_described(called, datatype, array.shape), b',"parameters":{"binary_data_size":%d}},' % len(packed))
                raw.append(packed)
            else:
                flat = array.reshape(-1)
                parts += (_described(called, datatype, array.shape), b',"data":', numbers_as_json(flat) or encode(encodable(flat)), b"},")
        if asked:
            # Without the last comma.
            parts[-1] = parts[-1][:-1]
        parts.append(b"]}")
        head = b"".join(parts)
        if not raw:
            return Reply(200, head)
        length = (b"inference-header-content-length", b"%d" % len(head))
        return Reply(200, b"".join((head, *raw)), _BINARY, (length,))

    def refuse(self, error: Refused) -> Reply:
        return refused(Refused(400, error.sentence) if error.status == 422 else error)


@lru_cache(maxsize=256)
def _described(name: str, datatype: str, shape: Tuple[int, ...]) -> bytes:
    """The beginning of an output, up to its data."""
    return encode({"name": name, "datatype": datatype, "shape": shape})[:-1]


def _parted(request: Request) -> Tuple[object, bytes]:
    """The JSON part and what follows it."""
    if request.header_length is None:
        return parse(request.body), b""
    text = request.header_length
    if not (text.isascii() and text.isdigit() and len(text) <= 18 and int(text) <= len(request.body)):
        raise Refused(400, "The header Inference-Header-Content-Length is not a length within the body.")
    return parse(request.body[: int(text)]), request.body[int(text) :]


def _tensors(inputs: List[Any], binary: bytes) -> List[Given]:
    tensors: List[Given] = []
    at = 0
    for entry in inputs:
        tensor, at = read_tensor(entry, binary, at)
        if tensors and any(tensor.name == other.name for other in tensors):
            raise Refused(400, f"The input {listed([tensor.name])} is given twice.")
        tensors.append(tensor)
    if at != len(binary):
        raise Refused(400, f"The body holds {len(binary) - at} bytes more than its inputs announce.")
    return tensors


def _note(document: Dict[str, Any], model: Model) -> _Note:
    if len(document) == 1:
        return _new_id(), None, False
    given = document.get("id")
    if given is not None and not isinstance(given, str):
        raise Refused(400, "The id is not a text.")
    binary = _flag(document.get("parameters"), "binary_data_output")
    outputs = document.get("outputs")
    if outputs is not None and not isinstance(outputs, list):
        raise Refused(400, "outputs is not a list.")
    asked = tuple(_output(entry, model, bool(binary)) for entry in outputs) if outputs else None
    return encode(given) if given else _new_id(), asked, bool(binary)


def _new_id() -> bytes:
    return b'"%s%012x"' % (_first_part, next(_count))


def _output(entry: Any, model: Model, binary: bool) -> Tuple[str, str, bool]:
    called = entry.get("name") if isinstance(entry, dict) else None
    if not isinstance(called, str):
        raise Refused(400, "An entry of outputs has no name.")
    names: Sequence[str] = [output.name for output in model.outputs]
    name = called if called in names else _ALSO.get(called, "")
    if name not in names:
        raise Refused(400, f"The model has no output {listed([called])}; it has {listed(list(names), most=20)}.")
    own = _flag(entry.get("parameters"), "binary_data")
    return called, name, binary if own is None else own


def _flag(parameters: Any, name: str) -> Optional[bool]:
    if parameters is None:
        return None
    if not isinstance(parameters, dict):
        raise Refused(400, "parameters is not an object.")
    value = parameters.get(name)
    if value is not None and not isinstance(value, bool):
        raise Refused(400, f"The parameter {name} is neither true nor false.")
    return value
