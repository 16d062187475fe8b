package coach.connects.feature.community;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.community.SharedCard;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.GroupNameFormatter;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.VerdictButton;
import coach.connects.i18n.UntrustedText;
import coach.connects.parsing.CaseFolding;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.session.ActiveButton;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.session.KnownGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /share [LINK]}: shares a check of one's own with a group: the card alone, folded from the posting. In the
 * group it goes there; in private to the group that was used last, or to the one chosen. {@code /share as NAME} puts a
 * name beside one's opinions, {@code /share as nobody} takes it away.
 */
public final class ShareCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "share",
                    Category.CHECK_A_JOB,
                    false,
                    CommandParameter.of("job", CommandParameter.Type.JOB),
                    CommandParameter.of("as", CommandParameter.Type.WORDS).withItsName())
            .anywhere();
    private static final String AS = "as ";
    private static final String NOBODY = "nobody";
    private static final PayloadCodec<Destination> TO =
            PayloadCodec.of("to", Destination.class).orEarlier("to ", " ");
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_LABEL = 20;

    /** A check, and the chat of the group that it is shared with. */
    private record Destination(String chat, String check) {}

    private final CardSharing sharing;

    public ShareCommand(CardSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (CaseFolding.of(words).startsWith(AS)) {
            return named(context, words.substring(AS.length()).strip());
        }
        LinkScan scan = JobLinkParser.find(words);
        if (!scan.rest().isBlank()) {
            return context.reply(context.draft(
                            context.text("community.share.extra", "words", scan.rest().strip()))
                    .ephemeral());
        }
        Optional<JobId> job = scan.job();
        Optional<CheckRecord> check = job.isPresent()
                ? context.archive().lastCheck(context.state(), job.get())
                : context.archive().checks(context.state()).stream().reduce((earlier, later) -> later);
        if (check.isEmpty()) {
            return context.reply(
                    context.draft(context.text("community.share.no-check")).ephemeral());
        }
        return early(context, check.get())
                .orElseGet(() -> context.at().isPrivate()
                        ? where(context, check.get())
                        : shared(context, check.get(), context.at(), Optional.empty()));
    }

    /**
     * Whoever shares what is worth applying for makes rivals: before they applied they are told so, alone and once.
     * Said again, it is their will.
     */
    private static Optional<CommandResult> early(CommandContext context, CheckRecord check) {
        Optional<Destination> here = Optional.of(new Destination(context.at().chatKey(), check.id()));
        String own = ChatAddress.privateOf(context.event().source().user()).chatKey();
        boolean told = context.state().buttons().inChat(own).stream()
                .map(ActiveButton::action)
                .anyMatch(action -> action.command().equals("share")
                        && TO.read(action.argument()).equals(here));
        if (told || !SharedCard.isShareable(check.posting()) || !ShareButtons.isEarly(context.view(), check)) {
            return Optional.empty();
        }
        CommandContext alone = context.answeringAt(
                ChatAddress.privateOf(context.event().source().user()));
        String argument = context.at().isPrivate()
                ? ShareButtons.FORM.write(new ShareButtons.ShareButton(check.id()))
                : TO.write(here.get());
        return Optional.of(alone.reply(alone.draft(alone.text("community.share.early"))
                .withRow(VerdictButton.answers(alone, check))
                .withRow(ButtonSpec.once(context.plain("community.button.share-now"), "share", argument))));
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return ShareButtons.FORM
                .read(argument)
                .map(shareButton -> context.archive()
                        .check(context.state(), shareButton.check())
                        .map(check -> where(context, check))
                        .orElseGet(() -> gone(context)))
                .or(() -> TO.read(argument).map(destination -> sent(context, destination)))
                .orElseGet(context::closedButton);
    }

    private CommandResult sent(CommandContext context, Destination destination) {
        Optional<KnownGroups.GroupRef> place = context.state().groups().at(destination.chat());
        return place.flatMap(group -> context.archive()
                        .check(context.state(), destination.check())
                        .map(check -> shared(context, check, group.at(), place)))
                .orElseGet(() -> gone(context));
    }

    private static CommandResult gone(CommandContext context) {
        return context.reply(context.text("check.gone"));
    }

    private static String to(ChatAddress group, CheckRecord check) {
        return TO.write(new Destination(group.chatKey(), check.id()));
    }

    /** Which group? The one there is, or the one that is chosen. */
    private CommandResult where(CommandContext context, CheckRecord check) {
        List<KnownGroups.GroupRef> places = context.state().groups().places().stream()
                .filter(group -> group.at().platform().equals(context.at().platform()))
                .toList();
        if (places.isEmpty()) {
            return context.reply(context.text("community.share.where"));
        }
        if (places.size() == 1) {
            return shared(context, check, places.get(0).at(), Optional.of(places.get(0)));
        }
        MessageDraft draft = context.draft(context.text("community.share.which"));
        for (KnownGroups.GroupRef group : places) {
            String label = UntrustedText.clean(group.title(), LONGEST_LABEL - 1);
            draft = draft.withRow(ButtonSpec.once(label, "share", to(group.at(), check)));
        }
        return context.reply(draft);
    }

    private CommandResult shared(
            CommandContext context, CheckRecord check, ChatAddress group, Optional<KnownGroups.GroupRef> from) {
        // The dossier remembers the message, so that one delivered again posts no second card.
        FreelancerState handled = context.state()
                .withSession(session -> session.with(session.processed().plus(context.eventId())));
        return CommandResult.of(handled).withEffect(communities -> {
            CardSharing.ShareResult shareResult = sharing.publish(communities, context, check.posting(), group);
            List<MessageDraft> says = new ArrayList<>(shareResult.card());
            Optional<RichText> answer = shareResult
                    .refusal()
                    .or(() -> from.map(ref ->
                            context.text("community.share.done", "group", GroupNameFormatter.of(context.view(), ref))));
            answer.ifPresent(text -> says.add(context.draft(text).ephemeral()));
            return says;
        });
    }

    private static CommandResult named(CommandContext context, String words) {
        String name = UntrustedText.clean(words, LONGEST_NAME);
        boolean nobody = name.isEmpty() || name.equalsIgnoreCase(NOBODY);
        KnownGroups groups = context.state().groups().named(nobody ? Optional.empty() : Optional.of(name));
        RichText answer =
                nobody ? context.text("community.share.nobody") : context.text("community.share.named", "name", name);
        CommandResult result = CommandResult.of(
                context.state().withSession(session -> session.with(groups)),
                context.draft(answer).ephemeral());
        return nobody
                ? result.withEffect(communities -> PostedCardUpdater.anew(
                        context,
                        communities,
                        communities.anonymize(context.state().identities())))
                : result;
    }
}
