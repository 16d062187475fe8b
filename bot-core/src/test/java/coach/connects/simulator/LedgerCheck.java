package coach.connects.simulator;

import coach.connects.profile.Identity;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was acknowledged is there exactly once, what was refused is not, a message that comes again changes nothing, and
 * nobody's ledger changes by what others do.
 */
final class LedgerCheck {
    private static final List<String> POOLS = List.of("Own: ", "Agency: ");
    private static final Pattern BALANCE = Pattern.compile("(\\d+) Connects? \\(");

    private final Map<String, Export> known = new TreeMap<>();
    private final Misdated misdated;

    LedgerCheck(Misdated misdated) {
        this.misdated = misdated;
    }

    /**
     * A message was delivered.
     *
     * @param letter the message
     * @param answers what each process answered that lived to answer
     * @param cutOff whether some process ended over it
     */
    void delivered(Letter letter, List<String> answers, boolean cutOff, Export before, Export after) {
        boolean changed = !before.told().equals(after.told());
        Violation.unless(
                !letter.isSettled() || !changed, () -> letter + " came again and changed " + change(before, after));
        if (!letter.mayWipe()) {
            kept(letter, before.entries(), after.entries());
            kept(letter, before.agencyEntries(), after.agencyEntries());
            grew(letter, answers, before, after);
        }
        boolean refused = !cutOff && answers.stream().allMatch(LedgerCheck::isRefusal);
        Violation.unless(
                !refused || all(before).equals(all(after)),
                () -> letter + " was refused, \"" + firstLine(answers) + "\", and changed " + change(before, after));
        boolean answered = answers.stream().anyMatch(answer -> !isApology(answer) && !isUnsaved(answer));
        if (answered) {
            letter.settle();
        }
        for (String identity : before.identities()) {
            known.remove(identity);
        }
        after.identities().forEach(identity -> known.put(identity, after));
    }

    private static List<List<String>> all(Export export) {
        return List.of(export.entries(), export.agencyEntries());
    }

    private static void grew(Letter letter, List<String> answers, Export before, Export after) {
        int own = after.entries().size() - before.entries().size();
        int agency = after.agencyEntries().size() - before.agencyEntries().size();
        if (own > 0 || agency > 0) {
            Violation.unless(letter.grown() == 1, () -> letter + " was recorded twice: " + change(before, after));
            Violation.unless(
                    own == 0 || agency == 0 || answers.stream().anyMatch(answer -> answer.startsWith("Taken over")),
                    () -> letter + " was recorded in both pools: " + change(before, after));
        }
        boolean recorded = answers.stream().anyMatch(answer -> unnamed(answer).startsWith("Recorded: "));
        Violation.unless(
                !recorded || letter.hasGrown(), () -> letter + " was acknowledged, and nothing was recorded for it");
        if (own > 0 && recorded) {
            amountIsAsSaid(letter.words(), said(before.entries(), after.entries(), after));
        }
        if (agency > 0 && recorded) {
            amountIsAsSaid(letter.words(), said(before.agencyEntries(), after.agencyEntries(), after));
        }
    }

    /** The first new entry but those that another process recorded meanwhile because their day had come. */
    private static String said(List<String> before, List<String> after, Export export) {
        List<String> fresh = after.subList(before.size(), after.size());
        return fresh.stream()
                .filter(entry -> !recursByItself(entry, export))
                .findFirst()
                .orElse(fresh.get(0));
    }

    /** Without the name of the pool that it is about (W-37). */
    private static String unnamed(String answer) {
        return POOLS.stream()
                .filter(answer::startsWith)
                .findFirst()
                .map(pool -> answer.substring(pool.length()))
                .orElse(answer);
    }

    /** Of the plainest commands it is known what is to be recorded. */
    private static void amountIsAsSaid(String words, String entry) {
        String[] parts = words.replace(" agency", "").split(" ", 3);
        boolean plain = parts.length == 2 && parts[1].chars().allMatch(Character::isDigit);
        if (plain && parts[0].equals("/buy")) {
            Violation.unless(
                    entry.contains("\"kind\":\"purchase\"") && entry.contains("\"amount\":" + parts[1] + ","),
                    () -> words + " was recorded as " + entry);
        }
        if (plain && parts[0].equals("/spend")) {
            Violation.unless(
                    entry.contains("\"kind\":\"proposal\"") && entry.contains("\"amount\":-" + parts[1] + ","),
                    () -> words + " was recorded as " + entry);
        }
    }

    /** What {@code /wallet} says is what is stored. */
    static void shown(String answer, Export export) {
        Matcher said = BALANCE.matcher(unnamed(answer));
        JsonNode wallet =
                answer.startsWith(POOLS.get(1)) ? export.root().path("agency").path("wallet") : export.wallet();
        int balance = wallet.path("balance").asInt();
        Violation.unless(
                !said.lookingAt() || Integer.parseInt(said.group(1)) == balance,
                () -> "/wallet says " + answer.lines().findFirst().orElse("") + ", the export " + balance);
    }

    private static void kept(Letter letter, List<String> before, List<String> after) {
        boolean kept =
                after.size() >= before.size() && after.subList(0, before.size()).equals(before);
        Violation.unless(
                kept,
                () -> letter + " changed or took away what was recorded before it: " + before + " became " + after);
    }

    /** A look at somebody at any time: nothing of theirs has changed but what records itself. */
    void looked(Identity account, Export export) {
        Export last = known.get(account.toString());
        if (last != null) {
            List<String> before = last.entries();
            List<String> after = export.entries();
            boolean kept = after.size() >= before.size()
                    && after.subList(0, before.size()).equals(before);
            Violation.unless(kept, () -> account + " lost what was recorded: " + before + " became " + after);
            Violation.unless(
                    last.agencyEntries().equals(export.agencyEntries()),
                    () -> account + " has another agency's ledger though nobody said anything: " + last.agencyEntries()
                            + " became " + export.agencyEntries());
            for (String entry : after.subList(before.size(), after.size())) {
                Violation.unless(
                        recursByItself(entry, export), () -> account + " has an entry that nobody caused: " + entry);
            }
        }
        if (!misdated.holds(export)) {
            export.check();
        }
        known.put(account.toString(), export);
    }

    /** What they agreed to once: monthly Connects (W-11), and a week of the badge at the price that is set (W-36). */
    private static boolean recursByItself(String entry, Export export) {
        String weekly = export.root()
                .path("freelancer")
                .path("settings")
                .path("weekly-badge")
                .asText();
        String each = "\"amount\":-" + weekly.split(" ", 2)[0] + ",";
        return entry.contains("\"grant\":\"monthly\"")
                || (!weekly.isEmpty() && entry.contains("\"kind\":\"badge\"") && entry.contains(each));
    }

    /** Whether nothing is different but what was due to record itself in between. */
    static boolean isSameButForWhatRecurs(Export before, Export after) {
        List<String> told =
                before.told().lines().filter(line -> !line.isEmpty()).toList();
        return after.told()
                .lines()
                .filter(line -> !line.isEmpty())
                .filter(line -> told.contains(line) || !recursByItself(line, after))
                .toList()
                .equals(told);
    }

    /** This person has erased all of theirs. */
    void erased(Export before) {
        before.identities().forEach(known::remove);
    }

    private static boolean isRefusal(String answer) {
        return answer.startsWith("Not done") || unnamed(answer).startsWith("Not recorded");
    }

    /** What says that it may not have been done: then the person may say it again. */
    static boolean isApology(String answer) {
        return answer.startsWith("Not done") || answer.startsWith("Perhaps not done");
    }

    /** What is shown while the database takes no write: nothing of it could be remembered. */
    private static boolean isUnsaved(String answer) {
        return answer.contains("Without buttons for now");
    }

    private static String firstLine(List<String> answers) {
        return answers.isEmpty() ? "" : answers.get(0).lines().findFirst().orElse("");
    }

    private static String change(Export before, Export after) {
        List<String> lines = new ArrayList<>(after.told().lines().toList());
        lines.removeAll(before.told().lines().toList());
        return lines.isEmpty() ? "by taking away: " + before.told() : lines.toString();
    }
}
