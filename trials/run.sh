#!/bin/sh
# Trials of the packed jar, as processes of their own against the fakes of both platforms (docs/testing.md):
#
#     mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=cp -pl bot-core,telegram-adapter,discord-adapter,bot-app -am
#     trials/run.sh soak [SECONDS]       faults everywhere and a kill every half minute; 600 s
#     trials/run.sh rolling [ROUNDS]     two processes over one server, restarted in turn under load; 3 rounds
#     trials/run.sh outage [SECONDS [DISK|DATABASE|PLATFORM]]
#                                        a full disk, no database, no platform, each for so long; 120 s
#
# The status is 0 when all is as promised. Clocks are set by Debian's package faketime, where it is installed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
house=$(cd "$here/.." && pwd)
jar=${JAR:-$house/bot-app/target/connects-coach.jar}
path=${TRIAL_PATH:-$house/telegram-adapter/target/test-classes:$house/discord-adapter/target/test-classes:$jar}
server=${SERVER_PATH:-$house/storage/target/test-classes:$(cat "$house/bot-core/cp" 2>/dev/null || true)}
work=$(mktemp -d)
running=""
trap 'kill $running 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT INT TERM

[ -f "$jar" ] || { echo "first: see the head of this file" >&2; exit 1; }
javac -nowarn -d "$work" -cp "$path:$server" "$here"/*.java
trial() {
    java -XX:+UseSerialGC -Xmx384m -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "$work:$path" "coach.connects.trial.$@"
}
case ${1:-} in
    outage) path="$path:$server"; trial Outage "$jar" "${2:-120}" ${3:+"$3"} ;;
    soak) trial Soak "$jar" "${2:-600}" ;;
    rolling)
        java -XX:+UseSerialGC -Xmx128m -cp "$server" coach.connects.store.mongo.MemoryServer > "$work/mongo" &
        running=$!
        until [ -s "$work/mongo" ]; do sleep 0.2; done
        trial Rolling "$jar" "$(cat "$work/mongo")" "${2:-3}"
        ;;
    *) sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
