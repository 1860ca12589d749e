"""The data package is read by a reader that knows nothing of this project: frictionless, from PyPI."""

import sys
from pathlib import Path

from frictionless import Package

PACKAGE = Path(__file__).parents[2] / "data" / "datapackage.json"


def main() -> int:
    report = Package(str(PACKAGE)).validate()
    rows = sum(task.stats["rows"] for task in report.tasks)
    print(f"frictionless: {len(report.tasks)} tables, {rows} rows, {report.stats['errors']} errors")
    for row in report.flatten(["name", "rowNumber", "fieldName", "note"]):
        print(*row, sep=": ", file=sys.stderr)
    return 0 if report.valid and rows > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
