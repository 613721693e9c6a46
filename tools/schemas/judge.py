"""Judges records by the published JSON Schemas, in French and in English, with Python's jsonschema.

Takes a file of cases, each a record with the verdict that is due on it; judge.mjs writes it.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, best_match

SCHEMAS = Path(__file__).resolve().parents[2] / "packages" / "core" / "schemas"
LANGUAGES = ("fr", "en")
SHOWN = 10


def read(file):
    return json.loads(file.read_text(encoding="utf-8"))


def wrong_schemas(files):
    """What is wrong with each schema that is none, or whose patterns are no regular expressions of Python."""
    for file in files:
        try:
            Draft202012Validator.check_schema(read(file))
        except SchemaError as error:
            yield f"{file.relative_to(SCHEMAS)}: {error.message} at {error.json_path}"


def disagreements(cases):
    """Each verdict that is not the one that is due."""
    validators = {
        (language, case["type"]): Draft202012Validator(read(SCHEMAS / language / f"{case['type']}.json"))
        for case in cases
        for language in LANGUAGES
    }
    for case in cases:
        for language in LANGUAGES:
            error = best_match(validators[language, case["type"]].iter_errors(case["value"]))
            if (error is None) == case["accepted"]:
                continue
            if error is None:
                broken = ", ".join(f"{issue['rule']} at {issue['path']}" for issue in case["issues"])
                yield f"{language}/{case['type']}.json: accepts {broken}"
            else:
                yield f"{language}/{case['type']}.json: refuses {error.validator} at {error.json_path}"


def main():
    found = list(wrong_schemas(sorted(SCHEMAS.glob("*/*.json"))))
    # A schema that is wrong can judge nothing.
    cases = [] if found else read(Path(sys.argv[1]))
    found += disagreements(cases)
    for line in found[:SHOWN]:
        print(line, file=sys.stderr)
    print(f"{len(cases)} records judged by Python's jsonschema, {len(found)} disagreements")
    return 1 if found or not cases else 0


sys.exit(main())
