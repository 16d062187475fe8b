package coach.connects.feature.account;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.Inquiry;
import coach.connects.engine.InquiryAnswer;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.profile.Identity;
import coach.connects.session.AccountMerge;
import coach.connects.session.FreelancerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code /unlink [PLATFORM]}: parts a joined identity again. It starts with an empty wallet; the first one keeps all. Said
 * by a joined identity it parts that one, said by the first one it parts the other, and asks where there are several.
 */
public final class UnlinkCommand implements Command {
    private static final String NAME = "unlink";
    private static final String KEEP = "keep";
    private static final CommandSpec DECLARATION = CommandSpec.of(
            NAME,
            Category.SETTINGS,
            false,
            CommandParameter.of("platform", CommandParameter.Type.WORDS).withSuggestions());

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    /** Where the person is besides. */
    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return view.state().identities().stream()
                .filter(one -> !one.equals(view.state().id()))
                .map(one -> Suggestion.of(one.platform()))
                .distinct()
                .toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return parting(context, words, one -> part(context, one));
    }

    private static CommandResult parting(
            CommandContext context, String words, Function<Identity, CommandResult> whereOneIsMeant) {
        FreelancerState state = context.state();
        List<Identity> joined = new ArrayList<>(state.identities());
        joined.remove(state.id());
        if (joined.isEmpty()) {
            return words.isEmpty()
                    ? context.reply(context.text("unlink.none"))
                    : unknown(context, words, context.draft(context.text("unlink.none")));
        }
        Identity from = context.event().source().user();
        List<Identity> meant = joined.stream()
                .filter(one -> words.isEmpty()
                        ? !joined.contains(from) || one.equals(from)
                        : one.platform().equalsIgnoreCase(words))
                .toList();
        if (meant.isEmpty() && !words.isEmpty()) {
            return unknown(context, words, asking(context, joined));
        }
        return meant.size() == 1 ? whereOneIsMeant.apply(meant.get(0)) : context.reply(asking(context, joined));
    }

    /** Words that name no platform are said to be left out; an agency's Connects are no account of their own. */
    private static CommandResult unknown(CommandContext context, String words, MessageDraft answer) {
        TextLines lines = new TextLines().add(answer.text()).add(context.text("unlink.unknown", "words", words));
        return context.reply(answer.withText(lines.text()));
    }

    /** A tap on the command's own button parts nothing yet: it says what would become of whom, the safe choice first. */
    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.isEmpty()) {
            return parting(context, "", one -> ask(context, one));
        }
        if (argument.equals(KEEP)) {
            return context.reply(context.draft(context.text("unlink.kept")).inPlaceOfPressed());
        }
        Optional<Identity> meant = Identity.parse(argument)
                .filter(one -> context.state().identities().contains(one))
                .filter(one -> !one.equals(context.state().id()));
        return meant.map(one -> part(context, one)).orElseGet(() -> execute(context, ""));
    }

    private static CommandResult ask(CommandContext context, Identity identity) {
        RichText question = identity.equals(context.event().source().user())
                ? context.text(
                        "unlink.ask.here",
                        "platform",
                        AccountLinkMessages.platform(context, context.state().id()))
                : context.text("unlink.ask", "platform", AccountLinkMessages.platform(context, identity));
        return context.reply(context.draft(question)
                .withRow(
                        ButtonSpec.once(context.plain("button.no"), NAME, KEEP).asNo(),
                        ButtonSpec.once(context.plain("unlink.button.part"), NAME, identity.toString())
                                .asYes()));
    }

    /** A connection to Upwork ends first: it was given by one of the two, and neither asks by the other's. */
    private static CommandResult part(CommandContext context, Identity identity) {
        Inquiry end = new Inquiry.End();
        boolean connected = context.archive().upwork(context.state()).isPresent();
        return connected && context.answerTo(end).isEmpty() ? context.ask(end) : parted(context, identity);
    }

    private static CommandResult parted(CommandContext context, Identity identity) {
        boolean here = identity.equals(context.event().source().user());
        RichText text = here
                ? context.text(
                        "unlink.done.here",
                        "platform",
                        AccountLinkMessages.platform(context, context.state().id()))
                : context.text("unlink.done", "platform", AccountLinkMessages.platform(context, identity));
        TextLines lines = new TextLines().add(text);
        context.answerTo(new Inquiry.End()).ifPresent(ended -> {
            lines.add(context.text("unlink.upwork"));
            if (ended.equals(new InquiryAnswer.Ended(false))) {
                lines.add(context.text("upwork.ended.untold"));
            }
        });
        lines.add(context.text("unlink.again"));
        return CommandResult.of(AccountMerge.split(context.state(), identity), context.draft(lines.text()));
    }

    private static MessageDraft asking(CommandContext context, List<Identity> joined) {
        MessageDraft draft = context.draft(context.text("unlink.which"));
        for (int i = 0; i < joined.size(); i++) {
            String label = context.plain(
                    "unlink.button", "platform", AccountLinkMessages.name(context, joined.get(i)), "number", i + 1);
            draft = draft.withRow(
                    ButtonSpec.once(label, NAME, joined.get(i).toString()).at(i + 1));
        }
        return draft;
    }
}
