package coach.connects.command.reminder;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Lines;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.wallet.ConnectsPolicy;
import java.util.List;
import java.util.Optional;

/** {@code /stats}: what one's proposals came to, in six lines. */
public final class StatsCommand implements Command {
    private static final Declaration DECLARATION =
            Declaration.of("stats", Task.LOOK_BACK, false).reading();

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        SentProposals sent = SentProposals.of(turn);
        return turn.say(sent.all().isEmpty() ? turn.words("stats.none") : text(turn, sent));
    }

    private static RichText text(Turn turn, SentProposals sent) {
        List<SentProposal> all = sent.all();
        long interviews = SentProposals.interviews(all);
        long hires = SentProposals.hires(all);
        Lines lines = new Lines()
                .add(turn.words("stats.head", "n", all.size(), "connects", SentProposals.spent(all)))
                .add(turn.words(
                        "stats.outcomes", "interviews", interviews, "hires", hires, "told", SentProposals.told(all)))
                .add(per(turn, "stats.per-interview", all, interviews)
                        .plus(RichText.of(" "))
                        .plus(per(turn, "stats.per-hire", all, hires)));
        boost(turn, all, lines);
        lines.add(verdicts(turn, all));
        return lines.add(turn.words("stats.saved", "n", sent.skipped(), "connects", sent.saved()))
                .text();
    }

    private static RichText per(Turn turn, String key, List<SentProposal> all, long times) {
        if (times == 0) {
            return turn.words(key + ".none");
        }
        Connects each =
                Connects.of(Math.toIntExact(Math.round(SentProposals.spent(all).value() / (double) times)));
        ConnectsPolicy policy = turn.dossier().wallet().terms().policy(turn.today(), turn.policies());
        Optional<RichText> worth =
                policy.worth(each).map(usd -> RichText.of(" ").plus(turn.words("reminder.worth", "worth", usd)));
        return turn.words(key, "n", each, "worth", worth.orElse(RichText.of("")));
    }

    private static void boost(Turn turn, List<SentProposal> all, Lines lines) {
        List<SentProposal> boosted = all.stream().filter(SentProposal::boosted).toList();
        List<SentProposal> plain = all.stream().filter(one -> !one.boosted()).toList();
        lines.add(turn.words(
                "stats.boost",
                "boosted",
                boosted.size(),
                "interviews",
                SentProposals.interviews(boosted),
                "plain",
                plain.size(),
                "others",
                SentProposals.interviews(plain)));
    }

    private static RichText verdicts(Turn turn, List<SentProposal> all) {
        return turn.words(
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

    private static long count(List<SentProposal> all, Decision decision) {
        return all.stream()
                .filter(one -> one.verdict().filter(decision::equals).isPresent())
                .count();
    }
}
