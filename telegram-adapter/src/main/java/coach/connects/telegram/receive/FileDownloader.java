package coach.connects.telegram.receive;

import coach.connects.telegram.api.ApiResult;
import coach.connects.telegram.api.DownloadResult;
import coach.connects.telegram.api.TelegramConnection;
import java.time.Duration;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

/** Fetches the files that people send. Blocks. */
final class FileDownloader {
    /** The Bot API gives no more: https://core.telegram.org/bots/api#getfile. */
    static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TelegramConnection connection;

    FileDownloader(TelegramConnection connection) {
        this.connection = connection;
    }

    /**
     * Fetches a file.
     *
     * @param file Telegram's id of it
     * @param size how many bytes it is said to have, 0 when that is not said
     */
    DownloadResult fetch(String file, long size) {
        if (size > MOST_BYTES) {
            return new DownloadResult.TooBig();
        }
        ApiResult<File> result = connection.sendClient().callBlocking(new GetFile(file), PATIENCE);
        return result.either(
                ok -> ok.value().getFilePath() == null
                        ? new DownloadResult.Failed("no path")
                        : connection.fetch(ok.value().getFilePath(), MOST_BYTES),
                rejected -> rejected.says("too big")
                        ? new DownloadResult.TooBig()
                        : new DownloadResult.Failed(rejected.description()),
                noResponse -> new DownloadResult.Failed(noResponse.what()));
    }
}
