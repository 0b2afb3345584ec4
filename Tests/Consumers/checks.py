"""What the checks share: running them one by one, and the names of the layers."""

import sys
import traceback

LAYERS = ["places", "facts", "prefectures", "counties", "townships"]
AREAS = ["prefectures", "counties"]

_checks = []


def check(function):
    """Marks a function of the folder as a check; its docstring is what the report says."""
    _checks.append(function)
    return function


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


def main():
    folder = sys.argv[1]
    for function in _checks:
        name = function.__doc__.strip().splitlines()[0].rstrip(".")
        try:
            function(folder)
            print(f"ok {name}", flush=True)
        except AssertionError as error:
            print(f"FAIL {name}: {error}", flush=True)
        except Exception as error:  # a check that breaks is a check that fails
            traceback.print_exc()
            print(f"FAIL {name}: {type(error).__name__}: {error}", flush=True)
    print("end", flush=True)
