package coach.connects.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checksums of a backup's files, in the form that {@code sha256sum -c} reads. */
final class ChecksumFile {
    static final String NAME = "SHA256SUMS";

    private static final String BETWEEN = "  ";
    private static final int HEX_LENGTH = 64;
    private static final int MOST_FILES = 1_000;
    private static final long LONGEST = 1L << 20;

    private ChecksumFile() {}

    /** Writes one of all files in the folder. */
    static void write(Path backup) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : files(backup)) {
            lines.append(of(backup.resolve(name))).append(BETWEEN).append(name).append('\n');
        }
        Path sums = DataFolder.privateFile(backup.resolve(NAME));
        Files.writeString(sums, lines.toString());
    }

    private static List<String> files(Path backup) throws IOException {
        try (Stream<Path> found = Files.walk(backup, 2)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> backup.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(NAME))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    /** What is wrong with a backup's files; empty when all are there, as they were written, and no others. */
    static Optional<String> problem(Path backup) throws IOException {
        Path sums = backup.resolve(NAME);
        if (!Files.isRegularFile(sums) || Files.size(sums) > LONGEST) {
            return Optional.of(backup + " is no backup: it holds no " + NAME + ".");
        }
        String text = new String(Files.readAllBytes(sums), StandardCharsets.UTF_8);
        List<String> seen = new ArrayList<>();
        for (String line : text.lines().limit(MOST_FILES).toList()) {
            int end = HEX_LENGTH + BETWEEN.length();
            boolean well = line.length() > end && line.startsWith(BETWEEN, HEX_LENGTH) && line.indexOf('\0') < 0;
            String name = well ? line.substring(end) : "";
            Path file = backup.resolve(name).normalize();
            if (name.isEmpty() || !file.startsWith(backup.normalize()) || !Files.isRegularFile(file)) {
                return Optional.of(backup + " is damaged: " + NAME + " names a file that is not there.");
            }
            if (!of(file).equals(line.substring(0, HEX_LENGTH))) {
                return Optional.of(backup + " is damaged: " + name + " is not as it was written.");
            }
            seen.add(name);
        }
        return seen.equals(files(backup)) && seen.contains(ConnectionFactory.NAME) && text.endsWith("\n")
                ? Optional.empty()
                : Optional.of(backup + " is damaged: its files are not those that " + NAME + " names.");
    }

    private static String of(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
