"""Gives the answers of OASIS's `stix2` library. Standard input: {"objects", "markings", "versions", "stores"}.

Prints, in the same order: for each object what `parse` has against it, and the references that the classes know in it; for
each marked property its markings per combination of flags; for each version the object or the refusal; for each store of
objects the newest versions, the relationships, and what is left without duplicates.
"""
import itertools
import json
import sys

import stix2
from stix2 import markings, versioning
from stix2.base import _STIXBase
from stix2.properties import ListProperty, ObjectReferenceProperty, ReferenceProperty
from stix2.utils import deduplicate

REFERENCES = (ReferenceProperty, ObjectReferenceProperty)
FLAGS = list(itertools.product([False, True], repeat=2))


def refusal(error):
    return f"{type(error).__name__}: {error}"


def references(value):
    """Every value whose property the class of its object declares to be a reference."""
    if isinstance(value, (list, tuple)):
        return [found for item in value for found in references(item)]
    if isinstance(value, dict):
        return [found for item in value.values() for found in references(item)]
    if not isinstance(value, _STIXBase):
        return []
    found = []
    for name, inner in value._inner.items():
        declared = value._properties.get(name)
        if isinstance(declared, REFERENCES):
            found.append(str(inner))
        elif isinstance(declared, ListProperty) and isinstance(declared.contained, REFERENCES):
            found.extend(str(item) for item in inner)
        else:
            found.extend(references(inner))
    return found


def judge(value):
    try:
        parsed = stix2.parse(value, allow_custom=True, version="2.1")
        return {"errors": [], "references": sorted(references(parsed))}
    except Exception as error:  # A crash of the library on an object is how it refuses the object.
        return {"errors": [refusal(error)], "references": []}


def answer(ask):
    try:
        return ask()
    except Exception as error:
        return refusal(error)


def marked(case):
    value, selector, marking = case["object"], case.get("selector"), case["marking"]
    return {
        "found": [
            answer(lambda: sorted(set(markings.get_markings(value, selector, inherited, descendants, marking_ref, lang))))
            for (inherited, descendants), (marking_ref, lang) in itertools.product(FLAGS, FLAGS)
        ],
        "any": [answer(lambda: markings.is_marked(value, None, selector, *flags)) for flags in FLAGS],
        "one": [answer(lambda: markings.is_marked(value, marking, selector, *flags)) for flags in FLAGS],
        "added": answer(lambda: markings.add_markings(value, marking, selector)),
        "removed": answer(lambda: markings.remove_markings(value, marking, selector)),
        "cleared": answer(lambda: markings.clear_markings(value, selector)),
    }


def version(case):
    changes = {**case["changes"], "modified": case["modified"]}
    return answer(lambda: {"object": versioning.new_version(case["object"], **changes)})


def store(case):
    objects, kind = case["objects"], case["type"]
    source = stix2.MemoryStore(objects)
    ids = sorted({value["id"] for value in objects})
    sides = [{}, {"source_only": True}, {"target_only": True}]
    return {
        "newest": [json.loads(source.get(id_).serialize()).get("modified") for id_ in ids],
        "relationships": [
            [sorted({found.id for found in source.relationships(id_, wanted, **side)}) for side in sides for wanted in (None, kind)] for id_ in ids
        ],
        "unique": sorted([value["id"], value.get("modified")] for value in deduplicate(objects)),
    }


cases = json.load(sys.stdin)
print(json.dumps({
    "objects": [judge(value) for value in cases["objects"]],
    "markings": [marked(case) for case in cases["markings"]],
    "versions": [version(case) for case in cases["versions"]],
    "stores": [store(case) for case in cases["stores"]],
}, default=str))
