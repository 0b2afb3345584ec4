# Two commands on a fresh Debian machine with Swift do everything:
#   make maps   installs what is missing, builds, runs the main job on seeds/ into maps/
#   make test   likewise, then runs the tests

SWIFT ?= swift
BUILD := .build
RELEASE := $(BUILD)/release/jintu

# What building and running need: Debian packages and the files that show that they are there.
PACKAGES := libproj-dev proj-data libsqlite3-dev libssl-dev zlib1g-dev pkg-config

# What is installed: built with the Swift runtime inside, without the names of this machine's folders.
PREFIX ?= /usr/local
DESTDIR ?=
VERSION := $(shell sed -n 's/.* number = "\(.*\)"/\1/p' Sources/jintu/ProgramVersion.swift)
# Checks of closures in a dependency keep how long their file's path is: always 120 bytes to here.
PROGRAM_BUILD ?= $(shell LC_ALL=C awk -v path="$(CURDIR)/$(BUILD)/program" \
  'BEGIN { while (length(path) < 120) path = path "_"; print path }')

.PHONY: maps install-converters qgis-plugin program install uninstall deb docs fit check-fit test test-consumers test-faults test-sanitizers fuzz check-complexity benchmark build install-dependencies format lint clean

maps: build
	$(RELEASE) export seeds --out maps

build: install-dependencies
	$(SWIFT) build --configuration release --product jintu

# The program as it is installed, with the commit and its time beside it.
program: install-dependencies
	@scripts/install-dependencies.sh python3
	$(SWIFT) build --configuration release --product jintu --static-swift-stdlib \
	  -debug-info-format none -Xlinker -s --scratch-path $(PROGRAM_BUILD) \
	  -Xswiftc -file-prefix-map -Xswiftc $(PROGRAM_BUILD)=build \
	  -Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=.
	scripts/settle-program $(PROGRAM_BUILD)/release/jintu $(PROGRAM_BUILD)/jintu
	scripts/note-commit $(PROGRAM_BUILD)

# make program && sudo make install PREFIX=/usr/local
install:
	@test -x $(PROGRAM_BUILD)/jintu || $(MAKE) program
	scripts/install-program "$(PROGRAM_BUILD)" "$(PREFIX)" "$(DESTDIR)"

uninstall:
	scripts/uninstall-program "$(DESTDIR)$(PREFIX)"

# A Debian package, .build/jintu_VERSION_ARCHITECTURE.deb.
deb: program
	@scripts/install-dependencies.sh dpkg-dev
	scripts/make-deb $(PROGRAM_BUILD) $(VERSION) $(BUILD)

test: install-dependencies
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

# Real programs open what maps/ holds: slow, and it installs them.
test-consumers: maps
	sh Tests/Consumers/run.sh maps
	sh Tests/Consumers/maps.sh maps
	sh Tests/Consumers/page.sh $(RELEASE)
	sh Tests/Consumers/tables.sh $(RELEASE)
	sh Tests/Consumers/plugin.sh $(RELEASE)
	$(MAKE) deb
	sh Tests/Consumers/package.sh $(BUILD)/jintu_$(VERSION)_*.deb $(RELEASE)
	sh Tests/Consumers/sources.sh $(RELEASE)
	sh Tests/Consumers/spark.sh $(RELEASE)
	sh Tests/Consumers/postgis.sh $(RELEASE)
	sh Tests/Consumers/brief.sh $(RELEASE)
	sh Tests/Consumers/library.sh $(RELEASE)

# The zip of the QGIS toolbox, .build/jintu-qgis-VERSION.zip: "Plugins > Install from ZIP".
qgis-plugin:
	scripts/build-qgis-plugin $(BUILD)

# Faults of the system at every n-th call: files are whole or as they were.
test-faults: build
	sh Tests/Faults/run.sh $(RELEASE)

# Changed inputs for each part that reads what others wrote (libFuzzer, with the address sanitizer),
# then for the program as a whole: make fuzz SECONDS=3600 RUNS=10000 SEED=7
SECONDS ?= 35
RUNS ?= 200
SEED ?= 1
FUZZ_BUILD := $(BUILD)/fuzzing
fuzz: build
	JINTU_FUZZ=1 $(SWIFT) build --configuration release --product jintu-fuzz \
	  --scratch-path $(FUZZ_BUILD) -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
	sh Tests/Fuzzing/run.sh $(FUZZ_BUILD)/release/jintu-fuzz $(RELEASE) $(SECONDS)
	python3 Tests/Faults/fuzz.py $(RELEASE) seeds $(RUNS) $(SEED)

# Time, memory and output grow with the input, whatever its structure.
check-complexity: build
	@scripts/install-dependencies.sh valgrind
	scripts/check-complexity $(RELEASE)

# Writes BENCHMARKS.md, with ogr2ogr and packages of PyPI beside ours in the same run; whole processes
# are those of the program as it is installed.
PEERS := $(BUILD)/peers
benchmark: program
	@scripts/install-dependencies.sh gdal-bin
	test -x $(PEERS)/bin/python || python3 -m venv $(PEERS)
	$(PEERS)/bin/pip install --quiet cpca ahocorasick_rs
	$(SWIFT) build --configuration release --product jintu-benchmark
	$(BUILD)/release/jintu-benchmark --program $(PROGRAM_BUILD)/jintu \
	  --python $(PEERS)/bin/python --out BENCHMARKS.md

# All tests under the address sanitizer and under the thread sanitizer (some 40 minutes on 2 cores).
test-sanitizers: install-dependencies
	sh Tests/Faults/sanitizers.sh

# The documentation of the library modules (DocC); a warning is an error.
docs: install-dependencies
	scripts/build-docs $(BUILD)/docs

# Fits the weights of decisions to the annotated reports of Tests/Corpus.
fit: install-dependencies
	$(SWIFT) run --configuration release jintu-fit --write \
	  --figures Tests/Corpus/leave-documents-out.tsv

# The committed weights are those that fitting gives, and no figure of documents left out has fallen.
check-fit: install-dependencies
	$(SWIFT) build --configuration release --product jintu-fit
	$(BUILD)/release/jintu-fit --check
	$(BUILD)/release/jintu-fit --figures $(BUILD)/leave-documents-out.tsv
	scripts/check-accuracy Tests/Corpus/leave-documents-out.tsv $(BUILD)/leave-documents-out.tsv

# The programs that read .docx, .doc, .odt, .html, .pdf, .xlsx and scanned pages.
install-converters:
	@scripts/install-converters.sh

install-dependencies:
	@scripts/install-dependencies.sh $(PACKAGES)

format:
	$(SWIFT) format --in-place --recursive --configuration .swift-format Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict --recursive --configuration .swift-format Sources Tests Package.swift

clean:
	rm -rf $(BUILD)
