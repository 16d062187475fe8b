package coach.connects.engine;

import coach.connects.session.ActiveButton;
import coach.connects.session.ButtonAction;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import java.util.List;
import java.util.Optional;

/**
 * What a button says of a check that came to a verdict; several features show such buttons.
 *
 * @param verb what a press does
 * @param check the check's id
 */
public record VerdictButton(Verb verb, String check) {
    private static final String CHECK = "check";

    /** What {@code /check} is told. */
    public static final PayloadCodec<VerdictButton> FORM =
            PayloadCodec.of("verdict", VerdictButton.class).orEarlier("", " ");

    /** What {@code /spend} is told of a job that somebody applied for. */
    public static final PayloadCodec<AppliedButton> APPLIED =
            PayloadCodec.of("applied", AppliedButton.class).orEarlier("applied ", "");

    /** What a press does. */
    public enum Verb {
        WHY,
        /** What stands under Why? besides what decides. */
        REST,
        VERDICT,
        NO,
        AGAIN,
        LETTER,
        OPEN,
        MORE,
        /** They applied, by a button of a verdict in whose place this one came. */
        APPLIED,
        /** Something was misread in a picture. */
        WRONG,
        /** Asks what no page says of the job. */
        TELL,
        /** They worked for the client before; asks what came of it (G-29). */
        KNOWN,
        GLAD,
        NOT_GLAD,
        INVITED,
        OFFERED,
        CLOUD,
        /** One's own Connects pay, or an agency's (W-37). */
        OWN_PAYS,
        AGENCY_PAYS,
        /** What is pressed rarely, in the place of what is below the verdict. */
        FURTHER
    }

    /**
     * Somebody applied for the job of a check.
     *
     * @param check the check's id
     */
    public record AppliedButton(String check) {}

    public static ButtonSpec of(String label, Verb verb, CheckRecord check) {
        return ButtonSpec.of(label, CHECK, FORM.write(new VerdictButton(verb, check.id())));
    }

    /** The button of who applied for the job; the pool that checks go by pays (W-37). */
    public static ButtonSpec applied(CommandContext context, CheckRecord check) {
        return ButtonSpec.of(context.plain("button.applied"), "spend", APPLIED.write(new AppliedButton(check.id())))
                .about(context.state().payer());
    }

    /**
     * The context in which the buttons below the verdict of an earlier check go on to the one that came of it: who says by one of
     * them that they applied hears first how that stands, where its decision or its cost is another.
     */
    public static CommandContext goingOn(CommandContext context, Optional<String> before, CheckRecord now) {
        return before.flatMap(id -> context.archive().check(context.state(), id))
                .map(earlier -> context.with(context.state()
                        .withSession(
                                talk -> talk.with(talk.buttons().changed(button -> goingOn(button, earlier, now))))))
                .orElse(context);
    }

    private static ActiveButton goingOn(ActiveButton button, CheckRecord before, CheckRecord now) {
        String argument = button.action().argument();
        boolean applied = APPLIED.read(argument)
                .filter(one -> one.check().equals(before.id()))
                .isPresent();
        boolean same = before.verdict().decision() == now.verdict().decision()
                && before.verdict().quote().equals(now.verdict().quote());
        if (applied && same) {
            String command = button.action().command();
            return button.doing(new ButtonAction(command, APPLIED.write(new AppliedButton(now.id()))));
        }
        Optional<Verb> verb = applied
                ? Optional.of(Verb.APPLIED)
                : FORM.read(argument)
                        .filter(one -> one.check().equals(before.id()))
                        .map(VerdictButton::verb);
        return verb.map(does -> button.doing(new ButtonAction(CHECK, FORM.write(new VerdictButton(does, now.id())))))
                .orElse(button);
    }

    /** The check whose verdict, or whose reasons, the newest message of this chat shows; empty where it shows another thing. */
    public static Optional<String> underNewest(CommandContext context) {
        return context.state().buttons().newestMessage(context.at().chatKey()).stream()
                .filter(button -> button.action().command().equals("spend"))
                .flatMap(button -> APPLIED.read(button.action().argument()).stream())
                .map(AppliedButton::check)
                .findFirst();
    }

    /** The same, also where the newest message only says that words after the verdict were not understood. */
    public static Optional<String> asked(CommandContext context) {
        String chat = context.at().chatKey();
        boolean puzzled = context.state().buttons().newestMessage(chat).stream()
                .anyMatch(button -> button.label().equals(context.plain("words.button.check"))
                        || button.label().equals(context.plain("bot.start.example"))
                        || button.label().equals(context.plain("button.why")));
        boolean checked = context.openConversation()
                .filter(open -> open.topic() instanceof CheckSession)
                .isPresent();
        return underNewest(context).or(() -> puzzled && checked ? latest(context, chat) : Optional.empty());
    }

    private static Optional<String> latest(CommandContext context, String chat) {
        return context.state().buttons().inChat(chat).stream()
                .filter(button -> button.action().command().equals(CHECK))
                .flatMap(button -> FORM.read(button.action().argument()).stream())
                .map(VerdictButton::check)
                .findFirst();
    }

    /** Whether somebody applied, or leaves the job alone. */
    public static List<ButtonSpec> answers(CommandContext context, CheckRecord check) {
        return List.of(applied(context, check), of(context.plain("button.not-for-me"), Verb.NO, check));
    }
}
