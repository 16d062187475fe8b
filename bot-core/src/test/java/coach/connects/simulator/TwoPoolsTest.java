package coach.connects.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import coach.connects.wiring.Talk;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two pools are two wallets (W-37). What Ann says of her own Connects Olu says too, who keeps no others; what she says of her
 * agency's Aya says, who has that wallet alone. Both must be told what Ann is told and have what she has, and the rules
 * lived through once more must give it.
 */
class TwoPoolsTest {
    private static final int LIVES = 2;
    private static final int STEPS = 110;
    private static final int ANYTHING = 160;
    private static final Identity ANN = new Identity("console", "ann");
    private static final List<String> JOBS = List.of(
            "https://www.upwork.com/jobs/~022104567890123456789",
            "https://www.upwork.com/jobs/~022104567890123456790",
            "https://www.upwork.com/jobs/~01a2b3c4d5e6f70819");
    private static final List<String> REPLIES = List.of(
            "3",
            "no, 3",
            "oops it was 4",
            "undo",
            "wrong",
            "yes",
            "no",
            "I applied",
            "I applied for 5",
            "hired",
            "/outcome viewed");
    private static final List<String> READING =
            List.of("/wallet", "/history", "/history 30 days", "/stats", "/stats month", "/forecast", "/budget");

    @TempDir
    Path folder;

    private Talk talk;
    private Instant now;
    private SplittableRandom random;
    private int messages;
    private final int[] changes = new int[2];

    @Test
    void eachPoolIsToTheLetterTheWalletOfWhoHasNoOther() {
        for (int seed = 0; seed < LIVES; seed++) {
            live(seed);
        }
    }

    /** Whatever is said and pressed: at most one pool changes by it, and the answer names that one. */
    @Test
    void whatChangesAPoolSaysWhichAndLeavesTheOtherAlone() {
        for (int seed = 0; seed < LIVES; seed++) {
            random = new SplittableRandom(1_000 + seed);
            now = Instant.parse("2026-03-10T09:00:00Z");
            talk = Talk.in(folder.resolve("any" + seed), now.toString());
            try (Talk open = talk) {
                Talk.Person ann = open.as("ann");
                ann.says("/adjust 90");
                ann.says("/adjust 120 agency");
                Phrases phrases = new Phrases(random.split());
                Export before = exported(ann);
                for (int step = 0; step < ANYTHING; step++) {
                    before = anything(ann, phrases, before, "seed " + seed + ", step " + step);
                }
            }
        }
        assertThat(changes[0]).as("changes of one's own").isGreaterThan(10 * LIVES);
        assertThat(changes[1]).as("changes of the agency's").isGreaterThan(4 * LIVES);
    }

    private Export anything(Talk.Person ann, Phrases phrases, Export before, String name) {
        List<Button> buttons = ann.seen().get(ann.seen().size() - 2).buttons().stream()
                .flatMap(List::stream)
                .filter(button -> !button.label().equals("Erase everything"))
                .toList();
        String said;
        List<String> answers;
        if (random.nextInt(5) == 0) {
            OutgoingMessage earlier = earlier(ann);
            said = pick(REPLIES);
            answers = List.of(ann.repliesTo(earlier, said));
            said = said + " to " + earlier.text().plain();
        } else if (!buttons.isEmpty() && random.nextInt(3) == 0) {
            Button button = pick(buttons);
            said = "[" + button.label() + "]";
            answers = words(ann.pressesButton(button));
        } else {
            said = random.nextInt(3) == 0
                    ? told()
                    : Phrases.dated(phrases.inPrivate(ANN), LocalDate.ofInstant(now, ZoneOffset.UTC));
            answers = said.contains("/forget") || said.contains("/import")
                    ? List.of()
                    : words(ann.sends(said, "any-" + messages++));
        }
        Export after = exported(ann);
        boolean own = !wallet(before.wallet()).equals(wallet(after.wallet()));
        boolean agency = !wallet(before.root().path("agency").path("wallet"))
                .equals(wallet(after.root().path("agency").path("wallet")));
        String words = String.join("\n", answers);
        assertThat(own && agency)
                .as("%s: %s changed both: %s", name, said, words)
                .isFalse();
        changes[agency ? 1 : 0] += own || agency ? 1 : 0;
        if (agency) {
            assertThat(words).as("%s: %s changed the agency's", name, said).contains("Agency: ");
        }
        if (own && !before.agencyEntries().isEmpty()) {
            assertThat(words).as("%s: %s changed one's own", name, said).doesNotStartWith("Agency: ");
        }
        after.check();
        return after;
    }

    private static List<String> words(List<OutgoingMessage> answers) {
        return answers.stream().map(answer -> answer.text().plain()).toList();
    }

    /** One of the last messages, with whatever came after it. */
    private OutgoingMessage earlier(Talk.Person ann) {
        List<OutgoingMessage> seen = ann.seen();
        return seen.get(Math.max(0, seen.size() - 1 - random.nextInt(30)));
    }

    /** What people tell in words, and what they check. */
    private String told() {
        return pick(List.of(
                "I applied to " + pick(JOBS) + " for 6" + pick(List.of("", " from the agency")),
                "bought 20" + pick(List.of("", " for the agency")),
                "they returned 2",
                "/buy " + amount() + " agency",
                "/spend " + amount() + " " + pick(JOBS) + " agency",
                "/spend " + amount() + " agency",
                "oops it was 5",
                "undo that",
                "lost 4 connects",
                "got 3 connects",
                "spend 0",
                "balance",
                "hired yesterday",
                "/spend badge 7" + pick(List.of("", " agency")),
                "got an interview for " + pick(JOBS),
                "they closed " + pick(JOBS),
                pick(JOBS) + " verified 5-10 80% 4.9 " + amount() + "c",
                "/outcome " + pick(JOBS) + " closed",
                "/outcome",
                "/return 2 " + pick(JOBS),
                "/undo",
                "/undo 2",
                "/undo " + pick(JOBS),
                "/spend boost 2 " + pick(JOBS)));
    }

    /** What somebody recorded or chose in it, without what follows from that. */
    private static String wallet(JsonNode wallet) {
        return wallet.path("terms").toString() + wallet.path("entries");
    }

    private void live(int seed) {
        random = new SplittableRandom(seed);
        now = LocalDate.of(2024, 1, 10)
                .plusDays(random.nextInt(700))
                .atStartOfDay(ZoneOffset.UTC)
                .plusHours(10)
                .toInstant();
        talk = Talk.in(folder.resolve("life" + seed), now.toString());
        try (Talk open = talk) {
            Talk.Person ann = open.as("ann");
            Talk.Person olu = open.as("olu");
            Talk.Person aya = open.as("aya");
            aya.says("/profile account agency");
            both(ann, "own", olu, "/adjust 90");
            both(ann, "agency", aya, "/adjust 120");
            for (int step = 0; step < STEPS; step++) {
                String name = "seed " + seed + ", step " + step;
                step(ann, olu, aya, name);
                if (step % 10 == 9) {
                    same(ann, olu, aya, name);
                }
            }
            same(ann, olu, aya, "seed " + seed + ", the end");
            comesBack(ann, "seed " + seed);
        }
    }

    private void step(Talk.Person ann, Talk.Person olu, Talk.Person aya, String name) {
        int dice = random.nextInt(20);
        if (dice == 0) {
            Duration pause = Duration.ofHours(random.nextInt(24 * 40));
            now = now.plus(pause);
            talk.advance(pause);
            return;
        }
        boolean agency = random.nextBoolean();
        Talk.Person alone = agency ? aya : olu;
        String pool = agency ? "agency" : "own";
        if (dice == 1 && holdsMore(alone)) {
            undone(ann, pool, alone, name);
        } else if (dice == 2) {
            again(ann, pool, alone, name);
        } else {
            String line = dice < 6 ? pick(READING) : recording();
            String told = both(ann, pool, alone, line);
            assertThat(told).as("%s: %s of %s", name, line, pool).isEqualTo(prefix(agency) + last(alone));
        }
    }

    /** Ann says it of this pool, and who has that one alone says it of theirs; gives what Ann is told last. */
    private static String both(Talk.Person ann, String pool, Talk.Person alone, String line) {
        alone.says(line);
        ann.says(of(pool, line));
        return last(ann);
    }

    /** What was told last, without what a question left open before it: of those Ann has one, and the others one each. */
    private static String last(Talk.Person person) {
        return person.seen()
                .get(person.seen().size() - 1)
                .text()
                .plain()
                .lines()
                .filter(line -> !line.startsWith("Left open: "))
                .collect(Collectors.joining("\n"));
    }

    /** The pool as a field of a form would be said, first. */
    private static String of(String pool, String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line + " " + pool : line.substring(0, end) + " " + pool + line.substring(end);
    }

    private static String prefix(boolean agency) {
        return agency ? "Agency: " : "Own: ";
    }

    private void undone(Talk.Person ann, String pool, Talk.Person alone, String name) {
        both(ann, pool, alone, "/undo");
        if (alone.labels().contains("Undo it")) {
            alone.presses("Undo it");
            ann.presses("Undo it");
            assertThat(last(ann)).as(name).isEqualTo(prefix(pool.equals("agency")) + last(alone));
        }
    }

    /** Whether more stands than the first balance: a pool of which all is undone is kept no more, and not named. */
    private static boolean holdsMore(Talk.Person alone) {
        int standing = 0;
        for (JsonNode entry : exported(alone).wallet().path("entries")) {
            standing += entry.path("reverses").isNumber() ? -1 : 1;
        }
        return standing > 1;
    }

    /** A message that comes again changes nothing, in either pool. */
    private void again(Talk.Person ann, String pool, Talk.Person alone, String name) {
        String line = recording();
        String key = "again-" + messages++;
        alone.says(line);
        ann.sends(of(pool, line), key);
        String before = exported(ann).told();
        ann.sends(of(pool, line), key);
        assertThat(exported(ann).told()).as("%s: %s comes again", name, line).isEqualTo(before);
    }

    private String recording() {
        String day = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .minusDays(random.nextInt(60))
                .toString();
        return switch (random.nextInt(14)) {
            case 0, 1 -> "/buy " + amount() + pick(List.of("", " on " + day, " for $6", " for $8 + 20%"));
            case 2, 3, 4 -> "/spend " + amount() + " " + pick(JOBS) + pick(List.of("", " boost 5", " on " + day));
            case 5 -> "/spend " + pick(List.of("small", "medium", "large", "invitation", "ad 7"));
            case 6 -> "/return " + amount() + " " + pick(JOBS) + pick(List.of("", " boost"));
            case 7 -> "/return 3";
            case 8 ->
                "/grant "
                        + pick(List.of(
                                "other 12",
                                "interview 5",
                                "other 10 until "
                                        + LocalDate.ofInstant(now, ZoneOffset.UTC)
                                                .plusDays(20)));
            case 9 -> "/adjust " + random.nextInt(150);
            case 10 -> "/budget " + pick(List.of("40 a week", "60 a month", "20 a job", "off"));
            case 11 -> "/rules policy " + pick(List.of("upwork-2025", "guide-2021"));
            case 12 -> "/outcome " + pick(JOBS) + " " + pick(List.of("interview", "hired", "viewed", "closed"));
            default -> pick(List.of("/spend 9000", "/buy 0", "/return 4000 " + JOBS.get(0), "/buy 5 on 2031-01-01"));
        };
    }

    private int amount() {
        return 1 + random.nextInt(30);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void same(Talk.Person ann, Talk.Person olu, Talk.Person aya, String name) {
        Export both = exported(ann);
        both.check();
        Export own = exported(olu);
        Export agency = exported(aya);
        assertThat(both.wallet()).as("%s: one's own", name).isEqualTo(own.wallet());
        assertThat(both.root().path("agency").path("wallet"))
                .as("%s: the agency's", name)
                .isEqualTo(agency.wallet());
        assertThat(budgets(both.freelancer())).as(name).isEqualTo(budgets(own.freelancer()));
        assertThat(budgets(both.root().path("agency"))).as(name).isEqualTo(budgets(agency.freelancer()));
    }

    private static String budgets(JsonNode whose) {
        return whose.path("settings").toString();
    }

    /** What is taken out, erased and taken in again is the same, in both formats as far as they carry it. */
    private void comesBack(Talk.Person ann, String name) {
        String before = exported(ann).json();
        ann.says("/forget");
        ann.says("Erase everything");
        assertThat(exported(ann).agencyEntries()).as(name).isEmpty();
        ann.says("/import");
        assertThat(ann.uploads("export.json", before.getBytes(StandardCharsets.UTF_8)))
                .doesNotContain("the rules give");
        assertThat(ann.says("Yes")).startsWith("Taken over");
        assertThat(content(exported(ann))).as(name).isEqualTo(content(Export.of(before)));
    }

    private static String content(Export export) {
        ObjectNode copy = export.root().deepCopy();
        Stream.of("exportedAt", "freelancer").forEach(copy::remove);
        return copy.toPrettyString();
    }

    private static Export exported(Talk.Person person) {
        person.says("/export json");
        byte[] file = person.seen().stream()
                .flatMap(seen -> seen.file().stream())
                .reduce((earlier, newest) -> newest)
                .orElseThrow()
                .content()
                .array();
        return Export.of(new String(file, StandardCharsets.UTF_8));
    }
}
