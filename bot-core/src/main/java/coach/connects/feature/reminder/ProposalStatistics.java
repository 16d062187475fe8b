package coach.connects.feature.reminder;

import coach.connects.check.Decision;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.parsing.Period;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.reminder.ProposalOutcome.Result;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.Boost;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.Return;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * All proposals of a freelancer that were not taken back, and what was saved by not sending others.
 *
 * @param all the proposals, oldest first
 * @param skippedChecks the checks with the verdict SKIP after which none was sent
 */
record ProposalStatistics(List<ProposalRecord> all, List<CheckRecord> skippedChecks) {
    /** To how many jobs none was sent after the verdict SKIP. */
    int skipped() {
        return skippedChecks.size();
    }

    /** What those would have cost, as far as it was known. */
    Connects saved() {
        return skippedChecks.stream()
                .flatMap(check -> check.verdict().quote().cost().stream())
                .reduce(Connects.ZERO, Connects::plus);
    }

    /** What was sent, and was not, on these days. */
    ProposalStatistics during(Period days, ZoneId zone) {
        return new ProposalStatistics(
                all.stream().filter(sent -> days.holds(sent.day())).toList(),
                skippedChecks.stream()
                        .filter(check -> days.holds(LocalDate.ofInstant(check.checkedAt(), zone)))
                        .toList());
    }

    static ProposalStatistics of(View view) {
        List<CheckRecord> checks = view.archive().checks(view.state());
        Wallet wallet = view.archive().wholeWallet(view.state());
        List<LedgerEntry> entries =
                wallet.on(view.today(), view.policies()).effective().toList();
        Map<Long, Usd> costs = wallet.proposalCosts(view.today(), view.policies());
        return of(entries, checks, view.state().reminders().outcomes(), costs);
    }

    /**
     * In one pass over the entries: a ledger may have tens of thousands.
     *
     * @param entries those that count, in the order of the replay
     * @param all every check, oldest first
     * @param costs what each proposal cost in dollars, by its number (W-33)
     */
    static ProposalStatistics of(
            List<LedgerEntry> entries, List<CheckRecord> all, List<ProposalOutcome> outcomes, Map<Long, Usd> costs) {
        CheckIndex checks = CheckIndex.of(all);
        Map<Long, Result> results = new HashMap<>();
        outcomes.forEach(outcome -> results.put(outcome.proposal(), outcome.result()));
        Map<Long, ProposalRecord> sent = new LinkedHashMap<>();
        Map<Long, Integer> spent = new HashMap<>();
        Set<Object> applied = new HashSet<>();
        for (LedgerEntry entry : entries) {
            if (entry instanceof Proposal proposal) {
                Optional<CheckRecord> check = checks.of(proposal);
                sent.put(proposal.seq(), sent(proposal, check, results));
                proposal.job().ifPresent(applied::add);
                check.map(CheckIndex::subject).ifPresent(applied::add);
            }
            if (entry instanceof Boost boost) {
                sent.computeIfPresent(boost.proposalSeq(), (seq, proposal) -> proposal.withBoost());
            }
            charged(entry).ifPresent(proposal -> spent.merge(proposal, -entry.amount(), Integer::sum));
        }
        List<CheckRecord> skipped = checks.latest().entrySet().stream()
                .filter(check -> !applied.contains(check.getKey()))
                .map(Map.Entry::getValue)
                .filter(check -> check.verdict().decision() == Decision.SKIP)
                .toList();
        List<ProposalRecord> priced = sent.entrySet().stream()
                .map(one -> one.getValue()
                        .costing(
                                Math.max(0, spent.getOrDefault(one.getKey(), 0)),
                                costs.getOrDefault(one.getKey(), Usd.ZERO)))
                .toList();
        return new ProposalStatistics(priced, skipped);
    }

    static Connects spent(List<ProposalRecord> some) {
        return some.stream().map(ProposalRecord::spent).reduce(Connects.ZERO, Connects::plus);
    }

    /** What they cost in dollars, by what the lots cost that paid them (W-33). */
    static Usd paid(List<ProposalRecord> some) {
        return some.stream().map(ProposalRecord::paid).reduce(Usd.ZERO, Usd::plus);
    }

    static long interviews(List<ProposalRecord> some) {
        return some.stream().filter(ProposalRecord::interviewed).count();
    }

    static long hires(List<ProposalRecord> some) {
        return some.stream()
                .filter(one -> one.result().filter(Result.HIRED::equals).isPresent())
                .count();
    }

    static long told(List<ProposalRecord> some) {
        return some.stream().filter(one -> one.result().isPresent()).count();
    }

    /** The number of the proposal whose price this entry is a part of. */
    private static OptionalLong charged(LedgerEntry entry) {
        if (entry instanceof Proposal proposal) {
            return OptionalLong.of(proposal.seq());
        }
        if (entry instanceof Boost boost) {
            return OptionalLong.of(boost.proposalSeq());
        }
        return entry instanceof Return back ? OptionalLong.of(back.proposalSeq()) : OptionalLong.empty();
    }

    private static ProposalRecord sent(Proposal proposal, Optional<CheckRecord> check, Map<Long, Result> results) {
        Optional<Decision> verdict = check.map(one -> one.verdict().decision());
        return new ProposalRecord(
                proposal.job(),
                Connects.ZERO,
                Usd.ZERO,
                false,
                verdict,
                Optional.ofNullable(results.get(proposal.seq())),
                proposal.effectiveOn(),
                proposal.cost(),
                check.map(CheckRecord::posting));
    }

    /**
     * The checks as proposals belong to them (W-16).
     *
     * @param latest of each job, and of each page without a link, the latest check
     * @param byId every check
     */
    private record CheckIndex(Map<Object, CheckRecord> latest, Map<String, CheckRecord> byId) {
        static CheckIndex of(List<CheckRecord> all) {
            Map<Object, CheckRecord> latest = new LinkedHashMap<>();
            Map<String, CheckRecord> byId = new HashMap<>();
            for (CheckRecord check : all) {
                latest.put(subject(check), check);
                byId.put(check.id(), check);
            }
            return new CheckIndex(latest, byId);
        }

        /** What it is a check of: the job; without its link the text; without that it stands for itself. */
        static Object subject(CheckRecord check) {
            Posting posting = check.posting();
            return posting.job()
                    .<Object>map(job -> job)
                    .or(() -> posting.get(Fact.FINGERPRINT))
                    .or(() -> posting.get(Fact.TITLE))
                    .orElse(check.id());
        }

        /** The check that led to a proposal, or else the latest one of its job. */
        Optional<CheckRecord> of(Proposal proposal) {
            return proposal.check().map(byId::get).or(() -> proposal.job().map(latest::get));
        }
    }

    /**
     * A proposal and what it came to.
     *
     * @param spent what it and its boosts cost, without what came back
     * @param paid the same in dollars, as the lots cost that paid it
     * @param verdict what the check had said that led to it, or else the last one of the job
     * @param result what became of it, as far as it was told
     * @param day when it was sent
     * @param price what it cost by itself
     * @param posting what was known of the job
     */
    record ProposalRecord(
            Optional<JobId> job,
            Connects spent,
            Usd paid,
            boolean boosted,
            Optional<Decision> verdict,
            Optional<Result> result,
            LocalDate day,
            Connects price,
            Optional<Posting> posting) {
        ProposalRecord withBoost() {
            return new ProposalRecord(job, spent, paid, true, verdict, result, day, price, posting);
        }

        ProposalRecord costing(int connects, Usd dollars) {
            return new ProposalRecord(
                    job, Connects.of(connects), dollars, boosted, verdict, result, day, price, posting);
        }

        /** Whether it led to an interview; a hire had one. */
        boolean interviewed() {
            return result.filter(told -> told == Result.INTERVIEW || told == Result.HIRED)
                    .isPresent();
        }
    }
}
