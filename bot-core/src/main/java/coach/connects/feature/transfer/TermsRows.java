package coach.connects.feature.transfer;

import coach.connects.wallet.Policies;
import coach.connects.wallet.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The terms as lines of a CSV (W-18), after those of the entries: their day is the first on which they hold, none is the
 * beginning, and they add nothing to the balance.
 */
final class TermsRows {
    private static final String KIND = "terms";
    private static final int LONGEST_POLICY = 100;

    private TermsRows() {}

    static List<EntryRow> write(Terms terms, Policies policies) {
        List<EntryRow> rows = new ArrayList<>();
        for (Terms.Period period : terms.periods(policies)) {
            rows.add(EntryRow.at(0)
                    .put(EntryColumn.KIND, KIND)
                    .put(EntryColumn.EFFECTIVE_ON, period.from())
                    .put(EntryColumn.AMOUNT, 0L)
                    .put(EntryColumn.DERIVED, false)
                    .put(EntryColumn.ACCOUNT, period.account().name().toLowerCase(Locale.ROOT))
                    .put(EntryColumn.POLICY, period.policy()));
        }
        List<String> chosen = TermsDefaults.toldApart(terms, policies);
        if (!chosen.isEmpty()) {
            rows.get(0).put(EntryColumn.CHOSEN, String.join(" ", chosen));
        }
        return rows;
    }

    /** Whether this line tells of terms and not of an entry. */
    static boolean isOne(EntryRow row) {
        return row.cell(EntryColumn.KIND).equals(Optional.of(KIND));
    }

    /** Takes what such a line tells into the file. */
    static void read(EntryRow row, ImportFile file, Instant now) throws InvalidImportException {
        Optional<LocalDate> from = row.get(EntryColumn.EFFECTIVE_ON);
        if (from.isPresent()) {
            CellParser.past(row.line(), from.get(), now);
        }
        String account = row.needed(EntryColumn.ACCOUNT);
        String policy = row.needed(EntryColumn.POLICY);
        file.terms.add(TermsDefaults.period(from, account, policy)
                .filter(period -> !policy.isBlank() && policy.length() <= LONGEST_POLICY)
                .filter(period ->
                        file.terms.stream().noneMatch(other -> other.from().equals(period.from())))
                .orElseThrow(() -> row.wrong(EntryColumn.KIND)));
        for (String word :
                row.get(EntryColumn.CHOSEN).map(words -> words.split(" ", -1)).orElse(new String[0])) {
            if (!TermsDefaults.isWord(word)) {
                throw row.wrong(EntryColumn.CHOSEN);
            }
            file.chosenTerms.add(word);
        }
    }
}
