package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coach.connects.store.ChildProcess;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.sqlite.BackupFolder.Stored;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** H-03: what the bot backs up by itself can be gone back to, or says clearly that it cannot. */
class BackupFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");
    private static final String MARKER = "zanzibar-marker";
    private static final int PEOPLE = 50;

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private List<Path> policies() throws IOException {
        Path own = Files.createDirectories(data().resolve("policies")).resolve("guild.policy");
        return List.of(Files.writeString(own, "name guild"));
    }

    private static Document document(String id, String words) {
        return Document.first(id, Optional.empty(), 1, new BsonDocument("words", new BsonString(words)));
    }

    private void people() {
        try (SqliteStore store = SqliteStore.open(data())) {
            for (int i = 0; i < PEOPLE; i++) {
                assertThat(store.collection("freelancers").insert(document("p" + i, "words of " + i)))
                        .isTrue();
            }
        }
    }

    private long stored(Path where) {
        try (SqliteStore store = SqliteStore.open(where)) {
            return store.collection("freelancers").page("", "", 1_000).size();
        }
    }

    private Stored backup() throws IOException {
        people();
        return BackupFolder.of(data()).write(NOW, policies());
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aBackupIsListedCountedAndGoneBackToWithItsPolicies() throws IOException {
        Stored made = backup();

        assertThat(BackupFolder.of(data()).list()).containsExactly(made);
        assertThat(made.name()).isEqualTo("2026-11-30T0300");
        assertThat(names(made.path())).containsExactly("SHA256SUMS", "connects.db", "policies/guild.policy");
        BackupFolder.Checked checked = BackupFolder.check(made.path());
        assertThat(checked.problem()).isEmpty();
        assertThat(checked.documents()).containsEntry("freelancers", (long) PEOPLE);
        assertThat(names(made.path())).as("a look leaves nothing").hasSize(3);

        Path other = folder.resolve("other");
        assertThat(BackupRestore.restore(other, made.path())).isEmpty();
        assertThat(stored(other)).isEqualTo(PEOPLE);
        assertThat(other.resolve("policies/guild.policy")).hasContent("name guild");
    }

    @Test
    void goingBackKeepsWhatWasThereUnderAnotherName() throws IOException {
        Stored made = backup();
        Files.writeString(data().resolve("policies/guild.policy"), "name guild\nchanged");
        try (SqliteStore store = SqliteStore.open(data())) {
            store.collection("freelancers").delete("p1");
        }

        Path kept = BackupRestore.restore(data(), made.path()).orElseThrow();

        assertThat(kept).exists();
        assertThat(stored(data())).isEqualTo(PEOPLE);
        assertThat(data().resolve("policies/guild.policy")).hasContent("name guild");
        assertThat(data().resolve("policies.replaced-1/guild.policy")).hasContent("name guild\nchanged");
    }

    /** Any byte of any file, its checksums among them. */
    @Test
    void aFlippedByteAnywhereIsNamedAndNothingIsChangedByIt() throws IOException {
        Stored made = backup();
        Random random = new Random(16);
        List<String> files = names(made.path());
        for (int i = 0; i < 60; i++) {
            Path file = made.path().resolve(files.get(i % files.size()));
            byte[] whole = Files.readAllBytes(file);
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            refused(made.path());
            Files.write(file, whole);
        }
        assertThat(BackupFolder.check(made.path()).problem()).isEmpty();
    }

    @Test
    void aTruncatedOrMissingFileIsNamedAndNothingIsChangedByIt() throws IOException {
        Stored made = backup();
        for (String name : names(made.path())) {
            Path file = made.path().resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {0, whole.length / 2, whole.length - 1}) {
                Files.write(file, java.util.Arrays.copyOf(whole, length));
                refused(made.path());
            }
            Files.delete(file);
            refused(made.path());
            Files.write(file, whole);
        }
    }

    /** Any bit of it; where it is one of the mark before the checksum, all else is as it was. */
    @Test
    void aFlippedBitOfALoneFileIsNamedAndNothingIsChangedByIt() throws IOException {
        people();
        Path copy = folder.resolve("copy.db");
        BackupRestore.backUp(data(), copy);
        byte[] whole = Files.readAllBytes(copy);
        int mark = new String(whole, StandardCharsets.ISO_8859_1).indexOf("connects-sha256:");
        Path other = folder.resolve("other");
        Random random = new Random(19);
        for (int i = 0; i < 100; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(i % 5 == 0 ? 100 : mark);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(copy, flipped);
            assertThat(refusal(() -> BackupRestore.restore(other, copy)).sentence())
                    .as("at %s", at)
                    .contains("Nothing was changed");
            assertThat(other).doesNotExist();
        }
        whole[mark] ^= 1;
        Files.write(copy, whole);
        BackupRestore.restore(other, copy);
        assertThat(stored(other)).isEqualTo(PEOPLE);
        assertThat(BackupRestore.damagedDocuments(other)).isZero();
    }

    /** Of an earlier version, or without its end on purpose: the bodies have checksums of their own, and others are gone back to. */
    @Test
    void aFlippedByteInABodyOfAFileWithoutAChecksumIsCounted() throws IOException {
        people();
        Path copy = folder.resolve("copy.db");
        BackupRestore.backUp(data(), copy);
        CopyChecksum.strip(copy);
        byte[] bytes = Files.readAllBytes(copy);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("words of 7");
        bytes[at] ^= 1;
        Files.write(copy, bytes);

        Path other = folder.resolve("other");
        BackupRestore.restore(other, copy);

        assertThat(BackupRestore.damagedDocuments(other)).isEqualTo(1);
        assertThat(stored(other)).isEqualTo(PEOPLE);
    }

    @Test
    void whatIsRefusedMakesNoFolder() throws IOException {
        Path foreign = Files.writeString(folder.resolve("foreign"), "SQLite format 3\0 and no more");
        for (Path copy : List.of(foreign, Files.createFile(folder.resolve("empty")), folder.resolve("none"), folder)) {
            Path other = folder.resolve("one/two/three");
            assertThat(refusal(() -> BackupRestore.restore(other, copy)).sentence())
                    .contains("Nothing was changed");
            assertThat(folder.resolve("one")).as("%s", copy).doesNotExist();
        }
        Path there = Files.createDirectories(folder.resolve("one"));
        Files.writeString(there.resolve("theirs"), "x");
        assertThat(refusal(() -> BackupRestore.restore(there.resolve("two"), foreign)))
                .isNotNull();
        assertThat(names(there)).containsExactly("theirs");
    }

    /** One document that is damaged keeps no other from being backed up. */
    @Test
    void whatWasDamagedBeforeIsCountedAndBackedUpWithTheOthers() throws IOException {
        people();
        Path file = data().resolve(ConnectionFactory.NAME);
        byte[] bytes = Files.readAllBytes(file);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("words of 7")] ^= 1;
        Files.write(file, bytes);

        BackupFolder.Checked checked =
                BackupFolder.check(BackupFolder.of(data()).write(NOW, List.of()).path());

        assertThat(checked.problem()).isEmpty();
        assertThat(checked.damaged()).isEqualTo(1);
        assertThat(checked.documents()).containsEntry("freelancers", (long) PEOPLE);
    }

    private void refused(Path backup) throws IOException {
        assertThat(BackupFolder.check(backup).problem()).isPresent();
        Path other = folder.resolve("other");
        StoreUnavailableException refusal = refusal(() -> BackupRestore.restore(other, backup));
        assertThat(refusal.sentence()).startsWith(String.valueOf(backup)).contains("Nothing was changed");
        assertThat(other).doesNotExist();
    }

    private static StoreUnavailableException refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(StoreUnavailableException.class, call);
    }

    @Test
    void sevenDaysAndFourWeeksAreKeptAndNothingLongerThanItIsTold() throws IOException {
        Path backups = Files.createDirectories(data().resolve(BackupFolder.NAME));
        Random random = new Random(7);
        for (int day = 0; day < 200; day++) {
            Instant now = NOW.plus(Duration.ofDays(day));
            // Now and then the machine is off, and now and then somebody asks for one more.
            int made = day % 31 == 30 ? 0 : 1 + random.nextInt(2);
            for (int i = 0; i < made; i++) {
                Files.createDirectories(
                        backups.resolve(now.plus(Duration.ofHours(i)).toString().substring(0, 13) + "00"));
            }
            BackupFolder.of(data()).rotate(now);

            List<Stored> kept = BackupFolder.of(data()).list();
            assertThat(kept).hasSizeLessThanOrEqualTo(11);
            assertThat(kept)
                    .allSatisfy(one -> assertThat(one.madeAt())
                            .isAfterOrEqualTo(now.minus(Duration.ofDays(BackupRotation.KEPT_DAYS))));
            if (day > 60 && made > 0) {
                assertThat(kept).hasSizeGreaterThanOrEqualTo(10);
                assertThat(kept.get(kept.size() - 1).madeAt()).isBefore(now.minus(Duration.ofDays(21)));
            }
        }
    }

    @Test
    void theNewestStaysHoweverOldItIs() throws IOException {
        Path backups = Files.createDirectories(data().resolve(BackupFolder.NAME));
        Files.createDirectories(backups.resolve("2025-01-01T0300"));
        Files.createDirectories(backups.resolve("2024-12-01T0300"));
        Files.createDirectories(backups.resolve("my own copies"));
        BackupFolder.of(data()).rotate(NOW);
        assertThat(BackupFolder.of(data()).list()).extracting(Stored::name).containsExactly("2025-01-01T0300");
        assertThat(backups.resolve("my own copies")).exists();
    }

    /** D-08, F7: also what SQLite itself keeps of what it deleted. */
    @Test
    void whatWasErasedIsInNoFileAndNotInTheNextBackup() throws IOException {
        try (SqliteStore store = SqliteStore.open(data())) {
            DocumentCollection freelancers = store.collection("freelancers");
            // A body of several pages, one that was replaced by a shorter one, and one that moved on again and again.
            Document long_ = document(MARKER, MARKER.repeat(2_000));
            freelancers.insert(long_);
            freelancers.replace(
                    long_.next(Optional.empty(), 1, document("x", MARKER).body()), 1);
            for (int i = 0; i < 20; i++) {
                freelancers.insert(document("other" + i, "words " + i));
            }
            assertThat(filesWithMarker()).isNotEmpty();
            freelancers.delete(MARKER);
            store.erased();

            assertThat(filesWithMarker()).isEmpty();
            BackupFolder.of(data()).write(NOW, List.of());
            assertThat(filesWithMarker()).isEmpty();
        }
        assertThat(filesWithMarker()).isEmpty();
    }

    private List<String> filesWithMarker() throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : names(data())) {
            byte[] bytes = Files.readAllBytes(data().resolve(name));
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains(MARKER)) {
                found.add(name);
            }
        }
        return found;
    }

    /** Backs up, and restores, on a disk that is too small for either. */
    static final class OnFullDisk {
        public static void main(String[] folders) {
            tried(() -> BackupFolder.of(Path.of(folders[0])).write(NOW, List.of()));
            tried(() -> BackupRestore.backUp(Path.of(folders[0]), Path.of(folders[1], "copy.db")));
            tried(() -> BackupRestore.restore(Path.of(folders[1]), Path.of(folders[2])));
        }

        private static void tried(Runnable work) {
            try {
                work.run();
                System.out.println("done");
            } catch (StoreUnavailableException e) {
                System.out.println(e.sentence());
            }
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void onAFullDiskItIsSaidInOneLineAndNothingHalfDoneIsLeft() throws IOException {
        try (SqliteStore store = SqliteStore.open(data())) {
            for (int i = 0; i < 400; i++) {
                store.collection("freelancers").insert(document("p" + i, "x".repeat(10_000)));
            }
        }
        Path other = folder.resolve("other");
        try (SqliteStore store = SqliteStore.open(other)) {
            store.collection("freelancers").insert(document("mine", "mine"));
        }
        Stored made = BackupFolder.of(data()).write(NOW.minus(Duration.ofDays(1)), List.of());
        List<String> lines;
        try (ChildProcess child = ChildProcess.startLimited(
                "3000",
                OnFullDisk.class,
                data().toString(),
                other.toString(),
                made.path().toString())) {
            lines = child.readAll();
        }

        assertThat(lines).hasSize(3).noneMatch(line -> line.equals("done"));
        assertThat(lines.get(2)).contains("the disk is full. Nothing was changed");
        assertThat(BackupFolder.of(data()).list()).containsExactly(made);
        assertThat(names(folder)).noneMatch(name -> name.contains(".part"));
        assertThat(stored(other)).isEqualTo(1);
        assertThat(BackupFolder.check(made.path()).problem()).isEmpty();
    }
}
