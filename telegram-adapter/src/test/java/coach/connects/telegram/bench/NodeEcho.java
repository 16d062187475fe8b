package coach.connects.telegram.bench;

import coach.connects.telegram.fake.FakeTelegram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An echo in a Node process of its own, on grammY. */
final class NodeEcho implements AutoCloseable {
    private final Process process;

    /** Starts it against that Bot API server. */
    NodeEcho(Path script, String address, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("node", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder node = new ProcessBuilder(command).inheritIO();
        node.environment().put("TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN);
        node.environment().put("TELEGRAM_API_URL", address);
        process = node.start();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
