package coach.connects.feature.transfer;

import coach.connects.engine.View;
import coach.connects.posting.JobId;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.session.UpworkConnection;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that an export says of a freelancer.
 *
 * @param at the moment
 * @param state the freelancer
 * @param own their own wallet
 * @param policies the policies that can be in force
 * @param checks the latest check of each job, and each check of a job without an id, oldest first
 * @param agency the wallet of an agency that is kept beside it
 * @param upworkSince since when Upwork is connected, where it is
 */
record AccountExport(
        Instant at,
        FreelancerState state,
        PoolLedger own,
        Policies policies,
        List<CheckRecord> checks,
        Optional<PoolLedger> agency,
        Optional<Instant> upworkSince) {
    static AccountExport of(View given) {
        View view = given.about(Pool.OWN);
        // What Upwork told may be kept for a day, and a file is kept for longer.
        List<CheckRecord> all = view.archive().checks(view.state()).stream()
                .map(CheckRecord::lasting)
                .toList();
        List<CheckRecord> listed = listed(all);
        Map<JobId, CheckRecord> latest = latest(all);
        Map<String, Long> places = places(all, listed, latest);
        Optional<PoolLedger> agency = Optional.of(view.about(Pool.AGENCY))
                .filter(other -> other.state().wallet().isInitialized())
                .map(other -> PoolLedger.of(other, places));
        Optional<Instant> upworkSince = view.archive().upwork(view.state()).map(UpworkConnection::since);
        return new AccountExport(
                view.now(), view.state(), PoolLedger.of(view, places), view.policies(), listed, agency, upworkSince);
    }

    Wallet wallet() {
        return own.wallet();
    }

    Statement statement() {
        return own.statement();
    }

    List<EntryRow> rows() {
        return own.rows();
    }

    /** How many entries there are in both pools. */
    int entries() {
        return wallet().entries().size()
                + agency.map(other -> other.wallet().entries().size()).orElse(0);
    }

    /** How many lines there are in both pools. */
    int lines() {
        return rows().size() + agency.map(other -> other.rows().size()).orElse(0);
    }

    /** Of several checks of a job the latest alone. */
    static List<CheckRecord> listed(List<CheckRecord> all) {
        Map<JobId, CheckRecord> latest = latest(all);
        return all.stream()
                .filter(check -> latestOf(latest, check).equals(check))
                .toList();
    }

    private static Map<JobId, CheckRecord> latest(List<CheckRecord> all) {
        Map<JobId, CheckRecord> latest = new HashMap<>();
        all.forEach(check -> check.posting().job().ifPresent(job -> latest.put(job, check)));
        return latest;
    }

    /** What became of the latest proposal for the job of each listed check, as far as it was told; in their order. */
    List<Optional<ProposalOutcome.Result>> outcomes() {
        CheckOutcomeIndex proposals = CheckOutcomeIndex.of(statement().lines());
        return checks.stream()
                .map(check -> proposals
                        .latestOf(check)
                        .flatMap(state.reminders()::outcomeOf)
                        .map(ProposalOutcome::result))
                .toList();
    }

    /** An earlier check of a job is found at the place of its latest one. */
    private static Map<String, Long> places(
            List<CheckRecord> all, List<CheckRecord> listed, Map<JobId, CheckRecord> latest) {
        Map<String, Long> places = new HashMap<>();
        listed.forEach(check -> places.put(check.id(), places.size() + 1L));
        for (CheckRecord check : all) {
            Long place = places.get(latestOf(latest, check).id());
            if (place != null) {
                places.putIfAbsent(check.id(), place);
            }
        }
        return places;
    }

    private static CheckRecord latestOf(Map<JobId, CheckRecord> latest, CheckRecord check) {
        return check.posting().job().map(job -> latest.getOrDefault(job, check)).orElse(check);
    }
}
