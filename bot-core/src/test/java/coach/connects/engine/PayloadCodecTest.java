package coach.connects.engine;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.session.ButtonAction;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every codec that there is, found by looking: none can be added without its payloads being tried here. */
class PayloadCodecTest {
    private static final int TRIES = 400;
    private static final String CODE = "c137b18157be3288";
    private static final String ID = "console:eve/console:eve:n:mx28ociofurz-1775/0";
    private static final String JOB = "~022001234567890125555";
    private static final List<String> FOREIGN = List.of(
            "",
            " ",
            "|",
            "%",
            "%7C",
            "%25",
            "%257C",
            "1|entry|",
            "\n",
            "\n\n",
            "_",
            "a b",
            "/",
            "日本",
            "\u202Eabc",
            "🙂",
            "'\"<&");

    /** What version 0.1 wrote, and how the same is written today; of an address, as which it stays for ever, the same. */
    private static final List<List<String>> WRITTEN = List.of(
            List.of("AccountLinkChoice.FORM", "APART here  0", "1|choice|apart|here||0"),
            List.of("AccountLinkChoice.FORM", "KEEP here ABCD2345 0", "1|choice|keep|here|ABCD2345|0"),
            List.of("AccountLinkChoice.FORM", "JOIN there ABCD2345 12", "1|choice|join|there|ABCD2345|12"),
            List.of(
                    "AdjustmentExplanation.FORM",
                    "instead\nPROPOSAL\n12\n2026-02-15\n" + ID + "\nk1",
                    "1|instead|proposal|12|2026-02-15|" + ID + "|k1"),
            List.of(
                    "AdjustmentExplanation.FORM",
                    "instead\nGRANT\n10\n2026-02-15\nmonthly\nk1",
                    "1|instead|grant|10|2026-02-15|monthly|k1"),
            List.of(
                    "AdjustmentExplanation.FORM",
                    "instead\nBADGE\n7\n2026-02-15\n\nk1",
                    "1|instead|badge|7|2026-02-15||k1"),
            List.of("CardButton.FORM", "agree " + CODE + " " + JOB, "agree " + CODE + " " + JOB),
            List.of("CardButton.FORM", "disagree " + CODE + " " + JOB, "disagree " + CODE + " " + JOB),
            List.of("CardButton.FORM", "card " + CODE + " " + JOB, "card " + CODE + " " + JOB),
            List.of("CheckDialog.CHOICE", "a payment_verified not-verified", "1|answer|payment_verified|not-verified"),
            List.of("CheckDialog.STEP", "skip", "1|step|skip"),
            List.of("CheckDialog.STEP", "now", "1|step|now"),
            List.of("CheckDialog.STEP", "back", "1|step|back"),
            List.of("CheckDialog.STEP", "leave", "1|step|leave"),
            List.of("EntryCommand.ANYWAY", "anyway 40 on 2026-02-15", "1|anyway|40 on 2026-02-15"),
            List.of("EntryCommand.ANYWAY", "anyway 40\n" + ID, "1|anyway|40|" + ID),
            List.of("EntryCommand.AWAITS_BALANCE", "shows 12 " + JOB, "1|awaits-balance|12 " + JOB),
            List.of("EntryCommand.AWAITS_BALANCE", "shows 12\n" + ID, "1|awaits-balance|12|" + ID),
            List.of("EntryCommand.SHOWS", "shows 30 12 " + JOB, "1|shows|30|12 " + JOB),
            List.of("EntryCommand.SHOWS", "shows 0 12\n" + ID, "1|shows|0|12|" + ID),
            List.of("HistoryCommand.PAGE", "page 1", "1|page|1"),
            List.of("HistoryCommand.PAGE", "page 2 2026-01", "1|page|2|2026-01"),
            List.of("JobAddress.FORM", CODE + "_022001234567890125555", CODE + "_022001234567890125555"),
            List.of("OutcomeButton.FORM", "3", "1|outcome|3"),
            List.of("OutcomeButton.FORM", "3 no-answer", "1|outcome|3|no-answer"),
            List.of("OutcomeButton.FORM", "3 viewed", "1|outcome|3|viewed"),
            List.of("OutcomeButton.FORM", "4 interview", "1|outcome|4|interview"),
            List.of("OutcomeButton.FORM", "4 hired", "1|outcome|4|hired"),
            List.of("OutcomeButton.FORM", "4 closed", "1|outcome|4|closed"),
            List.of("PageButton.FORM", "page " + CODE + " 1 ", "page " + CODE + " 1 "),
            List.of("PageButton.FORM", "page " + CODE + " 2 react | node", "page " + CODE + " 2 react | node"),
            List.of("PendingEntry.FORM", "", "1|entry|"),
            List.of("PendingEntry.FORM", "40 on 2026-02-15 note 50%|x", "1|entry|40 on 2026-02-15 note 50%25%7Cx"),
            List.of("PendingEntry.FORM", "? " + JOB + "\n" + ID, "1|entry|? " + JOB + "|" + ID),
            List.of("ShareButtons.FORM", "check " + ID, "1|check|" + ID),
            List.of("ShareCommand.TO", "to telegram:-1001 " + ID, "1|to|telegram:-1001|" + ID),
            List.of(
                    "SnoozeRequest.FORM",
                    "snooze grant 2026-01-12 2026-01-17 hour",
                    "1|snooze|grant|2026-01-12|2026-01-17|hour"),
            List.of(
                    "SnoozeRequest.FORM",
                    "snooze outcome 2026-01-10 2026-01-12 expiry 2026-01-11 2026-01-13 tomorrow",
                    "1|snooze|outcome|2026-01-10|2026-01-12|expiry|2026-01-11|2026-01-13|tomorrow"),
            List.of(
                    "SnoozeRequest.FORM",
                    "snooze dates 2026-01-12 2026-01-17 never",
                    "1|snooze|dates|2026-01-12|2026-01-17|never"),
            List.of("StartCommand.ENTERED", "enter ABCD2345", "1|enter|ABCD2345"),
            List.of("UndoButton.FORM", "cause console:ann:n:mx28ociofurz-23", "1|cause|console:ann:n:mx28ociofurz-23"),
            List.of("VerdictButton.APPLIED", "applied " + ID, "1|applied|" + ID),
            List.of("VerdictButton.FORM", "why " + ID, "1|verdict|why|" + ID),
            List.of("VerdictButton.FORM", "verdict " + ID, "1|verdict|verdict|" + ID),
            List.of("VerdictButton.FORM", "no " + ID, "1|verdict|no|" + ID),
            List.of("VerdictButton.FORM", "again " + ID, "1|verdict|again|" + ID),
            List.of("VerdictButton.FORM", "letter " + ID, "1|verdict|letter|" + ID),
            List.of("VerdictButton.FORM", "open " + ID, "1|verdict|open|" + ID),
            List.of("VerdictButton.FORM", "more " + ID, "1|verdict|more|" + ID));

    /** Those that no earlier version wrote. */
    private static final List<String> NEWER = List.of(
            "AnswerFormatter.ASK",
            "CompareCommand.ALL",
            "CompareCommand.BEGIN",
            "CompareCommand.ONE",
            "CompareCommand.ORDER",
            "CompareCommand.PAGE",
            "ComparedHistory.BALANCE",
            "ComparedHistory.GAP",
            "ComparedHistory.ROW",
            "ComparedHistory.UNREAD",
            "Dated.FORM",
            "EntryCommand.AMENDS",
            "EntryCommand.INSTEAD",
            "EntryCommand.INSTEAD_ANYWAY",
            "EntryCommand.SEVERAL",
            "GuideFormatter.TURN",
            "HistoryCommand.DAYS",
            "HistoryCommand.JOB",
            "LetterJob.FORM",
            "ForgetCommand.COUNTED",
            "OutcomeCommand.CHANGED",
            "OutcomeCommand.UNTELL",
            "SettingScreen.UNDO",
            "PictureCorrection.WRONG",
            "PracticeCommand.GUESS",
            "PracticeCommand.TURN",
            "ProposalLookup.FORM",
            "SearchCommand.WIDER",
            "ShareCommand.ANEW",
            "ShareCommand.BACK",
            "StatsRequest.FORM",
            "UndoCommand.CONFIRMED",
            "UndoCommand.KEPT",
            "UndoCommand.PART",
            "WeeklyVerdict.FORM");

    private static final Map<String, PayloadCodec<?>> CODECS = codecs();

    @Test
    void whatEarlierVersionsWroteIsReadAndWrittenAsToday() {
        assertThat(Stream.concat(NEWER.stream(), WRITTEN.stream().map(line -> line.get(0)))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(CODECS.keySet());
        for (List<String> line : WRITTEN) {
            assertThat(again(CODECS.get(line.get(0)), line.get(1)))
                    .as(line.get(1))
                    .contains(line.get(2));
            assertThat(again(CODECS.get(line.get(0)), line.get(2)))
                    .as(line.get(2))
                    .contains(line.get(2));
        }
    }

    @Test
    void aBlankThatAPlatformCutOffIsNotMissed() {
        assertThat(again(CODECS.get("PageButton.FORM"), "page " + CODE + " 1")).contains("page " + CODE + " 1");
    }

    @Test
    void whatIsWrittenIsReadAgainWhateverTextIsInIt() {
        Random random = new Random(41);
        CODECS.forEach((name, codec) -> {
            for (int i = 0; i < TRIES; i++) {
                writtenAndRead(name, codec, random);
            }
        });
    }

    private static <P extends Record> void writtenAndRead(String name, PayloadCodec<P> codec, Random random) {
        boolean address = WRITTEN.stream()
                .anyMatch(line -> line.get(0).equals(name) && line.get(1).equals(line.get(2)));
        P payload = codec.type().cast(any(codec.type(), random, address));
        String text = codec.write(payload);

        assertThat(codec.read(text)).as(name + " " + text).contains(payload);
        assertThat(PayloadCodec.isPayload(text)).as(text).isEqualTo(!address);
        if (address) {
            ButtonAction action = new ButtonAction("verdicts", text);
            assertThat(SharedButtonId.open(action).getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(64);
            assertThat(SharedButtonId.leading(action).getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(64);
        }
    }

    @Test
    void whatIsForgedCutOffOrOfAnotherVersionIsEmptyAndNeverFails() {
        Random random = new Random(42);
        for (List<String> line : WRITTEN) {
            for (PayloadCodec<?> codec : CODECS.values()) {
                String text = line.get(2);
                for (int end = 0; end <= text.length(); end++) {
                    codec.read(text.substring(0, end));
                    codec.read(
                            text.substring(0, end) + FOREIGN.get(random.nextInt(FOREIGN.size())) + text.substring(end));
                }
                codec.read(line.get(1).toUpperCase(Locale.ROOT));
            }
            if (PayloadCodec.isPayload(line.get(2))) {
                assertThat(CODECS.values()).allSatisfy(codec -> {
                    assertThat(codec.read("2" + line.get(2).substring(1))).isEmpty();
                    assertThat(codec.read(line.get(2) + "|more|than|it|has|fields"))
                            .isEmpty();
                });
            }
        }
        for (String number : List.of("-1", "99999999999999999999", "x", "", "1.5")) {
            assertThat(CODECS.get("HistoryCommand.PAGE").read("1|page|" + number))
                    .isEmpty();
            assertThat(CODECS.get("HistoryCommand.PAGE").read("page " + number)).isEmpty();
            assertThat(CODECS.get("EntryCommand.SHOWS").read("1|shows|" + number + "|12"))
                    .isEmpty();
        }
        assertThat(CODECS.get("AdjustmentExplanation.FORM").read("1|instead|LOTTERY|12|2026-02-15||k1"))
                .isEmpty();
        assertThat(CODECS.get("AdjustmentExplanation.FORM").read("1|instead|BADGE|12|2026-02-30||k1"))
                .isEmpty();
    }

    private static <P extends Record> Optional<String> again(PayloadCodec<P> codec, String text) {
        return codec.read(text).map(codec::write);
    }

    /** A value of this type; in an address only the last words may be anybody's, and no more than 24 bytes. */
    private static Object any(Type type, Random random, boolean address) {
        if (type instanceof ParameterizedType some) {
            Type of = some.getActualTypeArguments()[0];
            if (some.getRawType() == List.class) {
                return Stream.generate(() -> any(of, random, address))
                        .limit(1 + random.nextInt(5))
                        .toList();
            }
            return random.nextBoolean() ? Optional.empty() : Optional.of(any(of, random, false));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return address ? CODE : foreign(random);
        }
        if (plain == int.class) {
            return random.nextInt(100_000);
        }
        if (plain == long.class) {
            return (long) random.nextInt();
        }
        if (plain == Connects.class) {
            return Connects.of(random.nextInt(Integer.MAX_VALUE));
        }
        if (plain == JobId.class) {
            return new JobId("~02" + (1_000_000_000_000_000_000L + random.nextInt()));
        }
        if (plain == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        }
        if (plain == YearMonth.class) {
            return YearMonth.of(1970 + random.nextInt(200), 1 + random.nextInt(12));
        }
        return plain.isEnum()
                ? plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)]
                : record(plain, random, address);
    }

    private static Object record(Class<?> type, Random random, boolean address) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(any(component.getGenericType(), random, address));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static String foreign(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            String next = FOREIGN.get(random.nextInt(FOREIGN.size()));
            boolean fits = (text + next).getBytes(StandardCharsets.UTF_8).length <= 24;
            text.append(fits ? next : "");
        }
        return text.toString();
    }

    /** By the class and the field that declares it. */
    private static Map<String, PayloadCodec<?>> codecs() {
        Map<String, PayloadCodec<?>> found = new TreeMap<>();
        try {
            Path root = Path.of(PayloadCodec.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".class")).toList()) {
                    String name = root.relativize(file).toString().replace('/', '.');
                    Class<?> type = Class.forName(
                            name.substring(0, name.length() - ".class".length()),
                            false,
                            PayloadCodec.class.getClassLoader());
                    for (Field field : Arrays.stream(type.getDeclaredFields())
                            .filter(one -> one.getType() == PayloadCodec.class)
                            .toList()) {
                        field.setAccessible(true);
                        found.put(type.getSimpleName() + "." + field.getName(), (PayloadCodec<?>) field.get(null));
                    }
                }
            }
        } catch (IOException | URISyntaxException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return found;
    }
}
