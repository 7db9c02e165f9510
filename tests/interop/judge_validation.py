"""Gives OASIS's verdict on single objects and patterns. Standard input: {"objects": [...], "patterns": [...]}.

Prints {"objects": [{"errors": [...], "warnings": [code, ...]}, ...], "patterns": [[error, ...], ...]}.
"""
import json
import re
import sys

from stix2patterns.validator import run_validator
from stix2validator import ValidationOptions, validate_parsed_json


def codes(messages):
    found = (re.search(r"\{(\d+)\}", str(message)) for message in messages)
    return sorted({match.group(1) for match in found if match})


def judge(value):
    try:
        result = validate_parsed_json(value, ValidationOptions(version="2.1"))
        return {"errors": [str(error) for error in result.errors], "warnings": codes(result.warnings)}
    except Exception as error:  # A crash of the tool on an object is how it refuses the object.
        return {"errors": [f"{type(error).__name__}: {error}"], "warnings": []}


def read(pattern):
    try:
        return run_validator(pattern, "2.1")
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


cases = json.load(sys.stdin)
print(json.dumps({"objects": [judge(value) for value in cases["objects"]], "patterns": [read(text) for text in cases["patterns"]]}))
