package coach.connects.feature.community;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.VerdictButton;
import coach.connects.engine.View;
import coach.connects.feature.wording.GroupNameFormatter;
import coach.connects.i18n.UntrustedText;
import coach.connects.parsing.CaseFolding;
import coach.connects.persistence.CommunityRepository;
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
import java.util.stream.Stream;

/**
 * {@code /share [LINK]}: shares a check of one's own with a group: the card alone, made of the posting. In the
 * group it goes there; in private to the group that was used last, or to the one chosen. {@code /share as NAME} puts a
 * name beside one's opinions, {@code /share as nobody} takes it away.
 */
public final class ShareCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "share",
                    Category.CHECK_A_JOB,
                    false,
                    CommandParameter.of("job", CommandParameter.Type.JOB),
                    CommandParameter.of("as", CommandParameter.Type.WORDS)
                            .withItsName()
                            .withSuggestions())
            .anywhere();
    private static final String AS = "as ";
    private static final String NOBODY = "nobody";
    private static final PayloadCodec<Destination> TO =
            PayloadCodec.of("to", Destination.class).orEarlier("to ", " ");
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_LABEL = 20;

    private static final PayloadCodec<Reposting> ANEW = PayloadCodec.of("anew", Reposting.class);
    private static final PayloadCodec<Withdrawal> BACK = PayloadCodec.of("back", Withdrawal.class);

    /** A check, and the chat of the group that it is shared with. */
    private record Destination(String chat, String check) {}

    /** The same, to be posted once more although it stands there. */
    private record Reposting(String chat, String check) {}

    /** A job whose share in this chat is taken back. */
    private record Withdrawal(String chat, JobId job) {}

    private final CardSharing sharing;

    public ShareCommand(CardSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    /** The name that they have, and how to have none. */
    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return Stream.concat(view.state().groups().name().stream(), Stream.of(NOBODY))
                .map(Suggestion::of)
                .toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (CaseFolding.of(words).startsWith(AS)) {
            return named(context, words.substring(AS.length()).strip());
        }
        LinkScan scan = JobLinkParser.find(words);
        if (!scan.rest().isBlank()) {
            return context.reply(context.draft(context.text(
                            "community.share.extra", "words", scan.rest().strip()))
                    .ephemeral());
        }
        Optional<JobId> job = scan.job();
        Optional<CheckRecord> check = job.isPresent()
                ? context.archive().lastCheck(context.state(), job.get())
                : context.archive().checks(context.state()).stream().reduce((earlier, later) -> later);
        if (check.isEmpty()) {
            return context.reply(context.draft(context.text("community.share.no-check"))
                    .withRow(
                            context.at().isPrivate()
                                    ? List.of(ButtonSpec.saying(context.plain("words.button.first"), "/check"))
                                    : List.of())
                    .ephemeral());
        }
        if (isNowhere(context)) {
            return where(context, check.get());
        }
        return early(context, check.get())
                .orElseGet(() -> context.at().isPrivate()
                        ? where(context, check.get())
                        : shared(context, check.get(), context.at(), Optional.empty(), false));
    }

    /**
     * Whoever shares what is worth applying for makes rivals: before they applied they are told so, alone and once.
     * Said again, it is their will.
     */
    private static Optional<CommandResult> early(CommandContext context, CheckRecord check) {
        Optional<Destination> here = Optional.of(new Destination(context.at().chatKey(), check.id()));
        CommandContext alone = context.inPrivate();
        boolean told = context.state().buttons().inChat(alone.at().chatKey()).stream()
                .map(ActiveButton::action)
                .anyMatch(action -> action.command().equals("share")
                        && TO.read(action.argument()).equals(here));
        if (told || !SharedCard.isShareable(check.posting()) || !ShareButtons.isEarly(context.view(), check)) {
            return Optional.empty();
        }
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
                .or(() -> TO.read(argument).map(to -> sent(context, to.chat(), to.check(), false)))
                .or(() -> ANEW.read(argument).map(to -> sent(context, to.chat(), to.check(), true)))
                .or(() -> BACK.read(argument).map(share -> takenBack(context, share)))
                .orElseGet(context::closedButton);
    }

    private CommandResult sent(CommandContext context, String chat, String check, boolean anew) {
        Optional<KnownGroups.GroupRef> place = context.state().groups().at(chat);
        return place.flatMap(group -> context.archive()
                        .check(context.state(), check)
                        .map(known -> shared(context, known, group.at(), place, anew)))
                .orElseGet(() -> gone(context));
    }

    private static CommandResult gone(CommandContext context) {
        return context.reply(context.text("check.gone"));
    }

    private static String to(ChatAddress group, CheckRecord check) {
        return TO.write(new Destination(group.chatKey(), check.id()));
    }

    private static boolean isNowhere(CommandContext context) {
        return context.event().source().standsIn().isPrivate()
                && context.state().groups().joined(context.at().platform()).isEmpty();
    }

    /** Which group? The one where they stand, the one there is, or the one that is chosen. */
    private CommandResult where(CommandContext context, CheckRecord check) {
        ChatEvent.EventSource source = context.event().source();
        ChatAddress stands = source.standsIn();
        List<KnownGroups.GroupRef> places =
                context.state().groups().joined(context.at().platform());
        if (!stands.isPrivate()) {
            KnownGroups.GroupRef here = KnownGroups.GroupRef.of(stands, source.group());
            return shared(context, check, stands, Optional.of(here), false);
        }
        boolean amongStrangers = source.amongOthers();
        if (places.isEmpty()) {
            return context.reply(context.text(amongStrangers ? "community.share.not-here" : "community.share.where"));
        }
        if (places.size() == 1 && !amongStrangers) {
            return shared(context, check, places.get(0).at(), Optional.of(places.get(0)), false);
        }
        MessageDraft draft =
                context.draft(context.text(amongStrangers ? "community.share.not-here.but" : "community.share.which"));
        for (KnownGroups.GroupRef group : places) {
            String label = UntrustedText.clean(group.title(), LONGEST_LABEL - 1);
            draft = draft.withRow(ButtonSpec.once(label, "share", to(group.at(), check)));
        }
        return context.reply(draft);
    }

    /** A card that stands there already is written anew in its place, and posted once more only by a press that says so. */
    private CommandResult shared(
            CommandContext context,
            CheckRecord check,
            ChatAddress group,
            Optional<KnownGroups.GroupRef> from,
            boolean anew) {
        // The state remembers the message, so that one delivered again posts no second card.
        FreelancerState handled = context.state()
                .withSession(session -> session.with(session.processed().plus(context.eventId())));
        return CommandResult.of(handled).withEffect(communities -> {
            boolean stands = !anew && stands(communities, check, group);
            CardSharing.ShareResult shareResult = sharing.publish(communities, context, check.posting(), group);
            List<MessageDraft> says = new ArrayList<>(shareResult.card());
            if (shareResult.refusal().isPresent()) {
                says.add(context.draft(shareResult.refusal().get()).ephemeral());
                return says;
            }
            if (stands) {
                says.remove(0);
                says.add(standing(context, check, group, from));
                return says;
            }
            receipt(context, check, group, from).ifPresent(says::add);
            return says;
        });
    }

    private static boolean stands(CommunityRepository communities, CheckRecord check, ChatAddress group) {
        Community community = communities.community(group.chatKey());
        return check.posting()
                .job()
                .filter(job -> !communities.copies(community, job).isEmpty())
                .isPresent();
    }

    private static MessageDraft standing(
            CommandContext context, CheckRecord check, ChatAddress group, Optional<KnownGroups.GroupRef> from) {
        RichText text = from.map(ref ->
                        context.text("community.share.stands.in", "group", GroupNameFormatter.of(context.view(), ref)))
                .orElseGet(() -> context.text("community.share.stands"));
        List<ButtonSpec> ways = new ArrayList<>();
        if (context.state().groups().at(group.chatKey()).isPresent()) {
            ways.add(ButtonSpec.once(
                    context.plain("community.button.anew"),
                    "share",
                    ANEW.write(new Reposting(group.chatKey(), check.id()))));
        }
        boolean alone = from.isPresent() || context.at().supportsEphemeral();
        check.posting().job().filter(job -> alone).ifPresent(job -> ways.add(takeBack(context, group, job)));
        return context.draft(text).ephemeral().withRow(ways);
    }

    private static ButtonSpec takeBack(CommandContext context, ChatAddress group, JobId job) {
        return ButtonSpec.once(
                context.plain("community.button.take-back"), "share", BACK.write(new Withdrawal(group.chatKey(), job)));
    }

    /** To the sharer alone, with the way back; in a group where nobody can be answered alone the card itself is all. */
    private static Optional<MessageDraft> receipt(
            CommandContext context, CheckRecord check, ChatAddress group, Optional<KnownGroups.GroupRef> from) {
        if (from.isEmpty() && !context.at().supportsEphemeral()) {
            return Optional.empty();
        }
        RichText text = from.map(ref ->
                        context.text("community.share.done", "group", GroupNameFormatter.of(context.view(), ref)))
                .orElseGet(() -> context.text("community.share.done.here"));
        return check.posting().job().map(job -> context.draft(text).ephemeral().withRow(takeBack(context, group, job)));
    }

    /** What this person told of the job leaves the card; one that nobody shares any more says so where it stands. */
    private static CommandResult takenBack(CommandContext context, Withdrawal share) {
        return CommandResult.of(context.state()).withEffect(communities -> {
            Community community = communities.community(share.chat());
            List<MessageDraft> says = new ArrayList<>();
            says.add(context.draft(context.text("community.share.back"))
                    .ephemeral()
                    .inPlaceOfPressed());
            communities
                    .takeBack(community, share.job(), context.state().identities())
                    .ifPresent(changed -> says.addAll(PostedCardUpdater.anew(context, communities, List.of(changed))));
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
