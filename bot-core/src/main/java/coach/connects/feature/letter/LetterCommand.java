package coach.connects.feature.letter;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.LetterTips;
import coach.connects.parsing.CaseFolding;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import coach.connects.session.ConversationState;
import coach.connects.session.PendingQuestion;
import java.util.List;
import java.util.Optional;

/**
 * {@code /letter [TEXT]}: looks at a pasted cover letter beside its job (G-46). Of the job's text only its words and what it
 * asks wait in the question, of the letter nothing.
 */
public final class LetterCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
            "letter", Category.CHECK_A_JOB, false, CommandParameter.of("text", CommandParameter.Type.WORDS));
    private static final int LONGEST = 20_000;

    private static final int MOST_SHOWN = 6;
    private static final List<String> BORDERS =
            List.of("---", "cover letter:", "my letter:", "my cover letter:", "letter:", "cover letter");

    private final PostingParser reader;

    /**
     * The command.
     *
     * @param reader tells a job's page from a letter
     */
    public LetterCommand(PostingParser reader) {
        this.reader = reader;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.isBlank()) {
            return ask(context, lastChecked(context));
        }
        Optional<JobId> named = JobLinkParser.find(words).job();
        boolean linkAlone =
                named.isPresent() && JobLinkParser.find(words).rest().isBlank();
        if (linkAlone) {
            return ask(context, checked(context, named.get()).orElse(LetterJob.UNKNOWN));
        }
        boolean letter = LetterReviewer.mayBeLetter(words)
                || LetterJob.page(context, reader, words).isPresent();
        return letter
                ? taken(context, lastChecked(context), words)
                : ask(context, lastChecked(context)).withFirstLine(context.text("letter.no-letter", "words", words));
    }

    /** This job, where it was checked. */
    private static Optional<LetterJob> checked(CommandContext context, JobId job) {
        return context.archive().checks(context.state()).stream()
                .map(CheckRecord::posting)
                .filter(posting -> posting.job().equals(Optional.of(job)))
                .reduce((earlier, later) -> later)
                .map(posting -> LetterJob.checked(context, posting));
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return argument.isEmpty() ? execute(context, "") : context.closedButton();
    }

    /** A letter, or the job that it is for; what is too short for either is none. */
    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        boolean linkAlone = !JobLinkParser.find(words).jobs().isEmpty()
                && JobLinkParser.find(words).rest().isBlank();
        boolean either = !linkAlone
                && (LetterReviewer.mayBeLetter(words)
                        || LetterJob.page(context, reader, words).isPresent());
        return either
                ? Optional.of(taken(context, LetterJob.FORM.read(state).orElse(LetterJob.UNKNOWN), words))
                : Optional.empty();
    }

    /** A letter that is mended in its message is looked at once more. */
    @Override
    public Optional<CommandResult> onEditedAnswer(CommandContext context, ConversationState topic, String words) {
        return topic instanceof PendingQuestion asked ? onAnswer(context, asked.state(), words) : Optional.empty();
    }

    private CommandResult taken(CommandContext context, LetterJob known, String words) {
        if (words.length() > LONGEST) {
            return context.refuse(context.text("letter.too-long", "most", LONGEST));
        }
        int border = border(words);
        String first = border < 0 ? words : words.substring(0, border);
        Optional<Posting> page = LetterJob.page(context, reader, first);
        LetterJob job = page.map(posting -> LetterJob.of(first, posting)).orElse(known);
        if (page.isPresent() && border < 0) {
            return ask(context, job);
        }
        String letter = page.isPresent() ? behindBorder(words, border) : words;
        return reviewed(context, job, letter);
    }

    /** Where the line begins that parts the job from the letter. */
    private static int border(String words) {
        int at = 0;
        for (String line : words.split("\n", -1)) {
            String small = CaseFolding.of(line.strip());
            if (at > 0 && BORDERS.stream().anyMatch(border -> isBorder(small, border))) {
                return at;
            }
            at += line.length() + 1;
        }
        return -1;
    }

    /** A label may have the letter behind it; the words alone are one only by themselves. */
    private static boolean isBorder(String line, String border) {
        boolean mayGoOn = border.endsWith(":") || border.equals("---");
        return mayGoOn ? line.startsWith(border) : line.equals(border);
    }

    private static String behindBorder(String words, int border) {
        String rest = words.substring(border);
        int colon = rest.indexOf(':');
        int end = rest.indexOf('\n');
        boolean labelled = colon >= 0 && (end < 0 || colon < end);
        return rest.substring(labelled ? colon + 1 : Math.max(0, end)).strip();
    }

    /** The job of the check under way, or else of the last one. */
    private static LetterJob lastChecked(CommandContext context) {
        Optional<Posting> open = context.state()
                .conversation(context.at().chatKey())
                .filter(talk -> talk.topic() instanceof CheckSession)
                .map(talk -> ((CheckSession) talk.topic()).posting());
        if (open.isPresent()) {
            return LetterJob.checked(context, open.get());
        }
        List<CheckRecord> checks = context.archive().checks(context.state());
        return checks.isEmpty()
                ? LetterJob.UNKNOWN
                : LetterJob.checked(context, checks.get(checks.size() - 1).posting());
    }

    private static CommandResult ask(CommandContext context, LetterJob job) {
        RichText question = job.asked().isEmpty() && job.codes().isEmpty()
                ? job.title().isEmpty()
                        ? context.text("letter.ask")
                        : context.text("letter.ask.job", "job", context.text("check.title", "title", job.title()))
                : context.text(
                        job.title().isEmpty() ? "letter.ask.read" : "letter.ask.job.read",
                        "job",
                        context.text("check.title", "title", job.title()),
                        "n",
                        job.questions().size());
        return context.askFor(
                context.draft(question).withRow(ButtonSpec.of(context.plain("button.cancel"), "cancel", "")),
                "letter",
                LetterJob.FORM.write(job));
    }

    private static CommandResult reviewed(CommandContext context, LetterJob job, String letter) {
        List<LetterFault> faults = new LetterReviewer(context.view(), job).faults(letter);
        TextLines lines = new TextLines()
                .add(faults.isEmpty() ? context.text("letter.good") : context.text("letter.head", "n", faults.size()));
        for (LetterFault fault : faults.subList(0, Math.min(MOST_SHOWN, faults.size()))) {
            lines.add(context.text(fault.kind().key(), "words", fault.words()));
        }
        if (faults.isEmpty()) {
            lines.addAll(LetterTips.of(context.view()));
        }
        lines.add(context.text(job.isKnown() ? "letter.foot" : "letter.foot.unknown"));
        MessageDraft draft =
                context.draft(lines.text()).withRow(ButtonSpec.of(context.plain("button.done"), "cancel", ""));
        return context.askFor(draft, "letter", LetterJob.FORM.write(job));
    }
}
