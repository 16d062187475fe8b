#!/bin/sh
# How many due reminders a second the bot's sweep claims and records on SQLite, beside how many tasks that do nothing
# db-scheduler executes on a SQLite file that is set alike: a thousand of each, turn by turn in one process. The goal: as many.
#
#     mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=cp -pl bot-core -am
#     benchmarks/claims/run.sh
#
# Maven fetches db-scheduler for this alone. THREADS and CONNECTIONS are db-scheduler's: 10, its default, that share
# one connection, as in its own tests for SQLite.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
core=$(cd "$here/../.." && pwd)/bot-core
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

[ -f "$core/cp" ] || { echo "first: see the head of this file" >&2; exit 1; }
mvn -q -B -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/cp"
# The core's libraries stand first: they are those of the product.
path="$core/target/test-classes:$core/target/classes:$(cat "$core/cp"):$(cat "$work/cp")"
javac -nowarn -d "$work/classes" -cp "$path" "$here"/*.java
java -Djava.io.tmpdir="$work" -cp "$work/classes:$path" coach.connects.bench.ClaimFigures "${THREADS:-10}" "${CONNECTIONS:-1}"
