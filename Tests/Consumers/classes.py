"""Writes the classes that mapclassify, an independent implementation, cuts seeded values into.

One line a case: method, number of classes, the counts of the classes from low to high, the values.
The Swift tests cut the same values and compare; maps.sh checks that the committed file is what
mapclassify says today.

    classes.py > Tests/CartographyTests/Fixtures/mapclassify.tsv
"""
import sys

import mapclassify


def numbers(seed, count, shape):
    """Distinct whole numbers, always the same; `shape` bends even ones into skewed ones."""
    state, found = seed, []
    while len(found) < count:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        unit = (state >> 11) / 2**53
        value = round(100 + 90000 * unit**shape)
        if value not in found:
            found.append(value)
    return found


def main():
    for seed, count in enumerate([12, 20, 30, 45, 60, 117]):
        for shape in (1, 3):
            values = numbers(seed + 1, count, shape)
            for classes in (3, 4, 5, 6):
                cases = {
                    "fisher-jenks": mapclassify.FisherJenks(values, k=classes),
                    "equal-interval": mapclassify.EqualInterval(values, k=classes),
                }
                if count % classes == 0:
                    cases["quantile"] = mapclassify.Quantiles(values, k=classes)
                for method in sorted(cases):
                    counts = ",".join(str(int(n)) for n in cases[method].counts)
                    print(method, classes, counts, ",".join(map(str, values)), sep="\t")


if __name__ == "__main__":
    sys.exit(main())
