package coach.connects.app;

import coach.connects.chat.Secret;
import coach.connects.store.DocumentStore;
import coach.connects.store.Migration;
import coach.connects.store.Migration.Copied;
import coach.connects.store.ProbedStore;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.mongo.MongoStore;
import coach.connects.store.sqlite.BackupRestore;
import coach.connects.store.sqlite.SqliteStore;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What whoever hosts the bot does by command: look after the data, and see whether all is well. */
final class AdminCommands {
    /** The embedded database, in the data folder. */
    static final String FILE = "connects.db";

    private final Settings settings;
    private final Clock clock;
    private final PrintStream out;

    AdminCommands(Settings settings, Clock clock, OutputStream out) {
        this.settings = settings;
        this.clock = clock;
        this.out = new SanitizingPrintStream(out);
    }

    /** Does it; 0 when all went well. */
    int run(CliCommand.AdminCommand order) throws StartupException {
        try {
            return switch (order.kind()) {
                case MIGRATE -> migrate();
                case MIGRATE_BACK -> migrateBack();
                case BACKUP -> backUp(order.file().orElseThrow());
                case RESTORE -> restore(order.file().orElseThrow());
                case DOCTOR -> new Doctor(settings, clock).examine(out);
                case HEALTH -> health();
            };
        } catch (StoreUnavailableException e) {
            throw StartupException.failed(e.sentence());
        }
    }

    private int migrate() throws StartupException {
        Secret uri = server("to");
        Path file = settings.dataFolder().resolve(FILE);
        if (!Files.exists(file)) {
            throw StartupException.failed("There is no " + file.toAbsolutePath() + ", so there is nothing to copy.");
        }
        try (SqliteStore from = DatabaseFactory.file(settings);
                ProbedStore to = DatabaseFactory.server(uri)) {
            Optional<String> refusal = to.probe();
            if (refusal.isPresent()) {
                throw StartupException.failed("Nothing was copied. " + refusal.get());
            }
            long different = copy(from.collections(), from, to);
            out.println(
                    different == 0
                            ? "All of it is on the server. Leave MONGODB_URI set: the bot uses it from its next start."
                                    + " Keep " + file.toAbsolutePath() + " until you have seen that."
                            : "The server's own were left as they are. Look at those named above before you go on;"
                                    + " the bot uses the server from its next start, as MONGODB_URI is set.");
            return different == 0 ? 0 : 1;
        }
    }

    private int migrateBack() throws StartupException {
        try (MongoStore from = DatabaseFactory.source(server("from"))) {
            List<String> collections = from.collections();
            if (collections.isEmpty()) {
                throw StartupException.failed("There is nothing on the server at " + from.hosts()
                        + " in the database that MONGODB_URI names, so there is nothing to copy.");
            }
            try (SqliteStore to = DatabaseFactory.file(settings)) {
                long different = copy(collections, from, to);
                out.println(
                        different == 0
                                ? "All of it is in "
                                        + settings.dataFolder().resolve(FILE).toAbsolutePath()
                                        + ". Take MONGODB_URI out: the bot uses the file from its next start."
                                        + " Keep the server's until you have seen that."
                                : "The file's own were left as they are. Look at those named above before you go on.");
                return different == 0 ? 0 : 1;
            }
        }
    }

    private Secret server(String way) throws StartupException {
        return settings.mongoUri()
                .orElseThrow(() -> StartupException.wrong(
                        "Name the server to copy " + way + ". Example: " + SettingKey.MONGODB_URI.example()));
    }

    private long copy(List<String> collections, DocumentStore from, DocumentStore to) {
        long different = 0;
        for (String collection : collections) {
            Copied copied = Migration.copy(collection, from, to);
            say(copied);
            different += copied.different();
        }
        return different;
    }

    private void say(Copied copied) {
        out.println(copied.collection() + ": " + copied.inserted() + " copied, " + copied.same() + " there already, "
                + copied.different() + " different");
        copied.named().forEach(id -> out.println("  different: " + copied.collection() + " " + id));
        long more = copied.different() - copied.named().size();
        if (more > 0) {
            out.println("  and " + more + " more");
        }
    }

    private int backUp(Path copy) throws StartupException {
        onFileOnly("mongodump --uri");
        BackupRestore.backUp(settings.dataFolder(), copy);
        out.println("Backed up to " + copy.toAbsolutePath() + ". To go back to it: stop the bot, then restore " + copy);
        return 0;
    }

    private int restore(Path named) throws StartupException {
        onFileOnly("mongorestore --uri");
        Path copy = BackupList.find(settings.dataFolder(), named);
        if (BackupList.isOne(copy)) {
            return new BackupList(out).show(copy);
        }
        Optional<Path> kept = BackupRestore.restore(settings.dataFolder(), copy);
        out.println("Restored from " + copy.toAbsolutePath() + ". Start the bot."
                + kept.map(path -> " What was there before is kept: " + path).orElse(""));
        long damaged = BackupRestore.damagedDocuments(settings.dataFolder());
        if (damaged > 0) {
            out.println(
                    "Damaged in it, and set aside: " + damaged + " documents. An older backup may have them whole.");
        }
        return 0;
    }

    private void onFileOnly(String tool) throws StartupException {
        if (settings.mongoUri().isPresent()) {
            throw StartupException.wrong("The data is on the server of MONGODB_URI, and this is for the file."
                    + " Use the server's own tool: " + tool);
        }
    }

    private int health() {
        HealthFile file = new HealthFile(settings.dataFolder());
        String sentence = file.sentence(clock.instant());
        out.println(sentence);
        return file.isFresh(clock.instant()) ? 0 : 1;
    }
}
