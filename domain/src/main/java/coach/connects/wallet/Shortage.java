package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;

/**
 * An entry that finds too little (W-04).
 *
 * @param entry the entry, which may be a later one than the one to be recorded
 */
public record Shortage(LocalDate day, Connects missing, RecordedEntry entry) {}
