package coach.connects.command.reminder;

import coach.connects.amount.Connects;
import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.RichText;
import coach.connects.command.Answer;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Dossier;
import coach.connects.freelancer.Identity;
import coach.connects.freelancer.Preferences;
import coach.connects.freelancer.Profile;
import coach.connects.freelancer.QuietHours;
import coach.connects.freelancer.Refusal;
import coach.connects.freelancer.Setting;
import coach.connects.freelancer.Trait;
import coach.connects.job.LowerCase;
import coach.connects.reminder.ReminderKind;
import coach.connects.wallet.input.AmountReader;
import coach.connects.wallet.input.AmountReading;
import coach.connects.wallet.input.DateReader;
import coach.connects.wallet.input.DateReading;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /reminders [WHAT VALUE]}: what the bot says by itself, on which days before an expiry, at which hour, not at all,
 * not before a day; by dialog or in one line. Also answers the buttons under reminders.
 */
public final class RemindersCommand implements Command {
    private static final String NAME = "reminders";
    private static final int LONGEST_ANSWER = 60;
    private static final List<String> WHAT = List.of(
            "on",
            "off",
            "days",
            "hour",
            "quiet",
            "pause",
            "zone",
            "platform",
            "preview",
            "expiry",
            "rollover",
            "grant",
            "outcome",
            "dates");
    private static final Declaration DECLARATION = Declaration.of(
            NAME,
            Task.SETTINGS,
            true,
            Option.choice("what", WHAT.toArray(String[]::new)),
            Option.of("value", Option.Type.WORDS).withSuggestions());

    private final Command profile;

    /** The zone belongs to the profile; this command sets it too. */
    public RemindersCommand(Command profile) {
        this.profile = profile;
    }

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(Turn turn, AutocompleteQuery query) {
        String what = query.other("what");
        return switch (what) {
            case "zone" ->
                profile.suggest(
                        turn, new AutocompleteQuery("profile", "value", query.typed(), Map.of("about", "timezone")));
            case "days" -> examples(Setting.REMINDER_DAYS);
            case "hour" -> examples(Setting.REMINDER_HOUR);
            case "quiet" -> examples(Setting.QUIET_HOURS);
            case "platform" ->
                Stream.concat(turn.dossier().identities().stream().map(Identity::platform), Stream.of("none"))
                        .distinct()
                        .map(Suggestion::of)
                        .toList();
            default -> named(what).isEmpty() ? List.of() : examples(Setting.REMINDERS);
        };
    }

    private static List<Suggestion> examples(Setting<?> setting) {
        return setting.kind().examples().stream().map(Suggestion::of).toList();
    }

    @Override
    public Step run(Turn turn, String words) {
        String[] two = words.strip().split(" ", 2);
        String what = LowerCase.of(two[0]);
        String value = two.length < 2 ? "" : two[1].strip();
        return switch (what) {
            case "" -> turn.say(new RemindersText(turn).overview());
            case "preview" -> turn.say(new RemindersText(turn).preview());
            case "on", "off" -> switched(turn, what);
            case "days" -> set(turn, Setting.REMINDER_DAYS, what, value);
            case "hour" -> set(turn, Setting.REMINDER_HOUR, what, value);
            case "quiet" -> set(turn, Setting.QUIET_HOURS, what, value);
            case "platform" -> set(turn, Setting.REMINDER_PLATFORM, what, value);
            case "pause" -> pause(turn, value);
            case "resume" -> pause(turn, "none");
            case "zone", "timezone" -> profile.run(turn, "timezone " + value);
            default -> {
                List<ReminderKind> kinds = named(what);
                yield kinds.isEmpty()
                        ? turn.say(turn.words("reminder.unknown", "what", what))
                        : kinds(turn, kinds, what, value);
            }
        };
    }

    @Override
    public Step press(Turn turn, String argument) {
        return argument.startsWith(Snoozing.WORD)
                ? Snoozing.read(argument)
                        .map(snoozing -> snoozing.step(turn))
                        .orElseGet(() -> turn.say(turn.words("bot.button.closed")))
                : run(turn, argument);
    }

    @Override
    public Optional<Step> answer(Turn turn, String state, String words) {
        Turn over = turn.with(turn.dossier().withoutConversation(turn.at().chatKey()));
        return Answer.mayBeValue(words, LONGEST_ANSWER)
                ? Optional.of(run(over, state + " " + words))
                : Optional.empty();
    }

    private static Step switched(Turn turn, String onOrOff) {
        boolean on = onOrOff.equals("on");
        Dossier after = turn.dossier().with(turn.dossier().preferences().with(Setting.REMINDERS, on));
        Say say = turn.message(turn.words(on ? "reminder.set.on" : "reminder.set.off"));
        return Step.of(after, on ? say : say.row(Offer.of(turn.label("reminder.button.on"), NAME, "on")));
    }

    private static <T> Step set(Turn turn, Setting<T> setting, String what, String value) {
        if (value.isEmpty()) {
            return ask(turn, what, turn.dossier().preferences().write(setting));
        }
        Preferences preferences = turn.dossier().preferences();
        String typed = value.equalsIgnoreCase("default") ? setting.kind().write(setting.standard()) : value;
        return preferences
                .set(setting, typed)
                .fold(changed -> kept(turn, what, changed), refusal -> refused(turn, what, refusal));
    }

    private static Step ask(Turn turn, String what, String now) {
        Say question = turn.message(turn.words("reminder.ask." + what, "now", RichText.of(now)))
                .row(
                        Offer.of(turn.label("rules.button.default"), NAME, what + " default"),
                        Offer.of(turn.label("button.cancel"), "cancel", ""));
        return turn.ask(question, NAME, what);
    }

    private static Step kept(Turn turn, String what, Preferences changed) {
        int hour = changed.get(Setting.REMINDER_HOUR);
        QuietHours quiet = changed.get(Setting.QUIET_HOURS);
        if (quiet.has(LocalTime.of(hour, 0))) {
            return turn.say(turn.words("reminder.refused.quiet", "hour", LocalTime.of(hour, 0), "free", quiet.to()));
        }
        Turn after = turn.with(turn.dossier().with(changed));
        return Step.of(after.dossier(), turn.message(new RemindersText(after).receipt(what)));
    }

    private static Step refused(Turn turn, String what, Refusal refusal) {
        RichText why = turn.messages().text(refusal.key(), refusal.values());
        return turn.say(turn.words("settings.refused", "name", RichText.of(what), "why", why));
    }

    /** {@code pause until 15 January}; {@code none} goes on at once. */
    private static Step pause(Turn turn, String value) {
        String day =
                LowerCase.of(value).startsWith("until ") ? value.substring(6).strip() : value;
        if (day.isEmpty()) {
            return ask(turn, "pause", turn.dossier().preferences().write(Setting.REMINDER_PAUSE));
        }
        if (List.of("none", "off", "default").contains(LowerCase.of(day))) {
            return paused(turn, Optional.empty());
        }
        LocalDate today = turn.today();
        return DateReader.readUntil(day, today, today) instanceof DateReading.Read read
                ? paused(turn, Optional.of(read.day()))
                : turn.say(turn.words("reminder.refused.pause"));
    }

    private static Step paused(Turn turn, Optional<LocalDate> until) {
        Dossier after = turn.dossier().with(turn.dossier().preferences().with(Setting.REMINDER_PAUSE, until));
        RichText receipt = until.map(day -> turn.words("reminder.set.pause", "day", day))
                .orElseGet(() -> turn.words("reminder.set.resumed"));
        return Step.of(after, turn.message(receipt));
    }

    /** {@code grant 10}, or {@code grant 10 17} with the billing day; {@code never} keeps things as they are (W-11). */
    private static Step monthly(Turn turn, String value) {
        String[] said = value.split(" ", 2);
        if (said[0].equalsIgnoreCase("never")) {
            return Step.of(MonthlyConsent.asked(turn.dossier()), turn.message(turn.words("reminder.monthly.no")));
        }
        Optional<Connects> amount = AmountReader.read(said[0]) instanceof AmountReading.Read read
                ? Optional.of(read.connects())
                : Optional.empty();
        if (amount.isEmpty()) {
            return turn.say(turn.words("reminder.monthly.amount"));
        }
        Profile profile = turn.dossier().profile();
        Profile told = said.length < 2 || profile.billingDay().isPresent()
                ? profile
                : profile.told(Trait.BILLING_DAY, said[1]).value().orElse(profile);
        if (told.billingDay().isEmpty()) {
            return turn.say(turn.words("reminder.monthly.day"));
        }
        Dossier after = MonthlyConsent.asked(turn.dossier())
                .with(told)
                .with(turn.dossier().preferences().with(ReminderKind.GRANT.setting(), true))
                .withAgenda(agenda -> agenda.withMonthly(amount));
        return Step.of(
                after,
                turn.message(turn.words(
                        "reminder.monthly.yes",
                        "n",
                        amount.get(),
                        "day",
                        told.monthlyDay().get())));
    }

    /** One kind, or all those that a message told of: {@code expiry,rollover off}. */
    private static Step kinds(Turn turn, List<ReminderKind> kinds, String words, String value) {
        boolean on = value.equalsIgnoreCase("on");
        if (kinds.equals(List.of(ReminderKind.GRANT)) && !on && !value.equalsIgnoreCase("off")) {
            return monthly(turn, value);
        }
        if (!on && !value.equalsIgnoreCase("off")) {
            return turn.say(turn.words("reminder.unknown.switch", "kind", RichText.of(words)));
        }
        Dossier after = turn.dossier();
        for (ReminderKind kind : kinds) {
            after = after.with(after.preferences().with(kind.setting(), on))
                    .withAgenda(agenda -> on ? agenda : agenda.withoutSnooze(kind));
        }
        RichText names = new RemindersText(turn).names(kinds);
        Say say = turn.message(turn.words(on ? "reminder.set.kind.on" : "reminder.set.kind.off", "kind", names));
        return Step.of(after, on ? say : say.row(Offer.of(turn.label("reminder.button.on"), NAME, words + " on")));
    }

    /** The kinds that these words name, parted by commas; none when one of them names none. */
    private static List<ReminderKind> named(String words) {
        List<ReminderKind> kinds = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            Optional<ReminderKind> kind = ReminderKind.of(word.strip());
            if (kind.isEmpty()) {
                return List.of();
            }
            kinds.add(kind.get());
        }
        return List.copyOf(kinds);
    }
}
