"""Marks the bench's exam as a teacher's script would: reads lines, compares, adds up, writes a line of points each."""
import json
import sys
from fractions import Fraction

bank = json.load(open(sys.argv[1]))
questions = [("bench/" + question["id"], question) for question in bank["questions"]]


def credit(question, answer):
    if answer is None:
        return Fraction(0)
    kind = question["type"]
    key = question["answer"]
    if kind in ("single-choice", "true-false"):
        return Fraction(int(answer == key))
    if kind == "multiple-response":
        right, wrong = len(key), len(question["choices"]) - len(key)
        chosen = set(answer)
        hits = len(chosen & set(key))
        return max(Fraction(0), Fraction(hits, right) - Fraction(len(chosen) - hits, wrong))
    if kind == "short-answer":
        return Fraction(int(str(answer).strip().casefold() in key))
    if kind == "numerical":
        return Fraction(int(abs(float(answer) - key) <= question["tolerance"]))
    return Fraction(sum(answer.get(item) == target for item, target in key.items()), len(key))


with open(sys.argv[2], encoding="utf-8") as lines, open(sys.argv[3], "w", encoding="utf-8") as out:
    for line in lines:
        submission = json.loads(line)
        answers = submission["answers"]
        points = sum(credit(question, answers.get(name)) for name, question in questions)
        out.write(json.dumps({"candidate": submission["candidate"]["id"], "points": round(float(points), 2)}) + "\n")
