package coach.connects.app;

import coach.connects.store.sqlite.BackupFolder;
import coach.connects.store.sqlite.BackupFolder.Checked;
import coach.connects.store.sqlite.BackupFolder.Stored;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The backups that are there, each looked through: which of them can be gone back to, and what is in it. */
record BackupList(PrintStream out) {
    /**
     * The copy that is meant: a path as it is, or else what lies by this name below the data folder or among its backups.
     * What is nowhere stays as it was named.
     */
    static Path find(Path data, Path named) {
        return Stream.of(
                        named,
                        data.resolve(named),
                        data.resolve(BackupFolder.NAME).resolve(named))
                .filter(Files::exists)
                .findFirst()
                .orElse(named);
    }

    /** Whether a folder holds backups, and is not one itself. */
    static boolean isOne(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return Files.isDirectory(folder) && name != null && name.toString().equals(BackupFolder.NAME);
    }

    /** Shows all of them, newest first; 1 where one is damaged. */
    int show(Path backups) {
        Path data = backups.toAbsolutePath().normalize().resolveSibling(".").normalize();
        List<Stored> all = BackupFolder.of(data).list();
        if (all.isEmpty()) {
            out.println("There are no backups in " + backups.toAbsolutePath() + " yet.");
            return 0;
        }
        long damaged = all.stream().filter(one -> !isWell(one)).count();
        out.println("To go back to one: stop the bot, then restore its name, such as "
                + all.get(0).name());
        return damaged == 0 ? 0 : 1;
    }

    private boolean isWell(Stored one) {
        Checked checked = BackupFolder.check(one.path());
        out.println(checked.problem()
                .map(problem -> "FAIL  " + one.name() + ": " + problem)
                .orElseGet(() -> "ok    " + one.name() + ": "
                        + checked.documents().getOrDefault("freelancers", 0L) + " freelancers, "
                        + checked.documents().values().stream()
                                .mapToLong(Long::longValue)
                                .sum() + " documents"
                        + (checked.damaged() == 0 ? "" : ", " + checked.damaged() + " of them damaged before")));
        return checked.problem().isEmpty();
    }
}
