package coach.connects.store.dossier;

import coach.connects.conversation.Action;
import coach.connects.conversation.Conversation;
import coach.connects.conversation.JobDraft;
import coach.connects.conversation.LiveButton;
import coach.connects.conversation.Parts;
import coach.connects.conversation.Question;
import coach.connects.conversation.Topic;

/** The form in which conversations under way and live buttons are kept. */
final class ConversationForm {
    private ConversationForm() {}

    static Fields write(Conversation conversation) {
        return topic(conversation.topic()).put("chat", conversation.chat()).put("lastAt", conversation.lastAt());
    }

    static Conversation read(Fields fields) {
        return new Conversation(fields.text("chat"), topic(fields), fields.instant("lastAt"));
    }

    static Fields write(LiveButton button) {
        return Fields.none()
                .put("id", button.id())
                .put("chat", button.chat())
                .put("group", button.group())
                .put("label", button.label())
                .put("command", button.action().command())
                .put("argument", button.action().argument())
                .put("once", button.once())
                .put("shownAt", button.shownAt());
    }

    static LiveButton button(Fields fields) {
        return new LiveButton(
                fields.text("id"),
                fields.text("chat"),
                fields.text("group"),
                fields.text("label"),
                new Action(fields.text("command"), fields.text("argument")),
                fields.flag("once"),
                fields.instant("shownAt"));
    }

    private static Fields topic(Topic topic) {
        if (topic instanceof JobDraft draft) {
            return Fields.none()
                    .put("topic", "draft")
                    .put("posting", PostingForm.write(draft.posting()))
                    .put("asked", draft.asked(), key -> key)
                    .putTexts("trail", draft.trail())
                    .putTexts("skipped", draft.skipped())
                    .put("thorough", draft.thorough())
                    .put("lastPieceAt", draft.lastPieceAt());
        }
        if (topic instanceof Parts parts) {
            return Fields.none().put("topic", "parts").put("parts", parts.waiting(), ConversationForm::write);
        }
        Question question = (Question) topic;
        return Fields.none()
                .put("topic", "question")
                .put("command", question.command())
                .put("state", question.state());
    }

    private static Fields write(Parts.Part part) {
        return Fields.none()
                .put("key", part.key())
                .put("text", part.text())
                .put("jobs", part.jobs(), PostingForm::write)
                .put("passedOn", part.passedOn())
                .put("mayGoOn", part.mayGoOn())
                .put("at", part.at());
    }

    private static Parts.Part part(Fields fields) {
        return new Parts.Part(
                fields.text("key"),
                fields.text("text"),
                fields.list("jobs", PostingForm::read),
                fields.flag("passedOn"),
                fields.flag("mayGoOn"),
                fields.instant("at"));
    }

    private static Topic topic(Fields fields) {
        if (fields.text("topic").equals("question")) {
            return new Question(fields.text("command"), fields.text("state"));
        }
        if (fields.text("topic").equals("parts")) {
            return new Parts(fields.list("parts", ConversationForm::part));
        }
        return new JobDraft(
                PostingForm.read(fields.fields("posting")),
                fields.maybe("asked"),
                fields.texts("trail"),
                fields.texts("skipped"),
                fields.flag("thorough"),
                fields.instant("lastPieceAt"));
    }
}
