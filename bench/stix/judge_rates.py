"""How fast OASIS's validators are. Standard input: {"objects": [...], "patterns": [...], "seconds": n}.

Each list is judged over and over until so many seconds on the processor have passed, at least once. Prints
{"objects": rate, "patterns": rate}, the number judged per second. Ends with an error when one of them is not accepted.
"""
import json
import sys
import time

from stix2patterns.validator import run_validator
from stix2validator import ValidationOptions, validate_parsed_json

cases = json.load(sys.stdin)


def object_errors(value):
    return validate_parsed_json(value, ValidationOptions(version="2.1")).errors


def pattern_errors(text):
    return run_validator(text, "2.1")


def rate(items, errors_of):
    start = time.process_time()
    judged = 0
    while True:
        for item in items:
            errors = errors_of(item)
            if errors:
                sys.exit(f"{item}: {errors}")
        judged += len(items)
        passed = time.process_time() - start
        if passed >= cases["seconds"]:
            return judged / passed


print(json.dumps({"objects": rate(cases["objects"], object_errors), "patterns": rate(cases["patterns"], pattern_errors)}))
