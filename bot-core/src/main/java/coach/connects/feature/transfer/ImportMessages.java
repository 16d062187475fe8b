package coach.connects.feature.transfer;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.feature.reminder.RecurringFormatter;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code /import} says: what is in the way, what is wrong, what it would take over and what it took. */
final class ImportMessages {
    private static final int MOST_DIFFERENCES = 3;

    private ImportMessages() {}

    /** The refusal, where the wallet holds anything that stands: what is all undone is in nobody's way. */
    static Optional<CommandResult> inTheWay(CommandContext context) {
        return Stream.of(Pool.values())
                .flatMap(pool -> inTheWayOf(context.about(pool)).stream())
                .findFirst()
                .map(refusal -> refusal.with(context.state()));
    }

    private static Optional<CommandResult> inTheWayOf(CommandContext context) {
        Wallet wallet = context.archive().wholeWallet(context.state());
        boolean archived =
                wallet.entries().size() > context.state().wallet().entries().size();
        if (!archived && wallet.undoable().isEmpty()) {
            return Optional.empty();
        }
        return wallet.entries().stream()
                .map(RecordedEntry::effectiveOn)
                .min(Comparator.naturalOrder())
                .map(since -> context.reply(context.text(
                        "data.import.way", "entries", wallet.entries().size(), "day", since)));
    }

    /** What is wrong in a file. */
    static RichText wrong(CommandContext context, InvalidImportException wrong) {
        return context.text("data.import.wrong", "why", context.messages().text(wrong.key(), wrong.values()));
    }

    /** What would be taken over. */
    static RichText summary(CommandContext context, ImportPlan plan, boolean again) {
        TextLines lines =
                new TextLines().add(context.text("data.import.confirm")).addAll(holdings(context, plan));
        plan.unknownPolicies().forEach(policy -> lines.add(context.text("data.import.policy", "policy", policy)));
        differences(context, plan, lines);
        lines.add(context.text(again ? "data.import.again" : "data.import.question"));
        return lines.text();
    }

    /** What was taken over. */
    static RichText receipt(CommandContext context, ImportPlan plan) {
        return new TextLines()
                .add(context.text("data.import.done"))
                .addAll(holdings(context, plan))
                .add(context.text(plan.agency().isPresent() ? "data.import.undo.both" : "data.import.undo"))
                .text();
    }

    private static TextLines holdings(CommandContext context, ImportPlan plan) {
        RecurringFormatter recurring = new RecurringFormatter(context.view().with(plan.after()));
        TextLines lines = new TextLines()
                .add(context.text(
                        "data.import.entries",
                        "entries",
                        plan.after().wallets().stream()
                                .mapToInt(wallet -> wallet.entries().size())
                                .sum()))
                .add(context.text(
                        "data.import.balance",
                        "balance",
                        plan.statement().balance(),
                        "day",
                        plan.statement().day()));
        plan.agency()
                .ifPresent(agency -> lines.add(context.text(
                        "pool." + Pool.AGENCY.word(),
                        "said",
                        context.text(
                                "data.import.balance",
                                "balance",
                                agency.statement().balance(),
                                "day",
                                agency.statement().day()))));
        lines.add(context.text(
                "data.import.rest",
                "settings",
                plan.settings(),
                "checks",
                plan.checks().size()));
        recurring
                .agreed()
                .filter(what -> recurring.isRecorded())
                .ifPresent(what -> lines.add(context.text("data.import.recurring", "what", what)));
        return lines;
    }

    private static void differences(CommandContext context, ImportPlan plan, TextLines lines) {
        List<DerivationMismatch> all = new ArrayList<>(plan.differences());
        plan.agency().ifPresent(agency -> all.addAll(agency.differences()));
        all.stream()
                .limit(MOST_DIFFERENCES)
                .forEach(one -> lines.add(context.text(
                        "data.import.difference",
                        "what",
                        context.text("data.difference." + one.what()),
                        "day",
                        one.day(),
                        "expected",
                        one.expected(),
                        "got",
                        one.got())));
        int more = all.size() - MOST_DIFFERENCES;
        if (more > 0) {
            lines.add(context.text("data.import.difference.more", "more", more));
        }
    }
}
