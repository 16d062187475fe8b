package coach.connects.console;

import coach.connects.i18n.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A pipe or a file in front, and a stream behind: plain lines of 80 columns. Also a terminal that can do no more than such a
 * stream, and shows by itself what is typed.
 */
final class PipeIo implements ConsoleIo, ConsoleOutput {
    private static final int WIDTH = 80;

    private final InputStream in;
    private final OutputStream out;
    private final Messages messages;
    private final boolean repeats;

    /**
     * Between two streams.
     *
     * @param repeats whether what comes in is to be written out too; a terminal has done so already
     */
    PipeIo(InputStream in, OutputStream out, Messages messages, boolean repeats) {
        this.in = in;
        this.out = out;
        this.messages = messages;
        this.repeats = repeats;
    }

    @Override
    public ConsoleOutput paper() {
        return this;
    }

    @Override
    public ConsoleInput keyboard(List<String> commands) {
        CommandNames names = new CommandNames();
        names.learn(commands);
        return new PipeInput(in, this::write, messages, names, repeats);
    }

    @Override
    public String welcome() {
        return "console.welcome.pipe";
    }

    @Override
    public synchronized void write(String lines) {
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new ConsoleScreen.Closed(e);
        }
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public boolean showsEmphasis() {
        return false;
    }

    /** Leaves the streams open: they are the whole program's. */
    @Override
    public void close() {}
}
