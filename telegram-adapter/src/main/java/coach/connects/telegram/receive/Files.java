package coach.connects.telegram.receive;

import coach.connects.telegram.api.Answer;
import coach.connects.telegram.api.Download;
import coach.connects.telegram.api.TelegramConnection;
import java.time.Duration;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

/** Fetches the files that people send. Blocks. */
final class Files {
    /** The Bot API gives no more: https://core.telegram.org/bots/api#getfile. */
    static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TelegramConnection connection;

    Files(TelegramConnection connection) {
        this.connection = connection;
    }

    /**
     * Fetches a file.
     *
     * @param file Telegram's id of it
     * @param size how many bytes it is said to have, 0 when that is not said
     */
    Download fetch(String file, long size) {
        if (size > MOST_BYTES) {
            return new Download.TooBig();
        }
        Answer<File> answer = connection.sends().ask(new GetFile(file), PATIENCE);
        return answer.either(
                taken -> taken.value().getFilePath() == null
                        ? new Download.Failed("no path")
                        : connection.fetch(taken.value().getFilePath(), MOST_BYTES),
                refused -> refused.says("too big") ? new Download.TooBig() : new Download.Failed(refused.description()),
                broken -> new Download.Failed(broken.what()));
    }
}
