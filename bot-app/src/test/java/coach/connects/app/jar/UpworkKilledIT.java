package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coach.connects.app.TestServer;
import coach.connects.app.jar.UpworkStandIn.Form;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P-1 of a grant: two processes that ask at once renew it once, and a process that is killed between Upwork's tokens and their
 * place in the database leaves a connection or none, and at worst its owner is told once to connect again. Killed at so many
 * moments as {@code -Dupwork.kills} says: a connection waits for Upwork's pace, so each takes half a minute.
 */
@Tag("long")
class UpworkKilledIT {
    private static final String CLOCK = "2026-10-20T14:05:00Z";
    /** At how many moments: before the tokens are told, right after, and with each message to the database that follows. */
    private static final int MOMENTS = Integer.getInteger("upwork.kills", 0);

    /** More messages than a question needs before it waits for a renewal. */
    private static final int ENOUGH_LOOKS = 12;

    @TempDir
    Path folder;

    /** How the moment comes at which this process is killed. */
    private interface Trap extends Consumer<Script> {}

    @Test
    void onTheFileAtWorstTheyConnectAgain() throws IOException {
        assumeTrue(MOMENTS > 0, "no -Dupwork.kills");
        try (UpworkStandIn upwork = UpworkStandIn.answering(Form.JSON)) {
            for (int moment = 0; moment < MOMENTS; moment++) {
                boolean early = moment % 2 == 0;
                Trap trap = victim -> arm(upwork, early, victim::kill);
                isKilledAtConnecting(upwork, open(upwork), trap);
                try (Script next = open(upwork)) {
                    isWhole(upwork, next);
                }
                isKilledAtRenewing(upwork, open(upwork), trap);
                try (Script next = open(upwork)) {
                    isWhole(upwork, next);
                    assertThat(next.ends()).isZero();
                }
            }
        }
    }

    @Test
    void soItIsForWhoeverGoesOnOverTheSameServer() throws IOException {
        assumeTrue(MOMENTS > 0, "no -Dupwork.kills");
        try (UpworkStandIn upwork = UpworkStandIn.answering(Form.JSON);
                TestServer server = TestServer.sound();
                Script other = on(server, upwork, "other")) {
            for (int moment = 0; moment < MOMENTS; moment++) {
                int messages = moment;
                Trap trap = victim -> upwork.afterTokens(() -> server.afterMessages(messages, victim::kill));
                isKilledAtConnecting(upwork, on(server, upwork, "victim"), trap);
                isWhole(upwork, other);
                isKilledAtRenewing(upwork, on(server, upwork, "victim"), trap);
                isWhole(upwork, other);
                other.says("ann", "/upwork off");
            }
            assertThat(other.ends()).isZero();
        }
    }

    @Test
    void ofTwoProcessesThatAskAtOnceOneRenews() throws IOException {
        try (UpworkStandIn upwork = UpworkStandIn.answering(Form.JSON);
                TestServer server = TestServer.sound();
                Script first = on(server, upwork, "first");
                Script second = on(server, upwork, "second")) {
            first.says("ann", upwork.allows(first.says("ann", "/upwork connect")));
            upwork.forgetsAccess();
            // The first is told its tokens when the second has looked for them over and over.
            upwork.beforeTokens(() -> meanwhile(server, second));
            assertThat(first.says("ann", "/upwork compare")).contains("Upwork counts 63");

            assertThat(second.catches(1)).singleElement().asString().contains("Upwork counts 63");
            assertThat(upwork.count("refresh_token")).isOne();
        }
    }

    private static void meanwhile(TestServer server, Script second) {
        CountDownLatch looked = new CountDownLatch(1);
        server.afterMessages(ENOUGH_LOOKS, looked::countDown);
        try {
            second.throwsIn(Script.line("ann", "text", "/upwork compare"));
            looked.await();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Script open(UpworkStandIn upwork) throws IOException {
        return Script.with(upwork.settings(), Jar.console(folder, CLOCK));
    }

    private Script on(TestServer server, UpworkStandIn upwork, String name) throws IOException {
        Map<String, String> settings = new HashMap<>(upwork.settings());
        settings.put("MONGODB_URI", server.uri());
        return Script.with(settings, Jar.console(folder.resolve(name), CLOCK));
    }

    private static void isKilledAtConnecting(UpworkStandIn upwork, Script victim, Trap trap) throws IOException {
        try (victim) {
            victim.says("ann", "/upwork off");
            String address = upwork.allows(victim.says("ann", "/upwork connect"));
            trap.accept(victim);
            victim.throwsIn(Script.line("ann", "text", address));
            victim.lastWords();
            disarm(upwork);
        }
    }

    private static void isKilledAtRenewing(UpworkStandIn upwork, Script victim, Trap trap) throws IOException {
        try (victim) {
            upwork.forgetsAccess();
            trap.accept(victim);
            victim.throwsIn(Script.line("ann", "text", "/upwork compare"));
            victim.lastWords();
            disarm(upwork);
        }
    }

    private static void arm(UpworkStandIn upwork, boolean early, Runnable kill) {
        upwork.beforeTokens(early ? kill : () -> {});
        upwork.afterTokens(early ? () -> {} : kill);
    }

    private static void disarm(UpworkStandIn upwork) {
        upwork.beforeTokens(() -> {});
        upwork.afterTokens(() -> {});
    }

    /** They are connected and served, or told once that they are not, and connect again. */
    private static void isWhole(UpworkStandIn upwork, Script script) throws IOException {
        // Whoever was at renewing it is believed to be there for a minute and a half.
        script.advances("PT2M");
        String compared = script.says("ann", "/upwork compare");
        if (!compared.startsWith("Upwork counts 63")) {
            assertThat(compared).containsAnyOf("Connect again", "Not connected");
            assertThat(script.says("ann", "/upwork")).startsWith("Not connected.");
            assertThat(script.says("ann", UpworkStandIn.JOB))
                    .doesNotContain("Connect again")
                    .contains("Paste");
            script.says("ann", "/cancel");
            assertThat(script.says("ann", upwork.allows(script.says("ann", "/upwork connect"))))
                    .startsWith("Connected.");
        }
        assertThat(script.says("ann", "/upwork")).startsWith("Connected since");
        assertThat(script.says("ann", "/upwork compare")).contains("63");
    }
}
