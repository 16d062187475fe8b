package coach.connects.command.data;

import coach.connects.chat.RichText;
import coach.connects.command.Lines;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.wallet.StoredEntry;
import coach.connects.wallet.Wallet;
import java.util.Comparator;
import java.util.Optional;

/** What {@code /import} says: what is in the way, what is wrong, what it would take over and what it took. */
final class ImportWords {
    private static final int MOST_DIFFERENCES = 3;

    private ImportWords() {}

    /** The refusal, where the wallet holds anything. */
    static Optional<Step> inTheWay(Turn turn) {
        Wallet wallet = turn.library().wholeWallet(turn.dossier());
        return wallet.entries().stream()
                .map(StoredEntry::effectiveOn)
                .min(Comparator.naturalOrder())
                .map(since -> turn.say(turn.words(
                        "data.import.way", "entries", wallet.entries().size(), "day", since)));
    }

    /** What is wrong in a file. */
    static RichText wrong(Turn turn, WrongFile wrong) {
        return turn.words("data.import.wrong", "why", turn.messages().text(wrong.key(), wrong.values()));
    }

    /** What would be taken over. */
    static RichText summary(Turn turn, Takeover takeover, boolean again) {
        Lines lines = new Lines().add(turn.words("data.import.confirm")).addAll(holdings(turn, takeover));
        takeover.unknownPolicies().forEach(policy -> lines.add(turn.words("data.import.policy", "policy", policy)));
        differences(turn, takeover, lines);
        lines.add(turn.words(again ? "data.import.again" : "data.import.question"));
        return lines.text();
    }

    /** What was taken over. */
    static RichText receipt(Turn turn, Takeover takeover) {
        return new Lines()
                .add(turn.words("data.import.done"))
                .addAll(holdings(turn, takeover))
                .add(turn.words("data.import.undo"))
                .text();
    }

    private static Lines holdings(Turn turn, Takeover takeover) {
        return new Lines()
                .add(turn.words(
                        "data.import.entries",
                        "entries",
                        takeover.after().wallet().entries().size()))
                .add(turn.words(
                        "data.import.balance",
                        "balance",
                        takeover.statement().balance(),
                        "day",
                        takeover.statement().day()))
                .add(turn.words(
                        "data.import.rest",
                        "settings",
                        takeover.settings(),
                        "checks",
                        takeover.checks().size()));
    }

    private static void differences(Turn turn, Takeover takeover, Lines lines) {
        takeover.differences().stream()
                .limit(MOST_DIFFERENCES)
                .forEach(one -> lines.add(turn.words(
                        "data.import.difference",
                        "what",
                        turn.words("data.difference." + one.what()),
                        "day",
                        one.day(),
                        "expected",
                        one.expected(),
                        "got",
                        one.got())));
        int more = takeover.differences().size() - MOST_DIFFERENCES;
        if (more > 0) {
            lines.add(turn.words("data.import.difference.more", "more", more));
        }
    }
}
