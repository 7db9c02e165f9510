"""Gives the verdict of OASIS's `stix2` on pairs of patterns. Standard input: [[pattern, pattern], ...].

Prints a list: true or false for a pair that it judges, the error as a string for one that it cannot judge.
"""
import json
import sys

from stix2.equivalence.pattern import equivalent_patterns


def judge(first, second):
    try:
        return equivalent_patterns(first, second)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(json.dumps([judge(first, second) for first, second in json.load(sys.stdin)]))
