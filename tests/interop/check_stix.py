"""Judges STIX files with OASIS's own tools. Arguments: accepted codes (comma-separated), then files.

Prints one JSON line per check: {"name": ..., "problems": [...]}.
"""
import json
import re
import sys

import stix2
from stix2validator import ValidationOptions, validate_file

accepted = set(sys.argv[1].split(","))


def report(name, problems):
    print(json.dumps({"name": name, "problems": problems}))


def messages(path, strict, kind):
    result = validate_file(path, ValidationOptions(version="2.1", strict=strict))
    found = [str(item) for entry in result.object_results for item in getattr(entry, kind)]
    if result.fatal:
        found.append(str(result.fatal))
    return found


def code_of(message):
    match = re.search(r"\{(\d+)\}", message)
    return match.group(1) if match else None


for path in sys.argv[2:]:
    report(f"stix2-validator finds no error in {path}", messages(path, False, "errors"))
    # A strict run may stop at the first finding in an object; a lenient one lists them all as warnings.
    found = messages(path, True, "errors") + messages(path, False, "warnings")
    report(f"stix2-validator --strict finds nothing unexpected in {path}", [text for text in found if code_of(text) not in accepted])
    with open(path, encoding="utf-8") as file:
        written = json.load(file)
    try:
        read = stix2.parse(written)
        missing = {entry["id"] for entry in written["objects"]} - {entry["id"] for entry in read.objects}
        problems = [f"lost {identifier}" for identifier in sorted(missing)]
        if len(read.objects) != len(written["objects"]):
            problems.append(f"{len(written['objects'])} objects written, {len(read.objects)} read")
    except Exception as error:  # Whatever the library refuses is a finding.
        problems = [f"{type(error).__name__}: {error}"]
    report(f"stix2.parse reads back {path}", problems)
