"""Imports STIX files into MISP events with misp-stix, as MISP does. Arguments: types that the library may pass over
(comma-separated), then files.

Prints one JSON line per check: {"name": ..., "problems": [...]}.
"""
import json
import re
import sys

import stix2
from misp_stix_converter import ExternalSTIX2toMISPParser

passed_over = tuple(f"STIX object type: {kind}" for kind in sys.argv[1].split(","))


def values_of(event):
    """By uuid, the values with which MISP would look for what an indicator names."""
    found = {attribute.uuid: [attribute.value] for attribute in event.attributes}
    found.update({thing.uuid: [attribute.value for attribute in thing.attributes if attribute.to_ids] for thing in event.objects})
    return {uuid: [str(value) for value in values] for uuid, values in found.items()}


def problems_of(path):
    with open(path, encoding="utf-8") as file:
        bundle = json.load(file)
    objects = bundle["objects"]
    parser = ExternalSTIX2toMISPParser()
    parser.load_stix_bundle(stix2.parse(bundle))
    parser.parse_stix_bundle()
    events = parser.misp_events if isinstance(parser.misp_events, list) else [parser.misp_events]
    said = [str(message) for source in (parser.errors, parser.warnings) for messages in source.values() for message in messages]
    problems = [message for message in said if not message.endswith(passed_over)]

    reports = {(entry["id"], entry["name"]) for entry in objects if entry["type"] == "report"}
    if {(f"report--{event.uuid}", event.info) for event in events} != reports:
        problems.append(f"{len(reports)} reports, events {[event.info for event in events]}")
    problems += [f"{event.info} has no tag tlp:clear" for event in events if "tlp:clear" not in [tag.name for tag in event.tags]]
    found = {uuid: values for event in events for uuid, values in values_of(event).items()}
    for indicator in (entry for entry in objects if entry["type"] == "indicator"):
        values = found.get(indicator["id"].partition("--")[2], [])
        if indicator["pattern_type"] == "stix":
            pattern = re.sub(r"\\(.)", r"\1", indicator["pattern"])
            arrived = any(f"'{value}'" in pattern for value in values)
        else:  # MISP trims a rule.
            arrived = indicator["pattern"].strip() in values
        if not arrived:
            problems.append(f"{indicator['id']} became {values}")
    return problems


for path in sys.argv[2:]:
    try:
        problems = problems_of(path)
    except Exception as error:  # Whatever the library refuses is a finding.
        problems = [f"{type(error).__name__}: {error}"]
    print(json.dumps({"name": f"misp-stix imports {path}", "problems": problems}))
