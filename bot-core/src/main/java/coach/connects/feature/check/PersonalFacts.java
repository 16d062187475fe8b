package coach.connects.feature.check;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton.Verb;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.session.CheckRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no page says and the freelancer alone knows: a client of theirs (G-29), an invitation, an offer, a Talent Cloud (G-14). */
final class PersonalFacts {
    /** What one says of a proposal of one's own: that it was sent, and why it was free. */
    static final Set<Fact<?>> OF_ONES_PROPOSAL =
            Set.of(Fact.ALREADY_APPLIED, Fact.INVITATION, Fact.OFFER, Fact.TALENT_CLOUD);
    /** What words tell that may as well be of oneself, of the wallet, or of nothing. */
    private static final Set<Fact<?>> SAID_OF_ANYTHING = Set.of(
            Fact.CLIENT_COUNTRY, Fact.LEVEL, Fact.CONNECTS_COST, Fact.CLOSED, Fact.CLOSING_WORDS, Fact.INVITATION);

    private static final Map<Verb, Fact<Boolean>> FREE = Map.of(
            Verb.INVITED, Fact.INVITATION,
            Verb.OFFERED, Fact.OFFER,
            Verb.CLOUD, Fact.TALENT_CLOUD);

    private PersonalFacts() {}

    /** Asks, or takes the answer and checks the job anew with it. */
    static CommandResult pressed(CommandContext context, Verb verb, CheckRecord check) {
        return switch (verb) {
            case TELL -> ask(context, check);
            case KNOWN -> askWhetherGlad(context, check);
            case GLAD -> told(context, check, Fact.PREVIOUS_CLIENT, true);
            case NOT_GLAD -> told(context, check, Fact.PREVIOUS_CLIENT, false);
            default -> told(context, check, FREE.getOrDefault(verb, Fact.INVITATION), true);
        };
    }

    /** The question below a verdict for whoever said that they know the client; no line where it is no question. */
    static TextLines question(CommandContext context, CheckRecord check) {
        return asksWhetherGlad(check) ? new TextLines().add(context.text("check.tell.glad-question")) : new TextLines();
    }

    static List<ButtonSpec> answers(CommandContext context, CheckRecord check) {
        return asksWhetherGlad(check)
                ? List.of(
                        VerdictActions.button(context, "check.tell.glad", Verb.GLAD, check),
                        VerdictActions.button(context, "check.tell.not-glad", Verb.NOT_GLAD, check))
                : List.of();
    }

    private static boolean asksWhetherGlad(CheckRecord check) {
        return check.posting().knows(Fact.KNOWN_CLIENT) && !check.posting().knows(Fact.PREVIOUS_CLIENT);
    }

    private static CommandResult ask(CommandContext context, CheckRecord check) {
        return context.reply(context.draft(context.text("check.tell"))
                .withRow(VerdictActions.button(context, "check.tell.known", Verb.KNOWN, check))
                .withRow(VerdictActions.button(context, "check.tell.invited", Verb.INVITED, check))
                .withRow(VerdictActions.button(context, "check.tell.offered", Verb.OFFERED, check))
                .withRow(VerdictActions.button(context, "check.tell.cloud", Verb.CLOUD, check))
                .withRow(VerdictActions.button(context, "button.back", Verb.VERDICT, check))
                .withRow(VerdictActions.offeredRules(context))
                .inPlaceOfPressed());
    }

    private static CommandResult askWhetherGlad(CommandContext context, CheckRecord check) {
        return context.reply(context.draft(context.text("check.tell.glad-question"))
                .withRow(
                        VerdictActions.button(context, "check.tell.glad", Verb.GLAD, check),
                        VerdictActions.button(context, "check.tell.not-glad", Verb.NOT_GLAD, check))
                .withRow(VerdictActions.button(context, "button.back", Verb.TELL, check))
                .inPlaceOfPressed());
    }

    private static CommandResult told(CommandContext context, CheckRecord check, Fact<Boolean> fact, boolean so) {
        Posting posting = check.posting().with(fact, so, Origin.ANSWER);
        return CheckDialog.checked(context, check, posting);
    }

    /** Whether it is one fact of no job, told to put it right, or without a label where it may be of anything: no check begins so. */
    static boolean areNoJob(CheckInput input) {
        return input.single()
                .filter(posting -> posting.job().isEmpty() && posting.facts().size() == 1)
                .filter(posting -> input.corrects()
                        || (input.links().rest().indexOf(':') < 0
                                && SAID_OF_ANYTHING.containsAll(posting.facts().keySet())))
                .isPresent();
    }
}
