package coach.connects.reminder;

import coach.connects.money.Connects;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Pool;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One message that is due. */
public sealed interface Reminder {
    ReminderKind kind();

    /** What makes it unique among those of its kind. */
    String key();

    /** The whole key as messages carry it, such as {@code expiry:2026-12-01}. */
    default String fullKey() {
        return kind().label() + ":" + key();
    }

    /** Connects expire, or have expired (G-07). */
    record ExpiryReminder(LocalDate day, List<ExpiringLot> going, List<ExpiringLot> gone) implements Reminder {
        public ExpiryReminder {
            going = List.copyOf(going);
            gone = List.copyOf(gone);
        }

        @Override
        public ReminderKind kind() {
            return ReminderKind.EXPIRY;
        }

        @Override
        public String key() {
            return day.toString();
        }
    }

    /**
     * A lot, or what was left of it.
     *
     * @param expiresOn the day at whose start they go
     * @param dated whether that day is known; otherwise it is the latest (W-14)
     */
    record ExpiringLot(Connects connects, LocalDate expiresOn, boolean dated) {}

    /**
     * The month ends, or has ended (G-06); at least one of the two.
     *
     * @param ahead what the next 1st does
     * @param passed what the last one did
     */
    record RolloverReminder(LocalDate day, Optional<MonthEnd> ahead, Optional<MonthEnd> passed) implements Reminder {
        @Override
        public ReminderKind kind() {
            return ReminderKind.ROLLOVER;
        }

        @Override
        public String key() {
            return day.toString();
        }
    }

    /**
     * The end of a month.
     *
     * @param on the 1st of the next one
     * @param rollsOver how many roll over
     * @param expires how many expire until then
     * @param lost how many are above the cap
     * @param cap how many roll over at most
     * @param allowance how many may be bought then; empty = any number
     */
    record MonthEnd(
            LocalDate on,
            Connects rollsOver,
            Connects expires,
            Connects lost,
            Connects cap,
            Optional<Connects> allowance) {}

    /**
     * What comes again is recorded by itself (W-11, W-36).
     *
     * @param what monthly Connects, or the badge
     * @param on the days of it, oldest first
     * @param connects how many each time
     */
    record RecurringReminder(RecurringKind what, LocalDate day, List<LocalDate> on, Connects connects)
            implements Reminder {
        public RecurringReminder {
            on = List.copyOf(on);
        }

        @Override
        public ReminderKind kind() {
            return ReminderKind.GRANT;
        }

        @Override
        public String key() {
            return what.key(day);
        }
    }

    /**
     * What became of a proposal is asked.
     *
     * @param days how many days after it
     * @param pool whose Connects it cost: each numbers its own
     */
    record OutcomeReminder(LiveProposal proposal, int days, Pool pool) implements Reminder {
        @Override
        public ReminderKind kind() {
            return ReminderKind.OUTCOME;
        }

        @Override
        public String key() {
            return (pool == Pool.OWN ? "" : pool.word() + "-") + proposal.seq() + "/" + days;
        }
    }

    /**
     * What Upwork shows as expiring within 30 days is asked (W-14).
     *
     * @param undated how many Connects have no known date
     */
    record DatesReminder(LocalDate day, Connects undated) implements Reminder {
        @Override
        public ReminderKind kind() {
            return ReminderKind.DATES;
        }

        @Override
        public String key() {
            return day.toString();
        }
    }
}
