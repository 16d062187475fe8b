#!/bin/sh
# Two processes of the jar over one database: the one that polls Telegram is killed while people write. Prints how long it
# takes until the other one polls, and whether every message counted once; the status is 0 when all is as promised.
#
#     mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=cp -pl bot-core,telegram-adapter,bot-app -am
#     benchmarks/takeover/run.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
house=$(cd "$here/../.." && pwd)
core=$house/bot-core
telegram=$house/telegram-adapter
jar=$house/bot-app/target/connects-coach.jar
work=$(mktemp -d)
running=""
trap 'kill $running 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT INT TERM

[ -f "$jar" ] && [ -f "$core/cp" ] || { echo "first: see the head of this file" >&2; exit 1; }
java -XX:+UseSerialGC -Xmx128m -cp "$core/target/test-classes:$core/target/classes:$(cat "$core/cp")" \
    coach.connects.store.mongo.MemoryServer >"$work/mongo" &
running=$!
until [ -s "$work/mongo" ]; do sleep 0.2; done
java -XX:+UseSerialGC -Xmx256m -cp "$telegram/target/test-classes:$telegram/target/classes:$jar" \
    coach.connects.telegram.bench.Takeover "$jar" "$(cat "$work/mongo")"
