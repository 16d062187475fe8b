package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.View;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.WeeklyBadge;
import coach.connects.reminder.ReminderKind;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Pool;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The question whether the availability badge is recorded by itself each week from now on (W-36): asked once, when a first one
 * is recorded. Also {@code /reminders badge 7} and {@code /reminders badge off}.
 */
public final class WeeklyBadgeConsent {
    static final String NAME = "badge";

    private static final String ASKED = "badge-asked";
    private static final String NEVER = "never";
    private static final String OFF = "off";

    private WeeklyBadgeConsent() {}

    /** Whether it is still to be asked; the badge is one's own, not an agency's. */
    public static boolean isOpen(View view) {
        return view.state().pool() == Pool.OWN
                && view.state().preferences().get(PreferenceKey.WEEKLY_BADGE).isEmpty()
                && !view.state().wasOffered(ASKED);
    }

    /** The state of somebody who was asked once. */
    public static FreelancerState asked(FreelancerState state) {
        return state.withSession(session -> session.withHint(ASKED));
    }

    public static RichText question(View view, Connects each) {
        return view.text("reminder.badge.ask", "n", each);
    }

    public static List<ButtonSpec> answers(View view, Connects each, LocalDate begins) {
        return List.of(
                ButtonSpec.once(view.plain("button.yes"), RemindersCommand.NAME, NAME + " " + each + " " + begins)
                        .asYes(),
                ButtonSpec.once(view.plain("button.no"), RemindersCommand.NAME, NAME + " " + NEVER)
                        .asNo());
    }

    /** One's own badge that is recorded each week, where that is at another price: it is asked which of them holds. */
    public static Optional<WeeklyBadge> otherThan(View view, Connects each) {
        return view.state()
                .preferences()
                .get(PreferenceKey.WEEKLY_BADGE)
                .filter(badge ->
                        view.state().pool() == Pool.OWN && !badge.each().equals(each));
    }

    /** That question. */
    public static RichText changeQuestion(View view, WeeklyBadge badge, Connects each) {
        return view.text("reminder.badge.other", "before", badge.each(), "n", each);
    }

    /** Its answer: the weeks stay as they are. */
    public static ButtonSpec change(View view, WeeklyBadge badge, Connects each) {
        return ButtonSpec.once(
                view.plain("reminder.button.badge", "n", each),
                RemindersCommand.NAME,
                NAME + " " + each + " " + badge.since());
    }

    /** {@code 7}, {@code 7 2026-11-23} with the day on which its week began, {@code off}, or {@code never}. */
    static CommandResult answered(CommandContext context, String value) {
        String[] said = value.strip().toLowerCase(Locale.ROOT).split(" ", 2);
        SettingScreen screen = new SettingScreen(context, RemindersCommand.NAME);
        if (said[0].equals(NEVER)) {
            return CommandResult.of(
                    asked(context.state()),
                    context.draft(context.text("reminder.badge.no")).withRow(screen.all()));
        }
        Optional<WeeklyBadge> before = context.state().preferences().get(PreferenceKey.WEEKLY_BADGE);
        if (said[0].equals(OFF) && said.length == 1) {
            return screen.receipt(
                    set(context, Optional.empty()), context.text("reminder.badge.off"), NAME + " " + written(before));
        }
        Optional<Connects> each = AmountParser.read(said[0]).value();
        Optional<LocalDate> begins = said.length < 2 ? Optional.of(context.today()) : day(said[1]);
        if (each.isEmpty() || begins.isEmpty() || begins.get().isAfter(context.today())) {
            return context.reply(context.text("reminder.badge.amount"));
        }
        WeeklyBadge badge = new WeeklyBadge(each.get(), begins.get());
        FreelancerState after = set(context, Optional.of(badge));
        RichText receipt = context.text(
                "reminder.badge.yes",
                "n",
                badge.each(),
                "day",
                badge.nextFrom(context.today().plusDays(1)));
        return screen.receipt(
                after, RemindersCommand.withRecurring(context, after, receipt), NAME + " " + written(before));
    }

    private static String written(Optional<WeeklyBadge> badge) {
        return badge.map(one -> one.each() + " " + one.since()).orElse(OFF);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Switched on, what tells of it is on too. */
    private static FreelancerState set(CommandContext context, Optional<WeeklyBadge> badge) {
        FreelancerState after = asked(context.state())
                .withAccount(account -> account.with(account.preferences().with(PreferenceKey.WEEKLY_BADGE, badge)));
        return badge.isEmpty()
                ? after
                : after.withAccount(
                        account -> account.with(account.preferences().with(ReminderKind.GRANT.setting(), true)));
    }
}
