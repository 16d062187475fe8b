#!/bin/sh
# How many messages a second the whole bot answers over a fake Telegram, beside echoes that save nothing: one on
# TelegramBots, and two on grammY. The goal is R-2: at least as many as the echo on grammY.
#
#     mvn -q -DskipTests package && benchmarks/telegram/run.sh
#
# Node's packages are installed into a folder that is thrown away.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
house=$(cd "$here/../.." && pwd)
jar=$house/bot-app/target/connects-coach.jar
adapter=$house/telegram-adapter/target
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

[ -f "$jar" ] || { echo "first: mvn -q -DskipTests package" >&2; exit 1; }
cp "$here"/package.json "$here"/package-lock.json "$here"/echo.mjs "$work"
(cd "$work" && npm ci --silent --no-audit --no-fund)
java -cp "$adapter/test-classes:$adapter/classes:$jar" coach.connects.telegram.bench.TelegramFigures "$work/echo.mjs"
