"""Judges data packages, and tables by their schema alone, with frictionless.

Takes a folder whose folders are each a data package. Writes, as JSON, the errors of each: `type at row, field: note`.
"""

import json
import os
import sys
from pathlib import Path

from frictionless import validate


def errors(report):
    """Each error of a report, of the report itself and of its tables."""
    found = list(report.errors) + [error for task in report.tasks for error in task.errors]
    return [
        {
            "type": error.type,
            "place": f"row {getattr(error, 'row_number', '-')}, {getattr(error, 'field_name', '-')}",
            "note": error.note,
        }
        for error in found
    ]


def judged(folder):
    """The errors of a package, and of its results as a table that has nothing but its schema."""
    # Paths of a package are safe where they lead down from where one stands.
    os.chdir(folder)
    return {
        "package": errors(validate("datapackage.json")),
        "table": errors(validate("results.csv", schema="schema.json")),
    }


def main():
    folders = sorted(Path(sys.argv[1]).resolve().iterdir())
    print(json.dumps({folder.name: judged(folder) for folder in folders}))


main()
