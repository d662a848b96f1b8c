# Every target does what it needs first: `make lint DIR=path` and `make test` are enough on a fresh
# clone. Output of tools goes to standard error, so that `lint` prints its report and nothing else.

DIR ?= .
PREFIX ?= /usr/local
BINARY := .build/release/behest-lint
# The samples are other people's code.
FORMATTED := Package.swift Sources $(filter-out Tests/Samples,$(wildcard Tests/*))

.PHONY: setup build lint test check format format-check import-check rules-check rule bench accuracy install

## The tree-sitter library and the grammars; at once done where they are there.
setup:
	@scripts/setup

## The release binary, which needs no library but the system's.
build: setup
	@scripts/build

## Checks the folder DIR.
lint: build
	@$(BINARY) "$(DIR)"

## All tests; one suite runs the release binary.
test: build
	@scripts/test

## What CI runs, before you push.
check: format-check import-check test rules-check

format-check:
	@swift format lint --strict --parallel --recursive $(FORMATTED)

## No module imports what Package.swift does not say it may.
import-check: setup
	@swift build --build-tests --explicit-target-dependency-import-check error >&2

## rules.md is what the rules say.
rules-check: build
	@$(BINARY) rules --format markdown | diff -u rules.md - || \
	  { echo 'rules.md is out of date: $(BINARY) rules --format markdown > rules.md' >&2; exit 1; }

format:
	@swift format --in-place --parallel --recursive $(FORMATTED)

## Writes the skeleton of a rule and its first samples: make rule NAME=tier-hardcoded
rule:
	@scripts/new-rule "$(NAME)"

## Measures the linter beside a text search and writes Benchmarks/results.md; needs hyperfine and rg.
bench: build
	@Benchmarks/run

## Runs the linter over the samples and writes Benchmarks/accuracy.md: rules by frameworks.
accuracy: build
	@Benchmarks/accuracy

install: build
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/behest-lint"
