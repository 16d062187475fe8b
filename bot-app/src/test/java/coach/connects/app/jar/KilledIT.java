package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.app.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * P-1: an acknowledged entry is never lost and never applied twice, though the process is killed at any moment. So many
 * kills as {@code -Dkills} says, 4 without it, once on the file and once with two processes over one server.
 */
@Tag("long")
class KilledIT {
    private static final String CLOCK = "2026-01-10T09:00:00Z";
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int MOST_BEFORE = 60;
    private static final int UNDER_WAY = 10;
    /** A person may record so much a day that each has to bear no more kills than these. */
    private static final int KILLS_OF_ONE = 10;

    @TempDir
    Path folder;

    private final Random random = new Random(11);

    @Test
    void everyAcknowledgedEntryIsThereOnce() throws IOException {
        List<Sent> people = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (Script script = Script.on(folder, CLOCK)) {
                Sent sent = of(people, kill);
                sent.isThereOnce(script);
                for (int i = random.nextInt(MOST_BEFORE); i > 0; i--) {
                    assertThat(Script.words(script.plays(sent.next()))).startsWith("Recorded");
                    sent.done.add(sent.count);
                }
                // Some more are on their way when it dies; whether they were done only their answers say.
                int first = sent.count + 1;
                for (int i = 0; i < UNDER_WAY; i++) {
                    script.throwsIn(sent.next());
                }
                script.kill();
                sent.hears(script.lastWords(), first, 1);
            }
        }
        try (Script script = Script.on(folder, CLOCK)) {
            for (Sent sent : people) {
                sent.isThereOnce(script);
            }
            assertThat(script.ends()).isZero();
        }
    }

    @Test
    void soItIsWithTwoProcessesThatServeOnePersonOverOneServer() throws IOException {
        List<Sent> people = new ArrayList<>();
        try (TestServer server = TestServer.sound()) {
            Script[] pair = {on(server, 0), on(server, 1)};
            for (int kill = 0; kill < KILLS; kill++) {
                Sent sent = of(people, kill);
                int first = sent.count + 1;
                int each = UNDER_WAY + random.nextInt(UNDER_WAY);
                for (int i = 0; i < 2 * each; i++) {
                    pair[i % 2].throwsIn(sent.next());
                }
                int victim = random.nextInt(2);
                // Some of them it answers first.
                List<String> answered = new ArrayList<>(pair[victim].catches(random.nextInt(each)));
                pair[victim].kill();
                answered.addAll(pair[victim].lastWords());
                sent.hears(answered, first + victim, 2);
                sent.hears(pair[1 - victim].catches(each), first + 1 - victim, 2);
                pair[victim].close();
                sent.isThereOnce(pair[1 - victim]);
                pair[victim] = on(server, victim);
            }
            for (Sent sent : people) {
                sent.isThereOnce(pair[sent.count % 2]);
            }
            assertThat(List.of(pair[0].ends(), pair[1].ends())).containsOnly(0);
        }
    }

    @Test
    void aServerThatLosesWhatTwoWriteAtOnceIsNotUsed() throws IOException {
        try (TestServer losing = TestServer.losing()) {
            isRefused(losing.uri());
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "ferretdb.uri", matches = "mongodb://.+")
    void ferretIsRefusedLikeAServerThatLosesWrites() throws IOException {
        isRefused(System.getProperty("ferretdb.uri"));
    }

    private void isRefused(String uri) throws IOException {
        try (Script script = Script.with(Map.of("MONGODB_URI", uri), Jar.console(folder, CLOCK))) {
            assertThat(script.ends()).isEqualTo(1);
            assertThat(script.errors().lines().toList())
                    .singleElement()
                    .asString()
                    .contains("not safe", "docs/hosting.md");
        }
    }

    private Script on(TestServer server, int process) throws IOException {
        return Script.with(
                Map.of("MONGODB_URI", server.uri()), Jar.console(folder.resolve("process" + process), CLOCK));
    }

    /** Who bears this kill. */
    private static Sent of(List<Sent> people, int kill) {
        if (kill / KILLS_OF_ONE == people.size()) {
            people.add(new Sent("ann" + people.size()));
        }
        return people.get(people.size() - 1);
    }

    /** What was sent for one person: grants of 1, numbered, so that each can be told apart in the ledger. */
    private static final class Sent {
        private final String person;
        private final Set<Integer> done = new HashSet<>();
        private int count;

        Sent(String person) {
            this.person = person;
        }

        String next() {
            count++;
            return line(count);
        }

        /** What was answered to every n-th line from this one on: what was refused for now may be sent again. */
        void hears(List<String> answers, int first, int step) {
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).startsWith("Recorded")) {
                    done.add(first + i * step);
                } else {
                    assertThat(answers.get(i)).startsWith("Not done");
                }
            }
        }

        private String line(int number) {
            return "{\"message_id\":\"" + person + number + "\",\"from\":\"" + person
                    + "\",\"text\":\"/grant other 1\"}";
        }

        /** All acknowledged are there; and all that were sent are there once, when the last of them are sent again. */
        void isThereOnce(Script script) throws IOException {
            assertThat(grants(script)).isBetween(done.size(), count);
            for (int number = 1; number <= count; number++) {
                if (!done.contains(number) || number > count - 2 * UNDER_WAY) {
                    script.plays(line(number));
                    done.add(number);
                }
            }
            assertThat(grants(script)).isEqualTo(count);
        }

        private int grants(Script script) throws IOException {
            JsonNode wallet =
                    Script.tree(script.receives(person, "/export json")).get("wallet");
            assertThat(wallet.get("balance").asInt())
                    .isEqualTo(wallet.get("entries").size());
            return wallet.get("entries").size();
        }
    }
}
