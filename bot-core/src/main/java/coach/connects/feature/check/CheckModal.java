package coach.connects.feature.check;

import coach.connects.chat.Form;
import coach.connects.check.AnswerOption;
import coach.connects.check.CheckContext;
import coach.connects.check.CheckQuestion;
import coach.connects.check.QuestionSelector;
import coach.connects.engine.CommandContext;
import coach.connects.engine.FormIds;
import coach.connects.session.CheckSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The check's questions several at once, for platforms that have forms: what is still useful, and room for the page. */
final class CheckModal {
    /** The form that begins a check. */
    static final String BEGIN = "page";

    /** The form that completes the check under way. */
    static final String COMPLETE = "facts";

    private static final String PAGE = "page";
    private static final String LINK = "link";
    private static final String FACTS = "line";
    private static final int MOST_QUESTIONS = 4;

    private CheckModal() {}

    /** The form that this names, where it can be filled in now. */
    static Optional<Form> named(CommandContext context, String name) {
        return switch (name) {
            case BEGIN -> Optional.of(begin(context));
            case COMPLETE -> CheckDialog.open(context).map(session -> complete(context, session));
            default -> Optional.empty();
        };
    }

    /** A link, facts in a line, and a page; each may be left open. */
    static Form begin(CommandContext context) {
        Form.Field facts = new Form.Field(
                FACTS,
                context.plain("check.form.facts"),
                Optional.of(context.plain("check.form.facts.hint")),
                Form.Kind.LINE,
                false,
                List.of());
        return new Form(
                FormIds.id("check", BEGIN),
                context.plain("check.form.begin"),
                List.of(Form.Field.line(LINK, context.plain("check.form.link")), facts, page(context)));
    }

    /** The words that a person would have written in the place of that form. */
    static String written(Map<String, String> answers) {
        String line = answers.getOrDefault(LINK, "") + " " + answers.getOrDefault(FACTS, "");
        return (line.strip() + "\n" + answers.getOrDefault(PAGE, "")).strip();
    }

    /** The questions about the posting that can still change the verdict, the most decisive first, and its page. */
    static Form complete(CommandContext command, CheckSession session) {
        CheckContext context = VerdictService.context(command.view());
        List<Form.Field> fields = new ArrayList<>();
        for (CheckQuestion asked : QuestionSelector.open(session.posting(), context, session.skipped())) {
            List<String> labels = asked.choices(session.posting(), context).stream()
                    .map(option -> label(command, option))
                    .toList();
            if (asked.fact().isPresent() && !labels.isEmpty() && fields.size() < MOST_QUESTIONS) {
                String question = command.plain(asked.words());
                fields.add(Form.Field.choice(asked.key(), question, labels.toArray(String[]::new)));
            }
        }
        fields.add(page(command));
        return new Form(FormIds.id("check", COMPLETE), command.plain("check.form.complete"), fields);
    }

    /** The draft with the answers that were chosen; what none of the choices says is left open. */
    static CheckSession answered(CommandContext command, CheckSession session, Map<String, String> answers) {
        CheckContext context = VerdictService.context(command.view());
        CheckSession told = session;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            Optional<AnswerOption> chosen = CheckQuestion.named(answer.getKey()).stream()
                    .filter(question -> question.fact().isPresent())
                    .flatMap(question -> question.choices(session.posting(), context).stream())
                    .filter(option -> label(command, option).equals(answer.getValue()))
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

    private static Form.Field page(CommandContext context) {
        return new Form.Field(
                PAGE,
                context.plain("check.form.page"),
                Optional.of(context.plain("check.form.page.hint")),
                Form.Kind.PAGE,
                false,
                List.of());
    }

    private static String label(CommandContext context, AnswerOption option) {
        return QuestionFormatter.label(context, option).plain();
    }
}
