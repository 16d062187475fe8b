package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a statement: an entry at its place in the fold's order (W-02).
 *
 * @param entry the entry, stored or derived
 * @param reversed whether the fold left it out, because it was taken back or takes back another one (W-05)
 * @param expiresOn the day at whose start the lot that it brought is gone; empty where it brought none
 */
public record StatementLine(LedgerEntry entry, Connects balance, boolean reversed, Optional<LocalDate> expiresOn) {}
