"""Gives the answers of OASIS's matcher. Standard input: [{"version": "2.1", "pattern": ..., "observations": [...]}, ...].

Prints a list with one of "matched", "not matched" and "error: ..." for each.
"""
import json
import sys

from stix2matcher.matcher import MatchListener, Pattern


def judge(case):
    try:
        # Not `match`, which leaves out what matches by other than the first of several equal observations.
        listener = MatchListener(case["observations"], False, case["version"])
        Pattern(case["pattern"], case["version"]).walk(listener)
        return "not matched" if next(listener.matched(), None) is None else "matched"
    except Exception as error:  # A crash of the tool is how it refuses a pattern or an observation.
        return f"error: {type(error).__name__}: {error}"


print(json.dumps([judge(case) for case in json.load(sys.stdin)]))
