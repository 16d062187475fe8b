package coach.connects.feature.letter;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.PayloadCodec;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.reading.format.PostingParser;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a job's text a letter is compared with. The text itself is not kept: only which words are in it, and what it asks.
 *
 * @param title what the job is called; may be empty
 * @param words the words of the post, once each, with a blank between
 * @param asked the questions that the proposal has to answer, a line each
 * @param codes the words that the letter has to hold, with a blank between
 */
public record LetterJob(String title, String words, String asked, String codes) {
    static final PayloadCodec<LetterJob> FORM = PayloadCodec.of("letter", LetterJob.class);
    static final LetterJob UNKNOWN = new LetterJob("", "", "", "");

    /** A page tells at least so much. */
    private static final int FACTS_OF_A_PAGE = 3;

    private static final int MOST_WORDS = 400;
    private static final int MOST_QUESTIONS = 8;
    private static final int LONGEST_QUESTION = 200;
    private static final int LEAST_LETTERS = 3;
    private static final String QUESTIONS = "following questions when submitting";
    /** What follows the questions on a page. */
    private static final List<String> HEADINGS = List.of(
            "skills and expertise",
            "mandatory skills",
            "nice-to-have skills",
            "preferred qualifications",
            "activity on this job",
            "about the client",
            "job link",
            "project type",
            "explore similar jobs");

    /** What stands before the word that shows that somebody has read the post. */
    private static final List<String> CODE_LEADS = List.of(
            "start your proposal with",
            "start your cover letter with",
            "start your application with",
            "begin your proposal with",
            "begin your cover letter with",
            "begin your application with",
            "include the word",
            "mention the word",
            "write the word",
            "use the word",
            "type the word",
            "put the word",
            "with the word",
            "include the phrase",
            "mention the phrase");

    private static final Set<String> TELLING_A_CODE = Set.of("word", "words", "phrase", "code", "keyword");
    private static final Set<String> OF_NO_CODE = Set.of("the", "a", "an", "your", "my", "our", "some", "of", "name");
    private static final String QUOTES = "\"“'‘«";
    private static final int MOST_ALONE = 2;

    /** What is known of a job that was checked: its title and its skills. */
    static LetterJob of(Posting posting) {
        String title = posting.get(Fact.TITLE).orElse("");
        List<String> skills =
                posting.get(Fact.SKILLS).map(named -> named.names()).orElse(List.of());
        return new LetterJob(title, words(title + " " + String.join(" ", skills)), "", "");
    }

    /** What is asked by a job whose text is at hand. */
    static LetterJob of(String text, Posting posting) {
        String title = posting.get(Fact.TITLE).orElse("");
        List<String> skills =
                posting.get(Fact.SKILLS).map(named -> named.names()).orElse(List.of());
        return new LetterJob(
                title,
                words(title + " " + String.join(" ", skills) + " " + text),
                String.join("\n", questions(text)),
                codes(text));
    }

    /** The step after a page was checked: its words and what it asks wait a day for a letter, its text does not. */
    public static CommandResult kept(CommandContext context, CommandResult result, PostingParser reader, String text) {
        Optional<LetterJob> job = page(context, reader, text).map(posting -> of(text, posting));
        if (job.isEmpty()) {
            return result;
        }
        PendingQuestion waits = new PendingQuestion("letter", FORM.write(job.get()));
        return result.with(result.state()
                .withSession(session -> session.with(new Conversation(place(context), waits, context.now()))));
    }

    /** What of this checked job's page waits; else what the check kept of it. */
    static LetterJob checked(CommandContext context, Posting posting) {
        return context.state()
                .conversation(place(context))
                .filter(page -> !page.isOver(context.now()))
                .map(Conversation::topic)
                .filter(PendingQuestion.class::isInstance)
                .flatMap(topic -> FORM.read(((PendingQuestion) topic).state()))
                .filter(job -> !job.title().isEmpty()
                        && posting.get(Fact.TITLE).filter(job.title()::equals).isPresent())
                .orElseGet(() -> of(posting));
    }

    private static String place(CommandContext context) {
        return context.at().chatKey() + " letter";
    }

    /** What reads as the page of one job. */
    static Optional<Posting> page(CommandContext context, PostingParser reader, String words) {
        ReadResult read = reader.read(words, context.now());
        return read.readStatus() == ReadResult.ReadStatus.JOBS && read.jobs().size() == 1
                ? Optional.of(read.jobs().get(0).posting())
                        .filter(posting -> posting.facts().size() >= FACTS_OF_A_PAGE)
                : Optional.empty();
    }

    boolean isKnown() {
        return !words.isBlank();
    }

    List<String> questions() {
        return asked.isEmpty() ? List.of() : asked.lines().toList();
    }

    Set<String> vocabulary() {
        return new LinkedHashSet<>(Tokens.of(words));
    }

    private static String words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : LetterWords.of(text)) {
            if (word.length() >= LEAST_LETTERS && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    /** The lines below Upwork's own heading. */
    private static List<String> questions(String text) {
        List<String> questions = new ArrayList<>();
        boolean below = false;
        for (String line : text.lines().map(String::strip).toList()) {
            String small = CaseFolding.of(line);
            if (small.contains(QUESTIONS)) {
                below = true;
            } else if (below && HEADINGS.stream().anyMatch(small::startsWith)) {
                break;
            } else if (below && !line.isEmpty() && questions.size() < MOST_QUESTIONS) {
                questions.add(line.substring(0, Math.min(line.length(), LONGEST_QUESTION)));
            }
        }
        return questions;
    }

    private static String codes(String text) {
        String small = CaseFolding.of(text);
        Set<String> codes = new LinkedHashSet<>();
        for (String lead : CODE_LEADS) {
            int at = small.indexOf(lead);
            if (at >= 0) {
                code(small.substring(at + lead.length()), codes);
            }
        }
        return codes.stream().collect(Collectors.joining(" "));
    }

    /** What stands in quotes, or behind "the word"; else one or two words alone: "the name of your cat" has no code. */
    private static void code(String behind, Set<String> codes) {
        String clause = clause(behind);
        String bare = clause.strip();
        List<String> words = LetterWords.of(clause);
        boolean quoted = !bare.isEmpty() && QUOTES.indexOf(bare.charAt(0)) >= 0;
        boolean told = words.stream().anyMatch(TELLING_A_CODE::contains);
        boolean alone = words.size() <= MOST_ALONE && words.stream().noneMatch(OF_NO_CODE::contains);
        words.stream()
                .filter(word -> quoted || told || alone)
                .filter(word -> !TELLING_A_CODE.contains(word) && !OF_NO_CODE.contains(word))
                .findFirst()
                .ifPresent(codes::add);
    }

    /** Up to the end of the line or the sentence. */
    private static String clause(String behind) {
        int end = 0;
        while (end < behind.length() && ".!?;:\n(".indexOf(behind.charAt(end)) < 0) {
            end++;
        }
        String clause = behind.substring(0, end);
        boolean before = end < behind.length() && behind.charAt(end) == ':';
        int line = behind.indexOf('\n');
        return before ? behind.substring(0, line < 0 ? behind.length() : line).replace(':', ' ') : clause;
    }
}
