package coach.connects.console;

import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder into which documents are put that the bot sends. Only the host can read it; of the files the newest are kept,
 * a bounded number.
 */
final class AttachmentFolder {
    private static final String FOLDER = "outbox";
    private static final int LONGEST_NAME = 80;

    /** Stands before the mark of whose a file is. */
    private static final String OWNED = "-of";

    private static final int MARK_BYTES = 8;

    private final Path folder;
    private final int kept;

    AttachmentFolder(Path folder, int kept) {
        this.folder = folder.toAbsolutePath().normalize();
        this.kept = kept;
    }

    /**
     * Those under this folder.
     *
     * @param kept how many are kept
     */
    static AttachmentFolder in(Path dataFolder, int kept) {
        return new AttachmentFolder(dataFolder.resolve(FOLDER), kept);
    }

    /**
     * Writes a document.
     *
     * @param message the id of the message that it comes with, which makes its name unique
     * @param reader whom it is for; its name tells, though not to anybody who looks
     * @return the file's absolute path
     */
    Path keep(String message, Optional<Identity> reader, OutgoingMessage.Attachment attachment) throws IOException {
        PrivateFiles.folder(folder);
        String owner = reader.map(AttachmentFolder::mark).orElse("");
        Path file = folder.resolve(message + owner + "-" + safe(attachment.name()));
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.write(PrivateFiles.file(file), attachment.content().array());
        forgetOldestBut(file);
        return file;
    }

    /** Removes the files that are for this person, and those of earlier versions, which do not say for whom they are. */
    void forget(Identity person) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        String mark = mark(person) + "-";
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.toList()) {
                String name = file.getFileName().toString();
                if (name.contains(mark) || !name.contains(OWNED)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static String mark(Identity person) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(person.toString().getBytes(StandardCharsets.UTF_8));
            return OWNED + HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A name that means nothing to any file system or shell but itself. */
    static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        int from = Math.max(0, name.length() - LONGEST_NAME);
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
            safe.append(plain ? c : '-');
        }
        return safe.isEmpty() ? "file" : safe.toString();
    }

    private void forgetOldestBut(Path newest) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            listed.filter(file -> !file.equals(newest)).forEach(files::add);
        }
        int surplus = files.size() + 1 - kept;
        if (surplus <= 0) {
            return;
        }
        files.sort(Comparator.comparing(AttachmentFolder::lastChange));
        for (Path old : files.subList(0, surplus)) {
            Files.deleteIfExists(old);
        }
    }

    private static long lastChange(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
