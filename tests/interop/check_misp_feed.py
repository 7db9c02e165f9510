"""Reads the MISP feed of a site with PyMISP, and puts misp-stix's reading of the STIX bundle beside it.

Standard input: a thing for each type and template that the feed knows. Prints one JSON line per check: {"name": ..., "problems": [...]}.
"""
import json
import shutil
import sys
import tempfile
from pathlib import Path

import jsonschema
import pymisp
import stix2
from misp_stix_converter import ExternalSTIX2toMISPParser
from pymisp import MISPEvent, MISPObject
from pymisp.tools.feed import feed_meta_generator

# What misp-stix puts into an object beside what is looked for, and the feed does not.
PASSED_OVER = {
    "comment": "The feed has the description of a rule as the comment of the attribute.",
    "yara-rule-name": "misp-stix takes the name of the indicator for that of the rule; a rule has its own name within.",
    "reference": "Links to the sources stand in the report of the event and in the STIX bundle.",
    "ref": "As `reference`, of a Suricata rule.",
    "version": "The version of the pattern language: the template is for STIX 2 alone.",
}

DATA = Path(pymisp.__file__).parent / "data"
DESCRIBED = json.loads((DATA / "describeTypes.json").read_text())["result"]
SCHEMA = json.loads((DATA / "schema-lax.json").read_text())

folder = Path("feeds/misp")
things = json.load(sys.stdin)
written = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*-*.json")}


def check(name, make):
    try:
        problems = [str(problem) for problem in make()]
    except Exception as error:  # Whatever the library refuses is a finding.
        problems = [f"{type(error).__name__}: {error}"]
    print(json.dumps({"name": f"MISP feed: {name}", "problems": problems}))


def plain(thing):
    """Without what PyMISP adds to everything, with numbers as MISP's own feeds have them, and moments in one spelling."""
    if isinstance(thing, list):
        return [plain(part) for part in thing]
    if isinstance(thing, dict):
        added = {"local": False, "relationship_type": "", "extends_uuid": "", "protected": False}
        return {key: plain(part) for key, part in thing.items() if part != [] and (key not in added or part != added[key])}
    if isinstance(thing, str):
        return thing.replace(".000000+00:00", "+00:00")
    return str(thing) if isinstance(thing, int) and not isinstance(thing, bool) else thing


def loaded(uuid):
    event = MISPEvent()
    event.load_file(str(folder / f"{uuid}.json"))
    return event


def events():
    for uuid, document in written.items():
        jsonschema.Draft4Validator(SCHEMA).validate(document)
        event = loaded(uuid)
        ours, theirs = plain(document["Event"]), plain(json.loads(json.dumps(event.to_feed()["Event"], default=str)))
        yield from (f"{uuid}: {key} comes back as {theirs.get(key)}, not {ours.get(key)}" for key in sorted({*ours, *theirs}) if ours.get(key) != theirs.get(key))


def templates():
    for thing in things:
        for value in thing["values"]:
            if value["type"] not in DESCRIBED["category_type_mappings"][value["category"]]:
                yield f"MISP has no {value['type']} in {value['category']}"
        if "template" not in thing:
            continue
        ours = thing["template"]
        made = MISPObject(ours["name"], strict=True)
        for value in thing["values"]:
            attribute = made.add_attribute(value["relation"], value=value["value"])
            if attribute.type != value["type"]:
                yield f"{value['relation']} of {ours['name']} is a {attribute.type}, not a {value['type']}"
        theirs = json.loads(made.to_json())
        yield from (f"{key} of {ours['name']} is {theirs[key]}, not {ours[key]}" for key in ours if str(theirs[key]) != ours[key])


def generator():
    with tempfile.TemporaryDirectory() as copy:
        for path in folder.glob("*.json"):
            shutil.copy(path, copy)
        feed_meta_generator(Path(copy))
        ours, theirs = json.loads((folder / "manifest.json").read_text(encoding="utf-8")), json.loads((Path(copy) / "manifest.json").read_text())
        if plain(ours) != plain(theirs):
            yield f"the manifest is {theirs}, not {ours}"
        lines = (Path(copy) / "hashes.csv").read_text().splitlines()
    # A value that was withdrawn must light up nowhere, so the feed has no hash of it; the generator of PyMISP has.
    gone = {f"{digest},{uuid}" for uuid in written for attribute in everything(loaded(uuid)) if attribute.deleted for digest in attribute.hash_values("md5")}
    kept = (folder / "hashes.csv").read_text().splitlines()
    for uuid in written:
        wanted = [line for line in lines if line.endswith(uuid) and line not in gone]
        if [line for line in kept if line.endswith(uuid)] != wanted:
            yield f"the hashes of {uuid} are {wanted}"
    if {line.split(",")[1] for line in kept} - set(written):
        yield "a hash leads to no event"


def everything(event):
    return [*event.attributes, *(attribute for thing in event.objects for attribute in thing.attributes)]


def by_indicator(event):
    """By uuid of the indicator, what MISP looks for, and the confidence in it."""
    found = {attribute.uuid: [attribute] for attribute in event.attributes}
    found.update({thing.uuid: [attribute for attribute in thing.attributes if attribute.object_relation not in PASSED_OVER] for thing in event.objects})
    return {uuid: sorted((attribute.type, str(attribute.value)) for attribute in attributes) for uuid, attributes in found.items()}


def same_as_stix():
    parser = ExternalSTIX2toMISPParser()
    parser.load_stix_bundle(stix2.parse(json.loads(Path("feeds/stix/bundle.json").read_text(encoding="utf-8"))))
    parser.parse_stix_bundle()
    imported = {event.uuid: event for event in (parser.misp_events if isinstance(parser.misp_events, list) else [parser.misp_events])}
    if set(imported) != set(written):
        yield f"misp-stix makes the events {sorted(imported)}, the feed has {sorted(written)}"
    for uuid in set(imported) & set(written):
        theirs, ours = by_indicator(imported[uuid]), by_indicator(loaded(uuid))
        yield from (f"{part} is {theirs.get(part)} in misp-stix, and {ours.get(part)} in the feed" for part in sorted({*theirs, *ours}) if theirs.get(part) != ours.get(part))
        graded = [{attribute.uuid: [tag.name for tag in attribute.tags if tag.name.startswith("misp:")] for attribute in event.attributes} for event in (imported[uuid], loaded(uuid))]
        yield from (f"{part} has {graded[0][part]} in misp-stix, and {graded[1][part]} in the feed" for part in graded[0].keys() & graded[1].keys() if graded[0][part] != graded[1][part])


check("PyMISP loads each event, and writes it again without a difference", events)
check("PyMISP knows every type and template", templates)
check("PyMISP generates the same manifest and hashes", generator)
check("misp-stix finds the same values in the STIX bundle", same_as_stix)
