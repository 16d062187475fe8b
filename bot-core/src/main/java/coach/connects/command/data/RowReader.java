package coach.connects.command.data;

import coach.connects.amount.Connects;
import coach.connects.amount.Usd;
import coach.connects.job.JobId;
import coach.connects.wallet.Ad;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Boost;
import coach.connects.wallet.Correction;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.PaidBy;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.Return;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Stamp;
import coach.connects.wallet.StoredEntry;
import coach.connects.wallet.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads rows as entries.
 *
 * @param cause the key of the message that imports them
 * @param checks the new ids of the checks, in the file's order
 * @param terms the terms under which they count
 * @param policies the policies that can be in force
 */
record RowReader(String cause, List<String> checks, Terms terms, Policies policies) {
    StoredEntry entry(Row row) throws WrongFile {
        String kind = needed(row, Column.KIND);
        int amount = number(row, Column.AMOUNT).orElseThrow(() -> wrong(row, Column.AMOUNT));
        Stamp stamp = stamp(row);
        return switch (kind) {
            case "purchase" ->
                new Purchase(stamp, came(row, amount), cost(row), word(row, Column.PAID_BY, PaidBy::of), until(row));
            case "grant" ->
                new Grant(
                        stamp,
                        word(row, Column.GRANT, GrantKind::of).orElse(GrantKind.OTHER),
                        came(row, amount),
                        until(row));
            case "proposal" -> proposal(row, stamp, went(row, amount));
            case "boost" -> new Boost(stamp, named(row, Column.OF), went(row, amount));
            case "badge" -> new Badge(stamp, went(row, amount));
            case "ad" -> new Ad(stamp, went(row, amount));
            case "return" -> new Return(stamp, named(row, Column.OF), row.says(Column.BOOST), came(row, amount));
            case "correction" -> correction(row, stamp, amount);
            case "reversal" -> new Reversal(stamp, named(row, Column.REVERSES), amount);
            default -> throw wrong(row, Column.KIND);
        };
    }

    private Stamp stamp(Row row) throws WrongFile {
        Optional<Integer> seq = number(row, Column.SEQ);
        String recordedAt = needed(row, Column.RECORDED_AT);
        return new Stamp(
                seq.filter(number -> number > 0).orElseThrow(() -> wrong(row, Column.SEQ)),
                day(row),
                Cells.instant(row.line(), Column.RECORDED_AT.key(), recordedAt),
                cause,
                row.cell(Column.NOTE));
    }

    private StoredEntry proposal(Row row, Stamp stamp, Connects cost) throws WrongFile {
        Optional<FreeReason> free = word(row, Column.FREE, FreeReason::of);
        if (free.isPresent() && !cost.isZero()) {
            throw wrong(row, Column.FREE);
        }
        return new Proposal(
                stamp,
                word(row, Column.JOB, JobId::of),
                cost,
                free,
                word(row, Column.SIZE, ProposalClass::of),
                check(row));
    }

    private Optional<String> check(Row row) throws WrongFile {
        Optional<Integer> place = number(row, Column.CHECK);
        // A ledger alone, such as a CSV, has no checks; an entry does not depend on them.
        if (place.isEmpty() || checks.isEmpty()) {
            return Optional.empty();
        }
        if (place.get() < 1 || place.get() > checks.size()) {
            throw wrong(row, Column.CHECK);
        }
        return Optional.of(checks.get(place.get() - 1));
    }

    private StoredEntry correction(Row row, Stamp stamp, int amount) throws WrongFile {
        Optional<Integer> of = number(row, Column.OF);
        OptionalLong named = of.isPresent() ? OptionalLong.of(of.get()) : OptionalLong.empty();
        return new Correction(stamp, amount, until(row), named);
    }

    /** The expiry that was said: named as such, or another one than the policy's. */
    private Optional<LocalDate> until(Row row) throws WrongFile {
        Optional<String> said = row.cell(Column.UNTIL);
        if (said.isPresent()) {
            return Optional.of(Cells.date(row.line(), Column.UNTIL.key(), said.get()));
        }
        Optional<String> shown = row.cell(Column.EXPIRES_ON);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        LocalDate expiresOn = Cells.date(row.line(), Column.EXPIRES_ON.key(), shown.get());
        LocalDate usual = terms.policy(day(row), policies).expiryOf(day(row));
        return expiresOn.equals(usual) ? Optional.empty() : Optional.of(expiresOn);
    }

    private Optional<Usd> cost(Row row) throws WrongFile {
        Optional<String> cost = row.cell(Column.COST);
        return cost.isEmpty() ? Optional.empty() : Optional.of(Cells.money(row.line(), Column.COST.key(), cost.get()));
    }

    private static LocalDate day(Row row) throws WrongFile {
        return Cells.date(row.line(), Column.EFFECTIVE_ON.key(), needed(row, Column.EFFECTIVE_ON));
    }

    private static Connects came(Row row, int amount) throws WrongFile {
        if (amount < 0) {
            throw wrong(row, Column.AMOUNT);
        }
        return Connects.of(amount);
    }

    private static Connects went(Row row, int amount) throws WrongFile {
        if (amount > 0 || amount == Integer.MIN_VALUE) {
            throw wrong(row, Column.AMOUNT);
        }
        return Connects.of(-amount);
    }

    private static long named(Row row, Column column) throws WrongFile {
        return number(row, column).orElseThrow(() -> wrong(row, column));
    }

    private static Optional<Integer> number(Row row, Column column) throws WrongFile {
        Optional<String> cell = row.cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(Cells.number(row.line(), column.key(), cell.get()));
    }

    private static <T> Optional<T> word(Row row, Column column, Function<String, Optional<T>> meaning)
            throws WrongFile {
        Optional<String> cell = row.cell(column);
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.of(meaning.apply(cell.get()).orElseThrow(() -> wrong(row, column)));
    }

    private static String needed(Row row, Column column) throws WrongFile {
        return row.cell(column).orElseThrow(() -> wrong(row, column));
    }

    private static WrongFile wrong(Row row, Column column) {
        return Cells.wrong(row.line(), column.key());
    }
}
