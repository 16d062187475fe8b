package coach.connects.picture;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.reading.screen.PictureReader;
import coach.connects.reading.screen.PictureReader.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No picture, and no program that reads it, does harm: each gets a clear answer, and what has no use is never started. */
class HostilePictureTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final byte[] PICTURE = TestPictures.blank("png", 200, 100);

    @TempDir
    Path folder;

    private static Object refusal(PictureReader reader, byte[] picture) {
        return reader.read(picture).<Object>either(seen -> "seen", why -> why);
    }

    @Test
    void whatIsTooLargeDamagedOrNoPictureIsRefusedByItsHeader() throws IOException {
        FakeProgram program = FakeProgram.doing(folder, FakeProgram.TABLE);
        PictureReader reader = program.reader(FakeProgram.limits(LONG, 1, 5));

        assertThat(refusal(reader, "%PDF-1.7\n".repeat(99).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Refusal.NO_PICTURE);
        assertThat(refusal(reader, TestPictures.claiming(20_000, 20_000))).isEqualTo(Refusal.TOO_LARGE);
        assertThat(refusal(reader, TestPictures.claiming(-1, -1))).isEqualTo(Refusal.TOO_LARGE);
        assertThat(refusal(reader, new byte[10 * 1024 * 1024 + 1])).isEqualTo(Refusal.TOO_BIG);
        assertThat(refusal(reader, TestPictures.blank("png", 1, 1))).isEqualTo(Refusal.TOO_SMALL);
        assertThat(refusal(reader, TestPictures.cut(TestPictures.blank("jpeg", 200, 100))))
                .isEqualTo(Refusal.UNREADABLE);
        assertThat(refusal(reader, TestPictures.cut(PICTURE))).isEqualTo(Refusal.UNREADABLE);
        assertThat(program.runs()).isZero();
    }

    @Test
    void aPictureWhosePixelsAreNotWhatItsHeaderSaysIsNotDecodedHere() {
        byte[] file = TestPictures.claiming(1_500, 1_500);

        assertThat(PictureEnlarger.enlarged(file, PictureHeader.of(file).orElseThrow()))
                .isEmpty();
    }

    @Test
    void aProgramThatHangsIsKilledWithAllThatItStarted() throws IOException {
        FakeProgram program = FakeProgram.doing(folder, "sleep 600 & echo $! > $HERE/child", "wait");
        PictureReader reader = program.reader(FakeProgram.limits(Duration.ofSeconds(2), 1, 5));

        assertThat(refusal(reader, PICTURE)).isEqualTo(Refusal.TOO_SLOW);
        long child = Long.parseLong(Files.readString(folder.resolve("child")).strip());
        assertThat(ProcessHandle.of(child)
                        .map(ProcessHandle::onExit)
                        .map(CompletableFuture::join)
                        .filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void aProgramThatNeverEndsToWriteIsCutOff() {
        FakeProgram program = FakeProgram.doing(folder, "exec yes 'a line of a table that has no end'");

        assertThat(refusal(program.reader(FakeProgram.limits(LONG, 1, 5)), PICTURE))
                .isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void aProgramThatCrashesOrTakesNothingIsNoHarm() {
        for (String end : List.of("kill -SEGV $$", "exit 3", "exec 0<&-; " + FakeProgram.TABLE + "; exit 1")) {
            FakeProgram program = FakeProgram.doing(folder, end);
            assertThat(refusal(program.reader(FakeProgram.limits(LONG, 1, 5)), PICTURE))
                    .isEqualTo(Refusal.UNREADABLE);
        }
    }

    @Test
    void aProgramIsTakenItsMemoryFromAndTheRightToWriteFiles() {
        OcrProgram found = InstalledProgram.program();
        boolean bounds = found.bounded().stream().anyMatch(word -> word.endsWith("prlimit"));
        Assumptions.assumeTrue(bounds, "this machine has no prlimit");
        String table = FakeProgram.TABLE;

        FakeProgram hungry = FakeProgram.bounded(
                folder,
                without(found.bounded(), "--fsize=0"),
                "head -c 2000000000 /dev/zero | tail -n 1 > /dev/null",
                "[ $? = 0 ] || exit 1",
                table);
        assertThat(refusal(hungry.reader(FakeProgram.limits(LONG, 1, 5)), PICTURE))
                .isEqualTo(Refusal.UNREADABLE);

        FakeProgram writing = FakeProgram.bounded(folder, found.bounded(), "echo x > $HERE/kept || exit 1", table);
        assertThat(refusal(writing.reader(FakeProgram.limits(LONG, 1, 5)), PICTURE))
                .isEqualTo(Refusal.UNREADABLE);
        assertThat(folder.resolve("kept"))
                .satisfiesAnyOf(
                        file -> assertThat(file).doesNotExist(),
                        file -> assertThat(file).isEmptyFile());
    }

    private static List<String> without(List<String> words, String word) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(word);
        return rest;
    }

    @Test
    void aProgramIsToldNothingOfOurEnvironmentAndUsesOneProcessor() throws IOException {
        FakeProgram program = FakeProgram.doing(folder, "env > $HERE/environment", FakeProgram.TABLE);

        assertThat(refusal(program.reader(FakeProgram.limits(LONG, 1, 5)), PICTURE))
                .isEqualTo("seen");
        assertThat(Files.readAllLines(folder.resolve("environment")))
                .contains("OMP_THREAD_LIMIT=1")
                .allMatch(line ->
                        List.of("PATH=", "LC_ALL=", "OMP_", "PWD=", "SHLVL=", "_=", "LD_LIBRARY", "TESSDATA", "OLDPWD")
                                .stream()
                                .anyMatch(line::startsWith));
    }

    @Test
    void oneIsReadAtATimeAndAllHaveTheirTurn() throws IOException {
        FakeProgram program = FakeProgram.doing(
                folder,
                "mkdir $HERE/busy || touch $HERE/overlap",
                "cat > /dev/null",
                "rmdir $HERE/busy",
                FakeProgram.TABLE);
        PictureReader reader = program.reader(FakeProgram.limits(LONG, 1, 20));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<CompletableFuture<Object>> answers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            answers.add(CompletableFuture.supplyAsync(() -> refusal(reader, PICTURE), threads));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo("seen"));
        assertThat(folder.resolve("overlap")).doesNotExist();
        threads.shutdown();
    }

    @Test
    void whoComesWhenTooManyWaitIsToldSo() throws Exception {
        PictureQueue queue = new PictureQueue(FakeProgram.limits(LONG, 1, 2));
        assertThat(queue.enter()).isTrue();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<CompletableFuture<Boolean>> waiting = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            waiting.add(CompletableFuture.supplyAsync(() -> entered(queue), threads));
        }
        while (queue.waiting() < 2) {
            Thread.onSpinWait();
        }

        assertThat(queue.enter()).isFalse();
        queue.leave();
        assertThat(waiting).allSatisfy(one -> assertThat(one.join()).isTrue());
        threads.shutdown();
    }

    private static boolean entered(PictureQueue queue) {
        try {
            boolean entered = queue.enter();
            queue.leave();
            return entered;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTableOfWhateverWordsIsReadAsFarAsItIsOne() {
        String row = "5\t1\t1\t1\t1\t1\t10\t50\t90\t20\t";
        String table =
                "level\tpage\n" + row + "96.5\tHourly\n" + row + "x\tno\n" + row + "96\t \n5\t1\n" + row + "9\ta\tb\n";

        assertThat(TsvParser.lines(table)).hasSize(1);
        assertThat(TsvParser.lines(table).get(0)).hasSize(1);
        assertThat(TsvParser.lines("")).isEmpty();
    }
}
