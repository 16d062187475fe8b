package coach.connects.app;

import coach.connects.i18n.UntrustedText;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines for whoever runs the bot, without what a name or a path could steer their terminal with. */
final class SanitizingPrintStream extends PrintStream {
    SanitizingPrintStream(OutputStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(String line) {
        super.println(UntrustedText.line(line));
    }

    @Override
    public void println(Object line) {
        println(String.valueOf(line));
    }
}
