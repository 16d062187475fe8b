#!/bin/sh
# Resident memory of the jar and of a Node bot, each logged in to a Telegram and a Discord of its own of the tests' making
# (a platform serves one bot a token), after a minute of idling side by side, and their ratio. The goal is R-3.
#
#     mvn -q -DskipTests package && benchmarks/memory/run.sh
#
# IDLE is how many seconds they idle (60), FLAGS the flags of the JVM (those of the README). Node's packages are installed
# into a folder that is thrown away.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
house=$(cd "$here/../.." && pwd)
jar=$house/bot-app/target/connects-coach.jar
work=$(mktemp -d)
running=""
trap 'kill $running 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT INT TERM

[ -f "$jar" ] || { echo "first: mvn -q -DskipTests package" >&2; exit 1; }
cp "$here"/package.json "$here"/package-lock.json "$here"/bot.mjs "$work"
(cd "$work" && npm ci --silent --no-audit --no-fund)

# A fake prints the token and the address under which it stands, then stands there until it is ended.
fake() {
    : >"$work/fake"
    java -XX:+UseSerialGC -Xmx128m -cp "$house/$1/target/test-classes:$house/$1/target/classes:$jar" "$2" >"$work/fake" &
    running="$running $!"
    until [ -s "$work/fake" ]; do sleep 0.2; done
    read -r token address <"$work/fake"
}

fakes() {
    fake telegram-adapter coach.connects.telegram.fake.FakeTelegram
    export TELEGRAM_BOT_TOKEN="$token" TELEGRAM_API_URL="$address"
    fake discord-adapter coach.connects.discord.fake.FakeDiscord
    export DISCORD_BOT_TOKEN="$token" DISCORD_API_URL="$address"
}

cd "$work"
fakes
# shellcheck disable=SC2086
CONNECTS_DATA_DIR="$work/data" java ${FLAGS:--XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms6m -Xmn3m -Xmx128m} -jar "$jar" >"$work/java.log" 2>&1 &
java=$!
fakes
node bot.mjs >"$work/node.log" 2>&1 &
bot=$!
running="$running $java $bot"

for log in java node; do
    tries=0
    until grep -qi discord "$work/$log.log" && grep -qi telegram "$work/$log.log"; do
        tries=$((tries + 1))
        [ $tries -lt 150 ] || { cat "$work/$log.log" >&2; exit 1; }
        sleep 0.2
    done
done
sleep "${IDLE:-60}"

resident() { awk '/^VmRSS/ { print $2 }' "/proc/$1/status"; }
ours=$(resident $java)
theirs=$(resident $bot)
awk -v ours="$ours" -v theirs="$theirs" 'BEGIN {
    printf "connects-coach  %6.1f MB\n", ours / 1024
    printf "grammY+discord.js %4.1f MB\n", theirs / 1024
    printf "ratio           %6.2f  (goal: at most 1.00, and under 130 MB)\n", ours / theirs
}'
