package coach.connects.feature.reminder;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.feature.reminder.ProposalStatistics.ProposalRecord;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import java.util.List;

/** {@code /stats}: what one's proposals came to, in six lines. */
public final class StatsCommand implements Command {
    private static final CommandSpec DECLARATION =
            CommandSpec.of("stats", Category.LOOK_BACK, false).reading();

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        ProposalStatistics sent = ProposalStatistics.of(context.view());
        return context.reply(sent.all().isEmpty() ? context.text("stats.none") : text(context, sent));
    }

    private static RichText text(CommandContext context, ProposalStatistics sent) {
        List<ProposalRecord> all = sent.all();
        long interviews = ProposalStatistics.interviews(all);
        long hires = ProposalStatistics.hires(all);
        TextLines lines = new TextLines()
                .add(context.text(
                        "stats.head",
                        "n",
                        all.size(),
                        "connects",
                        ProposalStatistics.spent(all),
                        "paid",
                        ProposalStatistics.paid(all).toCents()))
                .add(context.text(
                        "stats.outcomes",
                        "interviews",
                        interviews,
                        "hires",
                        hires,
                        "told",
                        ProposalStatistics.told(all)))
                .add(per(context, "stats.per-interview", all, interviews)
                        .plus(RichText.of(" "))
                        .plus(per(context, "stats.per-hire", all, hires)));
        boost(context, all, lines);
        lines.add(verdicts(context, all));
        return lines.add(context.text("stats.saved", "n", sent.skipped(), "connects", sent.saved()))
                .text();
    }

    private static RichText per(CommandContext context, String key, List<ProposalRecord> all, long times) {
        if (times == 0) {
            return context.text(key + ".none");
        }
        Connects each = Connects.of(
                Math.toIntExact(Math.round(ProposalStatistics.spent(all).value() / (double) times)));
        Usd paid =
                ProposalStatistics.paid(all).dividedBy(Math.toIntExact(times)).toCents();
        RichText worth = RichText.of(" ").plus(context.text("reminder.worth", "worth", paid));
        return context.text(key, "n", each, "worth", worth);
    }

    private static void boost(CommandContext context, List<ProposalRecord> all, TextLines lines) {
        List<ProposalRecord> boosted =
                all.stream().filter(ProposalRecord::boosted).toList();
        List<ProposalRecord> plain = all.stream().filter(one -> !one.boosted()).toList();
        lines.add(context.text(
                "stats.boost",
                "boosted",
                boosted.size(),
                "interviews",
                ProposalStatistics.interviews(boosted),
                "plain",
                plain.size(),
                "others",
                ProposalStatistics.interviews(plain)));
    }

    private static RichText verdicts(CommandContext context, List<ProposalRecord> all) {
        return context.text(
                "stats.verdicts",
                "apply",
                count(all, Decision.APPLY),
                "caution",
                count(all, Decision.CAUTION),
                "skip",
                count(all, Decision.SKIP),
                "unchecked",
                all.stream().filter(one -> one.verdict().isEmpty()).count());
    }

    private static long count(List<ProposalRecord> all, Decision decision) {
        return all.stream()
                .filter(one -> one.verdict().filter(decision::equals).isPresent())
                .count();
    }
}
