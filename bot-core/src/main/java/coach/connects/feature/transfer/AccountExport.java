package coach.connects.feature.transfer;

import coach.connects.engine.View;
import coach.connects.posting.JobId;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.session.UpworkConnection;
import coach.connects.wallet.Policies;
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
 * @param wallet the wallet with all its entries
 * @param statement the wallet on its today
 * @param policies the policies that can be in force
 * @param checks the latest check of each job, and each check of a job without an id, oldest first
 * @param rows the lines of the statement, in its order
 * @param upworkSince since when Upwork is connected, where it is
 */
record AccountExport(
        Instant at,
        FreelancerState state,
        Wallet wallet,
        Statement statement,
        Policies policies,
        List<CheckRecord> checks,
        List<EntryRow> rows,
        Optional<Instant> upworkSince) {
    static AccountExport of(View view) {
        // What Upwork told may be kept for a day, and a file is kept for longer.
        List<CheckRecord> all = view.archive().checks(view.state()).stream()
                .map(CheckRecord::lasting)
                .toList();
        Map<JobId, CheckRecord> latest = latest(all);
        List<CheckRecord> listed = listed(all);
        Wallet wallet = view.archive().wholeWallet(view.state());
        Statement statement = wallet.on(view.today(), view.policies());
        Map<String, Long> places = places(all, listed, latest);
        List<EntryRow> rows = statement.lines().stream()
                .map(line -> EntryRowMapper.write(line, places))
                .toList();
        Optional<Instant> upworkSince = view.archive().upwork(view.state()).map(UpworkConnection::since);
        return new AccountExport(
                view.now(), view.state(), wallet, statement, view.policies(), listed, rows, upworkSince);
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
        OutcomesOfChecks proposals = OutcomesOfChecks.of(statement.lines());
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
