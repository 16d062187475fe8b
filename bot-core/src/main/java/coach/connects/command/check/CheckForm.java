package coach.connects.command.check;

import coach.connects.chat.Form;
import coach.connects.check.AnswerOption;
import coach.connects.check.CheckContext;
import coach.connects.check.CheckQuestion;
import coach.connects.check.QuestionSelector;
import coach.connects.command.Forms;
import coach.connects.command.Turn;
import coach.connects.conversation.JobDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The check's questions several at once, for platforms that have forms: what is still useful, and room for the page. */
final class CheckForm {
    /** The form that begins a check. */
    static final String BEGIN = "page";

    /** The form that completes the check under way. */
    static final String COMPLETE = "facts";

    private static final String PAGE = "page";
    private static final String LINK = "link";
    private static final String FACTS = "line";
    private static final int MOST_QUESTIONS = 4;

    private CheckForm() {}

    /** A link, facts in a line, and a page; each may be left open. */
    static Form begin(Turn turn) {
        Form.Field facts = new Form.Field(
                FACTS,
                turn.label("check.form.facts"),
                Optional.of(turn.label("check.form.facts.hint")),
                Form.Kind.LINE,
                false,
                List.of());
        return new Form(
                Forms.id("check", BEGIN),
                turn.label("check.form.begin"),
                List.of(Form.Field.line(LINK, turn.label("check.form.link")), facts, page(turn)));
    }

    /** The words that a person would have written in the place of that form. */
    static String written(Map<String, String> answers) {
        String line = answers.getOrDefault(LINK, "") + " " + answers.getOrDefault(FACTS, "");
        return (line.strip() + "\n" + answers.getOrDefault(PAGE, "")).strip();
    }

    /** The questions about the posting that can still change the verdict, the most decisive first, and its page. */
    static Form complete(Turn turn, JobDraft draft) {
        CheckContext context = Verdicts.context(turn);
        List<Form.Field> fields = new ArrayList<>();
        for (CheckQuestion asked : QuestionSelector.open(draft.posting(), context, draft.skipped())) {
            List<String> labels = asked.choices(draft.posting(), context).stream()
                    .map(option -> label(turn, option))
                    .toList();
            if (asked.fact().isPresent() && !labels.isEmpty() && fields.size() < MOST_QUESTIONS) {
                String question = turn.label(asked.words());
                fields.add(Form.Field.choice(asked.key(), question, labels.toArray(String[]::new)));
            }
        }
        fields.add(page(turn));
        return new Form(Forms.id("check", COMPLETE), turn.label("check.form.complete"), fields);
    }

    /** The draft with the answers that were chosen; what none of the choices says is left open. */
    static JobDraft answered(Turn turn, JobDraft draft, Map<String, String> answers) {
        CheckContext context = Verdicts.context(turn);
        JobDraft told = draft;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            Optional<AnswerOption> chosen = CheckQuestion.named(answer.getKey()).stream()
                    .filter(question -> question.fact().isPresent())
                    .flatMap(question -> question.choices(draft.posting(), context).stream())
                    .filter(option -> label(turn, option).equals(answer.getValue()))
                    .findFirst();
            if (chosen.isPresent()) {
                told = told.answered(chosen.get().answer(told.posting()));
            }
        }
        return told;
    }

    /** The page's text, if any was pasted. */
    static Optional<String> pasted(Map<String, String> answers) {
        return Optional.ofNullable(answers.get(PAGE)).filter(text -> !text.isBlank());
    }

    private static Form.Field page(Turn turn) {
        return new Form.Field(
                PAGE,
                turn.label("check.form.page"),
                Optional.of(turn.label("check.form.page.hint")),
                Form.Kind.PAGE,
                false,
                List.of());
    }

    private static String label(Turn turn, AnswerOption option) {
        return CheckDialog.text(turn, option.label()).plain();
    }
}
