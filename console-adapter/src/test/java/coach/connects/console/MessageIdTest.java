package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageIdTest {
    @TempDir
    Path folder;

    private static String key(ScriptRun run, String line) {
        run.play(line);
        return run.bot.last().source().eventId();
    }

    @Test
    void theSameIdInTheSameChatGivesTheSameKeyAlsoInAnotherRun() {
        String line = "{\"from\":\"u1\",\"text\":\"/buy 40\",\"message_id\":\"m-17\"}";

        assertThat(key(ScriptRun.in(folder), line))
                .isEqualTo(key(ScriptRun.again(folder, "later"), line))
                .isEqualTo("console:u1:m:m-17");
    }

    @Test
    void theSameIdInAnotherChatIsAnotherMessage() {
        ScriptRun run = ScriptRun.in(folder);

        assertThat(key(run, "{\"from\":\"u1\",\"text\":\"x\",\"message_id\":\"m\"}"))
                .isNotEqualTo(key(run, "{\"from\":\"u1\",\"chat\":\"group:a\",\"text\":\"x\",\"message_id\":\"m\"}"))
                .isNotEqualTo(key(run, "{\"from\":\"u2\",\"text\":\"x\",\"message_id\":\"m\"}"));
    }

    @Test
    void chatsAndIdsCannotBeMadeToLookAlike() {
        ScriptRun run = ScriptRun.in(folder);

        assertThat(key(run, "{\"from\":\"a:m\",\"text\":\"x\",\"message_id\":\"b\"}"))
                .isNotEqualTo(key(run, "{\"from\":\"a\",\"text\":\"x\",\"message_id\":\"m:b\"}"));
    }

    @Test
    void aLineWithoutAnIdGetsOneNeverUsedBeforeAlsoAcrossRestarts() {
        Set<String> keys = new HashSet<>();
        for (int start = 0; start < 50; start++) {
            MessageIds ids = MessageIds.ofThisRun();
            for (int message = 0; message < 20; message++) {
                assertThat(keys.add(ids.next())).isTrue();
            }
        }
    }

    @Test
    void anIdThatTheConsoleGivesCannotBeGivenByAScript() {
        ScriptRun run = ScriptRun.in(folder);
        String given = key(run, "{\"from\":\"u1\",\"text\":\"x\"}");
        String last = given.substring(given.lastIndexOf(':') + 1);

        assertThat(key(run, "{\"from\":\"u1\",\"text\":\"x\",\"message_id\":\"" + last + "\"}"))
                .isNotEqualTo(given);
    }

    @Test
    void pressesAndFilesMayBearAnIdToo() {
        ScriptRun run = ScriptRun.in(folder);

        assertThat(key(run, "{\"from\":\"u1\",\"press\":\"Skip\",\"message_id\":\"m-1\"}"))
                .isEqualTo("console:u1:m:m-1");
    }
}
