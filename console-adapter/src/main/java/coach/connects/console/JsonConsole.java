package coach.connects.console;

import coach.connects.chat.BotGateway;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.ScheduledWork;
import coach.connects.i18n.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console for scripts: JSON lines in, JSON lines out. Lines are carried out one after the other; each ends with a
 * line that says so, whatever became of it.
 */
public final class JsonConsole {
    private static final Logger LOG = LoggerFactory.getLogger(JsonConsole.class);
    private static final int LONGEST_LINE = 2_000_000;
    private static final int FILES_KEPT = 500;

    private final JsonView face;
    private final MessageIds ids;
    private final ConsoleScreen screen;
    private final Clock clock;
    private final Messages messages;

    JsonConsole(OutputStream out, Clock clock, Messages messages, Path dataFolder, MessageIds ids) {
        this.face = new JsonView(out);
        this.ids = ids;
        this.clock = clock;
        this.messages = messages;
        this.screen = new ConsoleScreen(face, AttachmentFolder.in(dataFolder, FILES_KEPT), ids, clock, messages);
    }

    /**
     * A console that writes to this stream, and nobody else to it.
     *
     * @param clock the clock of the whole bot; scripts can move it when it is a {@link SimulatedClock}
     * @param dataFolder the folder under which the files are put that the bot sends
     */
    public static JsonConsole writingTo(OutputStream out, Clock clock, Messages messages, Path dataFolder) {
        return new JsonConsole(out, clock, messages, dataFolder, MessageIds.ofThisRun());
    }

    /** The way out for what the bot sends by itself. */
    public MessageSender outbox() {
        return screen;
    }

    /**
     * Carries out the script, to its end or until nobody reads the answers any more.
     *
     * @throws IOException when the script cannot be read on
     */
    public void run(InputStream script, BotGateway gateway, ScheduledWork work) throws IOException {
        InputLines lines = new InputLines(script, LONGEST_LINE);
        Stage stage = new Stage(new ConsoleChat(gateway, screen, clock, ids), new ClockAdvancer(clock, work));
        try {
            for (Optional<InputLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                play(line.get(), stage);
                face.done(line.get().number(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            }
        } catch (ConsoleScreen.Closed e) {
            LOG.warn("the script's answers cannot be written any more: {}", e.getMessage());
        }
    }

    private void play(InputLine line, Stage stage) {
        try {
            ScriptParser.read(line).execute(stage);
        } catch (ScriptException e) {
            face.error(line.number(), messages.plain(e.key(), e.values()));
        } catch (ConsoleScreen.Closed e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Of an error that one line causes the next one knows nothing: what it had filled is free again.
            LOG.error("line {} of the script failed", line.number(), e);
            face.error(line.number(), messages.plain("console.failed"));
        }
    }

    /** Carries out lines by the core, and shows what it answers. */
    private final class Stage implements ScriptLine.ScriptRunner {
        private final ConsoleChat chat;
        private final ClockAdvancer mover;

        Stage(ConsoleChat chat, ClockAdvancer mover) {
            this.chat = chat;
            this.mover = mover;
        }

        @Override
        public void say(ScriptUser user, String text) {
            show(chat.say(user, text));
        }

        @Override
        public void pressLabel(ScriptUser user, String label) {
            show(chat.pressLabel(user, label));
        }

        @Override
        public void pressId(ScriptUser user, String id) {
            show(chat.pressId(user, id));
        }

        @Override
        public void send(ScriptUser user, String path) throws ScriptException {
            show(chat.send(user, path));
        }

        @Override
        public void advance(IsoPeriodDuration span) throws ScriptException {
            mover.advance(span);
        }

        @Override
        public void moveClock(Instant to) throws ScriptException {
            mover.moveTo(to);
        }

        private void show(List<OutgoingMessage> replies) {
            replies.forEach(message -> chat.posted(message, screen.show(message)));
        }
    }
}
