package coach.connects.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A mark lies on the day asked for or later, and after one that is dealt with the next lies strictly later. */
class ReminderTriggerTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 5 * 365;

    private final Random random = new Random(11);

    @Test
    void marksOfAllKindsGoStrictlyOn() {
        for (int round = 0; round < 300; round++) {
            LocalDate begun = FIRST.plusDays(random.nextInt(DAYS));
            for (ReminderTrigger reminderTrigger : all(subject(begun), begun.plusDays(random.nextInt(60)))) {
                goesOn(reminderTrigger, begun.minusDays(random.nextInt(40)));
            }
        }
    }

    @Test
    void aMonthlyMarkComesInEachCalendarMonthWhateverDayItBeganOn() {
        for (LocalDate begun = FIRST; begun.getYear() < 2028; begun = begun.plusDays(1)) {
            ReminderTrigger dates = new DatesTrigger(statement(wallet(begun), begun));
            LocalDate mark = dates.firstFrom(begun.plusDays(1)).orElseThrow();
            for (int months = 1; months <= 24; months++) {
                assertThat(mark).as("%s months after %s", months, begun).isEqualTo(begun.plusMonths(months));
                mark = dates.firstFrom(mark.plusDays(1)).orElseThrow();
            }
        }
    }

    private void goesOn(ReminderTrigger reminderTrigger, LocalDate from) {
        LocalDate day = from;
        for (int steps = 0; steps < 60; steps++) {
            Optional<LocalDate> mark = reminderTrigger.firstFrom(day);
            if (mark.isEmpty()) {
                return;
            }
            assertThat(mark.get()).as("of %s from %s", reminderTrigger, day).isAfterOrEqualTo(day);
            day = mark.get().plusDays(random.nextBoolean() ? 1 : 1 + random.nextInt(20));
        }
    }

    private static List<ReminderTrigger> all(ReminderInput input, LocalDate today) {
        Statement statement = statement(input.wallet(), today);
        return List.of(
                new DatesTrigger(statement),
                new ExpiryTrigger(statement, List.of(10, 7, 3, 0)),
                new RolloverTrigger(input, statement),
                new RecurringTrigger(RecurringKind.MONTHLY, input, statement),
                new OutcomeTrigger(statement, input.reminders(), Pool.OWN));
    }

    private ReminderInput subject(LocalDate begun) {
        Wallet wallet = wallet(begun).withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2021"));
        Profile profile = Profile.EMPTY.with(ProfileField.BILLING_DAY, 1 + random.nextInt(31));
        ReminderState reminders = ReminderState.EMPTY.withMonthly(Optional.of(Connects.of(10)));
        return new ReminderInput(
                wallet, profile, Preferences.DEFAULTS, reminders, BundledPolicies.ALL, Optional.empty());
    }

    private static Wallet wallet(LocalDate day) {
        RecordingContext context = new RecordingContext(
                day, day.atStartOfDay(ZoneOffset.UTC).toInstant(), "seed", BundledPolicies.ALL, true);
        List<EntryDraft> drafts = new ArrayList<>();
        drafts.add(new EntryDraft.AdjustmentDraft(day, Connects.of(54), Optional.empty(), List.of(), Optional.empty()));
        return Wallet.EMPTY.record(drafts, context).recorded().orElseThrow().after();
    }

    private static Statement statement(Wallet wallet, LocalDate day) {
        return wallet.on(wallet.today(day), BundledPolicies.ALL);
    }
}
