package coach.connects.command.reminder;

import coach.connects.amount.Connects;
import coach.connects.check.Decision;
import coach.connects.command.Turn;
import coach.connects.conversation.CheckRecord;
import coach.connects.job.JobId;
import coach.connects.reminder.Outcome;
import coach.connects.reminder.Outcome.Result;
import coach.connects.wallet.Boost;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.Return;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All proposals of a freelancer that were not taken back, and what was saved by not sending others.
 *
 * @param all the proposals, oldest first
 * @param skipped to how many jobs none was sent after the verdict SKIP
 * @param saved what those would have cost, as far as it was known
 */
record SentProposals(List<SentProposal> all, int skipped, Connects saved) {
    static SentProposals of(Turn turn) {
        Map<JobId, CheckRecord> checks = new HashMap<>();
        turn.library()
                .checks(turn.dossier())
                .forEach(check -> check.posting().job().ifPresent(job -> checks.put(job, check)));
        List<LedgerEntry> entries =
                turn.library().wholeWallet(turn.dossier()).on(turn.today(), turn.policies()).lines().stream()
                        .filter(line -> !line.leftOut())
                        .map(line -> line.entry())
                        .toList();
        List<SentProposal> all = new ArrayList<>();
        Set<JobId> applied = new HashSet<>();
        for (LedgerEntry entry : entries) {
            if (entry instanceof Proposal proposal) {
                all.add(sent(turn, proposal, entries, checks));
                proposal.job().ifPresent(applied::add);
            }
        }
        List<CheckRecord> skipped = checks.entrySet().stream()
                .filter(check -> !applied.contains(check.getKey()))
                .map(Map.Entry::getValue)
                .filter(check -> check.verdict().decision() == Decision.SKIP)
                .toList();
        Connects saved = skipped.stream()
                .flatMap(check -> check.verdict().quote().cost().stream())
                .reduce(Connects.NONE, Connects::plus);
        return new SentProposals(List.copyOf(all), skipped.size(), saved);
    }

    static Connects spent(List<SentProposal> some) {
        return some.stream().map(SentProposal::spent).reduce(Connects.NONE, Connects::plus);
    }

    static long interviews(List<SentProposal> some) {
        return some.stream().filter(SentProposal::interviewed).count();
    }

    static long hires(List<SentProposal> some) {
        return some.stream()
                .filter(one -> one.result().filter(Result.HIRED::equals).isPresent())
                .count();
    }

    static long told(List<SentProposal> some) {
        return some.stream().filter(one -> one.result().isPresent()).count();
    }

    private static SentProposal sent(
            Turn turn, Proposal proposal, List<LedgerEntry> entries, Map<JobId, CheckRecord> checks) {
        int spent = proposal.cost().value();
        boolean boosted = false;
        for (LedgerEntry entry : entries) {
            if (entry instanceof Boost boost && boost.of() == proposal.seq()) {
                boosted = true;
                spent += boost.connects().value();
            } else if (entry instanceof Return back && back.of() == proposal.seq()) {
                spent -= back.connects().value();
            }
        }
        Optional<Decision> verdict =
                proposal.job().map(checks::get).map(check -> check.verdict().decision());
        Optional<Result> result =
                turn.dossier().agenda().outcomeOf(proposal.seq()).map(Outcome::result);
        return new SentProposal(proposal.job(), Connects.of(Math.max(0, spent)), boosted, verdict, result);
    }
}
