package coach.connects.feature.check;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question about the very job that is being checked or was just judged: "how many proposals?", "is it verified?", "what
 * does the client pay?". It is answered by what the page said. It is one only if all of its words are on the catalogue's few
 * lists ({@code check.asked.*}) and it asks for no meaning: "what is a hire rate" and "how many proposals are too many" are
 * the guide's.
 */
final class JobFactQuestion {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_PHRASE = 4;

    /** What may be asked of a job; where several are named, the first of these. */
    private enum Topic {
        HIRE_RATE(Fact.CLIENT_HIRE_RATE),
        AVERAGE(Fact.CLIENT_AVG_RATE),
        OPEN_JOBS(Fact.CLIENT_OPEN_JOBS),
        UNANSWERED(Fact.UNANSWERED_INVITES),
        MEMBER(Fact.MEMBER_SINCE),
        HOURS(Fact.HOURS),
        REVIEWS(Fact.CLIENT_REVIEWS),
        LEVEL(Fact.LEVEL),
        TYPE(Fact.TYPE),
        COST(Fact.CONNECTS_COST),
        PROPOSALS(Fact.PROPOSALS),
        INTERVIEWING(Fact.INTERVIEWING),
        INVITES(Fact.INVITES_SENT),
        PAYMENT(Fact.PAYMENT_VERIFIED),
        PAY(Fact.BUDGET, Fact.RATE_MAX, Fact.TYPE),
        SPENT(Fact.CLIENT_TOTAL_SPENT),
        RATING(Fact.CLIENT_RATING),
        HIRES(Fact.CLIENT_HIRES, Fact.HIRES_ON_JOB),
        JOBS(Fact.CLIENT_JOBS_POSTED),
        LENGTH(Fact.LENGTH),
        COUNTRY(Fact.CLIENT_COUNTRY),
        SKILLS(Fact.SKILLS),
        AGE(Fact.POSTED_AT);

        @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of constants.
        private final List<Fact<?>> facts;

        Topic(Fact<?>... facts) {
            this.facts = List.of(facts);
        }

        private String list() {
            return "check.asked." + name().toLowerCase(Locale.ROOT);
        }
    }

    private JobFactQuestion() {}

    /** The answer; empty where the words ask anything else, or no check stands in this private chat. */
    static Optional<CommandResult> answer(CommandContext context, String words) {
        return context.at().isPrivate() && asks(context, words)
                ? topic(context, Tokens.plain(words)).flatMap(topic -> answer(context, topic))
                : Optional.empty();
    }

    private static boolean asks(CommandContext context, String text) {
        List<String> words = text.length() > LONGEST || text.indexOf('\n') >= 0 ? List.of() : Tokens.plain(text);
        boolean marked = text.indexOf('?') >= 0 || text.indexOf('？') >= 0;
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && words.stream().noneMatch(word -> word.chars().anyMatch(Character::isDigit))
                && (marked || context.lists("check.asked.opening", words.get(0)));
    }

    /** What is asked for; a word more, and it may be anything else. */
    private static Optional<Topic> topic(CommandContext context, List<String> words) {
        boolean marked = words.stream().anyMatch(word -> context.lists("check.asked.this", word));
        boolean meaning = context.lists("check.asked.meaning", words.get(0))
                && words.size() > 1
                && (words.contains("a") || words.contains("an") || !marked)
                && !context.lists("check.asked.which", words.get(1));
        if (meaning) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>(words);
        Optional<Topic> first = Optional.empty();
        for (Topic topic : Topic.values()) {
            boolean taken = take(context, topic, left);
            // "How many Connects does it cost" names it twice.
            take(context, topic, left);
            first = first.isPresent() || !taken ? first : Optional.of(topic);
        }
        boolean only = left.stream().allMatch(word -> context.lists("check.asked.little", word));
        // "How many Connects" may as well ask for the balance.
        return first.filter(topic -> only && (topic != Topic.COST || marked));
    }

    private static boolean take(CommandContext context, Topic topic, List<String> left) {
        return WordRuns.take(left, LONGEST_PHRASE, run -> context.lists(topic.list(), String.join(" ", run)))
                .isPresent();
    }

    private static Optional<CommandResult> answer(CommandContext context, Topic topic) {
        Optional<CheckSession> open = CheckDialog.open(context)
                .filter(session -> context.openConversation().isPresent());
        Optional<CheckRecord> shown = VerdictButton.underNewest(context)
                .flatMap(check -> context.archive().check(context.state(), check));
        Optional<Posting> posting = open.map(CheckSession::posting).or(() -> shown.map(CheckRecord::posting));
        return posting.filter(known -> !known.facts().isEmpty()).flatMap(known -> {
            boolean isAsked = open.flatMap(CheckSession::asked)
                    .filter(key ->
                            topic.facts.stream().anyMatch(fact -> fact.key().equals(key)))
                    .isPresent();
            // Where it stands on the page is said with the open question itself.
            return isAsked ? Optional.empty() : Optional.of(said(context, topic, known, open));
        });
    }

    private static CommandResult said(
            CommandContext context, Topic topic, Posting posting, Optional<CheckSession> open) {
        TextLines lines = new TextLines();
        FactListFormatter words = new FactListFormatter(context, posting);
        for (Fact<?> fact : topic.facts) {
            if (posting.knows(fact)) {
                lines.add(words.line(fact));
            }
        }
        if (lines.text().plain().isEmpty()) {
            Fact<?> first = topic.facts.get(0);
            String key = posting.doubts(first) ? "check.asked.says.doubted" : "check.asked.says.unknown";
            lines.add(context.text(key, "fact", ReadSummary.name(context.view(), first)));
        }
        return open.filter(CheckUpdate::waitsForFact)
                .flatMap(session -> CheckDialog.askedAgain(context, session, lines.text()))
                .orElseGet(() -> context.reply(lines.text()));
    }
}
