package coach.connects.reminder;

import coach.connects.money.Connects;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.WeeklyBadge;
import coach.connects.wallet.Badge;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.RecordedEntry;
import java.time.LocalDate;
import java.util.Optional;

/** What comes again on days that are known, and is recorded by itself once somebody agreed to it. */
public enum RecurringKind {
    /** The monthly Connects of a plan, on the billing day (W-11). Of one from the 29th on, Upwork makes the 1st. */
    MONTHLY {
        @Override
        Optional<Connects> each(ReminderInput input) {
            return input.reminders()
                    .monthly()
                    .filter(amount -> input.profile().monthlyDay().isPresent());
        }

        @Override
        LocalDate next(ReminderInput input, LocalDate day) {
            LocalDate inMonth = day.withDayOfMonth(input.profile().monthlyDay().orElseThrow());
            return inMonth.isBefore(day) ? inMonth.plusMonths(1) : inMonth;
        }

        @Override
        LocalDate after(LocalDate mark, int times) {
            return mark.plusMonths(times);
        }

        @Override
        public boolean is(RecordedEntry entry) {
            return entry instanceof Grant grant && grant.grant() == GrantKind.MONTHLY;
        }

        @Override
        boolean holds(LocalDate mark, LocalDate day) {
            return mark.equals(day);
        }

        @Override
        public EntryDraft draft(LocalDate mark, Connects each) {
            return new EntryDraft.GrantDraft(
                    mark, GrantKind.MONTHLY, Optional.of(each), Optional.empty(), Optional.empty());
        }
    },
    /** The availability badge, on the first day of each of its weeks (W-36). */
    BADGE {
        @Override
        Optional<Connects> each(ReminderInput input) {
            return badge(input).map(WeeklyBadge::each);
        }

        @Override
        LocalDate next(ReminderInput input, LocalDate day) {
            return badge(input).orElseThrow().nextFrom(day);
        }

        @Override
        LocalDate after(LocalDate mark, int times) {
            return mark.plusWeeks(times);
        }

        @Override
        public boolean is(RecordedEntry entry) {
            return entry instanceof Badge;
        }

        @Override
        boolean holds(LocalDate mark, LocalDate day) {
            return WeeklyBadge.isOfWeek(mark, day);
        }

        @Override
        public EntryDraft draft(LocalDate mark, Connects each) {
            return new EntryDraft.SpendingDraft(mark, EntryDraft.Purpose.BADGE, each, Optional.empty());
        }

        private static Optional<WeeklyBadge> badge(ReminderInput input) {
            return input.preferences().get(PreferenceKey.WEEKLY_BADGE);
        }
    };

    private static final int ISO_DATE = 10;

    /** How many Connects each time; empty while nobody agreed to it, or its day is not known. */
    abstract Optional<Connects> each(ReminderInput input);

    /** The first of its marks on this day or later; only where somebody agreed to it. */
    abstract LocalDate next(ReminderInput input, LocalDate day);

    /** The mark that so many times later comes after this one. */
    abstract LocalDate after(LocalDate mark, int times);

    /** Whether an entry is one of these, whoever recorded it. */
    public abstract boolean is(RecordedEntry entry);

    /** Whether one of that day is what this mark stands for. */
    abstract boolean holds(LocalDate mark, LocalDate day);

    /** What is recorded for a mark. */
    public abstract EntryDraft draft(LocalDate mark, Connects each);

    /** Whether it takes Connects, so that a wallet can fall short of it. */
    boolean takes() {
        return this == BADGE;
    }

    /** The key of a message about it: two of a day differ in it. */
    String key(LocalDate day) {
        return day + suffix();
    }

    /** The day of a message about it whose whole key this is. */
    Optional<LocalDate> dayOf(String fullKey) {
        String begins = ReminderKind.GRANT.label() + ":";
        boolean own = fullKey.startsWith(begins) && fullKey.endsWith(suffix());
        String day = own ? fullKey.substring(begins.length(), fullKey.length() - suffix().length()) : "";
        return day.length() == ISO_DATE ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    }

    private String suffix() {
        return this == BADGE ? "/badge" : "";
    }
}
