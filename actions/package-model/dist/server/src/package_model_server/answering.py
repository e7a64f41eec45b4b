"""Requests that came together -> replies: each is read and refused alone, those that can share a call of the model do."""

from __future__ import annotations

from typing import Callable, List, NamedTuple, Optional, Sequence

from .answer import Answer
from .batching import PROVEN_EVERY, PROVEN_FIRST, equal, groups, join, split
from .errors import Refused
from .failure import refusal
from .log import log
from .models import Model
from .protocols import Dialect
from .question import Question, Request
from .reply import Reply


class Asked(NamedTuple):
    dialect: Dialect
    request: Request


class Answering:
    """Not to be used by two threads at a time."""

    def __init__(self, model: Model, most_rows: int, batching: bool, count: Callable[[int], None] = lambda requests: None) -> None:
        self._model = model
        self._most_rows = most_rows
        self._batching = batching and model.batches
        # Told how many requests shared each call of the model.
        self._count = count
        self._proven = 0

    @property
    def batching(self) -> bool:
        return self._batching

    def answer(self, asked: Sequence[Asked]) -> List[Reply]:
        """One reply a request, in order. Raises nothing that a request or a model can cause."""
        if len(asked) == 1:
            return [self.alone(asked[0])]
        replies: List[Optional[Reply]] = [None] * len(asked)
        questions: List[Optional[Question]] = []
        for at, one in enumerate(asked):
            try:
                questions.append(one.dialect.read(one.request, self._model, self._most_rows))
            except BaseException as error:
                questions.append(None)
                replies[at] = refuse(one, error)
        for members in groups(questions) if self._batching else [[at] for at, one in enumerate(questions) if one is not None]:
            group = [question for at in members if (question := questions[at]) is not None]
            for at, reply in zip(members, self._group([asked[at] for at in members], group)):
                replies[at] = reply
        return [reply for reply in replies if reply is not None]

    def alone(self, one: Asked) -> Reply:
        """The same for a request that shares nothing."""
        try:
            question = one.dialect.read(one.request, self._model, self._most_rows)
            self._count(1)
            answer = self._model.predict(question.values, question.rows, question.wanted)
            return one.dialect.write(question, answer, self._model)
        except BaseException as error:
            return refuse(one, error)

    def _group(self, asked: Sequence[Asked], questions: Sequence[Question]) -> List[Reply]:
        answers = self._together(questions) if len(questions) > 1 and self._batching else None
        if answers is None:
            return [self._singly(one, question) for one, question in zip(asked, questions)]
        return [self._write(one, question, answer) for one, question, answer in zip(asked, questions, answers)]

    def _together(self, questions: Sequence[Question]) -> Optional[List[Answer]]:
        """None where they have to be answered one by one."""
        prove = self._proven < PROVEN_FIRST or self._proven % PROVEN_EVERY == 0
        try:
            rows = sum(question.rows for question in questions)
            answers = split(self._model.predict(join(questions), rows, questions[0].wanted), questions)
        except Exception:
            # Perhaps one of them is at fault, perhaps the model takes no batches: asked alone, the guilty show.
            answers = None
        if answers is not None and not prove:
            self._proven += 1
            self._count(len(questions))
            return answers
        return self._prove(questions, answers)

    def _prove(self, questions: Sequence[Question], together: Optional[List[Answer]]) -> Optional[List[Answer]]:
        """What the model says when each is asked alone; notices when it says something else together."""
        alone: List[Answer] = []
        try:
            for question in questions:
                alone.append(self._model.predict(question.values, question.rows, question.wanted))
        except BaseException:
            return None
        self._proven += 1
        if together is None or not all(map(equal, together, alone)):
            self._batching = False
            why = "it refused a batch whose requests it answers" if together is None else "its answers depend on who shares the batch"
            log("warning", "not-batched", message=f"the model is asked for each request alone from now on: {why}")
        for _ in questions:
            self._count(1)
        return alone

    def _singly(self, one: Asked, question: Question) -> Reply:
        try:
            self._count(1)
            answer = self._model.predict(question.values, question.rows, question.wanted)
        except BaseException as error:
            return refuse(one, error)
        return self._write(one, question, answer)

    def _write(self, one: Asked, question: Question, answer: Answer) -> Reply:
        try:
            return one.dialect.write(question, answer, self._model)
        except BaseException as error:
            return refuse(one, error)


def refuse(one: Asked, error: BaseException) -> Reply:
    """The reply to a request on which `error` was raised, in the words of its protocol."""
    if isinstance(error, RecursionError):
        error = Refused(400, "The body is nested too deeply.")
    return one.dialect.refuse(refusal(error, one.request.id))
