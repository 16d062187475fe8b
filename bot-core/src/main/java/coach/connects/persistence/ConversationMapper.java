package coach.connects.persistence;

import coach.connects.chat.RichText;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import coach.connects.session.ActiveButton.Use;
import coach.connects.session.ButtonAction;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.Conversation.Asked;
import coach.connects.session.ConversationState;
import coach.connects.session.PendingMessages;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.Pool;

/** The form in which conversations under way and live buttons are kept. */
final class ConversationMapper {
    private ConversationMapper() {}

    static BsonFields write(Conversation conversation) {
        BsonFields fields =
                topic(conversation.topic()).put("chat", conversation.chat()).put("lastAt", conversation.lastAt());
        BsonFields listed = conversation.listed() ? fields.put("listed", true) : fields;
        conversation
                .asked()
                .ifPresent(asked -> listed.put("cause", asked.cause())
                        .put("group", asked.group())
                        .put("words", asked.words().spans(), ConversationMapper::write));
        return pooled(listed, conversation.pool());
    }

    static Conversation read(BsonFields fields) {
        return new Conversation(
                fields.text("chat"),
                topic(fields),
                fields.instant("lastAt"),
                fields.flag("listed"),
                pool(fields),
                fields.maybe("cause")
                        .map(cause -> new Asked(
                                cause,
                                fields.text("group"),
                                new RichText(fields.list("words", ConversationMapper::span)))));
    }

    private static BsonFields write(RichText.Span span) {
        return BsonFields.none()
                .put("text", span.content())
                .put("style", span.style().name());
    }

    private static RichText.Span span(BsonFields fields) {
        return new RichText.Span(fields.text("text"), RichText.Style.valueOf(fields.text("style")));
    }

    static BsonFields write(ActiveButton button) {
        BsonFields fields = BsonFields.none()
                .put("id", button.id())
                .put("chat", button.chat())
                .put("group", button.group())
                .put("label", button.label())
                .put("command", button.action().command())
                .put("argument", button.action().argument())
                .put("once", button.once())
                .put("shownAt", button.shownAt());
        BsonFields placed = button.number() > 0 ? fields.put("number", button.number()) : fields;
        BsonFields answering = button.answer() == Answer.NEITHER
                ? placed
                : placed.put("answer", button.answer().name());
        BsonFields used = button.closed() ? closed(answering, button.use()) : answering;
        return pooled(button.cause().isEmpty() ? used : used.put("cause", button.cause()), button.pool());
    }

    static ActiveButton button(BsonFields fields) {
        return new ActiveButton(
                fields.text("id"),
                fields.text("chat"),
                fields.text("group"),
                fields.text("label"),
                new ButtonAction(fields.text("command"), fields.text("argument")),
                fields.flag("once"),
                fields.instant("shownAt"),
                fields.count("number"),
                use(fields),
                fields.maybe("answer").map(Answer::valueOf).orElse(Answer.NEITHER),
                pool(fields),
                fields.maybe("cause").orElse(""));
    }

    /** One that was used says no more: so it was before there were other reasons. */
    private static BsonFields closed(BsonFields fields, Use use) {
        BsonFields closed = fields.put("closed", true);
        return use == Use.USED ? closed : closed.put("by", use.name());
    }

    private static Use use(BsonFields fields) {
        return fields.flag("closed") ? fields.maybe("by").map(Use::valueOf).orElse(Use.USED) : Use.OPEN;
    }

    /** One's own is not written: so it was before there were others. */
    private static BsonFields pooled(BsonFields fields, Pool pool) {
        return pool == Pool.OWN ? fields : fields.put("pool", pool.word());
    }

    private static Pool pool(BsonFields fields) {
        return fields.maybe("pool").flatMap(Pool::of).orElse(Pool.OWN);
    }

    private static BsonFields topic(ConversationState topic) {
        if (topic instanceof CheckSession session) {
            return BsonFields.none()
                    .put("topic", "draft")
                    .put("posting", PostingMapper.write(session.posting()))
                    .put("asked", session.asked(), key -> key)
                    .putTexts("trail", session.trail())
                    .putTexts("skipped", session.skipped())
                    .put("thorough", session.thorough())
                    .put("lastPieceAt", session.lastPieceAt())
                    .put("verdict", session.verdict(), check -> check);
        }
        if (topic instanceof PendingMessages pending) {
            return BsonFields.none().put("topic", "parts").put("parts", pending.waiting(), ConversationMapper::write);
        }
        PendingQuestion question = (PendingQuestion) topic;
        return BsonFields.none()
                .put("topic", "question")
                .put("command", question.command())
                .put("state", question.state());
    }

    private static BsonFields write(PendingMessages.Fragment fragment) {
        return BsonFields.none()
                .put("key", fragment.key())
                .put("text", fragment.text())
                .put("jobs", fragment.jobs(), PostingMapper::write)
                .putTexts("pictures", fragment.pictures())
                .putTexts("refusals", fragment.refusals())
                .put("passedOn", fragment.passedOn())
                .put("mayGoOn", fragment.mayContinue())
                .put("at", fragment.at())
                .put("place", fragment.place());
    }

    private static PendingMessages.Fragment part(BsonFields fields) {
        return new PendingMessages.Fragment(
                fields.text("key"),
                fields.text("text"),
                fields.list("jobs", PostingMapper::read),
                fields.texts("pictures"),
                fields.texts("refusals"),
                fields.flag("passedOn"),
                fields.flag("mayGoOn"),
                fields.instant("at"),
                fields.maybeLong("place").orElse(0L));
    }

    private static ConversationState topic(BsonFields fields) {
        if (fields.text("topic").equals("question")) {
            return new PendingQuestion(fields.text("command"), fields.text("state"));
        }
        if (fields.text("topic").equals("parts")) {
            return new PendingMessages(fields.list("parts", ConversationMapper::part));
        }
        return new CheckSession(
                PostingMapper.read(fields.fields("posting")),
                fields.maybe("asked"),
                fields.texts("trail"),
                fields.texts("skipped"),
                fields.flag("thorough"),
                fields.instant("lastPieceAt"),
                fields.maybe("verdict"));
    }
}
