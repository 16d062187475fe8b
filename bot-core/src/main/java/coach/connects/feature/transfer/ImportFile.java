package coach.connects.feature.transfer;

import coach.connects.check.Verdict;
import coach.connects.posting.Posting;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.wallet.Earnings;
import coach.connects.wallet.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What an import's file says, as far as it was read; its shape is sound, its ledger not yet looked at. */
final class ImportFile {
    /** How many lines a ledger may have; sums of so many entries stay exact. */
    static final int MOST_ENTRIES = 20_000;

    /** How many checks it may have. */
    static final int MOST_CHECKS = 5_000;

    /** Traits in their written form, by name. */
    final Map<String, String> traits = new LinkedHashMap<>();

    /** Settings in their written form, by name. */
    final Map<String, String> settings = new LinkedHashMap<>();

    final List<Terms.Period> terms = new ArrayList<>();
    final List<String> chosenTerms = new ArrayList<>();
    final List<EntryRow> rows = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();

    /** What became of proposals, in the order told. */
    final List<ProposalOutcome> outcomes = new ArrayList<>();

    /** The line on which they stand. */
    int outcomesAt;

    /** The day of its balance, where it names one. */
    Optional<LocalDate> asOf = Optional.empty();

    /** What it says of an agency's pool (W-37). */
    Optional<ImportFile> agency = Optional.empty();

    /** Of such a pool: whether it pays. */
    boolean pays;

    OptionalLong balance = OptionalLong.empty();
    Optional<Earnings> earnings = Optional.empty();

    /** The line on which they stand. */
    int earningsAt;

    /** What it says of an agency's pool, which it has from now on. */
    ImportFile ofAgency() {
        ImportFile pool = agency.orElseGet(ImportFile::new);
        agency = Optional.of(pool);
        return pool;
    }

    /** A check, without an id of its own yet, and what became of the proposal after it. */
    record Check(Posting posting, Verdict verdict, Instant checkedAt, Optional<ProposalOutcome.Result> outcome) {}
}
