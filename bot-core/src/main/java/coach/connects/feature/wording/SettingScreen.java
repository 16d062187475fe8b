package coach.connects.feature.wording;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.parsing.ParseError;
import coach.connects.session.ActiveButton;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Settings as screens: one message that lives and is rewritten while somebody moves about in it. Every screen has Back, the
 * first one Done too; what was set is a receipt with its undo and the way back to the screen.
 *
 * @param context whose settings
 * @param command the command that shows and changes them
 */
public record SettingScreen(CommandContext context, String command) {
    /** What a button of a screen says before what a person would have typed; it is answered in place. */
    private static final String HERE = "here ";

    private static final String DONE = "done";
    /** The reasons that say what was typed, or need not. */
    private static final Set<String> NAMES_THEM = Set.of(
            "settings.refused.place",
            "settings.refused.language",
            "settings.refused.zone.clock",
            "settings.refused.zone.half",
            "settings.refused.zone.nowhere",
            "settings.refused.zone.several");

    private static final int BUTTONS_A_ROW = 2;

    /** Puts back what a receipt's own change changed. */
    private static final PayloadCodec<Undo> UNDO = PayloadCodec.of("setting", Undo.class);

    /**
     * An undo of a setting.
     *
     * @param before what a person would type to have it as it was
     * @param since what they would type to have it as that change made it
     */
    public record Undo(String before, String since) {}

    /** A command whose settings are put back: what a person would type to have those that a line sets as they are now. */
    @FunctionalInterface
    public interface Standing {
        String typed(CommandContext context, String line);
    }

    /** What a button of a screen says, as a person would have typed it; other arguments as they are. */
    public static String typed(String argument) {
        return argument.startsWith(HERE) ? argument.substring(HERE.length()) : argument;
    }

    /** Whether this is what the button says that ends with a screen. */
    public static boolean isDone(String argument) {
        return argument.equals(HERE + DONE);
    }

    /** The answer to one of its buttons: in place, where the button stands on a screen. */
    public static CommandResult inPlace(String argument, CommandResult result) {
        return argument.startsWith(HERE) ? result.inPlaceOfPressed() : result;
    }

    /** What a person would type to have the setting as the receipt says of which this is the undo; empty where it is none. */
    public static Optional<String> setAs(ActiveButton button) {
        return undo(button).map(Undo::since);
    }

    /** The undo of a setting that this button is; empty where it is none. */
    public static Optional<Undo> undo(ActiveButton button) {
        return UNDO.read(button.action().argument());
    }

    /** The same of a command whose receipts have an undo: what was changed again since is put back only after a question. */
    public CommandResult pressed(
            String argument, Standing standing, BiFunction<CommandContext, String, CommandResult> execute) {
        Optional<Undo> undo = UNDO.read(argument);
        if (undo.isEmpty() && PayloadCodec.isPayload(argument)) {
            return context.closedButton();
        }
        if (undo.isEmpty()) {
            return isDone(argument) ? done() : inPlace(argument, execute.apply(context, typed(argument)));
        }
        String before = undo.get().before();
        String now = standing.typed(context, before);
        if (now.equals(undo.get().since()) || now.equals(before)) {
            return execute.apply(context, before).inPlaceOfPressed();
        }
        return context.reply(context.draft(context.text("settings.since", "now", said(now), "before", said(before)))
                .withRow(
                        ButtonSpec.no(context.view()),
                        ButtonSpec.once(context.plain("settings.button.put-back"), command, HERE + before)
                                .asYes())
                .inPlaceOfPressed());
    }

    RichText said(String typed) {
        return RichText.of("/" + command + " " + typed);
    }

    /** A button that moves on in this message, by what a person would have typed. */
    public ButtonSpec to(String label, String typed) {
        return ButtonSpec.of(label, command, HERE + typed);
    }

    /** The first screen, in the place of what led to it; a question of this command that is open is over. */
    public CommandResult first(RichText text, List<ButtonSpec> choices) {
        ButtonSpec done = to(context.plain("button.done"), DONE);
        ButtonSpec back = ButtonSpec.of(context.plain("button.back"), "help", "topic settings");
        MessageDraft draft = context.draft(text)
                .withRowsOf(BUTTONS_A_ROW, choices)
                .withRow(context.at().isPrivate() ? List.of(back, done) : List.of(done));
        return CommandResult.of(withoutQuestion(), draft.inPlaceOfPressed());
    }

    /** A further screen, which shows and asks nothing. */
    public CommandResult further(RichText text, List<ButtonSpec> choices) {
        MessageDraft draft = context.draft(text).withRowsOf(BUTTONS_A_ROW, choices);
        return CommandResult.of(withoutQuestion(), draft.withRow(back()));
    }

    /** A screen for one setting: a choice by button, or a typed value, which comes to the command with this state. */
    public CommandResult ask(RichText question, List<ButtonSpec> choices, String state) {
        MessageDraft draft = context.draft(question).withRowsOf(BUTTONS_A_ROW, choices);
        return context.askFor(draft.withRow(back()), command, state);
    }

    /** What a receipt ends with: its undo, and the way back to the screen. */
    public List<ButtonSpec> ways(String undo) {
        return List.of(to(context.plain("button.undo"), undo), all());
    }

    /** The same, where this is what a person would type to have it as it is now. */
    public List<ButtonSpec> ways(String before, String since) {
        String undo = UNDO.write(new Undo(before, since));
        return List.of(ButtonSpec.of(context.plain("button.undo"), command, undo), all());
    }

    /** The way back to the screen, from a message of its own. */
    public ButtonSpec all() {
        return to(context.plain("settings.button.all." + command), "");
    }

    /** What was set, its question closed. */
    public CommandResult receipt(FreelancerState after, RichText text, String undo) {
        return CommandResult.of(withoutQuestion(after), context.draft(text).withRow(ways(undo)));
    }

    /** The same, where the setting stands like that before and after it; or the question whether to set it all the same. */
    public CommandResult receipt(FreelancerState after, RichText text, String before, String since) {
        return askedFirst(before, since)
                .orElseGet(() -> CommandResult.of(
                        withoutQuestion(after), context.draft(text).withRow(ways(before, since))));
    }

    /** Whether to set it all the same, where it was set anew since what is pressed offered it. */
    public Optional<CommandResult> askedFirst(String now, String then) {
        return now.equals(then)
                ? Optional.empty()
                : OutdatedSetting.pressedIn(this, now).map(offer -> offer.askedAnew(now, then));
    }

    /** The same, with a question of this command closed. */
    public CommandResult closing(CommandResult result) {
        return result.with(withoutQuestion(result.state()));
    }

    /** Words that are no value: said so, and asked again. */
    public CommandResult refused(RichText why, List<ButtonSpec> instead, String state) {
        return ask(why, instead, state).asRefusal();
    }

    /** Why these words are no value, and what would be; they are named, unless the reason names them. */
    public static RichText why(CommandContext context, ParseError error, String typed) {
        RichText why = context.messages().text(error.key(), error.values());
        return NAMES_THEM.contains(error.key())
                ? context.text("settings.refused", "why", why)
                : context.text("settings.refused.typed", "typed", typed, "why", why);
    }

    /** The end of it: the message stays as words alone. */
    public CommandResult done() {
        MessageDraft closing = context.draft(context.text("settings.done", "command", RichText.command(command)));
        return CommandResult.of(withoutQuestion(), closing.inPlaceOfPressed());
    }

    private ButtonSpec back() {
        return to(context.plain("button.back"), "");
    }

    private FreelancerState withoutQuestion() {
        return withoutQuestion(context.state());
    }

    private FreelancerState withoutQuestion(FreelancerState state) {
        String chat = context.at().chatKey();
        boolean ours = state.conversation(chat)
                .map(Conversation::topic)
                .filter(topic -> topic.command().equals(command))
                .isPresent();
        return ours ? state.withSession(session -> session.withoutConversation(chat)) : state;
    }
}
