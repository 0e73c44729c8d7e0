"""Parses many exposition documents with PyPI's prometheus_client and reports what it refuses.

Reads one JSON object a line: {"name", "openmetrics", "text", "samples"}. Prints a line for every failure.
"""

import json
import sys

from prometheus_client.openmetrics import parser as openmetrics
from prometheus_client import parser as prometheus


def check(document):
    parser = openmetrics if document["openmetrics"] else prometheus
    families = list(parser.text_string_to_metric_families(document["text"]))
    names = [family.name for family in families]
    if len(names) != len(set(names)):
        return "a family twice"
    samples = [sample for family in families for sample in family.samples]
    series = [(sample.name, tuple(sorted(sample.labels.items()))) for sample in samples]
    if len(series) != len(set(series)):
        return "a series twice"
    if len(samples) != document["samples"]:
        return f"{len(samples)} samples of {document['samples']}"
    return None


def main():
    for line in sys.stdin:
        document = json.loads(line)
        try:
            failure = check(document)
        except Exception as error:
            failure = repr(error)
        if failure:
            print(f"{document['name']}: {failure}\n{document['text'][:2000]}")


main()
