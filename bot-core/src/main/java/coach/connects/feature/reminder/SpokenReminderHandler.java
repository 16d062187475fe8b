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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When reminders are to come, told in words: "remind me at 8 in the evening". One tap sets it; nothing is set before. */
public final class SpokenReminderHandler implements InputHandler {
    private static final int LONGEST = 80;

    private static final List<String> HOUR = Tokens.phrases(
            "remind me every day at |remind me everyday at |remind me daily at "
                    + "|remind me each day at |remind me every day |remind me everyday |remind me daily |remind me around |remind me at "
                    + "|send me reminders at |send reminders at |send my reminders at |send me a reminder at |send reminder at "
                    + "|reminders at |reminder at |my reminders at |reminders please at |set my reminders to |set reminders to "
                    + "|set reminders at |set reminder at |set reminder to |message me at |notify me at |ping me at |text me at ");
    private static final List<String> PAUSE = Tokens.phrases("pause reminders for |pause reminders |pause my reminders "
            + "|pause the reminders |pause for |pause |mute reminders |mute my reminders |mute for |mute |snooze for |snooze "
            + "|no reminders for |no reminders |stop reminders |stop the reminders |stop reminding me |don't remind me "
            + "|do not remind me |dont remind me |be quiet for |quiet for |silence for ");
    private static final List<String> QUIET = Tokens.phrases(
            "quiet hours from |quiet hours are |quiet hours |quiet time |quiet from |quiet between |quiet |dnd from |dnd ");
    private static final List<String> ON = Tokens.phrases(
            "start reminders|start reminder|start reminders again|start the reminders"
                    + "|start reminding me|start reminding me again|remind me again|turn on reminders|turn reminders on|turn on the reminders"
                    + "|enable reminders|unmute|unpause|resume reminders|resume|unmute reminders|reminders on again|reminders back on");
    private static final List<String> OFF =
            Tokens.phrases("turn off reminders|turn reminders off|turn off the reminders|turn off my reminders"
                    + "|turn off all reminders|turn all reminders off|turn off notifications|turn off all notifications"
                    + "|turn notifications off|switch off reminders|switch reminders off|switch off all reminders|disable reminders"
                    + "|disable all reminders|disable notifications|stop all reminders|stop notifications|stop all notifications"
                    + "|cancel reminders|cancel all reminders|delete my reminders|delete all reminders|remove reminders"
                    + "|i don't want reminders|i dont want reminders|i do not want reminders|i don't want any reminders"
                    + "|i don't need reminders|i dont need reminders|i do not need reminders|i want no reminders|no reminders"
                    + "|no more reminders|no reminders anymore|stop reminding me|never remind me|unsubscribe me");
    private static final List<String> MANY =
            Tokens.phrases("too many messages|too many reminders|too many notifications"
                    + "|you message too much|you text too much|stop spamming|stop spamming me|stop messaging me|less messages|fewer messages"
                    + "|less reminders|fewer reminders");

    /** What is not to come, and that it is not to. */
    private static final List<String> MESSAGES = Tokens.of(
            "disturb message messages msg msgs text texts notify notification notifications anything send ping wake reminder reminders remind alerts bother shut");

    private static final List<String> NOT = Tokens.of("no not don't dont never stop without shut");
    private static final List<String> NIGHT = Tokens.phrases(
            "at night|in the night|at nights|overnight|during the night|during night|while i sleep|when i sleep|nights");
    private static final String USUAL_NIGHT = "22-8";

    private static final List<String> TELL = Tokens.phrases("remind me |tell me |warn me |notify me |alert me |ping me "
            + "|message me |text me |send me a reminder |send a reminder |send me a message |set a reminder |set reminders "
            + "|set my reminders |reminder |reminders |i want to be reminded |i want reminders |i want a reminder ");
    private static final String BEFORE = " before";
    /** What may stand behind "before": that Connects go, and nothing else. */
    private static final List<String> EXPIRY = Tokens.of(
            "they it my the any some connects connect expire expires expiring"
                    + " expiry expiration end go going lapse of are is get gone run runs out lose i them these those will do date");

    private static final List<String> ONE = List.of("a", "one", "the");
    private static final int DAYS_OF_A_WEEK = 7;

    private static final int LONGEST_HOUR = 12;

    /** Said while something else is asked, an hour or a pause for reminders is no answer to that. */
    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        return context.openConversation().isPresent() && !words.startsWith("/")
                ? tryHandle(context, words)
                : Optional.empty();
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
        Optional<String> quiet = quiet(said);
        if (quiet.isPresent()) {
            return ask(context, "quiet", quiet.get());
        }
        if (ON.contains(said)) {
            return Optional.of(back(context));
        }
        if (OFF.contains(said)) {
            return Optional.of(off(context));
        }
        Optional<CommandResult> ahead = daysAhead(said).flatMap(days -> ask(context, "days", days));
        if (ahead.isPresent()) {
            return ahead;
        }
        if (MANY.contains(said)) {
            return Optional.of(new ReminderSettingsFormatter(context).overview());
        }
        String pause = Affixes.withoutStart(said, PAUSE);
        return pause.equals(said) ? Optional.empty() : ask(context, "pause", pause);
    }

    /** In small letters, numbers as digits, without what is said for politeness' sake. */
    private static String bare(String words) {
        if (words.length() > LONGEST || words.indexOf('\n') >= 0) {
            return words;
        }
        List<String> tokens = new ArrayList<>(NumberWords.inDigits(Tokens.of(PoliteWords.without(words))));
        int half = tokens.indexOf("half");
        if (half >= 0 && half + 2 < tokens.size() && tokens.get(half + 1).equals("past")) {
            tokens.set(half, tokens.get(half + 2) + ":30");
            tokens.subList(half + 1, half + 3).clear();
        }
        return String.join(" ", tokens);
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
        return NIGHT.stream().anyMatch(said::endsWith) ? Optional.of(USUAL_NIGHT) : Optional.empty();
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
        List<String> days = new ArrayList<>();
        for (String word : Tokens.of(told.substring(0, end).replace(",", " "))) {
            boolean number = word.chars().allMatch(Character::isDigit);
            if (number || ONE.contains(word)) {
                days.add(number ? word : "1");
            } else if (word.startsWith("week") && !days.isEmpty()) {
                days.replaceAll(SpokenReminderHandler::ofWeeks);
            } else if (!word.startsWith("day") && !word.equals("and") && !word.equals("at") && !word.equals("on")) {
                return Optional.empty();
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(String.join(",", days));
    }

    private static String ofWeeks(String weeks) {
        return weeks.length() > 2 ? weeks : Integer.toString(DAYS_OF_A_WEEK * Integer.parseInt(weeks));
    }

    private static Optional<CommandResult> switched(CommandContext context, String typed, String key) {
        boolean on = context.state().preferences().get(PreferenceKey.REMINDERS);
        return on != typed.equals("on")
                ? Optional.of(context.reply(context.draft(context.text("reminder.spoken", "line", context.text(key)))
                        .withRow(
                                ButtonSpec.sayingOnce(context.plain("reminder.button.set"), "/reminders " + typed)
                                        .asYes(),
                                ButtonSpec.no(context.view()))))
                : Optional.empty();
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

    /** "7:30pm" is an hour that the command refuses, and says why. */
    private static Optional<CommandResult> refused(CommandContext context, String hour) {
        boolean time = hour.length() <= LONGEST_HOUR && !hour.isEmpty() && Character.isDigit(hour.charAt(0));
        return time ? Optional.of(RemindersCommand.set(context, "hour", hour)) : Optional.empty();
    }

    /** What the command would do with these words, to be pressed; empty where it would refuse them. */
    private static Optional<CommandResult> ask(CommandContext context, String what, String value) {
        FreelancerState before = context.state();
        FreelancerState after = RemindersCommand.set(context, what, value).state();
        if (after.preferences().equals(before.preferences())) {
            return Optional.empty();
        }
        RichText line = new ReminderSettingsFormatter(context.with(after)).receipt(what);
        return Optional.of(context.reply(context.draft(context.text("reminder.spoken", "line", line))
                .withRow(
                        ButtonSpec.sayingOnce(context.plain("reminder.button.set"), "/reminders " + what + " " + value)
                                .asYes(),
                        ButtonSpec.no(context.view()))));
    }
}
