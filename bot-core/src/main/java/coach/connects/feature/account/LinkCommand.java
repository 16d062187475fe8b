package coach.connects.feature.account;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.AccountLinkOperation;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.RandomCode;
import coach.connects.feature.help.StartCommand;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.persistence.LinkCodeRepository;
import coach.connects.profile.Identity;
import coach.connects.session.AccountLinkCode;
import coach.connects.session.AccountLinkState;
import coach.connects.session.AccountMerge;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * {@code /link [CODE]}: gives a code, or takes one that was given on another platform, and joins the two identities to one
 * freelancer. A code works once and for ten minutes; after five that did not fit none is looked at for a while. Where both
 * have a wallet, the person chooses which one stays, and gets the other one as a file first.
 */
public final class LinkCommand implements Command {
    static final String NAME = "link";
    private static final CommandSpec DECLARATION =
            CommandSpec.of(NAME, Category.SETTINGS, false, CommandParameter.of("code", CommandParameter.Type.WORDS));
    private static final String ASKED = "code";

    /** A code with less than this left is not shown again; there is a new one. */
    private static final Duration STILL_GOOD = Duration.ofMinutes(5);

    private final FreelancerRepository freelancers;
    private final LinkCodeRepository codes;
    private final RandomGenerator random;
    private final Doors doors;

    /** Where else the bot is, and the addresses that lead to it there. */
    public interface Doors {
        /** The platforms that the bot is on. */
        Set<String> platforms();

        /** An address that says {@code /start PAYLOAD} on another platform, if there is any. */
        Optional<String> leading(String elsewhereThan, String payload);
    }

    /**
     * Joins these freelancers.
     *
     * @param freelancers the freelancers
     * @param codes the codes that are out
     * @param random draws the codes; a secure one wherever others could guess
     * @param doors the addresses that lead to the bot elsewhere
     */
    public LinkCommand(
            FreelancerRepository freelancers, LinkCodeRepository codes, RandomGenerator random, Doors doors) {
        this.freelancers = freelancers;
        this.codes = codes;
        this.random = random;
        this.doors = doors;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return words.isEmpty() ? issue(context) : enter(context, words);
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        return AccountLinkCode.read(words).isPresent() ? Optional.of(enter(context, words)) : Optional.empty();
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.isEmpty()) {
            return chosen(context, AccountLinkChoice.apart());
        }
        return StartCommand.ENTERED
                .read(argument)
                .map(entered -> enter(context, entered.code()))
                .or(() -> AccountLinkChoice.FORM.read(argument).map(choice -> chosen(context, choice)))
                .orElseGet(context::closedButton);
    }

    private CommandResult chosen(CommandContext context, AccountLinkChoice choice) {
        if (choice.kind() == AccountLinkChoice.Kind.APART) {
            return context.reply(context.draft(context.text("link.apart")).inPlaceOfPressed());
        }
        Optional<AccountLinkCode> code = AccountLinkCode.read(choice.code())
                .flatMap(codes::find)
                .filter(found -> found.usedBy().equals(Optional.of(person(context))))
                .filter(found -> found.isOpenTo(person(context), context.now()));
        if (code.isEmpty()) {
            return context.reply(context.text("link.late"));
        }
        Loaded here = freelancers.load(person(context));
        Loaded there = freelancers.load(code.get().issuer());
        if (isOne(here, there)) {
            return context.reply(
                    AccountLinkMessages.done(context, there.state(), code.get().issuer()));
        }
        boolean keepsHere = choice.stays() == AccountLinkChoice.Side.HERE;
        Loaded stays = keepsHere ? here : there;
        Loaded goes = keepsHere ? there : here;
        boolean seen = choice.kind() == AccountLinkChoice.Kind.JOIN
                && choice.seq() == goes.state().entriesRecorded();
        return seen
                ? join(context, code.get(), stays, goes)
                : AccountLinkMessages.lastWords(context, goes.state(), choice)
                        .withEffect(AccountLinkOperation.use(code.get()));
    }

    /** A new code, or the one that is out if it works long enough; a code also answers to words while it is waited for. */
    private CommandResult issue(CommandContext context) {
        AccountLinkCode code = context.state()
                .linking()
                .code()
                .flatMap(out -> codes.find(out.code()))
                .filter(out ->
                        out.usedBy().isEmpty() && context.now().plus(STILL_GOOD).isBefore(out.until()))
                .orElseGet(() -> draw(context));
        String here = person(context).platform();
        List<String> elsewhere = doors.platforms().stream()
                .filter(platform -> !platform.equals(here))
                .toList();
        Optional<String> door = doors.leading(here, StartCommand.LINK + code.code());
        boolean isNew = context.state().linking().code().filter(code::equals).isEmpty();
        FreelancerState after = context.withConversation(new PendingQuestion(NAME, ASKED))
                .withSession(session -> session.with(session.linking().with(code)));
        CommandResult result =
                CommandResult.of(after, context.draft(AccountLinkMessages.code(context, code, elsewhere, door)));
        return isNew ? result.withEffect(AccountLinkOperation.issue(code)) : result;
    }

    private AccountLinkCode draw(CommandContext context) {
        String code = RandomCode.draw(random, AccountLinkCode.ALPHABET, AccountLinkCode.LENGTH);
        return new AccountLinkCode(code, person(context), context.now().plus(AccountLinkCode.LIFE), Optional.empty());
    }

    private CommandResult enter(CommandContext context, String typed) {
        AccountLinkState linking = context.state().linking();
        Optional<Instant> closed = linking.closedUntil(context.now());
        if (closed.isPresent()) {
            return context.reply(context.text("link.closed", "minutes", minutes(context.now(), closed.get())));
        }
        Optional<AccountLinkCode> code = AccountLinkCode.read(typed)
                .flatMap(codes::find)
                .filter(found -> found.isOpenTo(person(context), context.now()));
        Optional<Loaded> there = code.map(found -> freelancers.load(found.issuer()))
                .filter(found -> found.state().erasedAt().isEmpty());
        if (code.isEmpty() || there.isEmpty()) {
            return missed(context, linking.withFailedAttempt(context.now()));
        }
        return entered(context, code.get(), freelancers.load(person(context)), there.get());
    }

    private static CommandResult missed(CommandContext context, AccountLinkState linking) {
        int left = AccountLinkState.MOST_MISSES - linking.failedAttempts().size();
        return CommandResult.of(
                context.state().withSession(session -> session.with(linking)),
                context.draft(context.text("link.wrong", "left", left)));
    }

    private CommandResult entered(CommandContext context, AccountLinkCode code, Loaded here, Loaded there) {
        if (isOne(here, there)) {
            boolean own = code.usedBy().isEmpty();
            return context.reply(
                    own ? context.text("link.own") : AccountLinkMessages.done(context, there.state(), code.issuer()));
        }
        int together =
                here.state().identities().size() + there.state().identities().size();
        if (together > AccountMerge.MOST_IDENTITIES) {
            return context.reply(context.text("link.many", "most", AccountMerge.MOST_IDENTITIES));
        }
        boolean toldHere = here.state().recordedAny();
        boolean toldThere = there.state().recordedAny();
        if (toldHere && toldThere) {
            return AccountLinkMessages.which(context, here.state(), there.state(), code)
                    .withEffect(AccountLinkOperation.use(code));
        }
        boolean moreHere =
                here.state().identities().size() > there.state().identities().size();
        boolean keepsHere = toldHere || (!toldThere && moreHere);
        return keepsHere ? join(context, code, here, there) : join(context, code, there, here);
    }

    private static CommandResult join(CommandContext context, AccountLinkCode code, Loaded stays, Loaded goes) {
        String chat = context.at().chatKey();
        FreelancerState after = AccountMerge.of(stays.state(), goes.state(), goes.revision())
                .withSession(session -> session.withoutConversation(chat));
        RichText done = AccountLinkMessages.done(context, after, code.issuer());
        return CommandResult.of(after, context.draft(done))
                .withEffect(AccountLinkOperation.join(code, stays, goes.state().id()));
    }

    /** Whether the two are one freelancer already. */
    private static boolean isOne(Loaded here, Loaded there) {
        return here.state().id().equals(there.state().id())
                || there.state().identities().contains(here.state().id());
    }

    private static long minutes(Instant from, Instant until) {
        return Math.max(1, Duration.between(from, until).plusSeconds(59).toMinutes());
    }

    private static Identity person(CommandContext context) {
        return context.event().source().user();
    }
}
