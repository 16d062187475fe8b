package coach.connects.command.link;

import coach.connects.chat.RichText;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.LinkMove;
import coach.connects.command.Option;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.command.basics.StartCommand;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Joining;
import coach.connects.conversation.LinkCode;
import coach.connects.conversation.Linking;
import coach.connects.conversation.Question;
import coach.connects.freelancer.Identity;
import coach.connects.store.dossier.Freelancers;
import coach.connects.store.dossier.Freelancers.Loaded;
import coach.connects.store.dossier.LinkCodes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * {@code /link [CODE]}: gives a code, or takes one that was given on another platform, and joins the two identities to one
 * freelancer. A code works once and for ten minutes; after five that did not fit none is looked at for a while. Where both
 * have a wallet, the person chooses which one stays, and gets the other one as a file first.
 */
public final class LinkCommand implements Command {
    static final String NAME = "link";
    private static final Declaration DECLARATION =
            Declaration.of(NAME, Task.SETTINGS, false, Option.of("code", Option.Type.WORDS));
    private static final String ASKED = "code";
    private static final String ENTER = "enter ";

    /** A code with less than this left is not shown again; there is a new one. */
    private static final Duration STILL_GOOD = Duration.ofMinutes(5);

    private final Freelancers freelancers;
    private final LinkCodes codes;
    private final RandomGenerator random;
    private final Doors doors;

    /** Addresses that lead to the bot on another platform. */
    public interface Doors {
        /** One that says {@code /start PAYLOAD} there, if there is any. */
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
    public LinkCommand(Freelancers freelancers, LinkCodes codes, RandomGenerator random, Doors doors) {
        this.freelancers = freelancers;
        this.codes = codes;
        this.random = random;
        this.doors = doors;
    }

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        return words.isEmpty() ? issue(turn) : enter(turn, words);
    }

    @Override
    public Optional<Step> answer(Turn turn, String state, String words) {
        return LinkCode.read(words).isPresent() ? Optional.of(enter(turn, words)) : Optional.empty();
    }

    @Override
    public Step press(Turn turn, String argument) {
        if (argument.startsWith(ENTER)) {
            return enter(turn, argument.substring(ENTER.length()));
        }
        Choice choice = Choice.read(argument);
        if (choice.kind() == Choice.Kind.APART) {
            return turn.say(turn.message(turn.words("link.apart")).replacing());
        }
        Optional<LinkCode> code = codes.find(choice.code())
                .filter(found -> found.usedBy().equals(Optional.of(person(turn))))
                .filter(found -> found.isOpenTo(person(turn), turn.now()));
        if (code.isEmpty()) {
            return turn.say(turn.words("link.late"));
        }
        Loaded here = freelancers.load(person(turn));
        Loaded there = freelancers.load(code.get().issuer());
        if (isOne(here, there)) {
            return turn.say(LinkWords.done(turn, there.dossier(), code.get().issuer()));
        }
        Loaded stays = choice.keepsHere() ? here : there;
        Loaded goes = choice.keepsHere() ? there : here;
        boolean seen = choice.kind() == Choice.Kind.JOIN
                && choice.seq() == goes.dossier().wallet().lastSeq();
        return seen
                ? join(turn, code.get(), stays, goes)
                : LinkWords.lastWords(turn, goes.dossier(), choice).linking(LinkMove.use(code.get()));
    }

    /** A new code, or the one that is out if it works long enough; a code also answers to words while it is waited for. */
    private Step issue(Turn turn) {
        LinkCode code = turn.dossier()
                .linking()
                .code()
                .flatMap(out -> codes.find(out.code()))
                .filter(out ->
                        out.usedBy().isEmpty() && turn.now().plus(STILL_GOOD).isBefore(out.until()))
                .orElseGet(() -> draw(turn));
        Optional<String> door = doors.leading(person(turn).platform(), StartCommand.LINK + code.code());
        boolean isNew = turn.dossier().linking().code().filter(code::equals).isEmpty();
        Dossier after = turn.talkingOf(new Question(NAME, ASKED))
                .with(turn.dossier().linking().with(code));
        Step step = Step.of(after, turn.message(LinkWords.code(turn, code, door)));
        return isNew ? step.linking(LinkMove.issue(code)) : step;
    }

    private LinkCode draw(Turn turn) {
        StringBuilder code = new StringBuilder(LinkCode.LENGTH);
        for (int i = 0; i < LinkCode.LENGTH; i++) {
            code.append(LinkCode.ALPHABET.charAt(random.nextInt(LinkCode.ALPHABET.length())));
        }
        return new LinkCode(code.toString(), person(turn), turn.now().plus(LinkCode.LIFE), Optional.empty());
    }

    private Step enter(Turn turn, String typed) {
        Linking linking = turn.dossier().linking();
        Optional<Instant> closed = linking.closedUntil(turn.now());
        if (closed.isPresent()) {
            return turn.say(turn.words("link.closed", "minutes", minutes(turn.now(), closed.get())));
        }
        Optional<LinkCode> code =
                LinkCode.read(typed).flatMap(codes::find).filter(found -> found.isOpenTo(person(turn), turn.now()));
        Optional<Loaded> there = code.map(found -> freelancers.load(found.issuer()))
                .filter(found -> found.dossier().erasedAt().isEmpty());
        if (code.isEmpty() || there.isEmpty()) {
            return missed(turn, linking.missed(turn.now()));
        }
        return entered(turn, code.get(), freelancers.load(person(turn)), there.get());
    }

    private static Step missed(Turn turn, Linking linking) {
        int left = Linking.MOST_MISSES - linking.misses().size();
        return Step.of(turn.dossier().with(linking), turn.message(turn.words("link.wrong", "left", left)));
    }

    private Step entered(Turn turn, LinkCode code, Loaded here, Loaded there) {
        if (isOne(here, there)) {
            boolean own = code.usedBy().isEmpty();
            return turn.say(own ? turn.words("link.own") : LinkWords.done(turn, there.dossier(), code.issuer()));
        }
        int together = here.dossier().identities().size()
                + there.dossier().identities().size();
        if (together > Joining.MOST_IDENTITIES) {
            return turn.say(turn.words("link.many", "most", Joining.MOST_IDENTITIES));
        }
        boolean toldHere = here.dossier().wallet().isTold();
        boolean toldThere = there.dossier().wallet().isTold();
        if (toldHere && toldThere) {
            return LinkWords.which(turn, here.dossier(), there.dossier(), code).linking(LinkMove.use(code));
        }
        boolean moreHere = here.dossier().identities().size()
                > there.dossier().identities().size();
        boolean keepsHere = toldHere || (!toldThere && moreHere);
        return keepsHere ? join(turn, code, here, there) : join(turn, code, there, here);
    }

    private static Step join(Turn turn, LinkCode code, Loaded stays, Loaded goes) {
        String chat = turn.at().chatKey();
        Dossier after =
                Joining.of(stays.dossier(), goes.dossier(), goes.revision()).withoutConversation(chat);
        RichText done = LinkWords.done(turn, after, code.issuer());
        return Step.of(after, turn.message(done))
                .linking(LinkMove.join(code, stays, goes.dossier().id()));
    }

    /** Whether the two are one freelancer already. */
    private static boolean isOne(Loaded here, Loaded there) {
        return here.dossier().id().equals(there.dossier().id())
                || there.dossier().identities().contains(here.dossier().id());
    }

    private static long minutes(Instant from, Instant until) {
        return Math.max(1, Duration.between(from, until).plusSeconds(59).toMinutes());
    }

    private static Identity person(Turn turn) {
        return turn.event().source().user();
    }
}
