package coach.connects.console;

import coach.connects.profile.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the console keeps of people in the data folder, beside the database: the files that the bot sent them, and the
 * commands that were typed at the terminal.
 */
public final class ConsoleFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleFiles.class);

    private final Path dataFolder;
    private final Identity typist;

    private ConsoleFiles(Path dataFolder, Identity typist) {
        this.dataFolder = dataFolder;
        this.typist = typist;
    }

    /**
     * Those in this folder.
     *
     * @param person the name, among all who use the console, of whoever types at this machine's terminal
     */
    public static ConsoleFiles in(Path dataFolder, String person) {
        return new ConsoleFiles(dataFolder, new Identity(ConsoleChat.PLATFORM, person));
    }

    /**
     * Removes what is kept of somebody who is erased. A file that an earlier version wrote does not say whose it is, and
     * goes with the first of them.
     */
    public void forget(Identity identity) {
        if (!identity.platform().equals(ConsoleChat.PLATFORM)) {
            return;
        }
        try {
            AttachmentFolder.in(dataFolder, Integer.MAX_VALUE).forget(identity);
            if (identity.equals(typist)) {
                Files.deleteIfExists(CommandHistory.place(dataFolder));
            }
        } catch (IOException e) {
            LOG.warn("files of somebody who is erased are still there: {}", e.toString());
        }
    }
}
