package coach.connects.console;

import coach.connects.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A pipe or a file in front, and a stream behind: plain lines of 80 columns. */
final class PipeDesk implements Desk, Paper {
    private static final int WIDTH = 80;

    private final InputStream in;
    private final OutputStream out;
    private final Wording words;

    PipeDesk(InputStream in, OutputStream out, Wording words) {
        this.in = in;
        this.out = out;
        this.words = words;
    }

    @Override
    public Paper paper() {
        return this;
    }

    @Override
    public Keyboard keyboard(List<String> commands) {
        return new PipedKeyboard(in, this::write, words);
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
