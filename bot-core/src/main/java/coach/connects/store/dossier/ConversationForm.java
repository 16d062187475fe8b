package coach.connects.store.dossier;

import coach.connects.conversation.ActiveButton;
import coach.connects.conversation.ButtonAction;
import coach.connects.conversation.CheckSession;
import coach.connects.conversation.Conversation;
import coach.connects.conversation.ConversationState;
import coach.connects.conversation.PendingMessages;
import coach.connects.conversation.PendingQuestion;

/** The form in which conversations under way and live buttons are kept. */
final class ConversationForm {
    private ConversationForm() {}

    static Fields write(Conversation conversation) {
        return topic(conversation.topic()).put("chat", conversation.chat()).put("lastAt", conversation.lastAt());
    }

    static Conversation read(Fields fields) {
        return new Conversation(fields.text("chat"), topic(fields), fields.instant("lastAt"));
    }

    static Fields write(ActiveButton button) {
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

    static ActiveButton button(Fields fields) {
        return new ActiveButton(
                fields.text("id"),
                fields.text("chat"),
                fields.text("group"),
                fields.text("label"),
                new ButtonAction(fields.text("command"), fields.text("argument")),
                fields.flag("once"),
                fields.instant("shownAt"));
    }

    private static Fields topic(ConversationState topic) {
        if (topic instanceof CheckSession session) {
            return Fields.none()
                    .put("topic", "draft")
                    .put("posting", PostingForm.write(session.posting()))
                    .put("asked", session.asked(), key -> key)
                    .putTexts("trail", session.trail())
                    .putTexts("skipped", session.skipped())
                    .put("thorough", session.thorough())
                    .put("lastPieceAt", session.lastPieceAt());
        }
        if (topic instanceof PendingMessages pending) {
            return Fields.none().put("topic", "parts").put("parts", pending.waiting(), ConversationForm::write);
        }
        PendingQuestion question = (PendingQuestion) topic;
        return Fields.none()
                .put("topic", "question")
                .put("command", question.command())
                .put("state", question.state());
    }

    private static Fields write(PendingMessages.Fragment fragment) {
        return Fields.none()
                .put("key", fragment.key())
                .put("text", fragment.text())
                .put("jobs", fragment.jobs(), PostingForm::write)
                .put("passedOn", fragment.passedOn())
                .put("mayGoOn", fragment.mayContinue())
                .put("at", fragment.at());
    }

    private static PendingMessages.Fragment part(Fields fields) {
        return new PendingMessages.Fragment(
                fields.text("key"),
                fields.text("text"),
                fields.list("jobs", PostingForm::read),
                fields.flag("passedOn"),
                fields.flag("mayGoOn"),
                fields.instant("at"));
    }

    private static ConversationState topic(Fields fields) {
        if (fields.text("topic").equals("question")) {
            return new PendingQuestion(fields.text("command"), fields.text("state"));
        }
        if (fields.text("topic").equals("parts")) {
            return new PendingMessages(fields.list("parts", ConversationForm::part));
        }
        return new CheckSession(
                PostingForm.read(fields.fields("posting")),
                fields.maybe("asked"),
                fields.texts("trail"),
                fields.texts("skipped"),
                fields.flag("thorough"),
                fields.instant("lastPieceAt"));
    }
}
