package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.parsing.Affixes;
import coach.connects.parsing.NumberWords;
import coach.connects.parsing.PoliteWords;
import coach.connects.parsing.Tokens;
import coach.connects.profile.PreferenceKey;
import coach.connects.session.FreelancerState;
import java.util.List;
import java.util.Optional;

/** When reminders are to come, told in words: "remind me at 8 in the evening". One tap sets it; nothing is set before. */
public final class SpokenReminderHandler implements InputHandler {
    private static final int LONGEST = 80;

    private static final List<String> HOUR =
            Tokens.phrases("remind me every day at |remind me everyday at |remind me daily at "
                    + "|remind me each day at |remind me every day |remind me everyday |remind me daily |remind me around |remind me at "
                    + "|send me reminders at |send reminders at |send my reminders at |send me a reminder at |send reminder at "
                    + "|reminders at |reminder at |my reminders at |reminders please at |set my reminders to |set reminders to "
                    + "|set reminders at |set reminder at |set reminder to |message me at |notify me at |ping me at |text me at "
                    + "|change reminder to |change reminders to |change my reminder to |change my reminders to |change the reminder to "
                    + "|change the reminders to |move reminders to |move my reminders to |move the reminder to |update reminder to "
                    + "|change reminder time to |change the reminder time to |reminder time |reminder hour ");
    private static final List<String> PAUSE = Tokens.phrases(
            "pause reminders for |pause reminders |pause my reminders "
                    + "|pause the reminders |pause for |pause |mute reminders |mute my reminders |mute for |mute |snooze for |snooze "
                    + "|no reminders for |no reminders |stop reminders |stop the reminders |stop reminding me |don't remind me "
                    + "|do not remind me |dont remind me |be quiet for |quiet for |silence for "
                    + "|i'm on vacation for |i am on vacation for |im on vacation for |on vacation for |i'm on holiday for |i am on holiday for "
                    + "|im on holiday for |i'm away for |i am away for |im away for |i'm off for |i am off for |i'm on leave for "
                    + "|i am on leave for |i'm on vacation |i am on vacation |im on vacation |on vacation |i'm on holiday |i am on holiday "
                    + "|im on holiday |on holiday |i'm away |i am away |im away |i'm off |i am off |i'm on leave |i am on leave ");
    private static final List<String> QUIET = Tokens.phrases(
            "quiet hours from |quiet hours are |quiet hours |quiet time |quiet from |quiet between |quiet |dnd from |dnd ");
    /** What is not to come, and that it is not to. */
    private static final List<String> MESSAGES = Tokens.of(
            "disturb write writing contact message messages msg msgs text texts notify notification notifications anything send ping wake reminder reminders remind alerts bother shut");

    private static final List<String> NOT = Tokens.of("no not don't dont never stop without shut");
    private static final List<String> NIGHT = Tokens.phrases(
            "at night|in the night|at nights|overnight|during the night|during night|while i sleep|when i sleep|nights");
    private static final String USUAL_NIGHT = "22-8";
    private static final String USUAL_END = "-8";
    /** Begins an hour from which on nothing is to come. */
    private static final String AFTER = " after ";
    /** The whole of what asks for rest and says no hours. */
    private static final List<String> REST = Tokens.phrases(
            "do not disturb|don't disturb|dont disturb|do not disturb me|don't disturb me|dont disturb me|dnd|quiet hours|quiet time|set quiet hours");

    private static final List<String> TELL = Tokens.phrases("remind me |tell me |warn me |notify me |alert me |ping me "
            + "|message me |text me |send me a reminder |send a reminder |send me a message |set a reminder |set reminders "
            + "|set my reminders |reminder |reminders |i want to be reminded |i want reminders |i want a reminder ");
    private static final String BEFORE = " before";
    /** What may stand behind "before": that Connects go, and nothing else. */
    private static final List<String> EXPIRY = Tokens.of(
            "they it my the any some connects connect expire expires expiring"
                    + " expiry expiration end go going lapse of are is get gone run runs out lose i them these those will do date");

    private static final List<String> STOP = Tokens.phrases(
            "stop recording |stop |no more |turn off |switch off |disable |don't record |dont record |do not record ");
    private static final List<String> BADGE = Tokens.phrases(
            "the badge|badge|my badge|the weekly badge|weekly badge|my weekly badge|the availability badge|availability badge|badges");

    private static final int LONGEST_HOUR = 12;
    private static final int HALF_A_DAY = 12;

    /** Said while something else is asked, an hour or a pause for reminders is no answer to that. */
    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        boolean asked = context.openConversation().isPresent()
                || ReminderWish.of(context, bare(words)).isPresent();
        return asked && !words.startsWith("/") ? tryHandle(context, words) : Optional.empty();
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        String said = bare(words);
        if (said.length() > LONGEST || said.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String hour = Affixes.withoutStart(said, HOUR);
        if (!hour.equals(said)) {
            return ask(context, "hour", hour).or(() -> already(context, hour)).or(() -> refused(context, hour));
        }
        String part = Affixes.withoutStart(said, TELL);
        if (!part.equals(said) && isNearAnHour(part)) {
            return Optional.of(RemindersCommand.set(context, "hour", part));
        }
        Optional<String> quiet = quiet(said).map(SpokenReminderHandler::night);
        if (quiet.isPresent()) {
            return ask(context, "quiet", quiet.get()).or(() -> clashes(context, quiet.get()));
        }
        if (REST.contains(said)) {
            return Optional.of(RemindersCommand.set(context, "quiet", ""));
        }
        Optional<ReminderWish> wish = ReminderWish.of(context, said);
        if (wish.isPresent()) {
            return Optional.of(granted(context, wish.get()));
        }
        Optional<CommandResult> ahead = daysAhead(said).flatMap(days -> ask(context, "days", days));
        if (ahead.isPresent()) {
            return ahead;
        }
        Optional<CommandResult> later = tomorrow(context, said);
        if (later.isPresent()) {
            return later;
        }
        if (BADGE.contains(Affixes.withoutStart(said, STOP)) && !BADGE.contains(said)) {
            return Optional.of(withoutBadge(context));
        }
        String pause = Affixes.withoutStart(said, PAUSE);
        return pause.equals(said) ? Optional.empty() : ask(context, "pause", pause);
    }

    /** "Tomorrow" below a reminder that can be put off; to an open question it may be the answer. */
    private static Optional<CommandResult> tomorrow(CommandContext context, String said) {
        if (context.openConversation().isPresent() || !context.lists("reminder.said.tomorrow", said)) {
            return Optional.empty();
        }
        return SnoozeRequest.underNewest(context).map(request -> request.tomorrow(context));
    }

    /** The badge is recorded each week no more, after a yes; where it is not, how reminders are set. */
    private static CommandResult withoutBadge(CommandContext context) {
        return context.state().preferences().get(PreferenceKey.WEEKLY_BADGE).isPresent()
                ? offered(context, context.text("reminder.badge.off"), WeeklyBadgeConsent.NAME + " off")
                : new ReminderSettingsFormatter(context).overview();
    }

    private static CommandResult granted(CommandContext context, ReminderWish wish) {
        return switch (wish.wish()) {
            case ON -> back(context);
            case SHOW -> new ReminderSettingsFormatter(context).overview();
            case OFF ->
                wish.span().isEmpty()
                        ? off(context)
                        : ask(context, "pause", wish.span())
                                .orElseGet(() -> RemindersCommand.set(context, "pause", wish.span()));
        };
    }

    /** In small letters, numbers as digits, without what is said for politeness' sake. */
    private static String bare(String words) {
        if (words.length() > LONGEST || words.indexOf('\n') >= 0) {
            return words;
        }
        return String.join(" ", NumberWords.inDigits(Tokens.of(PoliteWords.without(words))));
    }

    /** The hours in which nothing is to come: "quiet 22-7", "don't disturb me from 10pm to 7am", "no messages at night". */
    private static Optional<String> quiet(String said) {
        String named = Affixes.withoutStart(said, QUIET);
        if (!named.equals(said) && named.chars().anyMatch(Character::isDigit) && !named.startsWith("for ")) {
            return Optional.of(named);
        }
        List<String> words = Tokens.of(said);
        boolean not = words.stream().anyMatch(NOT::contains) && words.stream().anyMatch(MESSAGES::contains);
        if (!not) {
            return Optional.empty();
        }
        for (String opening : List.of(" from ", " between ")) {
            int at = said.indexOf(opening);
            if (at > 0) {
                return Optional.of(said.substring(at + opening.length()).strip());
            }
        }
        int after = said.indexOf(AFTER);
        String hour = after > 0 ? said.substring(after + AFTER.length()).strip() : "";
        if (PreferenceKey.REMINDER_HOUR.type().parse(hour).value().isPresent()) {
            return Optional.of(hour + USUAL_END);
        }
        return NIGHT.stream().anyMatch(said::endsWith) ? Optional.of(USUAL_NIGHT) : Optional.empty();
    }

    /** Of "10 to 7" the night, not the day and most of the night; what says its half of the day is taken as it is. */
    private static String night(String hours) {
        boolean unclear = hours.chars().noneMatch(sign -> sign == 'm' || sign == ':');
        return PreferenceKey.QUIET_HOURS
                .type()
                .parse(hours)
                .value()
                .filter(quiet -> unclear
                        && quiet.from() <= HALF_A_DAY
                        && quiet.from() > quiet.to()
                        && quiet.from() - quiet.to() < HALF_A_DAY)
                .map(quiet -> (quiet.from() + HALF_A_DAY) % (2 * HALF_A_DAY) + "-" + quiet.to())
                .orElse(hours);
    }

    /** Hours that are quiet ones, but have the one of the reminders in them: refused with the way out. */
    private static Optional<CommandResult> clashes(CommandContext context, String hours) {
        return PreferenceKey.QUIET_HOURS
                .type()
                .parse(hours)
                .value()
                .filter(quiet -> !quiet.equals(context.state().preferences().get(PreferenceKey.QUIET_HOURS)))
                .map(quiet -> RemindersCommand.set(context, "quiet", hours));
    }

    /** They come again: after a pause at once, else switched on; where nothing stopped them, how they are set. */
    private static CommandResult back(CommandContext context) {
        return switched(context, "on", "reminder.set.on")
                .or(() -> ask(context, "pause", "none"))
                .orElseGet(() -> new ReminderSettingsFormatter(context).overview());
    }

    /** None come; where they are off already, how they are set. */
    private static CommandResult off(CommandContext context) {
        return switched(context, "off", "reminder.set.off")
                .orElseGet(() -> new ReminderSettingsFormatter(context).overview());
    }

    /** How many days before an expiry: "remind me a week before", "warn me 7 and 1 days before they expire". */
    private static Optional<String> daysAhead(String said) {
        String told = Affixes.withoutStart(said, TELL);
        int end = told.indexOf(BEFORE);
        boolean another = end >= 0
                && !Tokens.of(told.substring(end + BEFORE.length())).stream().allMatch(EXPIRY::contains);
        if (told.equals(said) || end < 0 || another) {
            return Optional.empty();
        }
        return PreferenceKey.REMINDER_DAYS
                .type()
                .parse(told.substring(0, end))
                .value()
                .map(PreferenceKey.REMINDER_DAYS.type()::format);
    }

    private static Optional<CommandResult> switched(CommandContext context, String typed, String key) {
        boolean on = context.state().preferences().get(PreferenceKey.REMINDERS);
        return on != typed.equals("on") ? Optional.of(offered(context, context.text(key), typed)) : Optional.empty();
    }

    private static CommandResult offered(CommandContext context, RichText line, String typed) {
        return context.reply(context.draft(context.text("reminder.spoken", "line", line))
                .withRow(
                        ButtonSpec.sayingOnce(context.plain("reminder.button.set"), "/reminders " + typed)
                                .asYes(),
                        ButtonSpec.no(context.view())));
    }

    /** The hour at which they come already. */
    private static Optional<CommandResult> already(CommandContext context, String hour) {
        return PreferenceKey.REMINDER_HOUR
                .type()
                .parse(hour)
                .value()
                .filter(context.state().preferences().get(PreferenceKey.REMINDER_HOUR)::equals)
                .map(same -> context.reply(new ReminderSettingsFormatter(context).receipt("hour")));
    }

    /** Whether the hours are known that these words are near: "half past 8", "in the evening". */
    private static boolean isNearAnHour(String words) {
        return PreferenceKey.REMINDER_HOUR
                .type()
                .parse(words)
                .refusal()
                .filter(error -> !error.instead().isEmpty())
                .isPresent();
    }

    /** "7:30pm" is an hour that the command refuses, and says why. */
    private static Optional<CommandResult> refused(CommandContext context, String hour) {
        boolean time = hour.length() <= LONGEST_HOUR && !hour.isEmpty() && Character.isDigit(hour.charAt(0));
        return time || isNearAnHour(hour) ? Optional.of(RemindersCommand.set(context, "hour", hour)) : Optional.empty();
    }

    /** What the command would do with these words, to be pressed; empty where it would refuse them. */
    private static Optional<CommandResult> ask(CommandContext context, String what, String value) {
        FreelancerState before = context.state();
        FreelancerState after = RemindersCommand.set(context, what, value).state();
        if (after.preferences().equals(before.preferences())) {
            return Optional.empty();
        }
        RichText line = new ReminderSettingsFormatter(context.with(after)).receipt(what);
        return Optional.of(offered(context, line, what + " " + value));
    }
}
